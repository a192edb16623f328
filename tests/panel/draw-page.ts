import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';

let box: HTMLElement;

/** The element that the page under test is drawn in; a new one for every test. */
export const root = (): HTMLElement => box;

/** Call once in a file whose tests draw pages. */
export function drawPages(): void {
  beforeEach(() => {
    document.documentElement.lang = 'en-GB';
    document.title = 'Sightline';
    box = document.body.appendChild(document.createElement('div'));
  });

  afterEach(() => {
    render(null, box);
    box.remove();
  });
}

export const show = (content: ComponentChild) => act(() => render(content, box));

/** Presses the button or label with these words. */
export async function press(words: string | RegExp): Promise<void> {
  const found = [...box.querySelectorAll<HTMLElement>('button, label')].find((one) =>
    typeof words === 'string' ? one.textContent?.trim() === words : words.test(one.textContent ?? ''),
  );
  if (!found) throw new Error(`Nothing to press: ${words}`);
  await act(async () => found.click());
}

/** Types into a text box. */
export async function type(text: string, input: HTMLInputElement | HTMLTextAreaElement | null): Promise<void> {
  if (!input) throw new Error('No box to type in');
  await act(() => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Chooses an option of a list. */
export async function choose(value: string, list: HTMLSelectElement | null): Promise<void> {
  if (!list) throw new Error('No list to choose from');
  await act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What axe finds wrong with the page as it is drawn now. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

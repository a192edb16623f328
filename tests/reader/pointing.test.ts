import { afterEach, describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { showOnPage } from '../../src/reader/page/highlight.ts';
import { pickField } from '../../src/reader/page/pick-field.ts';
import type { PageWatch } from '../../src/reader/page/watch-page.ts';
import { followPage } from './follow-page.ts';

let watch: PageWatch | null = null;
const numberOf = (element: Element): number => watch?.numberOf(element) ?? -1;
const layers = (): HTMLElement[] => [...document.documentElement.querySelectorAll<HTMLElement>(':scope > [popover]')];

function show(html: string): void {
  document.body.innerHTML = html;
}

afterEach(() => {
  watch?.stop();
  for (const layer of layers()) layer.remove();
  document.body.innerHTML = '';
});

describe('showing a reading on the page', () => {
  it('draws one frame that holds no text and lets clicks through', () => {
    show('<p id="a">Noah</p><p id="b">Mira</p>');
    showOnPage(document.getElementById('a') as Element);
    showOnPage(document.getElementById('b') as Element);
    expect(layers()).toHaveLength(1);
    expect(layers()[0]?.textContent).toBe('');
    expect(getComputedStyle(layers()[0] as Element).pointerEvents).toBe('none');
    expect(document.getElementById('b')?.outerHTML).toBe('<p id="b">Mira</p>');
  });

  it('does nothing for an element that has left the page', () => {
    showOnPage(document.createElement('p'));
    expect(layers()).toHaveLength(0);
  });
});

describe('picking a field', () => {
  const form = '<div><label for="n">Name</label> <input id="n" value="Noah"></div><button id="other">Other</button>';

  function startPicking(): Promise<number | null> {
    return new Promise((picked) => {
      watch = followPage(document, (reading, places) => {
        expect(reading.readings.map((each) => each.label)).toContain('Name');
        pickField(document, (element) => places.find((place) => place === numberOf(element)) ?? null, picked);
      });
    });
  }

  it('tells which reading was clicked and keeps the click from the page', async () => {
    show(form);
    let clicks = 0;
    document.body.addEventListener('click', () => {
      clicks += 1;
    });
    const picked = startPicking();
    await expect.poll(() => layers().length).toBe(1);
    await browserPage.elementLocator(document.getElementById('n') as Element).click({ force: true });
    expect(await picked).toBe(numberOf(document.getElementById('n') as Element));
    expect(clicks).toBe(0);
    expect(layers()).toHaveLength(0);
  });

  it('ends with nothing when Escape is pressed', async () => {
    show(form);
    const picked = startPicking();
    await expect.poll(() => layers().length).toBe(1);
    await userEvent.keyboard('{Escape}');
    expect(await picked).toBeNull();
    expect(layers()).toHaveLength(0);
  });

  it('takes no click that the page made itself', async () => {
    show(form);
    let isPicked = false;
    void startPicking().then(() => {
      isPicked = true;
    });
    await expect.poll(() => layers().length).toBe(1);
    layers()[0]?.click();
    await new Promise((done) => setTimeout(done, 50));
    expect(isPicked).toBe(false);
  });
});

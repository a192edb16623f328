import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

const mostPresses = 60;

test('by keyboard alone one gets from the top of the panel to a copied note, and always sees where one is', async ({ open, extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { panel } = await open('/trust/doyle/inpatient');
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  await panel.bringToFront();
  const first = await tabTo(panel, 'Social worker not told of the admission');
  expect(first).toBeGreaterThan(0);
  await panel.keyboard.press('Enter');
  await expect(focused(panel)).toHaveAttribute('aria-expanded', 'false');
  await panel.keyboard.press('Enter');
  await tabTo(panel, 'Copy note');
  await panel.keyboard.press('Enter');
  await expect(focused(panel)).toHaveText('Note copied');
  await expect(panel.getByRole('status').filter({ hasText: 'Note copied. Paste it into the record.' })).toHaveCount(1);
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain('Social worker not told of the admission');
});

test('by keyboard alone a flag is hidden with a reason, and the focus stays at its place', async ({ open }) => {
  const { panel } = await open('/trust/doyle/inpatient');
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  await panel.bringToFront();
  await tabTo(panel, 'Not this…');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('dialog', { name: 'Hide this for now?' })).toBeVisible();
  const ids = await panel.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
  await panel.keyboard.press('Escape');
  await expect(focused(panel)).toHaveText('Not this…');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('radio').first()).toBeFocused();
  await panel.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'Not a parent or carer' })).toBeChecked();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('dialog')).toBeHidden();
  await expect(focused(panel)).toHaveClass(/sl-card--aside/);
  await panel.keyboard.press('Tab');
  await expect(focused(panel)).toHaveText(/^Undo/);
  await panel.keyboard.press('Enter');
  await expect(focused(panel)).toHaveAttribute('data-flag', /^camden-/);
});

test('landmarks and headings lead through the panel', async ({ open }) => {
  const { panel } = await open('/trust/doyle/inpatient');
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(panel.getByRole(landmark)).toHaveCount(1);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveCount(1);
  const levels = await panel.locator('h1, h2, h3').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

function focused(panel: Page) {
  return panel.locator(':focus');
}

/** Presses Tab until the focus is on what is called so; returns how often. Every stop on the way is visible and has an outline, a shadow or a ground of its own. */
async function tabTo(panel: Page, words: string): Promise<number> {
  for (let presses = 1; presses <= mostPresses; presses += 1) {
    await panel.keyboard.press('Tab');
    const stop = await panel.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isSeen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      return { words: element.textContent?.trim() ?? '', isMarked: outlineStyle !== 'none' || boxShadow !== 'none', isSeen };
    });
    expect(stop, `stop ${presses}`).toMatchObject({ isMarked: true, isSeen: true });
    if (stop.words.startsWith(words)) return presses;
  }
  throw new Error(`No way to "${words}" with Tab`);
}

import type { Page } from '@playwright/test';
import { setUpDemo } from '../../scripts/demo/demo-settings.ts';
import { backgroundOf, expect, test } from './extension.ts';

const admission = '/trust/doyle/inpatient';
const title = 'Social worker not told of the admission';

const flagIn = (panel: Page) => panel.getByRole('article', { name: title });

async function hide(panel: Page, reason: string): Promise<void> {
  await flagIn(panel).getByRole('button', { name: 'Not this…' }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByLabel(reason).check();
  await dialog.getByRole('button', { name: 'Hide it' }).click();
  await expect(dialog).toBeHidden();
}

const reasons: [words: string, back: string][] = [
  ['Already done elsewhere', 'Friday 10 July'],
  ['Not a parent or carer', 'Friday 4 September'],
  ['Recorded in another system', 'Friday 10 July'],
  ['Sightline misread the page', 'Friday 19 June'],
];

for (const [reason, back] of reasons) {
  test(`"${reason}" hides a flag, says until when, and is taken back`, async ({ open }) => {
    const { panel } = await open(admission);
    await hide(panel, reason);
    const place = panel.locator('.sl-card--aside');
    await expect(place).toContainText(`${reason}; back after ${back}.`);
    await expect(flagIn(panel)).toHaveCount(0);
    await place.getByRole('button', { name: /^Undo/ }).click();
    await expect(flagIn(panel)).toBeVisible();
  });
}

test('"I will do this" asks by when, hides it to the end of that day, and it comes back by itself', async ({ open, extension }) => {
  const { page, panel } = await open(admission);
  await flagIn(panel).getByRole('button', { name: 'Not this…' }).click();
  const dialog = panel.getByRole('dialog');
  await expect(dialog.getByRole('group', { name: 'It applies', exact: true })).toContainText('I will do this, by a date');
  await dialog.getByLabel('I will do this, by a date').check();
  await dialog.getByLabel(/Hidden to the end of/).fill('2026-06-15');
  await dialog.getByRole('button', { name: 'Hide it' }).click();
  await expect(panel.locator('.sl-card--aside')).toContainText('You will do it; back after Monday 15 June.');
  await panel.reload();
  await expect(panel.getByText('Hidden by you: 1')).toBeVisible();
  await expect(flagIn(panel)).toHaveCount(0);
  await setUpDemo(extension, '2026-06-15T23:30');
  await page.reload();
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  await expect(panel.getByText('Hidden by you: 1')).toBeVisible();
  await setUpDemo(extension, '2026-06-16T00:10');
  await page.reload();
  await expect(flagIn(panel)).toBeVisible();
});

test('nothing is hidden without a reason, nor for longer than twelve weeks', async ({ open }) => {
  const { panel } = await open(admission);
  await flagIn(panel).getByRole('button', { name: 'Not this…' }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hide it' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Choose a reason.');
  await dialog.getByLabel('Already done elsewhere').check();
  await dialog.getByLabel(/Hidden to the end of/).fill('2027-06-15');
  await dialog.getByRole('button', { name: 'Hide it' }).click();
  await expect(dialog).toContainText('Choose a day from today to Friday 4 September.');
  await panel.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(flagIn(panel)).toBeVisible();
});

test('what is kept of it names nobody, and concerns this person alone', async ({ open, extension }) => {
  const { panel } = await open(admission);
  await hide(panel, 'Already done elsewhere');
  await expect(panel.locator('.sl-card--aside')).toContainText('back after');
  const kept = await backgroundOf(extension).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<unknown> } } } };
    return JSON.stringify(await chrome.storage.local.get(null));
  });
  expect(kept).toContain('done-elsewhere');
  expect(kept).not.toMatch(/Doyle|Maeve|Leon|Kai/);
  await panel.locator('.sl-card--aside').getByRole('button', { name: /^Undo/ }).click();
  await expect(flagIn(panel)).toBeVisible();
});

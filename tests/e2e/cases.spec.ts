import type { Page } from '@playwright/test';
import { outcomesOf } from '../../scripts/demo/demo-table.ts';
import { expect, test } from './extension.ts';

const ready = (panel: Page) => panel.locator('[data-status="ready"]');

test('two tabs with two people never share a line', async ({ open, extension, demo }) => {
  const { page, panel } = await open('/clinic/doyle/family');
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
  const other = await extension.context.newPage();
  await other.goto(`${demo.origin}/clinic/okonjo-hale/family`);
  await other.bringToFront();
  await expect(panel.getByRole('banner')).toContainText('Adaeze Okonjo-Hale');
  await expect(panel.locator('body')).not.toContainText('Doyle');
  await page.bringToFront();
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
  await expect(panel.locator('body')).not.toContainText('Okonjo');
  await other.close();
});

test('a case that changes without a page load changes in the panel at once', async ({ open }) => {
  const { page, panel } = await open('/clinic/doyle/family');
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
  await page.getByRole('link', { name: 'Keziah Montrose-Vale' }).click();
  await expect(panel.getByRole('banner')).toContainText('Keziah Montrose-Vale');
  await expect(panel.locator('body')).not.toContainText('Doyle');
});

test('what several screens of one case say is put together', async ({ open, demo }) => {
  const { page, panel } = await open('/trust/doyle/family');
  await expect(ready(panel)).toBeVisible();
  await page.goto(`${demo.origin}/trust/doyle/inpatient`);
  await expect(panel.getByText('looking after the children').first()).toBeVisible();
  // Kai's GP is blank on the screen opened before.
  await expect.poll(async () => (await outcomesOf(panel)).some((one) => one.outcome === 'flag' && one.subject === 'Kai Doyle')).toBe(true);
});

test('the panel goes on after the browser stopped the background', async ({ open, extension }) => {
  const { panel } = await open('/clinic/doyle/family');
  await expect(ready(panel)).toBeVisible();
  const before = (await outcomesOf(panel)).length;
  const page = await extension.context.newPage();
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
  await panel.getByRole('button', { name: 'Read the page again' }).click();
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
  expect((await outcomesOf(panel)).length).toBe(before);
});

test('a complete record gives no flag, and says what could not be checked', async ({ open, demo }) => {
  const { page, panel } = await open('/trust/okonjo-hale/family');
  for (const screen of ['children', 'inpatient', 'referral', 'cpa', 'notes', 'family']) {
    await page.goto(`${demo.origin}/trust/okonjo-hale/${screen}`);
    await expect(ready(panel)).toBeVisible();
  }
  const flags = (await outcomesOf(panel)).filter((one) => one.outcome === 'flag' && one.tier === 'core' && !one.theirs);
  expect(flags.map((one) => `${one.subject}: ${one.title}`)).toEqual([]);
  await expect(panel.getByRole('contentinfo')).toContainText('could not be checked');
});

test('a restricted record shows none of itself', async ({ open }) => {
  const { panel } = await open('/council/saltmarsh/imogen/summary');
  await expect(panel.locator('[data-status="restricted"]')).toBeVisible();
  await expect(panel.locator('body')).not.toContainText('Imogen');
});

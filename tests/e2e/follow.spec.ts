import type { Page } from '@playwright/test';
import { setUpDemo } from '../../scripts/demo/demo-settings.ts';
import { demoNow } from '../demo/families.ts';
import { expect, test } from './extension.ts';
import { admissionPage } from './made-pages.ts';

const ready = (panel: Page) => panel.locator('[data-status="ready"]');
const lund = admissionPage({ children: ['Ava Lund'] });
const carer = /Who is looking after the children/;

test('two windows with two people each show their own, and only their own', async ({ open, extension, demo }) => {
  const { panel } = await open('/clinic/doyle/family');
  const other = await openWindow(extension.context.pages()[0] as Page, `${demo.origin}/clinic/okonjo-hale/family`);
  const otherPanel = await extension.openPanel(other);
  await expect(otherPanel.getByRole('banner')).toContainText('Adaeze Okonjo-Hale');
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
  await expect(panel.locator('body')).not.toContainText('Okonjo');
  await expect(otherPanel.locator('body')).not.toContainText('Doyle');
  await other.close();
});

test('a flag stays open, and what is pressed in it works, after the browser stopped the background', async ({ open, extension }) => {
  const { page, panel } = await open('/trust/doyle/inpatient');
  const flag = panel.getByRole('article', { name: 'Social worker not told of the admission' });
  await expect(flag.locator('.sl-card__body')).toBeVisible();
  await flag.getByRole('button', { name: 'Not this…' }).focus();
  await stopBackground(page);
  await expect(flag.locator('.sl-card__body')).toBeVisible();
  await flag.getByRole('button', { name: 'Not this…' }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByLabel('Already done elsewhere').check();
  await dialog.getByRole('button', { name: 'Hide it' }).click();
  await expect(panel.locator('.sl-card--aside')).toContainText('Already done elsewhere; back after');
  await setUpDemo(extension, demoNow);
});

test('a field that is filled takes its line away by itself', async ({ openMade }) => {
  const { page, panel } = await openMade(lund);
  await expect(panel.getByText(carer).first()).toBeVisible();
  await page.getByLabel('Who is looking after the children').fill('Their grandmother, Rosa Lund');
  await expect(panel.locator('main [data-flag]').filter({ hasText: carer })).toHaveCount(0);
});

test('nothing moves while the pointer is in the panel, and what waits is one press away', async ({ openMade }) => {
  const { page, panel } = await openMade(lund);
  const line = panel.locator('main [data-flag]').filter({ hasText: carer }).first();
  await expect(line).toBeVisible();
  await line.hover();
  const before = await placesIn(panel);
  await page.getByLabel('Who is looking after the children').fill('Their grandmother, Rosa Lund');
  await expect(panel.getByText('The page has changed: 1 no longer flagged.')).toBeVisible();
  expect(await placesIn(panel)).toEqual(before);
  await expect(line).toContainText('no longer flagged');
  await panel.getByRole('button', { name: 'Show changes' }).click();
  await expect(line).toHaveCount(0);
});

test('the focus is never lost when the list changes under it', async ({ openMade }) => {
  const { page, panel } = await openMade(lund);
  const line = panel.locator('main [data-flag]').filter({ hasText: carer }).first();
  await line.locator('summary').click();
  await line.getByRole('button', { name: 'Copy note' }).focus();
  await page.getByLabel('Who is looking after the children').fill('Their grandmother, Rosa Lund');
  await expect(panel.getByText('The page has changed: 1 no longer flagged.')).toBeVisible();
  expect(await focusOf(panel)).toBe('BUTTON Copy note');
  await panel.getByRole('button', { name: 'Show changes' }).press('Enter');
  await expect(line).toHaveCount(0);
  expect(await focusOf(panel)).not.toMatch(/^BODY/);
});

test('a reading older than ten minutes says so until the page is read again', async ({ open, extension }) => {
  const { panel } = await open('/trust/doyle/inpatient');
  await expect(ready(panel)).toBeVisible();
  await expect(panel.getByText('Read more than ten minutes ago')).toHaveCount(0);
  await setUpDemo(extension, '2026-06-12T10:14');
  await panel.reload();
  const caution = panel.getByRole('region', { name: 'Read more than ten minutes ago' });
  await expect(caution).toBeVisible();
  await expect(panel.getByRole('banner')).toContainText(/1[34] minutes ago/);
  await caution.getByRole('button', { name: 'Read the page again' }).click();
  await expect(caution).toBeHidden();
  await expect(panel.getByRole('banner')).toContainText('just now');
});

/** A second window of the same browser. */
async function openWindow(page: Page, url: string): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  const opened = page.context().waitForEvent('page');
  await session.send('Target.createTarget', { url, newWindow: true });
  await session.detach();
  const other = await opened;
  await other.waitForLoadState();
  return other;
}

async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Top edge of every flag, in pixels. */
async function placesIn(panel: Page): Promise<number[]> {
  return panel.locator('main [data-flag]').evaluateAll((flags) => flags.map((flag) => Math.round(flag.getBoundingClientRect().top)));
}

async function focusOf(panel: Page): Promise<string> {
  return panel.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.trim().slice(0, 40)}`);
}

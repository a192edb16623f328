import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { LaunchedExtension } from '../../src/cli/launch-extension.ts';
import { expect, test } from './extension.ts';

test('"Show on page" outlines the field without touching the page, and goes away by itself', async ({ open }) => {
  const { page, panel } = await open('/clinic/doyle/family');
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  const before = await page.evaluate(() => document.body.innerHTML.length);
  await openFirstGap(panel);
  await panel
    .getByRole('button', { name: /^Show on page/ })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length)).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length), { timeout: 15_000 }).toBe(0);
  expect(await page.evaluate(() => document.body.innerHTML.length)).toBe(before);
});

test('a flag set aside goes in one press with a reason, and can be taken back', async ({ open, extension }) => {
  const { panel } = await open('/clinic/doyle/family');
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  await openFirstGap(panel);
  await panel
    .getByRole('button', { name: /^Not this/ })
    .first()
    .click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByLabel('Already done elsewhere').check();
  await dialog
    .getByRole('button')
    .filter({ hasNotText: /cancel/i })
    .first()
    .click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => setAsideIn(extension)).toEqual([expect.objectContaining({ reason: 'done-elsewhere' })]);
  expect(JSON.stringify(await setAsideIn(extension))).not.toMatch(/Doyle|Leon|Kai/);
  await panel
    .getByRole('button', { name: /undo|show it again|take back/i })
    .first()
    .click();
  await expect.poll(() => setAsideIn(extension)).toEqual([]);
});

test('the real panel has no accessibility violation', async ({ open }) => {
  const { panel } = await open('/clinic/doyle/family');
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
});

test('nothing of a case lies on disk', async ({ open, extension }) => {
  const { panel } = await open('/clinic/doyle/family');
  await expect(panel.getByRole('banner')).toContainText('Maeve Doyle');
  const worker = extension.context.serviceWorkers()[0];
  const local = await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<unknown> } } } };
    return JSON.stringify(await chrome.storage.local.get(null));
  });
  expect(local).not.toMatch(/Doyle|Leon|Maeve/);
  const folders = ['Local Extension Settings', 'Sync Extension Settings', 'IndexedDB', 'Extension State', 'Extension Rules'];
  const files = folders.flatMap((folder) => filesUnder(join(extension.profile, 'Default', folder)));
  expect(files.filter((file) => readFileSync(file).includes('Doyle'))).toEqual([]);
});

/** The gaps of a child are folded: a press on the first shows what can be done. */
async function openFirstGap(panel: Page): Promise<void> {
  await panel
    .locator('summary')
    .filter({ hasText: /date of birth/i })
    .first()
    .click();
}

async function setAsideIn(extension: LaunchedExtension): Promise<unknown[]> {
  const kept = await extension.context.serviceWorkers()[0]?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ dismissals?: unknown[] }> } } };
    };
    return (await chrome.storage.local.get('dismissals')).dismissals ?? [];
  });
  return kept ?? [];
}

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile());
  } catch {
    return [];
  }
}

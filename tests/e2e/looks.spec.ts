import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

const folder = 'artefacts';
const screens = ['/trust/doyle/notes', '/trust/doyle/children', '/trust/doyle/family', '/trust/doyle/inpatient'];

const looks: { name: string; width: number; zoom?: number; colorScheme?: 'light' | 'dark'; forcedColors?: 'active' | 'none' }[] = [
  { name: 'light', width: 400 },
  { name: 'dark', width: 400, colorScheme: 'dark' },
  { name: 'narrow', width: 320 },
  { name: 'wide', width: 600 },
  { name: 'zoomed', width: 400, zoom: 2 },
  { name: 'forced-colours', width: 400, forcedColors: 'active' },
];

for (const look of looks) {
  test(`the panel can be read ${look.name}, without scrolling sideways`, async ({ open, demo }) => {
    mkdirSync(folder, { recursive: true });
    const { page, panel } = await open(screens[0] ?? '/');
    for (const screen of screens.slice(1)) {
      await page.goto(`${demo.origin}${screen}`);
      await page.waitForTimeout(600);
    }
    await expect(panel.locator('[data-status="ready"]')).toBeVisible();
    await dress(panel, look);
    const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await panel.screenshot({ path: `${folder}/panel-${look.name}.png` });
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

/** Size, zoom and colours as a person may have set them. */
async function dress(panel: Page, look: (typeof looks)[number]): Promise<void> {
  const zoom = look.zoom ?? 1;
  await panel.emulateMedia({ colorScheme: look.colorScheme ?? 'light', forcedColors: look.forcedColors ?? 'none' });
  await panel.setViewportSize({ width: Math.round(look.width / zoom), height: 1400 });
}

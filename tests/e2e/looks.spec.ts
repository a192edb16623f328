import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { statePacker } from '../../src/messages/sent-state.ts';
import { panelStates } from '../panel/families.ts';
import { expect, test } from './extension.ts';

const folder = 'artefacts';
const screens = ['/trust/doyle/notes', '/trust/doyle/children', '/trust/doyle/family', '/trust/doyle/inpatient'];

interface Look {
  name: string;
  width: number;
  zoom?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** Differs from another look in its colours alone, so that the other rules need not run again for each state. */
  isOnlyColour?: boolean;
}

const looks: Look[] = [
  { name: 'light', width: 400 },
  { name: 'dark', width: 400, colorScheme: 'dark', isOnlyColour: true },
  { name: 'narrow', width: 320 },
  { name: 'wide', width: 600 },
  { name: 'zoomed', width: 400, zoom: 2 },
  { name: 'forced-colours', width: 400, forcedColors: 'active', isOnlyColour: true },
];

test('the panel of a whole case can be read in every look, without scrolling sideways', async ({ open, demo }) => {
  mkdirSync(folder, { recursive: true });
  const { page, panel } = await open(screens[0] ?? '/');
  for (const screen of screens.slice(1)) {
    await page.goto(`${demo.origin}${screen}`);
    await page.waitForTimeout(600);
  }
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  for (const look of looks) {
    await dress(panel, look);
    expect(await overflowOf(panel), look.name).toBeLessThanOrEqual(0);
    await panel.screenshot({ path: `${folder}/panel-${look.name}.png`, animations: 'disabled' });
    expect(await violationsIn(panel), look.name).toEqual([]);
  }
});

for (const look of looks.filter(({ name }) => name !== 'wide')) {
  test(`every state of the panel is free of violations ${look.name}`, async ({ extension }) => {
    test.slow();
    mkdirSync(`${folder}/states`, { recursive: true });
    const page = await extension.context.newPage();
    await answerWith(page);
    await page.goto(`chrome-extension://${extension.extensionId}/sidepanel.html`);
    await dress(page, look);
    const pack = statePacker();
    for (const [name, state] of Object.entries(panelStates)) {
      await page.evaluate((given) => (globalThis as unknown as { show(state: unknown): void }).show(given), pack(state));
      await expect(page.locator(`[data-status="${state.status}"]`)).toBeVisible();
      expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `${folder}/states/${name}-${look.name}.png`, animations: 'disabled' });
      expect(await violationsIn(page, look.isOnlyColour), name).toEqual([]);
    }
    await page.close();
  });
}

test('nothing glides where the person wants no motion', async ({ open }) => {
  const { panel } = await open('/clinic/doyle/family');
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await expect(panel.locator('[data-status="ready"]')).toBeVisible();
  expect(await panel.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  expect(await panel.evaluate(() => document.getAnimations().length)).toBe(0);
});

/** Size, zoom and colours as a person may have set them. */
async function dress(panel: Page, look: Look): Promise<void> {
  const zoom = look.zoom ?? 1;
  await panel.emulateMedia({ colorScheme: look.colorScheme ?? 'light', forcedColors: look.forcedColors ?? 'none' });
  await panel.setViewportSize({ width: Math.round(look.width / zoom), height: Math.round(1400 / zoom) });
}

async function overflowOf(panel: Page): Promise<number> {
  return panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violationsIn(panel: Page, isOnlyColour = false): Promise<string[]> {
  const axe = new AxeBuilder({ page: panel }).setLegacyMode(true);
  const { violations } = await (isOnlyColour ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Lets a test answer the panel's own page in the background's place: some states take days or a broken browser to come about. */
async function answerWith(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { connect: unknown } } };
    const listeners: ((message: unknown) => void)[] = [];
    chrome.runtime.connect = () => ({
      onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
      onDisconnect: { addListener: () => undefined },
      postMessage: () => undefined,
    });
    const show = (state: unknown) => {
      for (const listener of listeners) listener({ type: 'background:state', state });
    };
    Object.assign(globalThis, { show });
  });
}

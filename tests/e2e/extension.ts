import { resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { setUpDemo } from '../../scripts/demo/demo-settings.ts';
import { ensureBrowser } from '../../src/cli/find-browser.ts';
import { type LaunchedExtension, launchExtension } from '../../src/cli/launch-extension.ts';
import { demoNow } from '../demo/families.ts';
import { serveDemo } from '../demo/serve.ts';
import { type SilenceProxy, startSilenceProxy } from './silence.ts';

export interface Opened {
  page: Page;
  panel: Page;
}

/** What a test may set otherwise than the demo does: a ward nurse under the Camden protocol on the morning of 12 June 2026. */
export interface Setting {
  /** London wall time, `YYYY-MM-DDTHH:mm`. */
  now?: string;
  settings?: Record<string, unknown>;
}

interface Fixtures {
  /** Opens a page of the demo with the real side panel beside it and waits until the panel has read it. */
  open(path: string, setting?: Setting): Promise<Opened>;
  /** Opens a page made for the test, by its HTML, on the demo's own site. */
  openMade(html: string, setting?: Setting): Promise<Opened>;
}

interface WorkerFixtures {
  demo: { origin: string };
  /** What the browser asked of any machine but this one during the whole run. */
  silence: SilenceProxy;
  extension: LaunchedExtension;
  /** The side panel of the window that the tests share; it stays open from test to test. */
  sharedPanel: { page: Page | null };
}

/** Tests that drive the built extension in a real Chromium: one browser for all, the real side panel, the demo record systems. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const server = await serveDemo();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  silence: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const proxy = await startSilenceProxy();
      await use(proxy);
      await proxy.close();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ silence }, use) => {
      const extension = await launchExtension({
        executablePath: ensureBrowser(),
        folder: resolve(process.env.EXTENSION_FOLDER ?? '.output/chrome-mv3-demo'),
        headless: true,
        args: [`--proxy-server=${silence.address}`],
      });
      await setUpDemo(extension, demoNow);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  sharedPanel: [async ({}, use) => use({ page: null }), { scope: 'worker' }],
  open: async ({ extension, demo, sharedPanel }, use) => {
    const opened: Page[] = [];
    await use(async (path, { now = demoNow, settings } = {}) => {
      await setUpDemo(extension, now, settings);
      await forgetHidden(extension);
      const page = await extension.context.newPage();
      opened.push(page);
      await page.goto(path.startsWith('http') ? path : `${demo.origin}${path}`);
      const panel = sharedPanel.page?.isClosed() === false ? sharedPanel.page : await extension.openPanel(page);
      sharedPanel.page = panel;
      await page.bringToFront();
      // The driver's focus may still be in it, and it holds still for as long as somebody is at it.
      await panel.setViewportSize({ width: 400, height: 900 });
      await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen', reducedMotion: 'no-preference' });
      await panel.reload();
      return { page, panel };
    });
    for (const page of opened) await page.close();
  },
  openMade: async ({ extension, demo, open }, use) => {
    const addresses: string[] = [];
    await use(async (html, setting) => {
      const address = `${demo.origin}/made/${addresses.length}-${html.length}`;
      addresses.push(address);
      await extension.context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
      return open(address, setting);
    });
    for (const address of addresses) await extension.context.unroute(address);
  },
});

/** What an earlier test has hidden is shown again. */
async function forgetHidden(extension: LaunchedExtension): Promise<void> {
  await backgroundOf(extension).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } };
    await chrome.storage.local.remove('dismissals');
  });
}

/** The extension's background: a new one each time the browser has stopped it. */
export function backgroundOf(extension: LaunchedExtension) {
  const worker = extension.context.serviceWorkers().at(-1);
  if (!worker) throw new Error('The extension has no background.');
  return worker;
}

export { expect };

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

interface Fixtures {
  /** Opens a page of the demo with the real side panel beside it and waits until the panel has read it. */
  open(path: string): Promise<Opened>;
}

interface WorkerFixtures {
  demo: { origin: string };
  /** What the browser asked of any machine but this one during the whole run. */
  silence: SilenceProxy;
  extension: LaunchedExtension;
}

/** Tests that drive the built extension in a real Chromium: one browser for a file, the real side panel, the demo record systems. */
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
        folder: resolve('.output/chrome-mv3-demo'),
        headless: true,
        args: [`--proxy-server=${silence.address}`],
      });
      await setUpDemo(extension, demoNow);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ extension, demo }, use) => {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await extension.context.newPage();
      opened.push(page);
      await page.goto(`${demo.origin}${path}`);
      const panel = await extension.openPanel(page);
      // The window's panel may be open from the test before, with the driver's focus still in it; it holds still for as long as somebody is at it.
      await panel.reload();
      return { page, panel };
    });
    for (const page of opened) await page.close();
  },
});

export { expect };

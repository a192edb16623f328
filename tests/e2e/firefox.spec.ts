import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ensureFirefox } from '../../src/cli/find-browser.ts';
import { demoNow } from '../demo/families.ts';
import { serveDemo } from '../demo/serve.ts';
import { FirefoxBrowser } from './firefox-browser.ts';

/** `strict_min_version` of the Firefox build. */
const oldestFirefox = 142;

const sidebar = 'sightline_sightline_invalid-sidebar-action';

test('Firefox ESR reads a record and shows its gaps in the real sidebar', async () => {
  const executablePath = ensureFirefox();
  test.skip(executablePath === null, 'no Firefox here and none to be had');
  const version = majorVersion(executablePath ?? '');
  test.skip(version < oldestFirefox, `Firefox ${version} is older than ${oldestFirefox}, the oldest that takes the extension`);
  const demo = await serveDemo();
  const firefox = await FirefoxBrowser.start(executablePath ?? '', resolve('.output/firefox-mv3-demo'));
  try {
    // An extension page sees the sidebar's page as one of its own views; the driver itself does not list sidebars.
    const setup = await firefox.open(`${firefox.address}/setup.html`);
    const settings = { protocols: ['camden'], role: 'inpatient-ward' };
    const kept = `browser.storage.local.set(${JSON.stringify({ 'demo-now': demoNow, settings })}).then(() => true)`;
    await expect.poll(() => firefox.evaluate<boolean>(setup, kept).catch(() => false)).toBe(true);
    await firefox.open(`${demo.origin}/clinic/doyle/family`);
    await firefox.evaluateInBrowser(`SidebarController.show('${sidebar}').then(() => true)`);
    const words = `browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? ''`;
    await expect.poll(() => firefox.evaluate<string>(setup, words)).toContain('Maeve Doyle');
    await expect.poll(() => firefox.evaluate<string>(setup, words)).toMatch(/Leon Doyle[\s\S]*date of birth/i);
  } finally {
    await firefox.close();
    await demo.close();
  }
});

function majorVersion(executablePath: string): number {
  return Number(/ (\d+)\./.exec(spawnSync(executablePath, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? 0);
}

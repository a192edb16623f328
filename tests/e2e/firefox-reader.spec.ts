import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ensureFirefox } from '../../src/cli/find-browser.ts';
import { bundleReader } from '../../src/cli/read-pages.ts';
import type { FrameReading } from '../../src/core/schemas/reading.ts';
import { differences, parseExpected } from '../reader/expected-page.ts';
import { FirefoxBrowser } from './firefox-browser.ts';

/** The pages of the reader's own tests, each of another structure. */
const pages = globSync('tests/pages/*/*.html').sort();

test('Firefox reads the pages of the reader’s tests as Chromium does', async () => {
  test.slow();
  const executablePath = ensureFirefox();
  test.skip(executablePath === null, 'no Firefox here and none to be had');
  const reader = await bundleReader();
  const firefox = await FirefoxBrowser.start(executablePath ?? '', null);
  try {
    const tab = await firefox.open('about:blank');
    const wrong: string[] = [];
    for (const path of pages) {
      const expected = parseExpected(readFileSync(path.replace(/html$/, 'expected.yaml'), 'utf8'));
      const found = JSON.parse(await firefox.evaluate<string>(tab, readingOf(readFileSync(path, 'utf8'), reader))) as FrameReading;
      wrong.push(...differences(found, expected).map((line) => `${path}: ${line}`));
    }
    expect(pages.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  } finally {
    await firefox.close();
  }
});

/** Opens a page in a frame of its own and reads it there, as the content script does. */
const readingOf = (html: string, reader: string): string => `(async () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1280px;height:900px';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = ${JSON.stringify(html)};
  document.body.append(frame);
  await loaded;
  const reading = frame.contentWindow.eval(${JSON.stringify(`${reader}\nJSON.stringify(SightlineReader.readNow(document))`)});
  frame.remove();
  return reading;
})()`;

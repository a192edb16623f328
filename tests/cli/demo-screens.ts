import { type BrowserContext, chromium, type Page } from 'playwright';
import { ensureBrowser } from '../../src/cli/find-browser.ts';
import { bundleReader } from '../../src/cli/read-pages.ts';
import type { FrameReading, ScreenReading } from '../../src/core/schemas/reading.ts';
import { familiesIn } from '../demo/families.ts';
import { systemIds } from '../demo/family.ts';
import { pagesOf } from '../demo/pages.ts';
import { serveDemo } from '../demo/serve.ts';

const readAt = '2026-06-12T09:00:00.000Z';
const pagesAtOnce = 2;

/** Every screen of every family of the demo systems as the reader sees it in a browser, by `<system>/<family>`. Throws where a screen has no decoy out of sight. */
export async function readDemoScreens(): Promise<Map<string, ScreenReading[]>> {
  const cases = systemIds.flatMap((system) =>
    familiesIn(system).map((family) => ({ key: `${system}/${family.id}`, pages: pagesOf(system, family) })),
  );
  const reader = await bundleReader();
  const demo = await serveDemo();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-quic'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const wanted = cases.flatMap(({ key, pages }) => pages.map(({ url }) => ({ key, url, screen: null as ScreenReading | null })));
    await Promise.all(Array.from({ length: pagesAtOnce }, (_, turn) => readInTurn(context, demo.origin, reader, wanted, turn)));
    return new Map(cases.map(({ key }) => [key, wanted.flatMap((page) => (page.key === key && page.screen ? [page.screen] : []))]));
  } finally {
    await browser.close();
    await demo.close();
  }
}

async function readInTurn(
  context: BrowserContext,
  origin: string,
  reader: string,
  wanted: { url: string; screen: ScreenReading | null }[],
  turn: number,
): Promise<void> {
  const page = await context.newPage();
  for (const [index, each] of wanted.entries())
    if (index % pagesAtOnce === turn) each.screen = await readScreen(page, origin + each.url, reader);
}

async function readScreen(page: Page, address: string, reader: string): Promise<ScreenReading> {
  await page.goto(address, { waitUntil: 'load' });
  // One of the systems fetches its record and draws it in shadow roots after the page has loaded.
  await page.waitForFunction(() => document.querySelector('frameset, h1') !== null || document.title.includes(' · '));
  // Its cards bring style sheets of their own, without which what they hide can be seen.
  await page.waitForFunction(() => {
    const cards = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return cards.every((card) => [...card.querySelectorAll('link')].every(({ sheet }) => sheet !== null));
  });
  const hidden = page.frames().map((frame) => frame.evaluate(() => document.documentElement.outerHTML.includes('DECOY')));
  if (!(await Promise.all(hidden)).includes(true)) throw new Error(`${address} hides nothing that must not be read.`);
  const frames: FrameReading[] = [];
  for (const frame of page.frames()) frames.push(await frame.evaluate<FrameReading>(`${reader}\nSightlineReader.readNow(document)`));
  return { name: (await page.title()) || address, frames, readAt };
}

/**
 * `node tests/bench/reader-awkward.ts`: how long reading takes off the page where a page is of one shape and very long, beside an ordinary record page of as many
 * elements. Milliseconds; `step` is the longest time in which nothing else has its turn. A shape that takes many times the ordinary page takes the square of its length.
 */
import { chromium } from 'playwright';
import { ensureBrowser } from '../../src/cli/find-browser.ts';
import { bundleReader } from '../../src/cli/read-pages.ts';
import type * as GathererModule from '../../src/reader/page/gatherer.ts';
import { FrameFollower } from '../../src/reader/readings/follow-frame.ts';
import type { SnapshotPiece } from '../../src/reader/snapshot-encoding.ts';
import { awkwardPages } from './awkward-pages.ts';
import { recordPage } from './reader-page.ts';

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  const script = await bundleReader('page/gatherer.ts', 'SightlineGatherer');
  const table: Record<string, object> = {};
  for (const [name, make] of Object.entries({ 'ordinary record': () => recordPage(50_000), ...awkwardPages })) {
    const page = await browser.newPage();
    await page.setContent(make());
    await page.addScriptTag({ content: script });
    table[name] = timeReading(JSON.parse(await page.evaluate(gather)));
    await page.close();
  }
  console.table(table);
} finally {
  await browser.close();
}

/** Runs inside the page. */
function gather(): string {
  const { SightlineGatherer } = window as unknown as { SightlineGatherer: typeof GathererModule };
  return JSON.stringify(SightlineGatherer.gatherNow(document));
}

function timeReading(pieces: SnapshotPiece[]): { read: number; step: number; readings: number } {
  const follower = new FrameFollower();
  const start = performance.now();
  for (const piece of pieces) follower.take(piece);
  const steps = follower.read();
  let [step, last] = [0, performance.now()];
  for (;;) {
    const { done, value } = steps.next();
    const now = performance.now();
    [step, last] = [Math.max(step, now - last), now];
    if (done) return { read: Math.round(last - start), step: Math.round(step), readings: value.reading.readings.length };
  }
}

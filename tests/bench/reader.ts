/**
 * `node tests/bench/reader.ts`: reading generated record pages in a real Chromium, beside a bare walk (a TreeWalker that looks at every visible text and form value once)
 * and axe-core without colour contrast, all on the same pages in the same run. Milliseconds of work on the page: `cold` is the first gathering of a fresh page with
 * what it costs to make messages of it (each piece is written as JSON, as the browser does to send it), `longest` its longest task; `walk` and `warm` are medians of
 * nine; `change` is one field that changes, `changed` its longest task; `place` is asking where the loose words stand, `again` the same after a change. Off the page, in the service worker: `read` is the whole reading, `reread` that after the change.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright';
import { ensureBrowser } from '../../src/cli/find-browser.ts';
import { bundleReader } from '../../src/cli/read-pages.ts';
import type * as GathererModule from '../../src/reader/page/gatherer.ts';
import type * as WatchModule from '../../src/reader/page/watch-page.ts';
import { FrameFollower } from '../../src/reader/readings/follow-frame.ts';
import type { PageReading } from '../../src/reader/readings/read-page.ts';
import type { SnapshotPiece } from '../../src/reader/snapshot-encoding.ts';
import { recordPage } from './reader-page.ts';

interface Figures {
  elements: number;
  walk: number;
  cold: number;
  warm: number;
  longest: number;
  change: number;
  changed: number;
  /** What was sent in the first turn and after the change. */
  pieces: SnapshotPiece[];
  changedPieces: SnapshotPiece[];
}

const sizes = [1_000, 10_000, 50_000];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const isQuick = process.argv.includes('--no-axe');

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  const scripts = [await bundleReader('page/gatherer.ts', 'SightlineGatherer'), await bundleReader('page/watch-page.ts', 'SightlineWatch')];
  const table: Record<string, string | number>[] = [];
  for (const size of sizes) {
    const page = await browser.newPage();
    await page.setContent(recordPage(size));
    for (const script of scripts) await page.addScriptTag({ content: script });
    const { pieces, changedPieces, ...figures } = await page.evaluate(measure);
    const { read, toMeasure } = readOffPage(pieces, changedPieces);
    table.push({
      ...rounded({ ...figures, place: await page.evaluate(timePlaces, toMeasure), again: await page.evaluate(timePlaces, toMeasure) }),
      'warm / walk': `${(figures.warm / figures.walk).toFixed(1)} x`,
      ...rounded(read),
      axe: isQuick ? '-' : await timeAxe(page),
    });
    await page.close();
  }
  console.table(table);
} finally {
  await browser.close();
}

interface OffPage {
  read: { read: number; reread: number; readings: number; loose: number };
  toMeasure: number[];
}

function readOffPage(pieces: SnapshotPiece[], changedPieces: SnapshotPiece[]): OffPage {
  const follower = new FrameFollower();
  const take = (arrived: SnapshotPiece[]): [number, PageReading] => {
    const start = performance.now();
    for (const piece of arrived) if (follower.take(piece) === 'broken') throw new Error('what the page sent does not fit together');
    const steps = follower.read();
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return [performance.now() - start, step.value];
  };
  const [read, { reading }] = take(pieces);
  const [reread, { toMeasure }] = take(changedPieces);
  return { read: { read, reread, readings: reading.readings.length, loose: toMeasure.length }, toMeasure };
}

function rounded(figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10]));
}

async function timeAxe(page: Page): Promise<number> {
  await page.addScriptTag({ content: axeSource });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<unknown> } };
    const start = performance.now();
    await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    return Math.round(performance.now() - start);
  });
}

/** Runs inside the page: milliseconds of work until the places of these elements are known. */
async function timePlaces(elements: number[]): Promise<number> {
  const { watch, stretches } = window as unknown as { watch: WatchModule.PageWatch; stretches: number[] };
  stretches.length = 0;
  const start = performance.now();
  let first = 0;
  await new Promise<void>((done) => {
    watch.measure(elements, () => done());
    first = performance.now() - start;
  });
  return first + stretches.reduce((sum, each) => sum + each, 0);
}

/** Runs inside the page. */
async function measure(): Promise<Figures> {
  const { SightlineGatherer, SightlineWatch } = window as unknown as {
    SightlineGatherer: typeof GathererModule;
    SightlineWatch: typeof WatchModule;
  };
  const median = (runs: number, work: () => void): number => {
    const taken: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      work();
      taken.push(performance.now() - start);
    }
    return taken.sort((a, b) => a - b)[runs >> 1] as number;
  };

  const bareWalk = (): number => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let letters = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (/\S/.test(node.data) && node.parentElement?.checkVisibility({ visibilityProperty: true })) letters += node.data.length;
      } else if (node instanceof HTMLInputElement && node.checkVisibility({ visibilityProperty: true })) letters += node.value.length;
    }
    return letters;
  };

  // Every stretch of work of the reader, however it is called back.
  let stretches: number[] = [];
  const timed = <A extends unknown[]>(work: (...args: A) => void): ((...args: A) => void) => {
    return (...args) => {
      const start = performance.now();
      work(...args);
      stretches.push(performance.now() - start);
    };
  };
  const setLater = window.setTimeout;
  window.setTimeout = ((work: () => void, wait?: number) => setLater(timed(work), wait)) as typeof window.setTimeout;
  const Observer = window.MutationObserver;
  window.MutationObserver = class extends Observer {
    constructor(work: MutationCallback) {
      super(timed(work));
    }
  };

  let sent: string[] = [];
  let onTurn: () => void = () => undefined;
  const nextTurn = (): Promise<void> =>
    new Promise((done) => {
      onTurn = done;
    });
  const post = (piece: SnapshotPiece): void => {
    sent.push(JSON.stringify(piece));
    if (piece.isLast) onTurn();
  };
  const first = nextTurn();
  let watch: { stop: () => void } | null = null;
  timed(() => {
    watch = SightlineWatch.watchPage(document, post);
  })();
  await first;
  await new Promise((done) => setLater(done, 20));
  const read = (texts: string[]): SnapshotPiece[] => texts.map((text) => JSON.parse(text));
  const [pieces, longest] = [read(sent), Math.max(...stretches)];
  const cold = stretches.reduce((sum, each) => sum + each, 0);
  sent = [];
  stretches = [];
  const turn = nextTurn();
  const cells = document.querySelectorAll('dd');
  (cells[cells.length >> 1] as Element).textContent = 'Changed by the page';
  await turn;
  await new Promise((done) => setLater(done, 20));
  const change = stretches.reduce((sum, each) => sum + each, 0);
  const changed = Math.max(...stretches);
  stretches = [];
  Object.assign(window, { watch, stretches });

  return {
    elements: document.body.querySelectorAll('*').length,
    walk: median(9, bareWalk),
    cold,
    warm: median(9, () => SightlineGatherer.gatherNow(document).map((piece) => JSON.stringify(piece))),
    longest,
    change,
    changed,
    pieces,
    changedPieces: read(sent),
  };
}

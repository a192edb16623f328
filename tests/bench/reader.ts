/**
 * `node tests/bench/reader.ts`: reading generated record pages in a real Chromium, beside a bare walk (a TreeWalker that looks at every visible text and form value once)
 * and axe-core without colour contrast, all on the same pages in the same run. Milliseconds: `first` is all work of the first
 * reading in a fresh page and `longest` its longest task, both cold; `walk` and `read` are medians of nine, warm; axe runs once.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright';
import { ensureBrowser } from '../../src/cli/find-browser.ts';
import { bundleReader } from '../../src/cli/read-pages.ts';
import { recordPage } from './reader-page.ts';

interface Figures {
  elements: number;
  readings: number;
  walk: number;
  /** Work of the watched first reading, cold: page laid out and code compiled on the way; `read` is warm. */
  first: number;
  read: number;
  longest: number;
  change: number;
  longestAtChange: number;
}

const sizes = [1_000, 10_000, 50_000];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const isQuick = process.argv.includes('--no-axe');

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  const scripts = [await bundleReader('readings/read-page.ts', 'SightlineReader'), await bundleReader('page/watch-page.ts', 'SightlineWatch')];
  const table: Record<string, string | number>[] = [];
  for (const size of sizes) {
    const page = await browser.newPage();
    await page.setContent(recordPage(size));
    for (const script of scripts) await page.addScriptTag({ content: script });
    const figures = await page.evaluate(measure);
    table.push({
      ...rounded(figures),
      'read / walk': `${(figures.read / figures.walk).toFixed(1)} x`,
      axe: isQuick ? '-' : await timeAxe(page),
    });
    await page.close();
  }
  console.table(table);
} finally {
  await browser.close();
}

function rounded(figures: Figures): Record<string, number> {
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

/** Runs inside the page. */
async function measure(): Promise<Figures> {
  type Reading = { readings: { value: string }[] };
  const { SightlineReader, SightlineWatch } = window as unknown as {
    SightlineReader: { readPage: (root: Document) => Reading };
    SightlineWatch: { watchPage: (root: Document, onReading: (reading: Reading) => void) => { stop: () => void } };
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

  const seen: { reading: Reading | null; next: (reading: Reading) => void } = { reading: null, next: () => undefined };
  const nextReading = (): Promise<Reading> =>
    new Promise((done) => {
      seen.next = done;
    });
  const first = nextReading();
  let watch: { stop: () => void } | null = null;
  timed(() => {
    watch = SightlineWatch.watchPage(document, (reading) => seen.next(reading));
  })();
  const reading = await first;
  const longest = Math.max(...stretches);
  const firstRead = stretches.reduce((sum, each) => sum + each, 0);
  stretches = [];
  const changed = nextReading();
  const cells = document.querySelectorAll('dd');
  (cells[cells.length >> 1] as Element).textContent = 'Changed by the page';
  await changed;
  await new Promise((done) => setLater(done, 20));
  const change = stretches.reduce((sum, each) => sum + each, 0);
  const longestAtChange = Math.max(...stretches);
  (watch as { stop: () => void } | null)?.stop();

  return {
    elements: document.body.querySelectorAll('*').length,
    readings: reading.readings.length,
    walk: median(9, bareWalk),
    first: firstRead,
    read: median(9, () => SightlineReader.readPage(document)),
    longest,
    change,
    longestAtChange,
  };
}

import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright';
import { rolldown } from 'rolldown';
import type { FrameReading, ScreenReading } from '../core/schemas/reading.ts';
import { checkPageFile } from './check-page-file.ts';
import { ensureBrowser } from './find-browser.ts';

/** One page file as a person would see it in a browser. */
export interface OpenedPage {
  /** The path as it was given. */
  page: string;
  title: string;
  /** Visible frames, the page itself first. */
  frames: FrameReading[];
}

/** Longest time for one page to load and to be read, in milliseconds. */
const patience = 20_000;
const pagesAtOnce = 2;

/** Opens page files in one headless browser without any network and reads every visible frame, in the order given. Throws BrokenFileError before anything is opened. */
export async function openPages(paths: readonly string[]): Promise<OpenedPage[]> {
  for (const path of paths) checkPageFile(path);
  const reader = await bundleReader();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-quic'] });
  try {
    const context = await openContext(browser);
    return await inTurn(paths, (path) => openPage(context, path, reader));
  } finally {
    await browser.close();
  }
}

/** The pages as screens of one case, named by their main heading, else their title. */
export async function readPages(paths: readonly string[]): Promise<ScreenReading[]> {
  const opened = await openPages(paths);
  const readAt = new Date().toISOString();
  return opened.map((page) => ({ name: nameOf(page), frames: page.frames, readAt }));
}

function nameOf({ page, title, frames }: OpenedPage): string {
  const headings = frames.flatMap((frame) => frame.headings).sort((a, b) => a.level - b.level);
  return headings[0]?.text || title || page;
}

async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } });
  await context.route(/^(?!file:|data:|blob:|about:)/, (route) => route.abort());
  // A saved page stands as it was when it was saved: its script files are not started a second time.
  await context.route(/^file:/, (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()));
  return context;
}

async function openPage(context: BrowserContext, path: string, reader: string): Promise<OpenedPage> {
  const page = await context.newPage();
  try {
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
    // A page that never finishes loading is read as far as it got.
    await page.goto(pathToFileURL(path).href, { waitUntil: 'load', timeout: patience }).catch(() => undefined);
    const frames = await readFrames(page, reader);
    return { page: path, title: frames[0]?.title ?? '', frames };
  } finally {
    await page.close();
  }
}

async function readFrames(page: Page, reader: string): Promise<FrameReading[]> {
  const readings: FrameReading[] = [];
  for (const frame of page.frames()) {
    if (!(await isShown(frame))) continue;
    const reading = await withinPatience(frame.evaluate<FrameReading>(`${reader}\nSightlineReader.readNow(document)`));
    if (reading) readings.push(reading);
  }
  return readings;
}

/** Whether the frame, and every frame around it, can be seen. */
async function isShown(frame: Frame): Promise<boolean> {
  if (frame.parentFrame() === null) return true;
  const owner = await frame.frameElement().catch(() => null);
  const isVisible = await owner?.evaluate((node) => {
    const element = node as Element;
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1;
  });
  return isVisible === true && isShown(frame.parentFrame() as Frame);
}

async function withinPatience<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(done, patience, null);
  });
  // A frame that went away while it was read shows nothing.
  const outcome = await Promise.race([work.catch(() => null), late]);
  clearTimeout(timer);
  return outcome;
}

/** A file of the reader as one script that defines a global of the given name. */
export async function bundleReader(entry = 'read-now.ts', name = 'SightlineReader'): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL(`../reader/${entry}`, import.meta.url)), logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name });
  await bundle.close();
  return output[0].code;
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(pagesAtOnce, items.length) }, worker));
  return results;
}

import type { FrameReading, Reading } from '../../core/schemas/reading.ts';
import { type PageReading, readInSteps } from '../readings/read-page.ts';

export interface PageWatch {
  stop(): void;
  /** Reads the page again at once. */
  reread(): void;
  /** The element of a reading of the newest report, or null when it is gone. */
  locate(at: number): Element | null;
  /** The number of the reading that stands at an element, or -1. */
  indexOf(element: Element): number;
}

/** Longest stretch of work in one go, milliseconds: well under a frame of the screen (research F3). */
const slice = 6;
/** Quiet time after a change before the page is read again, milliseconds. */
const quiet = 250;
/** A page that never falls silent is read all the same after this many milliseconds, and said to keep changing. */
const longestWait = 2_000;
const manyWaits = 5;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What shows or hides a part of the page, or changes a value without typing.
  attributeFilter: [
    ...'class style hidden open value checked selected'.split(' '),
    ...'hidden checked expanded selected valuenow valuetext'.split(' ').map((name) => `aria-${name}`),
  ],
};

const now = (): number => performance.now();

/** Whether two readings of a frame say the same; readings one by one, as making a text of them all would hold the page up. */
function isSame(one: FrameReading, other: FrameReading): boolean {
  const outline = (reading: FrameReading): string => JSON.stringify({ ...reading, readings: reading.readings.length });
  const words = (reading: Reading | undefined): string => Object.values(reading ?? {}).join('\n');
  return outline(one) === outline(other) && one.readings.every((reading, at) => words(reading) === words(other.readings[at]));
}

/** Reads the page in slices, reports, and reads again when it changes; does nothing while the tab is hidden. */
export function watchPage(root: Document, onReading: (reading: FrameReading) => void): PageWatch {
  let places: WeakRef<Element>[] = [];
  let last: FrameReading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let storms = 0;
  let running = 0;
  let isStopped = false;
  const observer = new MutationObserver(changed);
  const observed = new WeakSet<ShadowRoot>();
  const listeners = new AbortController();
  const options = { capture: true, passive: true, signal: listeners.signal };
  const listen = (target: EventTarget, ...names: string[]): void => {
    for (const name of names) target.addEventListener(name, changed, options);
  };

  function changed(): void {
    if (isStopped) return;
    const time = now();
    waitingSince ||= time;
    clearTimeout(timer);
    const overdue = time - waitingSince > longestWait;
    if (overdue) storms += 1;
    timer = setTimeout(read, overdue ? 0 : quiet);
  }

  function read(): void {
    clearTimeout(timer);
    waitingSince = 0;
    if (isStopped || root.visibilityState === 'hidden') return;
    running += 1;
    step(readInSteps(root), running);
  }

  function step(steps: ReturnType<typeof readInSteps>, turn: number): void {
    if (turn !== running || isStopped) return;
    const end = now() + slice;
    do {
      const next = steps.next();
      if (next.done) {
        report(next.value);
        return;
      }
    } while (now() < end);
    setTimeout(() => step(steps, turn));
  }

  function report({ reading, places: found, shadows }: PageReading): void {
    places = found.map((element) => new WeakRef(element));
    for (const tree of shadows.filter((each) => !observed.has(each))) {
      observed.add(tree);
      observer.observe(tree, watched);
      listen(tree, 'input', 'change');
    }
    if (storms >= manyWaits) reading.partial ??= 'The page keeps changing.';
    if (last && isSame(last, reading)) return;
    last = reading;
    onReading(reading);
  }

  observer.observe(root, watched);
  listen(root, 'input', 'change', 'visibilitychange');
  listen(globalThis as unknown as Window, 'resize');
  // The caller has the watch in hand before the first report comes.
  timer = setTimeout(read);

  return {
    stop() {
      isStopped = true;
      observer.disconnect();
      clearTimeout(timer);
      listeners.abort();
    },
    reread() {
      last = null;
      storms = 0;
      read();
    },
    locate: (at) => {
      const element = places[at]?.deref();
      return element?.isConnected ? element : null;
    },
    indexOf: (element) => places.findIndex((place) => place.deref() === element),
  };
}

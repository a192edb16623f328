import type { SnapshotPiece } from '../snapshot-encoding.ts';
import { Changes, isSheetLoad, watched } from './changes.ts';
import { documentPart, typeOf } from './dom.ts';
import { Gatherer } from './gatherer.ts';
import { measure } from './measure.ts';

export interface PageWatch {
  stop(): void;
  /** Sends the whole page again at once. */
  resend(): void;
  /** Tells where some elements stand, by their numbers; see `measure` for the form. Works in slices, as everything here does. */
  measure(elements: readonly number[], tell: (places: number[]) => void): void;
  /** The number that an element was sent with, or -1. */
  numberOf(element: Element): number;
}

/** Longest stretch of work in one go, milliseconds: well under a frame of the screen (16). Sending a piece comes on top. */
const slice = 4;
/** Letters and numbers in one piece: sending more in one go would hold the page up. */
const mostInPiece = 60_000;
/** Quiet time after a change before the page is gathered again, milliseconds. */
const quiet = 250;
/** A page that never falls silent is gathered all the same after this many milliseconds, and said to keep changing. */
const longestWait = 2_000;
const manyWaits = 5;

const titleOf = (root: Document): string => documentPart(root, 'title') ?? '';
const now = (): number => performance.now();

/** Gathers the page in slices, sends it, and sends what changed when it changes; does nothing while the tab is hidden. */
export function watchPage(root: Document, send: (piece: SnapshotPiece) => void): PageWatch {
  const changes = new Changes();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let storms = 0;
  let isBusy = false;
  let isStopped = false;
  let title = '';
  const observer = new MutationObserver(note);
  const listeners = new AbortController();
  const options = { capture: true, passive: true, signal: listeners.signal };
  const gatherer = new Gatherer(root, (tree) => {
    // Of what is written in a frame the field tells.
    if (typeOf(tree) === 11) observer.observe(tree, watched);
    listen(tree, wait, 'input', 'change');
    // A style sheet that loads inside a shadow tree tells nobody outside of it.
    listen(tree, noteLoad, 'load');
  });

  function listen(target: EventTarget, work: (event: Event) => void, ...names: string[]): void {
    for (const name of names) target.addEventListener(name, work, options);
  }

  function note(records: MutationRecord[]): void {
    changes.note(records);
    wait();
  }

  function noteAll(): void {
    changes.noteAll();
    wait();
  }

  function noteLoad(event: Event): void {
    if (isSheetLoad(event)) noteAll();
    else if (event.target instanceof HTMLIFrameElement) wait();
  }

  function wait(): void {
    if (isStopped) return;
    const time = now();
    waitingSince ||= time;
    clearTimeout(timer);
    const isOverdue = time - waitingSince > longestWait;
    if (isOverdue) storms += 1;
    timer = isOverdue ? setTimeout(begin) : setTimeout(rest, quiet);
  }

  /** The page has come to rest: what was said of it while it kept changing no longer holds. */
  function rest(): void {
    if (storms >= manyWaits) changes.noteAll();
    storms = 0;
    begin();
  }

  function begin(): void {
    clearTimeout(timer);
    if (isStopped || root.visibilityState === 'hidden') return;
    if (isBusy) {
      timer = setTimeout(begin, quiet);
      return;
    }
    waitingSince = 0;
    changes.note(observer.takeRecords());
    changes.noteFields(gatherer.memory);
    const places = changes.take(root, gatherer.memory);
    if (places?.length === 0 && titleOf(root) === title) return;
    title = titleOf(root);
    isBusy = true;
    step(gatherer.gather(places));
  }

  /** What goes wrong in one turn is thrown, and costs that turn only: with the next change the page is gathered anew. */
  function step(steps: Generator<SnapshotPiece | null, void>): void {
    if (isStopped) return;
    try {
      gatherSome(steps);
    } catch (error) {
      isBusy = false;
      changes.noteAll();
      throw error;
    }
  }

  function gatherSome(steps: Generator<SnapshotPiece | null, void>): void {
    const end = now() + slice;
    do {
      const { done, value } = steps.next();
      if (value) send(value);
      if (done) {
        finish();
        return;
      }
    } while (now() < end && gatherer.size < mostInPiece);
    send(gatherer.take(false));
    setTimeout(() => step(steps));
  }

  function follow(steps: Generator<void, number[]>, tell: (places: number[]) => void): void {
    if (isStopped) return;
    const end = now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) {
        tell(value);
        return;
      }
    } while (now() < end);
    setTimeout(() => follow(steps, tell));
  }

  function finish(): void {
    isBusy = false;
    send(gatherer.take(true, storms >= manyWaits ? 'The page keeps changing.' : null));
    if (gatherer.memory.isStale) noteAll();
  }

  observer.observe(root, watched);
  listen(root, wait, 'input', 'change');
  listen(root, noteAll, 'visibilitychange');
  listen(root, noteLoad, 'load');
  listen(globalThis as unknown as Window, noteAll, 'resize');
  // The caller has the watch in hand before the first piece comes.
  timer = setTimeout(begin);

  return {
    stop() {
      isStopped = true;
      observer.disconnect();
      clearTimeout(timer);
      listeners.abort();
    },
    resend() {
      storms = 0;
      changes.noteAll();
      begin();
    },
    measure(elements, tell) {
      follow(measure(root, gatherer.memory, elements), tell);
    },
    numberOf: (element) => gatherer.memory.numbers.get(element) ?? -1,
  };
}

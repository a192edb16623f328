import type { FrameReading } from '../../core/schemas/reading.ts';
import type { ReaderMessage } from '../../messages/reader-messages.ts';

type Piece = Extract<ReaderMessage, { type: 'reader:gathered' }>['piece'];

/** What a page shows, and the page's own number of the place of each reading. */
export interface ReadFrame {
  reading: FrameReading;
  places: number[];
  /** Numbers of the elements whose place on the screen would tell more. */
  toMeasure: number[];
}

/** Puts together what one frame sends and reads it; supplied by the entrypoint. */
export interface FrameReader {
  take(piece: Piece): 'more' | 'done' | 'broken';
  takePlaces(told: readonly number[]): void;
  read(): Generator<void, ReadFrame>;
}

export interface Sender {
  documentId: string | null;
  origin: string | null;
}

interface Frame {
  reader: FrameReader;
  waiting: (Piece | number[])[];
  sender: Sender;
  isWorking: boolean;
  /** Something of the page is missing: nothing counts until the whole of it comes. */
  isLost: boolean;
  /** The whole page is arriving. */
  isWhole: boolean;
  last: FrameReading | null;
  /** The page was asked where things stand since it last changed. */
  isMeasured: boolean;
}

interface Parts {
  makeReader(): FrameReader;
  isSame(one: FrameReading, other: FrameReading): boolean;
  onRead(tabId: number, frameId: number, read: Omit<ReadFrame, 'toMeasure'> & Sender): Promise<void>;
  /** The page was gathered anew and says the same, but numbers its places otherwise. */
  onRenumbered(tabId: number, frameId: number, places: number[]): Promise<void>;
  /** Reading or what comes of it went wrong: a mistake of ours, never of the page. */
  onFailed(tabId: number): void;
  /** Asks a frame to send its whole page again. */
  askAgain(tabId: number, frameId: number): void;
  /** Asks a frame where some of its elements stand. */
  measure(tabId: number, frameId: number, elements: number[]): void;
}

/** Longest stretch of reading in one go, milliseconds: panels and other tabs have their turn in between. */
const slice = 12;
const mostWaiting = 2_000;

/** Reads the frames of all tabs from what their pages send. What a page sent stays in memory only; after the service worker was stopped the page is asked for all of it again. */
export class FrameReaders {
  private readonly frames = new Map<string, Frame>();
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Takes in a piece of what a frame shows, in the order in which the pieces come. */
  hear(tabId: number, frameId: number, piece: Piece, sender: Sender): void {
    const key = `${tabId}/${frameId}`;
    let frame = this.frames.get(key);
    if (!frame || frame.sender.documentId !== sender.documentId) {
      frame = {
        reader: this.parts.makeReader(),
        waiting: [],
        sender,
        isWorking: false,
        isLost: false,
        isWhole: false,
        last: null,
        isMeasured: false,
      };
      this.frames.set(key, frame);
    }
    frame.waiting.push(piece);
    if (!frame.isWorking) void this.work(tabId, frameId, frame);
  }

  /** Takes in where elements of a frame stand; of a frame that is not known any more, nothing. */
  hearPlaces(tabId: number, frameId: number, places: number[], { documentId }: Sender): void {
    const frame = this.frames.get(`${tabId}/${frameId}`);
    if (!frame || frame.sender.documentId !== documentId) return;
    frame.waiting.push(places);
    if (!frame.isWorking) void this.work(tabId, frameId, frame);
  }

  /** The next reading of every frame of a tab is told even where it says nothing new. */
  expectAnew(tabId: number): void {
    for (const [key, frame] of this.frames) if (key.startsWith(`${tabId}/`)) frame.last = null;
  }

  /** Forgets a tab, or all. */
  forget(tabId?: number): void {
    for (const key of this.frames.keys()) if (tabId === undefined || key.startsWith(`${tabId}/`)) this.frames.delete(key);
  }

  /** Forgets a frame that is gone, unless another page has come in its place already. */
  forgetFrame(tabId: number, frameId: number, documentId: string | null): void {
    const key = `${tabId}/${frameId}`;
    if (this.frames.get(key)?.sender.documentId === documentId) this.frames.delete(key);
  }

  private async work(tabId: number, frameId: number, frame: Frame): Promise<void> {
    frame.isWorking = true;
    try {
      while (frame.waiting.length > 0) if (this.takeIn(tabId, frameId, frame)) await this.read(tabId, frameId, frame);
    } catch (error) {
      this.forget(tabId);
      this.parts.onFailed(tabId);
      throw error;
    } finally {
      frame.isWorking = false;
    }
  }

  private async read(tabId: number, frameId: number, frame: Frame): Promise<void> {
    const { toMeasure, ...read } = await inSlices(frame.reader.read());
    if (this.frames.get(`${tabId}/${frameId}`) !== frame) return;
    if (toMeasure.length > 0 && !frame.isMeasured) {
      frame.isMeasured = true;
      this.parts.measure(tabId, frameId, toMeasure);
    }
    if (frame.last && this.parts.isSame(frame.last, read.reading)) return this.parts.onRenumbered(tabId, frameId, read.places);
    frame.last = read.reading;
    await this.parts.onRead(tabId, frameId, { ...read, ...frame.sender });
  }

  /** Takes in all that has arrived; returns whether there is something to read. */
  private takeIn(tabId: number, frameId: number, frame: Frame): boolean {
    let isDue = false;
    const pieces = frame.waiting.splice(0);
    for (const piece of pieces) {
      if (Array.isArray(piece)) {
        frame.reader.takePlaces(piece);
        isDue = true;
        continue;
      }
      if (frame.isLost && piece.part?.replaces !== 0) continue;
      if (piece.part?.replaces === 0) frame.isWhole = true;
      const outcome = pieces.length > mostWaiting ? 'broken' : frame.reader.take(piece);
      frame.isLost = outcome === 'broken';
      // A page that cannot even send the whole of itself is not asked for ever.
      if (frame.isLost && !frame.isWhole) this.parts.askAgain(tabId, frameId);
      if (outcome === 'done') {
        frame.isWhole = false;
        frame.isMeasured = false;
      }
      // In the middle of a turn the page is half old and half new.
      isDue = outcome === 'done';
    }
    return isDue;
  }
}

async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

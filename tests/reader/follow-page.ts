import type { FrameReading } from '../../src/core/schemas/reading.ts';
import { type PageWatch, watchPage } from '../../src/reader/page/watch-page.ts';
import { FrameFollower, isSameReading } from '../../src/reader/readings/follow-frame.ts';
import type { PageReading } from '../../src/reader/readings/read-page.ts';

/** Watches a page and reads what arrives, as the extension does on both sides of its messages; tells every reading that says something new. */
export function followPage(root: Document, onReading: (reading: FrameReading, places: number[]) => void): PageWatch {
  const follower = new FrameFollower();
  let last: FrameReading | null = null;
  return watchPage(root, (piece) => {
    const outcome = follower.take(structuredClone(piece));
    if (outcome === 'broken') throw new Error('what the page sent does not fit together');
    if (outcome === 'more') return;
    const { reading, places } = readAll(follower.read());
    if (last && isSameReading(last, reading)) return;
    last = reading;
    onReading(reading, places);
  });
}

/** All steps of a reading in one go. */
export function readAll(steps: Generator<void, PageReading>): PageReading {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

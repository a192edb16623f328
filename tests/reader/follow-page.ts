import type { FrameReading } from '../../src/core/schemas/reading.ts';
import { type PageWatch, watchPage } from '../../src/reader/page/watch-page.ts';
import { FrameFollower, isSameReading } from '../../src/reader/readings/follow-frame.ts';

/** Watches a page and reads what arrives, as the extension does on both sides of its messages; tells every reading that says something new. */
export function followPage(root: Document, onReading: (reading: FrameReading, places: number[]) => void): PageWatch {
  const follower = new FrameFollower();
  let last: FrameReading | null = null;
  const read = (): number[] => {
    const { reading, places, toMeasure } = readAll(follower.read());
    if (last && isSameReading(last, reading)) return toMeasure;
    last = reading;
    onReading(reading, places);
    return toMeasure;
  };
  const page = watchPage(root, (piece) => {
    const outcome = follower.take(structuredClone(piece));
    if (outcome === 'broken') throw new Error('what the page sent does not fit together');
    if (outcome === 'more') return;
    const toMeasure = read();
    if (toMeasure.length === 0) return;
    page.measure(toMeasure, (places) => {
      follower.takePlaces(structuredClone(places));
      read();
    });
  });
  return page;
}

/** All steps in one go. */
export function readAll<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

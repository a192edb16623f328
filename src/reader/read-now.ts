import type { FrameReading } from '../core/schemas/reading.ts';
import { Gatherer, gatherNow } from './page/gatherer.ts';
import { measure } from './page/measure.ts';
import { FrameFollower } from './readings/follow-frame.ts';

/** Reads everything that a document shows now, in one go. Never writes to the page and never throws because of it. */
export function readNow(root: Document): FrameReading {
  const gatherer = new Gatherer(root, () => undefined);
  const follower = new FrameFollower();
  for (const piece of gatherNow(root, gatherer)) follower.take(piece);
  const { reading, toMeasure } = toEnd(follower.read());
  if (toMeasure.length === 0) return reading;
  follower.takePlaces(toEnd(measure(root, gatherer.memory, toMeasure)));
  return toEnd(follower.read()).reading;
}

function toEnd<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

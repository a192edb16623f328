import type { FrameReading } from '../core/schemas/reading.ts';
import { gatherNow } from './page/gatherer.ts';
import { FrameFollower } from './readings/follow-frame.ts';

/** Reads everything that a document shows now, in one go. Never writes to the page and never throws because of it. */
export function readNow(root: Document): FrameReading {
  const follower = new FrameFollower();
  for (const piece of gatherNow(root)) follower.take(piece);
  const steps = follower.read();
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.reading;
}

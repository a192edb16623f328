import { epochOf } from '../calendar/london-time.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** One local date or minute comes before another. Where either has no time of day, days are compared, so the same day is not before. */
export function before(one: string | null, other: string | null): Truth {
  if (one === null || other === null) return unknown;
  if (one.length === 10 || other.length === 10) return truthOf(one.slice(0, 10) < other.slice(0, 10));
  return truthOf(epochOf(one) < epochOf(other));
}

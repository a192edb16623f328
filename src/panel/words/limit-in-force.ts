import { endOf } from '../../core/calendar/london-time.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';

/** The day a limit runs to now, and how its document was read for that. */
export interface LimitInForce {
  /** ISO local date, or minute where the limit has one. */
  day: string;
  /** Which of two readings of a plain "days" gives the day; null where there is but one day. */
  reading: 'calendar' | 'working' | null;
  /** The day by the other reading. */
  other: string | null;
}

/** Where a document says only "days", the earlier reading is what to keep to; once it has passed, the later one is what is left, and what lateness is counted from. `now` is an ISO instant. Null without a limit. */
export function limitInForce({ due, clock }: Pick<Outcome, 'due' | 'clock'>, now: string): LimitInForce | null {
  if (!due) return null;
  const { calendar, working } = clock?.readings ?? { calendar: due, working: due };
  if (calendar === working) return { day: due, reading: null, other: null };
  const hasFirstPassed = endOf(due) < Date.parse(now);
  return calendar < working === hasFirstPassed
    ? { day: working, reading: 'working', other: calendar }
    : { day: calendar, reading: 'calendar', other: working };
}

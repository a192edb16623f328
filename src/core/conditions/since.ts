import { addDays, addMonths } from '../calendar/days.ts';
import { epochOf } from '../calendar/london-time.ts';
import type { Amount } from '../schemas/rule-terms.ts';
import { type Truth, truthOf } from './truth.ts';

const hour = 3_600_000;

/** At least so much time lies between two local dates or minutes. Whole days unless the amount is in hours; `days` here are calendar days. */
export function atLeastSince(from: string, amount: Amount, until: string): Truth {
  const months = (amount.years ?? 0) * 12 + (amount.months ?? 0);
  const days = (amount.weeks ?? 0) * 7 + (amount.days ?? 0) + (amount.calendarDays ?? 0) + (amount.workingDays ?? 0);
  const day = addDays(addMonths(from.slice(0, 10), months), days);
  if (!amount.hours) return truthOf(until.slice(0, 10) >= day);
  const start = from.length > 10 ? `${day}T${from.slice(11, 16)}` : day;
  return truthOf(epochOf(until) >= epochOf(start) + amount.hours * hour);
}

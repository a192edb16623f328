import type { Amount } from '../schemas/rule-terms.ts';
import type { Calendar } from './calendar.ts';
import { addMonths, dateOfDay, dayNumber } from './days.ts';
import { epochOf, localMinute } from './london-time.ts';
import { workingDayFrom } from './working-days.ts';

export type DaysReading = 'calendar' | 'working';

const hour = 3_600_000;

/**
 * A length of time after a local date or minute (before it with sign -1). Hours are elapsed clock hours; every other unit ends on a day.
 * Hours from a start without a time of day end with the day they can reach at the latest. `days` alone is counted by the reading given.
 * The answer is a local date; a minute only where hours were counted from a known minute. Null where working days leave the bank-holiday table.
 */
export function addAmount(start: string, amount: Amount, sign: 1 | -1, reading: DaysReading, calendar: Calendar): string | null {
  const loose = amount.days ?? 0;
  const months = (amount.years ?? 0) * 12 + (amount.months ?? 0);
  const days = (amount.weeks ?? 0) * 7 + (amount.calendarDays ?? 0) + (reading === 'calendar' ? loose : 0);
  const day = dayNumber(months === 0 ? start : addMonths(start, sign * months)) + sign * days;
  const working = (amount.workingDays ?? 0) + (reading === 'working' ? loose : 0);
  const on = working === 0 ? day : workingDayFrom(day, sign * working, calendar);
  return on === null ? null : addHours(on, start, sign * (amount.hours ?? 0));
}

function addHours(day: number, start: string, hours: number): string {
  if (hours === 0 || start.length === 10) return dateOfDay(day + (hours > 0 ? Math.ceil(hours / 24) : Math.floor(hours / 24)));
  return localMinute(epochOf(`${dateOfDay(day)}T${start.slice(11, 16)}`) + hours * hour);
}

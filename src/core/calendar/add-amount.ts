import type { Amount } from '../schemas/rule-terms.ts';
import type { Calendar } from './calendar.ts';
import { addMonths, dateOfDay, dayNumber } from './days.ts';
import { dayOf, epochOfWall, sayWall, type Wall, wallAt, wallOf, wallOfDay } from './london-time.ts';
import { workingDayFrom } from './working-days.ts';

export type DaysReading = 'calendar' | 'working';

/** An amount in the units that are counted differently. */
export interface Span {
  months: number;
  calendarDays: number;
  /** The document says only "days". */
  days: number;
  workingDays: number;
  hours: number;
}

/** An amount of a rule with weeks counted as calendar days and years as months. */
export function spanOf({ hours = 0, days = 0, calendarDays = 0, workingDays = 0, weeks = 0, months = 0, years = 0 }: Amount): Span {
  return { months: years * 12 + months, calendarDays: weeks * 7 + calendarDays, days, workingDays, hours };
}

/**
 * A length of time after a local date or minute (before it with sign -1). Hours are elapsed clock hours; every other unit ends on a day.
 * Hours from a start without a time of day end with the day they can reach at the latest. `days` alone is counted by the reading given.
 * The answer is a local date; a minute only where hours were counted from a known minute. Null where working days leave the bank-holiday table.
 */
export function addAmount(start: string, amount: Amount, sign: 1 | -1, reading: DaysReading, calendar: Calendar): string | null {
  const span = spanOf(amount);
  const isMinute = start.length > 10;
  const wall = addSpan(wallOf(start), isMinute, span, sign, reading, calendar);
  return wall === null ? null : sayWall(wall, isMinute && span.hours !== 0);
}

/** As `addAmount`, of wall times: `isMinute` says whether the start has a time of day. */
export function addSpan(start: Wall, isMinute: boolean, span: Span, sign: 1 | -1, reading: DaysReading, calendar: Calendar): Wall | null {
  const { months, days, hours } = span;
  const calendarDays = span.calendarDays + (reading === 'calendar' ? days : 0);
  const workingDays = span.workingDays + (reading === 'working' ? days : 0);
  const first = dayOf(start);
  const day = (months === 0 ? first : dayNumber(addMonths(dateOfDay(first), sign * months))) + sign * calendarDays;
  const on = workingDays === 0 ? day : workingDayFrom(day, sign * workingDays, calendar);
  if (on === null || hours === 0) return on === null ? null : wallOfDay(on);
  if (!isMinute) return wallOfDay(on + sign * Math.ceil(hours / 24));
  return wallAt(epochOfWall(wallOfDay(on) + start - wallOfDay(first)) + sign * hours * hour);
}

const hour = 3_600_000;

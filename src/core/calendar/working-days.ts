import { none } from '../evaluation/explanation.ts';
import type { Calendar } from './calendar.ts';
import { dateOfDay, dayNumber, weekdayOfDay } from './days.ts';

/** The date `days` working days after (or, negative, before) a date, which is day 0. Null where the count leaves the bank-holiday table. */
export function addWorkingDays(date: string, days: number, calendar: Calendar): string | null {
  const on = workingDayFrom(dayNumber(date), days, calendar);
  return on === null ? null : dateOfDay(on);
}

/** As `addWorkingDays`, of day numbers. */
export function workingDayFrom(day: number, days: number, calendar: Calendar): number | null {
  const table = tableOf(calendar);
  const before = table.upTo[day - table.first];
  if (before === undefined) return null;
  if (days === 0) return day;
  const isWorking = before > (table.upTo[day - table.first - 1] ?? 0);
  return table.days[days > 0 ? before + days - 1 : before + days - (isWorking ? 1 : 0)] ?? null;
}

/** Bank holidays on weekdays that lie between two dates in either order, both ends left out; ISO local dates in order of the calendar. Both ends are day numbers. */
export function holidaysBetween(from: number, to: number, calendar: Calendar): string[] {
  const { holidays } = tableOf(calendar);
  const first = countUpTo(Math.min(from, to), holidays);
  const end = countUpTo(Math.max(from, to) - 1, holidays);
  return first >= end ? none : holidays.slice(first, end).map(dateOfDay);
}

/** How many of the days, which are in order, come no later than one. */
function countUpTo(last: number, days: readonly number[]): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Working days after a day number up to and including another; null where the bank-holiday table does not cover them. */
export function workingDaysBetween(from: number, to: number, calendar: Calendar): number | null {
  const table = tableOf(calendar);
  const start = table.upTo[from - table.first];
  const end = table.upTo[to - table.first];
  return start === undefined || end === undefined ? null : end - start;
}

interface Table {
  /** Day number of the calendar's first day. */
  first: number;
  /** Day numbers of all working days, in order. */
  days: number[];
  /** For each day of the calendar how many working days there were up to and including it. */
  upTo: number[];
  /** Day numbers of the bank holidays that fall on weekdays, in order. */
  holidays: number[];
}
const tables = new WeakMap<Calendar, Table>();

/** A calendar counted out once, so that no limit is counted day by day. */
function tableOf(calendar: Calendar): Table {
  let table = tables.get(calendar);
  if (!table) {
    table = countOut(calendar);
    tables.set(calendar, table);
  }
  return table;
}

function countOut(calendar: Calendar): Table {
  const table: Table = { first: dayNumber(calendar.from), days: [], upTo: [], holidays: [] };
  const last = dayNumber(calendar.until);
  const off = new Set(Object.keys(calendar.holidays).map(dayNumber));
  for (let day = table.first; day <= last; day++) {
    const isWeekend = weekdayOfDay(day) === 0 || weekdayOfDay(day) === 6;
    if (!isWeekend && off.has(day)) table.holidays.push(day);
    else if (!isWeekend) table.days.push(day);
    table.upTo.push(table.days.length);
  }
  return table;
}

import type { Calendar } from './calendar.ts';
import { dateOfDay, dayNumber, weekdayOfDay } from './days.ts';

export interface WorkingDayCount {
  on: string;
  /** Bank holidays on weekdays that were passed over, ISO local dates in order of counting. */
  skipped: string[];
}

export function isWorkingDay(date: string, calendar: Calendar): boolean {
  const day = weekdayOfDay(dayNumber(date));
  return day !== 0 && day !== 6 && !(date in calendar.holidays);
}

/** The date `days` working days after (or, negative, before) a date, which is day 0. Null where the count leaves the bank-holiday table. */
export function addWorkingDays(date: string, days: number, calendar: Calendar): WorkingDayCount | null {
  const table = tableOf(calendar);
  const start = dayNumber(date) - table.first;
  const before = table.upTo[start];
  if (before === undefined) return null;
  if (days === 0) return { on: date, skipped: [] };
  const isWorking = before > (table.upTo[start - 1] ?? 0);
  const on = table.days[days > 0 ? before + days - 1 : before + days - (isWorking ? 1 : 0)];
  if (on === undefined) return null;
  const skipped = table.holidays
    .filter((day) => (days > 0 ? day > start + table.first && day < on : day < start + table.first && day > on))
    .map(dateOfDay);
  return { on: dateOfDay(on), skipped: days > 0 ? skipped : skipped.reverse() };
}

/** Working days after `from` up to and including `to`; null where the bank-holiday table does not cover them. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number | null {
  const table = tableOf(calendar);
  const start = table.upTo[dayNumber(from) - table.first];
  const end = table.upTo[dayNumber(to) - table.first];
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

import type { Calendar } from './calendar.ts';
import { addDays, weekday } from './days.ts';

export interface WorkingDayCount {
  on: string;
  /** Bank holidays on weekdays that were passed over, ISO local dates in order of counting. */
  skipped: string[];
}

export function isWorkingDay(date: string, calendar: Calendar): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !(date in calendar.holidays);
}

/** The date `days` working days after (or, negative, before) a date, which is day 0. Null where the count leaves the bank-holiday table. */
export function addWorkingDays(date: string, days: number, calendar: Calendar): WorkingDayCount | null {
  const step = days < 0 ? -1 : 1;
  const skipped: string[] = [];
  let on = date;
  if (!isCovered(on, calendar)) return null;
  for (let left = Math.abs(days); left > 0; ) {
    on = addDays(on, step);
    if (!isCovered(on, calendar)) return null;
    const day = weekday(on);
    if (day === 0 || day === 6) continue;
    if (on in calendar.holidays) skipped.push(on);
    else left--;
  }
  return { on, skipped };
}

/** Working days after `from` up to and including `to`; null where the bank-holiday table does not cover them. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number | null {
  if (!isCovered(from, calendar) || !isCovered(to, calendar)) return null;
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on, calendar)) count++;
  return count;
}

function isCovered(date: string, calendar: Calendar): boolean {
  return date >= calendar.from && date <= calendar.until;
}

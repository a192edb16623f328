import type { Calendar } from '../calendar/calendar.ts';
import { dayNumber, weekday } from '../calendar/days.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { no, notTruth, type Truth, truthOf, unknown, yes } from './truth.ts';

/** When one office is open, Europe/London: by weekday (0 is Sunday) from and to a time of day such as `09:00`; a day without is closed. */
export type OpeningHours = readonly ({ from: string; to: string } | null)[];

/**
 * A local date or minute lies outside the hours of an office; weekends and bank holidays are outside. Of several offices that could be meant all must
 * agree. Unknown for a working day without a time, and where the bank-holiday table does not reach.
 */
export function outOfHours(at: string | null, offices: readonly OpeningHours[], calendar: Calendar): Truth {
  const [first, ...others] = offices.map((hours) => (at === null ? unknown : outside(at, hours, calendar)));
  if (first === undefined) return unknown;
  return others.every((other) => other === first) ? first : unknown;
}

function outside(at: string, hours: OpeningHours, calendar: Calendar): Truth {
  const open = hours[weekday(at)];
  if (!open) return yes;
  const time = at.length > 10 ? at.slice(11, 16) : null;
  if (time !== null && (time < open.from || time >= open.to)) return yes;
  const isHoliday = notTruth(isWorkingDay(at.slice(0, 10), calendar));
  return time === null && isHoliday === no ? unknown : isHoliday;
}

/** Asked of a weekday only. */
function isWorkingDay(day: string, calendar: Calendar): Truth {
  if (workingDaysBetween(dayNumber(day), dayNumber(day), calendar) === null) return unknown;
  return truthOf(calendar.holidays[day] === undefined);
}

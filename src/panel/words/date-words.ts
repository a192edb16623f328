import { dayNumber, weekday } from '../../core/calendar/days.ts';
import { localMinute } from '../../core/calendar/london-time.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** London wall time of an ISO instant, `YYYY-MM-DDTHH:mm`. */
export function londonMinute(instant: string): string {
  return localMinute(Date.parse(instant));
}

/** Whole days from one ISO date (or minute) to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** "Friday 12 June", with the year where it is another than that of `near`, with ", 16:30" where the value has a time. */
export function dayWords(local: string, near?: string): string {
  const [year, month, day] = local.slice(0, 10).split('-');
  const named = `${days[weekday(local)]} ${Number(day)} ${months[Number(month) - 1]}`;
  const dated = near?.startsWith(`${year}`) ? named : `${named} ${year}`;
  return local.includes('T') ? `${dated}, ${local.slice(11, 16)}` : dated;
}

/** "12 June 2026", with " at 16:30" where the value has a time. */
export function dateWords(local: string): string {
  const [year, month, day] = local.slice(0, 10).split('-');
  const dated = `${Number(day)} ${months[Number(month) - 1]} ${year}`;
  return local.includes('T') ? `${dated} at ${local.slice(11, 16)}` : dated;
}

/** "12 Jun". */
export function shortDayWords(local: string): string {
  const [, month, day] = local.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1]?.slice(0, 3)}`;
}

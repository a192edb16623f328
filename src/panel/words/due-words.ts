import { addDays, weekday } from '../../core/calendar/days.ts';
import { endOf } from '../../core/calendar/london-time.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import { daysBetween, dayWords, londonMinute } from './date-words.ts';
import { type LimitInForce, limitInForce } from './limit-in-force.ts';

/** "1 day", "3 days". */
export function amountWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How a limit stands: "Overdue by 1 day", "Booked 2 days too late", "6 hours left", "Due today", "3 working days left". `now` is an ISO instant. */
export function dueWords(outcome: Outcome, now: string, bankHolidays: string[]): string {
  const limit = limitInForce(outcome, now);
  if (!limit) return outcome.state === 'overdue' ? 'Overdue' : 'Due';
  const left = endOf(limit.day) - Date.parse(now);
  if (left < 0) return `Overdue by ${outcome.late ?? lateWords(limit.day, now)}`;
  // Overdue with time left: it has been arranged, for a day past the limit.
  if (outcome.state === 'overdue' && outcome.late) return `Booked ${outcome.late} too late`;
  if (limit.day.includes('T') && left < 48 * 3_600_000) return hoursLeft(left);
  return daysLeft(limit, countsWorkingDays(outcome, limit), londonMinute(now).slice(0, 10), bankHolidays);
}

/** A clock as a sentence: "15 working days from strategy discussion, 3 March 2026" for "15 working days from: strategy discussion (3 March 2026)". */
export function clockWords(words: string): string {
  return words.replace(/from: (.*?) \((\d{1,2} [A-Z][a-z]+ \d{4}[^)]*)\)/, 'from $1, $2');
}

/** "due Friday 12 June, 16:30". */
export function dueDayWords(due: string, now: string): string {
  return dayWords(due, londonMinute(now));
}

/** How long ago a limit passed, in clock hours under two days where it has a time, else in days. */
export function lateWords(due: string, now: string): string {
  const late = Date.parse(now) - endOf(due);
  if (due.includes('T') && late < 48 * 3_600_000) {
    return late < 3_600_000
      ? amountWords(Math.max(1, Math.floor(late / 60_000)), 'minute')
      : amountWords(Math.floor(late / 3_600_000), 'hour');
  }
  return amountWords(Math.max(1, daysBetween(due, londonMinute(now))), 'day');
}

function hoursLeft(left: number): string {
  const hours = Math.floor(left / 3_600_000);
  if (hours >= 1) return `${amountWords(hours, 'hour')} left`;
  return `${amountWords(Math.max(1, Math.floor(left / 60_000)), 'minute')} left`;
}

function daysLeft({ day }: LimitInForce, isOfWorkingDays: boolean, today: string, bankHolidays: string[]): string {
  const count = daysBetween(today, day);
  if (count === 0) return 'Due today';
  if (count === 1) return 'Due tomorrow';
  if (!isOfWorkingDays) return `${amountWords(count, 'day')} left`;
  return `${amountWords(workingDaysUntil(today, day.slice(0, 10), bankHolidays), 'working day')} left`;
}

/** The clock of a plain "days" names both readings: which of them is left to run decides. */
function countsWorkingDays({ clock }: Outcome, { reading }: LimitInForce): boolean {
  return reading ? reading === 'working' : clock !== null && clock.readings === null && /working day/.test(clock.words);
}

/** Working days after `from` up to and including `to` (ISO dates): Monday to Friday less bank holidays. */
export function workingDaysUntil(from: string, to: string, bankHolidays: string[]): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, bankHolidays)) count += 1;
  }
  return count;
}

/** Monday to Friday and not a bank holiday. */
export function isWorkingDay(date: string, bankHolidays: string[]): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !bankHolidays.includes(date.slice(0, 10));
}

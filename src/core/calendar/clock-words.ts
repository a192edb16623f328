import type { CompiledLimit } from '../evaluation/compiled-due.ts';
import type { Deadline } from '../evaluation/deadline.ts';
import { none } from '../evaluation/explanation.ts';
import type { ClockUsed } from '../schemas/outcome.ts';
import type { Calendar } from './calendar.ts';
import { dayNumber } from './days.ts';
import { epochOf } from './london-time.ts';
import { count } from './say-amount.ts';
import { sayDate, sayDay, sayList } from './say-date.ts';
import { holidaysBetween, workingDaysBetween } from './working-days.ts';

/** How a limit was counted, in data and in words: "15 working days from: strategy discussion (3 March 2026); bank holiday 6 April not counted". */
export function clockOf(deadline: Deadline, calendar: Calendar): ClockUsed {
  const { limit, start, readings } = deadline;
  // Only a count of working days passes holidays over.
  const isOfWorkingDays = readings !== null || limit.span.workingDays > 0;
  const holidaysSkipped = isOfWorkingDays ? holidaysBetween(dayNumber(start.at), deadline.workingDay, calendar) : none;
  const holidays = holidaysSkipped.length === 0 ? '' : holidayWords(holidaysSkipped, deadline.due);
  const words = `${span(limit, start.at)}${readings ? readingWords(readings) : ''}${holidays}`;
  return { words, startFact: start.fact.fact, startAt: start.at, readings, holidaysSkipped };
}

/** The clock of a limit that could not be counted because the bank-holiday table ends too early. */
export function uncountedClock(limit: CompiledLimit, start: Deadline['start'], calendar: Calendar): ClockUsed {
  const words = `${span(limit, start.at)}; not counted: the bank-holiday table ends on ${sayDate(calendar.until)}`;
  return { words, startFact: start.fact.fact, startAt: start.at, readings: null, holidaysSkipped: [] };
}

function span({ says, span: { hours }, recurs }: CompiledLimit, at: string): string {
  const hoursOfDay = !recurs && hours > 0 && at.length === 10 ? ', time of day not recorded' : '';
  return `${says} (${sayDate(at)})${hoursOfDay}`;
}

function readingWords({ calendar, working }: NonNullable<Deadline['readings']>): string {
  if (calendar === working) return '; the document says only "days": calendar and working days come to the same';
  return `; the document says only "days": ${sayDate(calendar)} by calendar days, ${sayDate(working)} by working days`;
}

function holidayWords(skipped: string[], due: string): string {
  const days = sayList(skipped.map((day) => sayDay(day, due.slice(0, 4))));
  return `; bank holiday${skipped.length > 1 ? 's' : ''} ${days} not counted`;
}

/** How late a moment is ("1 hour", "2 working days", "3 days"), counted from the later reading of the limit; null where it is not late. */
export function lateWords(deadline: Deadline, at: string, calendar: Calendar): string | null {
  const late = epochOf(at) - deadline.end;
  if (late <= 0) return null;
  if (deadline.isMinute) return sayHours(Math.max(1, Math.round((late + 59_999) / 60_000)));
  const { lastDay, limit } = deadline;
  const day = dayNumber(at);
  const workingDays = limit.span.workingDays ? workingDaysBetween(lastDay, day, calendar) : null;
  return workingDays ? count(workingDays, 'working day') : count(day - lastDay, 'day');
}

function sayHours(minutes: number): string {
  if (minutes < 60) return count(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 72 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}

import type { CompiledLimit } from '../evaluation/compiled-due.ts';
import type { Deadline } from '../evaluation/deadline.ts';
import type { ClockUsed } from '../schemas/outcome.ts';
import type { Calendar } from './calendar.ts';
import { dayNumber } from './days.ts';
import { endOf, epochOf } from './london-time.ts';
import { count } from './say-amount.ts';
import { sayDate, sayDay, sayList } from './say-date.ts';
import { holidaysBetween, workingDaysBetween } from './working-days.ts';

/** How a limit was counted, in data and in words: "15 working days from: strategy discussion (3 March 2026); bank holiday 6 April not counted". */
export function clockOf(deadline: Deadline, calendar: Calendar): ClockUsed {
  const { limit, start, readings, due } = deadline;
  const skipped = holidaysSkipped(deadline, calendar);
  return {
    words: `${span(limit, start.at)}${readingWords(deadline)}${holidayWords(skipped, due)}`,
    startFact: start.fact.fact,
    startAt: start.at,
    readings,
    holidaysSkipped: skipped,
  };
}

/** The clock of a limit that could not be counted because the bank-holiday table ends too early. */
export function uncountedClock(limit: CompiledLimit, start: Deadline['start'], calendar: Calendar): ClockUsed {
  const words = `${span(limit, start.at)}; not counted: the bank-holiday table ends on ${sayDate(calendar.until)}`;
  return { words, startFact: start.fact.fact, startAt: start.at, readings: null, holidaysSkipped: [] };
}

function span({ says, amount, recurs }: CompiledLimit, at: string): string {
  const hoursOfDay = !recurs && amount && amount.hours > 0 && at.length === 10 ? ', time of day not recorded' : '';
  return `${says} (${sayDate(at)})${hoursOfDay}`;
}

function readingWords({ readings }: Deadline): string {
  if (!readings) return '';
  return `; the document says only "days": ${sayDate(readings.calendar)} by calendar days, ${sayDate(readings.working)} by working days`;
}

/** Only a count of working days passes holidays over. */
function holidaysSkipped({ limit, start, last, readings }: Deadline, calendar: Calendar): string[] {
  return readings || limit.amount?.workingDays ? holidaysBetween(start.at, readings?.working ?? last, calendar) : [];
}

function holidayWords(skipped: string[], due: string): string {
  if (skipped.length === 0) return '';
  const days = sayList(skipped.map((day) => sayDay(day, due.slice(0, 4))));
  return `; bank holiday${skipped.length > 1 ? 's' : ''} ${days} not counted`;
}

/** How late a moment is ("1 hour", "2 working days", "3 days"), counted from the later reading of the limit; null where it is not late. */
export function lateWords(deadline: Deadline, at: string, calendar: Calendar): string | null {
  if (epochOf(at) <= deadline.end) return null;
  const { last, limit } = deadline;
  if (last.length > 10) return sayHours(Math.max(1, Math.round((epochOf(at) - endOf(last) + 59_999) / 60_000)));
  if (limit.amount?.workingDays) {
    const days = workingDaysBetween(last, at.slice(0, 10), calendar);
    if (days) return count(days, 'working day');
  }
  return count(dayNumber(at) - dayNumber(last), 'day');
}

function sayHours(minutes: number): string {
  if (minutes < 60) return count(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 72 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}

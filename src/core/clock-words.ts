import type { Calendar } from './calendar.ts';
import { dayNumber } from './days.ts';
import type { Deadline } from './deadline.ts';
import { amountOf } from './deadline.ts';
import { endOf, epochOf } from './london-time.ts';
import type { ClockUsed } from './outcome.ts';
import type { Amount, Limit } from './rule.ts';
import { sayDate, sayDay, sayList } from './say-date.ts';
import type { Vocabulary } from './vocabulary.ts';
import { holidaysBetween, workingDaysBetween } from './working-days.ts';

/** How a limit was counted, in data and in words: "15 working days from the strategy discussion (3 March 2026); bank holiday 6 April not counted". */
export function clockOf(deadline: Deadline, calendar: Calendar, vocabulary: Vocabulary): ClockUsed {
  const { start, readings } = deadline;
  const skipped = holidaysSkipped(deadline, calendar);
  return {
    words: `${span(deadline.limit, start.fact.fact, start.at, vocabulary)}${readingWords(deadline)}${holidayWords(skipped, deadline.due)}`,
    startFact: start.fact.fact,
    startAt: start.at,
    readings,
    holidaysSkipped: skipped,
  };
}

/** The clock of a limit that could not be counted because the bank-holiday table ends too early. */
export function uncountedClock(limit: Limit, start: Deadline['start'], calendar: Calendar, vocabulary: Vocabulary): ClockUsed {
  const words = `${span(limit, start.fact.fact, start.at, vocabulary)}; not counted: the bank-holiday table ends on ${sayDate(calendar.until)}`;
  return { words, startFact: start.fact.fact, startAt: start.at, readings: null, holidaysSkipped: [] };
}

function span(limit: Limit, fact: string, at: string, vocabulary: Vocabulary): string {
  const name = `${vocabulary.get(fact)?.name.replace(/ \(per [a-z]+\)$/, '') ?? fact} (${sayDate(at)})`;
  const amount = amountOf(limit);
  if (!amount) return `on the day of: ${name}`;
  if ('every' in limit) return `every ${sayAmount(amount)} since the last: ${name}`;
  const hoursOfDay = amount.hours && at.length === 10 ? ', time of day not recorded' : '';
  return `${sayAmount(amount)} ${'before' in limit ? 'before' : 'from'}: ${name}${hoursOfDay}`;
}

function readingWords({ readings }: Deadline): string {
  if (!readings) return '';
  return `; the document says only "days": ${sayDate(readings.calendar)} by calendar days, ${sayDate(readings.working)} by working days`;
}

/** Only a count of working days passes holidays over. */
function holidaysSkipped({ limit, start, last, readings }: Deadline, calendar: Calendar): string[] {
  return readings || amountOf(limit)?.workingDays ? holidaysBetween(start.at, readings?.working ?? last, calendar) : [];
}

function holidayWords(skipped: string[], due: string): string {
  if (skipped.length === 0) return '';
  const days = sayList(skipped.map((day) => sayDay(day, due.slice(0, 4))));
  return `; bank holiday${skipped.length > 1 ? 's' : ''} ${days} not counted`;
}

const units: [keyof Amount, string][] = [
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['workingDays', 'working day'],
  ['calendarDays', 'calendar day'],
  ['days', 'day'],
  ['hours', 'hour'],
];

/** "15 working days", "1 year and 6 months". */
function sayAmount(amount: Amount): string {
  return sayList(units.filter(([unit]) => amount[unit]).map(([unit, name]) => count(amount[unit] ?? 0, name)));
}

/** How late a moment is ("1 hour", "2 working days", "3 days"), counted from the later reading of the limit; null where it is not late. */
export function lateWords(deadline: Deadline, at: string, calendar: Calendar): string | null {
  if (epochOf(at) <= deadline.end) return null;
  const { last } = deadline;
  if (last.length > 10) return sayHours(Math.max(1, Math.round((epochOf(at) - endOf(last) + 59_999) / 60_000)));
  if (amountOf(deadline.limit)?.workingDays) {
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

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

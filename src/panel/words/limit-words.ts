import { endOf } from '../../core/calendar/london-time.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import { dayWords, londonMinute } from './date-words.ts';
import { dueWords } from './due-words.ts';
import { type LimitInForce, limitInForce } from './limit-in-force.ts';

/** How a limit stands, and the day to keep to: "5 days left" and "until Friday 12 June"; the day is empty without a limit. */
export interface LimitWords {
  stands: string;
  day: string;
}

/** The words for a limit that is open or was missed. Of two readings of its document the other one is said behind the day. `now` is an ISO instant. */
export function limitWords(outcome: Outcome, now: string, bankHolidays: string[]): LimitWords {
  const stands = dueWords(outcome, now, bankHolidays);
  const limit = limitInForce(outcome, now);
  if (!limit) return { stands, day: '' };
  const near = londonMinute(now);
  if (endOf(limit.day) < Date.parse(now))
    return { stands, day: `was due ${dayWords(limit.day, near)}${limit.other ? ' at the latest' : ''}` };
  const until = stands.startsWith('Due') ? '' : 'until ';
  return { stands, day: `${until}${dayWords(limit.day, near)}${otherReading(limit, near)}` };
}

/** Both in one line for a list: "5 days left, until Friday 12 June". */
export function limitLine(outcome: Outcome, now: string, bankHolidays: string[]): string {
  const { stands, day } = limitWords(outcome, now, bankHolidays);
  const lower = stands.charAt(0).toLowerCase() + stands.slice(1);
  return day === '' ? lower : `${lower}, ${day}`;
}

const daysMeant = { calendar: 'calendar days', working: 'working days' };

function otherReading({ day, reading, other }: LimitInForce, near: string): string {
  if (!reading || !other) return '';
  if (other < day) return `, if ${daysMeant[reading]} are meant; otherwise it was ${dayWords(other, near)}`;
  return `; ${dayWords(other, near)} if ${daysMeant[reading === 'calendar' ? 'working' : 'calendar']} are meant`;
}

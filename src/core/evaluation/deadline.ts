import { addAmount, type DaysReading } from '../calendar/add-amount.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { endOf, epochOf } from '../calendar/london-time.ts';
import { type Dated, latestDated } from '../facts/fact-dates.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { factsFound, isAnyShown } from '../facts/scope.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { Amount } from '../schemas/rule-terms.ts';
import type { CompiledDue, CompiledLimit, NoDeadline } from './compiled-due.ts';

/** A limit counted out for one record. */
export interface Deadline {
  limit: CompiledLimit;
  start: Dated;
  /** Local date, or minute: the earlier reading where there are two. */
  due: string;
  /** From this epoch on it is late: the later reading has passed. */
  end: number;
  /** The later of two readings, else the same as `due`. */
  last: string;
  readings: { calendar: string; working: string } | null;
}

/** Counts the limits of a rule; of several, those whose start is not recorded are left out and the earliest (or latest) is taken. */
export function findDeadline(due: CompiledDue, scope: Scope, reading: DaysReading | undefined): Deadline | NoDeadline {
  const { calendar } = scope.index;
  if (!isAnyShown(due.refs, scope.index)) return due.noStart;
  let best: Deadline | null = null;
  let past: NoDeadline | null = null;
  for (const limit of due.limits) {
    const from = startOfLimit(limit, scope);
    if (!from) continue;
    const deadline = countLimit(limit, from, calendar, reading);
    if (!deadline) past = { why: 'past-calendar', limit, start: from };
    else if (!best || (due.pick === 'earliest' ? deadline.end < best.end : deadline.end > best.end)) best = deadline;
  }
  return past ?? best ?? noStart(due, scope);
}

/** From when on a completion counts, as a local date or minute; null where any does. */
export function sinceOf({ limit, start }: Deadline): string | null {
  return limit.runsFromStart ? start.at : null;
}

/** The last one counts where there are several; a recurring limit runs from the last that has happened. */
function startOfLimit({ start, recurs }: CompiledLimit, scope: Scope): Dated | null {
  return latestDated(start, scope, recurs ? scope.index.today : undefined);
}

function noStart(due: CompiledDue, scope: Scope): NoDeadline {
  const conflicting: Fact[] = [];
  let isNone = true;
  for (const { start } of due.limits) {
    const facts = factsFound(start, scope);
    if (facts.length === 0) isNone = false;
    for (const fact of facts) {
      if (fact.status !== 'declared-none') isNone = false;
      if (fact.status === 'conflicting') conflicting.push(fact);
    }
  }
  return isNone ? { why: 'no-such-event' } : { why: 'no-start', lacking: due.starts, conflicting };
}

/** Counts one limit from its start. Null where the bank-holiday table ends before it. */
function countLimit(limit: CompiledLimit, start: Dated, calendar: Calendar, reading: DaysReading | undefined): Deadline | null {
  const { amount, sign } = limit;
  if (!amount) return dated(limit, start, start.at.slice(0, 10), start.at.slice(0, 10), null);
  if (amount.days === 0 || reading) {
    const due = addAmount(start.at, amount, sign, reading ?? 'calendar', calendar);
    return due === null ? null : dated(limit, start, due, due, null);
  }
  const byCalendar = addAmount(start.at, amount, sign, 'calendar', calendar);
  const byWorking = addAmount(start.at, amount, sign, 'working', calendar);
  if (byCalendar === null || byWorking === null) return null;
  const isCalendarFirst = byCalendar <= byWorking;
  return dated(limit, start, isCalendarFirst ? byCalendar : byWorking, isCalendarFirst ? byWorking : byCalendar, {
    calendar: byCalendar,
    working: byWorking,
  });
}

function dated(limit: CompiledLimit, start: Dated, due: string, last: string, readings: Deadline['readings']): Deadline {
  return { limit, start, due, last, end: endOf(last), readings };
}

const hour = 3_600_000;

/** Epoch from which the limit is shown as due soon: the rule's own warning, else a quarter of the limit and at least twelve hours before its end. Never later than the start of the day it is due. */
export function warnFrom(deadline: Deadline, warn: Amount | undefined, calendar: Calendar): number {
  const due = deadline.due.length > 10 ? epochOf(deadline.due) : endOf(deadline.due);
  const dayBegins = epochOf(deadline.due.slice(0, 10));
  if (warn) {
    const from = addAmount(deadline.due, warn, -1, 'calendar', calendar);
    return Math.min(from ? epochOf(from) : dayBegins, deadline.due.length > 10 ? due : dayBegins);
  }
  const length = Math.abs(due - epochOf(deadline.start.at));
  const from = due - Math.max(length / 4, 12 * hour);
  return deadline.due.length > 10 ? from : Math.min(from, dayBegins);
}

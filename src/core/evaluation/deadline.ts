import { addSpan, type DaysReading, type Span } from '../calendar/add-amount.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { dayOf, endOfWall, epochOf, epochOfWall, sayWall, type Wall, wallOf, wallOfDay } from '../calendar/london-time.ts';
import { type Dated, latestDated } from '../facts/fact-dates.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { factsFound, isAnyShown } from '../facts/scope.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { CompiledDue, CompiledLimit, NoDeadline } from './compiled-due.ts';

/** A limit counted out for one record: in numbers, which become dates only where somebody asks for them. */
export class Deadline {
  readonly limit: CompiledLimit;
  readonly start: Dated;
  /** The document says only "days", which can be read as calendar days or as working days. */
  private readonly isTwofold: boolean;
  /** By either reading; twice the same where there is only one. */
  private readonly byCalendar: Wall;
  private readonly byWorking: Wall;
  /** It has a time of day. */
  readonly isMinute: boolean;
  /** From this epoch on it is late: the later reading has passed. */
  readonly end: number;

  constructor(limit: CompiledLimit, start: Dated, isTwofold: boolean, byCalendar: Wall, byWorking: Wall, isMinute: boolean) {
    this.limit = limit;
    this.start = start;
    this.isTwofold = isTwofold;
    this.byCalendar = byCalendar;
    this.byWorking = byWorking;
    this.isMinute = isMinute;
    this.end = endOfWall(Math.max(byCalendar, byWorking), isMinute);
  }

  /** The earlier reading where there are two. */
  get wall(): Wall {
    return Math.min(this.byCalendar, this.byWorking);
  }

  /** Sorts by `due`; a day comes before its first minute. */
  get order(): number {
    return this.isMinute ? this.wall + 1 : this.wall;
  }

  /** Local date, or minute: the earlier reading where there are two. */
  get due(): string {
    return sayWall(this.wall, this.isMinute);
  }

  /** Day number of the later reading. */
  get lastDay(): number {
    return dayOf(Math.max(this.byCalendar, this.byWorking));
  }

  /** Day number of the reading by working days. */
  get workingDay(): number {
    return dayOf(this.byWorking);
  }

  /** Both, where there are two. */
  get readings(): { calendar: string; working: string } | null {
    if (!this.isTwofold) return null;
    return { calendar: sayWall(this.byCalendar, this.isMinute), working: sayWall(this.byWorking, this.isMinute) };
  }
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
  const { span, sign } = limit;
  const from = wallOf(start.at);
  const hasTime = start.at.length > 10;
  const isTwofold = span.days !== 0 && !reading;
  const one = addSpan(from, hasTime, span, sign, reading ?? 'calendar', calendar);
  const other = isTwofold ? addSpan(from, hasTime, span, sign, 'working', calendar) : one;
  if (one === null || other === null) return null;
  return new Deadline(limit, start, isTwofold, one, other, hasTime && span.hours !== 0);
}

const hour = 3_600_000;

/** Epoch from which the limit is shown as due soon: the rule's own warning, else a quarter of the limit and at least twelve hours before its end. Never later than the start of the day it is due. */
export function warnFrom({ wall, isMinute, start }: Deadline, warn: Span | undefined, calendar: Calendar): number {
  const due = isMinute ? epochOfWall(wall) : endOfWall(wall, false);
  const dayBegins = epochOfWall(wallOfDay(dayOf(wall)));
  if (warn) {
    const from = addSpan(wall, isMinute, warn, -1, 'calendar', calendar);
    return Math.min(from === null ? dayBegins : epochOfWall(from), isMinute ? due : dayBegins);
  }
  const length = Math.abs(due - epochOf(start.at));
  const from = due - Math.max(length / 4, 12 * hour);
  return isMinute ? from : Math.min(from, dayBegins);
}

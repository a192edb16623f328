import { epochOf } from '../calendar/london-time.ts';
import { latestDate } from '../facts/fact-dates.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { factsFound } from '../facts/scope.ts';
import type { Completion } from './completion.ts';
import { type Deadline, findDeadline, warnFrom } from './deadline.ts';
import type { Settled } from './settle.ts';
import { clear, isUnseen, noResponse, notApplicable, unseen, type Verdict, verdict } from './verdict.ts';

/** A limit whose action is not shown as done: overdue, due soon, or still far. Booked past the limit is overdue; booked within it is arranged. */
export function judgeOpenLimit(settled: Settled, scope: Scope, deadline: Deadline, completion: Completion): Verdict {
  const booked = bookedDate(settled, scope) ?? completion.booked;
  if (isUnseen(completion, settled.rule) && booked === null) return verdict('cannot-tell', null, true, deadline);
  return judgeRunning(settled, scope, deadline, booked);
}

function judgeRunning({ rule }: Settled, scope: Scope, deadline: Deadline, booked: string | null): Verdict {
  const { now, calendar } = scope.index;
  if (now > deadline.end) return verdict('flag', 'overdue', true, deadline);
  if (booked !== null && epochOf(booked) > deadline.end) return verdict('flag', 'overdue', true, deadline, booked);
  const isNear = now >= warnFrom(deadline, rule.warn, calendar);
  const isArranged = booked !== null && epochOf(booked) >= now;
  return verdict(isNear && !isArranged ? 'flag' : 'clear', 'due', true, deadline);
}

/** The last of its kind starts the next limit, and is its own completion. Shown and blank: none has been recorded at all. */
export function judgeRecurring(settled: Settled, scope: Scope): Verdict {
  const { rule, reading } = settled;
  if (!rule.due) return clear;
  const deadline = findDeadline(rule.due, scope, reading);
  if (!('why' in deadline)) return judgeRunning(settled, scope, deadline, bookedDate(settled, scope));
  if (deadline.why === 'past-calendar') return unseen;
  if (deadline.why === 'no-such-event') return rule.flagsUnseen ? noResponse : notApplicable;
  const facts = rule.due.refs.flatMap((ref) => factsFound(ref, scope));
  const isShown = facts.some((fact) => fact.status === 'blank' || fact.status === 'declared-none');
  return isShown || (facts.length === 0 && rule.flagsUnseen) ? noResponse : unseen;
}

/** A date ahead of now in the booked field. */
function bookedDate({ rule }: Settled, scope: Scope): string | null {
  return rule.booked ? latestDate(rule.booked, scope) : null;
}

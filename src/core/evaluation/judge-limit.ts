import { epochOf } from '../calendar/london-time.ts';
import { latestDate } from '../facts/fact-dates.ts';
import { factsFound } from '../facts/scope.ts';
import type { Completion } from './completion.ts';
import { type Deadline, findDeadline, warnFrom } from './deadline.ts';
import { type Asked, clear, isUnseen, notApplicable, type Verdict, verdict } from './verdict.ts';

/** A limit whose action is not shown as done: overdue, due soon, or still far. Booked past the limit is overdue; booked within it is arranged. */
export function judgeOpenLimit(asked: Asked, deadline: Deadline, completion: Completion): Verdict {
  const { rule, scope } = asked;
  const { lacking, facts } = completion;
  const booked = bookedDate(asked, completion);
  if (isUnseen(completion, rule) && booked === null) return verdict('cannot-tell', null, { deadline, lacking, facts });
  return judgeRunning(asked, deadline, { lacking, facts: withBooked(asked, facts) }, booked, scope.index.now);
}

function judgeRunning(asked: Asked, deadline: Deadline, more: Partial<Verdict>, booked: string | null, now: number): Verdict {
  const { rule, packs } = asked;
  if (now > deadline.end) return verdict('flag', 'overdue', { ...more, deadline });
  if (booked !== null && epochOf(booked) > deadline.end) return verdict('flag', 'overdue', { ...more, deadline, lateAt: booked });
  const isNear = now >= warnFrom(deadline, rule.warn, packs.calendar);
  const isArranged = booked !== null && epochOf(booked) >= now;
  return verdict(isNear && !isArranged ? 'flag' : 'clear', 'due', { ...more, deadline });
}

/** The last of its kind starts the next limit, and is its own completion. Shown and blank: none has been recorded at all. */
export function judgeRecurring(asked: Asked): Verdict {
  const { rule, scope, packs, reading } = asked;
  if (!rule.due) return clear;
  const deadline = findDeadline(rule.due, scope, packs.calendar, reading);
  if (!('why' in deadline)) {
    const booked = bookedDate(asked, null);
    return judgeRunning(asked, deadline, { facts: withBooked(asked, []) }, booked, scope.index.now);
  }
  const facts = rule.due.limits.flatMap(({ start }) => factsFound(start, scope));
  const lacking = rule.due.starts;
  if (deadline.why === 'past-calendar') return verdict('cannot-tell', null, { facts, uncounted: deadline });
  if (deadline.why === 'no-such-event') return rule.flagsUnseen ? verdict('flag', 'no-response', { facts, lacking }) : notApplicable;
  const isShown = facts.some((fact) => fact.status === 'blank' || fact.status === 'declared-none');
  return isShown || (facts.length === 0 && rule.flagsUnseen)
    ? verdict('flag', 'no-response', { facts, lacking })
    : verdict('cannot-tell', null, { facts, lacking });
}

/** A date ahead of now: in the booked field, or written where the completion is recorded. */
function bookedDate({ rule, scope }: Asked, completion: Completion | null): string | null {
  return (rule.booked ? latestDate(rule.booked, scope) : null) ?? completion?.booked ?? null;
}

function withBooked({ rule, scope }: Asked, facts: Verdict['facts']): Verdict['facts'] {
  return rule.booked ? [...facts, ...factsFound(rule.booked, scope)] : facts;
}

import { epochOf } from '../calendar/london-time.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { findCompletion } from './completion.ts';
import { findDeadline, sinceOf } from './deadline.ts';
import { judgeOpenLimit } from './judge-limit.ts';
import type { Settled } from './settle.ts';
import { clear, inPlace, isUnseen, noResponse, notApplicable, unseen, type Verdict, verdict } from './verdict.ts';

/** Whether what `done` names is on the record, and in time where the rule sets a limit. */
export function judgeDone(settled: Settled, scope: Scope): Verdict {
  return settled.rule.due ? judgeWithLimit(settled, scope) : judgeWithoutLimit(settled, scope);
}

function judgeWithoutLimit({ rule }: Settled, scope: Scope): Verdict {
  if (!rule.done) return clear;
  const completion = findCompletion(rule.done, null, scope);
  if (completion.status === 'done' || completion.booked !== null) return inPlace;
  return isUnseen(completion, rule) ? unseen : noResponse;
}

function judgeWithLimit(settled: Settled, scope: Scope): Verdict {
  const { rule, reading } = settled;
  if (!rule.due || !rule.done) return clear;
  const deadline = findDeadline(rule.due, scope, reading);
  if ('why' in deadline) {
    // Done is done; without a start nothing can be called late.
    if (findCompletion(rule.done, null, scope).status === 'done') return inPlace;
    return deadline.why === 'no-such-event' ? notApplicable : unseen;
  }
  const completion = findCompletion(rule.done, sinceOf(deadline), scope);
  if (completion.status !== 'done') return judgeOpenLimit(settled, scope, deadline, completion);
  const { at } = completion;
  const isLate = at !== null && epochOf(at) > deadline.end;
  return isLate ? verdict('clear', 'done-late', true, deadline, at) : verdict('clear', null, true, deadline);
}

import { epochOf } from '../calendar/london-time.ts';
import type { NoDeadline } from './compiled-due.ts';
import { type Completion, findCompletion } from './completion.ts';
import { findDeadline } from './deadline.ts';
import { judgeOpenLimit } from './judge-limit.ts';
import { type Asked, clear, isUnseen, notApplicable, type Verdict, verdict } from './verdict.ts';

/** Whether what `done` names is on the record, and in time where the rule sets a limit. */
export function judgeDone(asked: Asked): Verdict {
  return asked.rule.due ? judgeWithLimit(asked) : judgeWithoutLimit(asked);
}

function judgeWithoutLimit({ rule, scope }: Asked): Verdict {
  if (!rule.done) return clear;
  const completion = findCompletion(rule.done, null, scope);
  if (completion.status === 'done' || completion.booked !== null) return verdict('clear', null, { facts: completion.facts });
  const { lacking, facts } = completion;
  return isUnseen(completion, rule) ? verdict('cannot-tell', null, { lacking, facts }) : verdict('flag', 'no-response', { lacking, facts });
}

function judgeWithLimit(asked: Asked): Verdict {
  const { rule, scope, packs, reading } = asked;
  if (!rule.due || !rule.done) return clear;
  const deadline = findDeadline(rule.due, scope, packs.calendar, reading);
  if ('why' in deadline) return judgeWithoutDate(findCompletion(rule.done, null, scope), deadline);
  const completion = findCompletion(rule.done, deadline.limit.runsFromStart ? deadline.start.at : null, scope);
  if (completion.status !== 'done') return judgeOpenLimit(asked, deadline, completion);
  const { at, facts } = completion;
  if (at !== null && epochOf(at) > deadline.end) return verdict('clear', 'done-late', { deadline, facts, lateAt: at });
  return verdict('clear', null, { deadline, facts });
}

/** Done is done; without a start nothing can be called late. */
function judgeWithoutDate(completion: Completion, none: NoDeadline): Verdict {
  if (completion.status === 'done') return verdict('clear', null, { facts: completion.facts });
  if (none.why === 'no-such-event') return notApplicable;
  if (none.why === 'past-calendar')
    return verdict('cannot-tell', null, { lacking: completion.lacking, facts: completion.facts, uncounted: none });
  const facts = none.conflicting.length > 0 ? [...none.conflicting, ...completion.facts] : completion.facts;
  return verdict('cannot-tell', null, { lacking: none.lacking.join(completion.lacking), facts, uncounted: none });
}

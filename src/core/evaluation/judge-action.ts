import { ask } from '../conditions/compiled-condition.ts';
import { unknown, yes } from '../conditions/truth.ts';
import { judgeDone } from './judge-done.ts';
import { judgeRecurring } from './judge-limit.ts';
import { type Asked, cannotTell, clear, type Verdict, verdict } from './verdict.ts';

/** A broken rule first; then whether the action was done, and by when. */
export function judgeAction(asked: Asked): Verdict {
  const { rule, scope } = asked;
  const broken = rule.breach && ask(rule.breach, scope);
  if (broken === yes) return verdict('flag', 'breach');
  if (rule.done) return judgeDone(asked);
  if (rule.due?.recurs) return judgeRecurring(asked);
  return broken === unknown ? cannotTell : clear;
}

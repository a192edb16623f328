import { ask } from '../conditions/ask.ts';
import { unknown, yes } from '../conditions/truth.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { judgeDone } from './judge-done.ts';
import { judgeRecurring } from './judge-limit.ts';
import type { Settled } from './settle.ts';
import { breach, cannotTell, clear, type Verdict } from './verdict.ts';

/** A broken rule first; then whether the action was done, and by when. */
export function judgeAction(settled: Settled, scope: Scope): Verdict {
  const { rule } = settled;
  const broken = rule.breach && ask(rule.breach, scope);
  if (broken === yes) return breach;
  if (rule.done) return judgeDone(settled, scope);
  if (rule.due?.recurs) return judgeRecurring(settled, scope);
  return broken === unknown ? cannotTell : clear;
}

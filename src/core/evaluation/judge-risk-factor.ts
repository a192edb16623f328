import { ask } from '../conditions/ask.ts';
import { no, unknown } from '../conditions/truth.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { judgeDone } from './judge-done.ts';
import type { Settled } from './settle.ts';
import { cannotTell, clear, present, type Verdict, verdict } from './verdict.ts';

/** Met without a demanded response is information, never an omission: illness alone is not risk. With `done`, the response is what is looked for. */
export function judgeRiskFactor(settled: Settled, scope: Scope): Verdict {
  const { rule } = settled;
  const met = rule.present ? ask(rule.present, scope) : unknown;
  if (met === unknown) return cannotTell;
  if (met === no) return clear;
  if (!rule.done) return present;
  const response = judgeDone(settled, scope);
  return response.outcome === 'clear' && response.state === null
    ? verdict('clear', 'present', response.isGrounded, response.deadline)
    : response;
}

import { ask } from '../conditions/compiled-condition.ts';
import { no, unknown } from '../conditions/truth.ts';
import { judgeDone } from './judge-done.ts';
import { type Asked, cannotTell, clear, type Verdict, verdict } from './verdict.ts';

/** Met without a demanded response is information, never an omission: illness alone is not risk. With `done`, the response is what is looked for. */
export function judgeRiskFactor(asked: Asked): Verdict {
  const { rule, scope } = asked;
  const met = rule.present ? ask(rule.present, scope) : unknown;
  if (met === unknown) return cannotTell;
  if (met === no) return clear;
  if (!rule.done) return verdict('clear', 'present');
  const response = judgeDone(asked);
  return response.outcome === 'clear' && response.state === null ? { ...response, state: 'present' } : response;
}

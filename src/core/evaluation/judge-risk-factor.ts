import type { Scope } from '../facts/indexed-record.ts';
import { judgeDone } from './judge-done.ts';
import type { Settled } from './settle.ts';
import { present, type Verdict, verdict } from './verdict.ts';

/** A risk factor that is met. Without a demanded response that is information, never an omission: illness alone is not risk. With `done`, the response is what is looked for. */
export function judgeMet(settled: Settled, scope: Scope): Verdict {
  if (!settled.rule.done) return present;
  const response = judgeDone(settled, scope);
  return response.outcome === 'clear' && response.state === null
    ? verdict('clear', 'present', response.isGrounded, response.deadline)
    : response;
}

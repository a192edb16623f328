import type { Scope } from '../facts/indexed-record.ts';
import { type FactRef, holdersOf, isAnyShown, isSeen } from '../facts/scope.ts';
import type { Settled } from './settle.ts';
import { cannotTell, clear, missing, notAsked, unseen, type Verdict } from './verdict.ts';

/** An answer of any kind is clear; shown and blank is a flag; on no screen is cannot-tell (or a flag, where the rule says so). */
export function judgeMissingDetail({ rule }: Settled, scope: Scope): Verdict {
  const { asks } = rule;
  if (!asks) return cannotTell;
  const flag = rule.isQuestion ? notAsked : missing;
  const ifUnseen = rule.flagsUnseen ? flag : unseen;
  if (!isAnyShown(asks.refs, scope.index)) return ifUnseen;
  let verdict = clear;
  for (const ref of asks.refs) {
    const answer = answerTo(ref, scope);
    if (answer === 'answered' && asks.join === 'any') return clear;
    if (answer === 'blank') verdict = flag;
    else if (answer === 'unseen' && verdict === clear) verdict = ifUnseen;
  }
  return verdict;
}

/** How the field of a detail stands, of whoever can hold it. */
export function answerTo(ref: FactRef, scope: Scope): 'answered' | 'blank' | 'unseen' {
  let answer: 'blank' | 'unseen' = 'unseen';
  for (const holder of holdersOf(ref, scope)) {
    const fact = holder.facts[ref.slot];
    if (!isSeen(fact)) continue;
    if (fact.status !== 'blank') return 'answered';
    answer = 'blank';
  }
  return answer;
}

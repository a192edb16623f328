import { type FactList, nothingLacking } from '../facts/fact-list.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { type FactRef, factsFound, holdersOf, isAnyShown, isSeen } from '../facts/scope.ts';
import type { Fact } from '../schemas/case-record.ts';
import { type Asked, cannotTell, clear, type Verdict, verdict } from './verdict.ts';

type Answer = 'answered' | 'blank' | 'unseen';

/** An answer of any kind is clear; shown and blank is a flag that names what is lacking; on no screen is cannot-tell (or a flag, where the rule says so). */
export function judgeMissingDetail({ rule, scope }: Asked): Verdict {
  const { asks } = rule;
  if (!asks) return cannotTell;
  const state = rule.rule.question ? 'not-asked' : 'missing';
  if (!isAnyShown(asks.refs, scope.index)) return unseenDetail(rule.flagsUnseen, state, asks.named);
  let blank = nothingLacking;
  let unseen = nothingLacking;
  for (const ref of asks.refs) {
    const answer = answerTo(ref, scope);
    if (answer === 'answered' && asks.join === 'any') return clear;
    if (answer === 'blank') blank = blank.join(ref.alone);
    if (answer === 'unseen') unseen = unseen.join(ref.alone);
  }
  if (blank.ids.length > 0) return verdict('flag', state, { lacking: blank, facts: factsOf(asks.refs, blank, scope) });
  if (unseen.ids.length === 0) return clear;
  return unseenDetail(rule.flagsUnseen, state, unseen);
}

function unseenDetail(flags: boolean, state: 'missing' | 'not-asked', lacking: FactList): Verdict {
  return flags ? verdict('flag', state, { lacking }) : verdict('cannot-tell', null, { lacking });
}

function answerTo(ref: FactRef, scope: Scope): Answer {
  let answer: Answer = 'unseen';
  for (const holder of holdersOf(ref, scope)) {
    const fact = holder.facts[ref.slot];
    if (!isSeen(fact)) continue;
    if (fact.status !== 'blank') return 'answered';
    answer = 'blank';
  }
  return answer;
}

function factsOf(refs: readonly FactRef[], wanted: FactList, scope: Scope): Fact[] {
  return refs.filter((ref) => wanted.ids.includes(ref.id)).flatMap((ref) => factsFound(ref, scope));
}

import type { Fact } from './case-record.ts';
import { type FactRef, holdersOf, isSeen, type Scope } from './scope.ts';
import { type Asked, cannotTell, clear, type Verdict, verdict } from './verdict.ts';

type Answer = 'answered' | 'blank' | 'unseen';

/** An answer of any kind is clear; shown and blank is a flag that names what is lacking; on no screen is cannot-tell (or a flag, where the rule says so). */
export function judgeMissingDetail({ rule, scope }: Asked): Verdict {
  const { asks } = rule;
  if (!asks) return cannotTell;
  const answers = asks.refs.map((ref) => answerTo(ref, scope));
  const isEnough = asks.join === 'any' ? answers.includes('answered') : answers.every((answer) => answer === 'answered');
  if (isEnough) return clear;
  const blank = asks.refs.filter((_, index) => answers[index] === 'blank');
  const unseen = asks.refs.filter((_, index) => answers[index] === 'unseen').map((ref) => ref.id);
  const state = rule.rule.question ? 'not-asked' : 'missing';
  if (blank.length > 0)
    return verdict('flag', state, { lacking: blank.map((ref) => ref.id), facts: blank.flatMap((ref) => blankFacts(ref, scope)) });
  return rule.rule.unseen === 'flag' ? verdict('flag', state, { lacking: unseen }) : verdict('cannot-tell', null, { lacking: unseen });
}

function answerTo(ref: FactRef, scope: Scope): Answer {
  let answer: Answer = 'unseen';
  for (const holder of holdersOf(ref, scope)) {
    const fact = holder.facts.get(ref.id);
    if (!isSeen(fact)) continue;
    if (fact.status !== 'blank') return 'answered';
    answer = 'blank';
  }
  return answer;
}

function blankFacts(ref: FactRef, scope: Scope): Fact[] {
  return holdersOf(ref, scope).flatMap((holder) => holder.facts.get(ref.id) ?? []);
}

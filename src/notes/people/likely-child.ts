import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';

interface Span {
  from: number;
  to: number;
}

const oldestChild = 17;
/** Whoever is watched over by these is a child, in a child's record. */
const lookedAfter = new Set('foster carer carers fc school pupil teacher tutor camhs yp senco dsl'.split(' '));
const afterAge = new Set(['f', 'm', 'yo', 'yr', 'yrs', 'year', 'y']);
const beforeAge = new Set(['aged', 'age', 'now']);

/** Whether the sentence of a mention that names nobody speaks of a child: "no self-harm, CAMHS", "brought home drunk, aged 13". Only asked in a child's record. */
export function isLikelyChild({ tokens, breaks }: Passage, mention: Span, factor: string): boolean {
  const from = scopeStart(breaks, mention.from, 4);
  const to = scopeEnd(breaks, mention.to, 4);
  const sentence = tokens.slice(from, to);
  if (factor === 'self_harm') return sentence.some(({ word }) => lookedAfter.has(word)) || hasAgeOfChild(sentence);
  if (factor === 'mental_ill_health') return sentence.some(({ word }) => word === 'camhs');
  return factor === 'substance_misuse' && hasAgeOfChild(sentence);
}

const schoolWords = new Set('school pupil tutor teacher class classmates college form dsl senco'.split(' '));

/** Whether the sentence of a mention is of a school: "rumour in Year 11 that Shanice is pregnant". */
export function isAtSchool({ tokens, breaks }: Passage, mention: Span): boolean {
  const sentence = tokens.slice(scopeStart(breaks, mention.from, 4), scopeEnd(breaks, mention.to, 4));
  return sentence.some(
    ({ word }, at) => schoolWords.has(word) || ((word === 'year' || word === 'yr') && sentence[at + 1]?.kind === 'number'),
  );
}

function hasAgeOfChild(sentence: readonly Token[]): boolean {
  return sentence.some(
    ({ kind, word }, at) =>
      kind === 'number' && isAge(word) && (beforeAge.has(sentence[at - 1]?.word ?? '') || afterAge.has(sentence[at + 1]?.word ?? '')),
  );
}

function isAge(word: string): boolean {
  const age = Number(word);
  return Number.isInteger(age) && age >= 5 && age <= oldestChild;
}

import type { Explanation } from '../evaluation/explanation.ts';
import type { FactList } from '../facts/fact-list.ts';
import type { Scope } from '../facts/indexed-record.ts';
import type { FactRef } from '../facts/scope.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { Truth } from './truth.ts';

/** A condition made ready to be asked many times, by `ask`. */
export interface CompiledCondition extends Unnumbered {
  /** Its place on a sheet of answers; its parts stand before it. */
  number: number;
}

export interface Unnumbered {
  /** Works the answer out from the record, parts and all. */
  test(scope: Scope): Truth;
  /** Adds what decided the answer; asked only of outcomes that are shown. */
  explain(scope: Scope, into: Explanation): void;
  /** The facts for want of which it cannot be known; asked only where it cannot. */
  lacks(scope: Scope): FactList;
  /** Bits of the types of person or event on which the answer turns: where none of them is in hand it is the same for all. */
  turnsOn: number;
  /** Every fact it reads. */
  reads: readonly FactRef[];
  /** How the answer follows from other answers or from one fact, where it is as simple as that. */
  form: Form | null;
}

export type Form =
  | { kind: 'all' | 'any'; parts: CompiledCondition[] }
  | { kind: 'not' | 'known'; parts: CompiledCondition[] }
  | { kind: 'atLeast'; parts: CompiledCondition[]; count: number }
  | { kind: 'fact'; ref: FactRef; judge: Judge };

/** What one fact answers; a fact on no screen read so far answers nothing. */
export type Judge = (fact: Fact | undefined, scope: Scope) => Truth;

/** The answer of a condition: as it stands on the sheet of whoever is in hand, else worked out. */
export function ask(condition: CompiledCondition, scope: Scope): Truth {
  return scope.answers === null ? condition.test(scope) : (scope.answers[condition.number] as Truth);
}

import type { Explanation } from '../evaluation/explanation.ts';
import type { FactList } from '../facts/fact-list.ts';
import type { Judge, Scope } from '../facts/indexed-record.ts';
import type { FactRef } from '../facts/scope.ts';
import type { FactStatus } from '../schemas/case-record.ts';
import type { Truth } from './truth.ts';

/** A condition made ready to be asked many times, by `ask`. */
export interface CompiledCondition extends Unnumbered {
  /** Its place on a sheet of answers. */
  number: number;
}

export interface Unnumbered {
  /** Works the answer out from the record; of its parts by `ask`. */
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
  | { kind: 'all' | 'any' | 'not' | 'known'; parts: CompiledCondition[] }
  | { kind: 'atLeast'; parts: CompiledCondition[]; count: number }
  | ({ ref: FactRef; judge: Judge } & Asks);

/** What is asked of one fact: of a finding one of the `wanted` statuses (as bits of a sign), one of the options of a list, its status alone, or anything else. */
export type Asks =
  | { kind: 'is'; wanted: number }
  | { kind: 'status'; answerTo: (status: FactStatus) => Truth }
  | { kind: 'isOption' | 'fact' };

import type { RecordIndex, Scope } from '../facts/indexed-record.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { Settled, SettledGroup } from './settle.ts';
import type { Verdict } from './verdict.ts';

/** What every rule comes to on one record at one moment. Nothing of it is in words until `sayOutcomes` is asked. */
export interface Judgement {
  index: RecordIndex;
  vocabulary: Vocabulary;
  groups: JudgedGroup[];
}

/** The verdicts of the rules that are asked of one type of person or event. */
export interface JudgedGroup extends SettledGroup {
  /** One for each person or event asked about; where there is nobody, one of nobody. */
  scopes: Scope[];
  /** Rule by rule, of each the verdicts in the order of `scopes`. */
  verdicts: Verdict[];
  /** As `verdicts`: what was put into words already. */
  said: (Outcome | undefined)[];
}

/** One verdict with its rule: what decides whether somebody wants to hear of it. */
export type IsWanted = (verdict: Verdict, settled: Settled) => boolean;

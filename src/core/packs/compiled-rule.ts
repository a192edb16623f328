import type { Span } from '../calendar/add-amount.ts';
import type { CompiledCondition } from '../conditions/compiled-condition.ts';
import type { AskedFacts } from '../evaluation/asked-facts.ts';
import type { CompiledDue } from '../evaluation/compiled-due.ts';
import type { FactRef } from '../facts/scope.ts';
import type { Pack } from '../schemas/pack.ts';
import type { Rule } from '../schemas/rule.ts';
import type { RuleWords } from './rule-words.ts';

/** One rule ready to be asked: its data beside its closures. What is asked thousands of times stands here itself, because rules as read from files differ in their keys and are slow to read. */
export interface CompiledRule {
  rule: Rule;
  pack: Pack;
  words: RuleWords;
  kind: Rule['kind'];
  isOfCase: boolean;
  /** What is lacking was not asked, rather than not recorded. */
  isQuestion: boolean;
  /** An answer on no screen read so far is a flag. */
  flagsUnseen: boolean;
  when: CompiledCondition | null;
  unless: CompiledCondition | null;
  present: CompiledCondition | null;
  breach: CompiledCondition | null;
  /** `present`, `when` and `breach` as far as the rule has them. */
  conditions: CompiledCondition[];
  asks: AskedFacts | null;
  done: AskedFacts | null;
  booked: FactRef | null;
  due: CompiledDue | null;
  warn: Span | undefined;
  /** Every fact it reads. */
  reads: readonly FactRef[];
  /** Facts that can make its answer differ from one child, referral or other event to the next. */
  turnsOn: readonly FactRef[];
  /** The action in hand, so that packs which set a limit for the same one find each other. */
  action: string | null;
}

/** A rule among others. */
export interface PlacedRule {
  rule: CompiledRule;
  /** Its place in a table of the rules of these packs. */
  number: number;
  /** Where it stands among outcomes of equal rank and date: by strength, then by id. */
  order: number;
  /** The action it sets a limit for, where more than one pack sets one. */
  action: string | null;
}

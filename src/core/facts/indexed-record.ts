import type { Calendar } from '../calendar/calendar.ts';
import type { Truth } from '../conditions/truth.ts';
import type { CaseRecord, Entity, Fact } from '../schemas/case-record.ts';

export interface IndexedEntity {
  entity: Entity;
  typeNumber: number;
  /** By slot; undefined is on no screen read so far. */
  facts: (Fact | undefined)[];
  /** The day of birth as ISO date, or null where none is recorded. */
  born: string | null;
  /** Itself as a list of one. */
  alone: readonly IndexedEntity[];
  /** Itself in hand and nothing else, once somebody has asked. */
  scope: Scope | null;
  /** As of a scope with it alone in hand. */
  sheet: number;
  /** Where among the signs of the record those of its facts begin, in order of their slots. */
  signs: number;
}

type ByType = (readonly IndexedEntity[])[];

/** A case record made quick to ask: facts by entity and slot, entities by the number of their type. Built once per evaluation. */
export interface RecordIndex {
  record: CaseRecord;
  /** All persons and events. */
  seen: ByType;
  /** As `seen`, but children who are 18 on the day are left out. */
  asked: ByType;
  /** As `asked`, but of the adults only the one the record is about, where that is known: whose facts are meant. */
  meant: ByType;
  case: IndexedEntity;
  /** By fact number: 1 where some screen has shown the fact, of whomever. */
  shown: Uint8Array;
  /** Whether any finding is about one child or adult only. */
  namesPeople: boolean;
  /** One number for which types of person or event are on the record, which are asked about, and whom it is about: all that a rule can tell of a record that shows none of its facts. */
  population: number;
  /** Epoch milliseconds, and the Europe/London minute and date of that moment. */
  now: number;
  nowLocal: string;
  today: string;
  /** The team's, null where it is not set. */
  area: string | null;
  calendar: Calendar;
  signs: Uint16Array;
  /** Null: every condition is worked out by itself whenever it is asked. */
  conditions: ConditionTable | null;
  /** Sheets of answers, one for each person or event: by the number of a condition its answer and one, 0 until somebody has asked. */
  answers: Uint8Array;
}

/** What a rule is asked about at one moment: the record, and the person or event in hand (inside `some` and `every` the inner one comes first). */
export interface Scope {
  index: RecordIndex;
  entity: IndexedEntity | null;
  outer: Scope | null;
  /** A bit for each type of person or event in hand. */
  inHand: number;
  /** Where among the answers of the record the sheet for these in hand begins; -1 where none is kept. */
  sheet: number;
}

/** What one fact answers; a fact on no screen read so far answers nothing. */
export type Judge = (fact: Fact | undefined, scope: Scope) => Truth;

/** All conditions of some packs laid out flat: a walk through thousands of small objects is slow. conditions/condition-table.ts says how it is read. */
export interface ConditionTable {
  /** Kind of each condition, then what that kind needs. */
  code: Int32Array;
  /** By the number of a condition: where it begins in `code`. One more at the end. */
  begins: Int32Array;
  /** Bits of the types of person or event on which the answer turns; the second on a record no finding of which is about one child or adult only. */
  turnsOn: Int32Array;
  turnsOnFacts: Int32Array;
  judges: readonly (Judge | null)[];
  /** Works a condition out where `code` does not say how. */
  tests: readonly ((scope: Scope) => Truth)[];
}

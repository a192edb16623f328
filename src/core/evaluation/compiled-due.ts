import type { Span } from '../calendar/add-amount.ts';
import type { Dated } from '../facts/fact-dates.ts';
import type { FactList } from '../facts/fact-list.ts';
import type { FactRef } from '../facts/scope.ts';
import type { Fact } from '../schemas/case-record.ts';

/** One limit of a rule with its start looked up in the vocabulary. */
export interface CompiledLimit {
  start: FactRef;
  /** Nothing of any unit for a limit that falls on the day of its start. */
  span: Span;
  sign: 1 | -1;
  /** Recurring since the last of its kind. */
  recurs: boolean;
  /** Only a completion on or after the start counts. */
  runsFromStart: boolean;
  /** "15 working days from: strategy discussion"; the date of the start follows. */
  says: string;
}

export interface CompiledDue {
  limits: CompiledLimit[];
  pick: 'earliest' | 'latest';
  recurs: boolean;
  /** The facts from which its limits run. */
  starts: FactList;
  refs: FactRef[];
  /** What comes of it where no screen has shown any of them. */
  noStart: NoDeadline;
}

/** Why there is no date: the start is not recorded (or two screens differ about it), said not to have happened, or the bank-holiday table ends before the limit. */
export type NoDeadline =
  | { why: 'no-start'; lacking: FactList; conflicting: Fact[] }
  | { why: 'no-such-event' }
  | { why: 'past-calendar'; limit: CompiledLimit; start: Dated };

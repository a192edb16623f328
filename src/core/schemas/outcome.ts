import type { Evidence } from './case-record.ts';

export type OutcomeKind = 'flag' | 'clear' | 'not-applicable' | 'cannot-tell';

export const outcomeStates = ['missing', 'not-asked', 'present', 'no-response', 'due', 'overdue', 'done-late', 'breach'] as const;
/** `missing`: a required detail is blank. `not-asked`: a required question is unanswered. `present`: a factor or definition is met.
 * `no-response`: the trigger is there, the required answer is not. `due`/`overdue`/`done-late`: the limit. `breach`: a consent or sharing rule broken. */
export type OutcomeState = (typeof outcomeStates)[number];

/** How a limit was counted, in data and in words for the person at the panel. */
export interface ClockUsed {
  /** "15 working days from the strategy discussion on 3 March 2026; bank holiday 6 April not counted". */
  words: string;
  startFact: string;
  /** ISO local date or minute. */
  startAt: string;
  /** Where the document says only "days": both readings, ISO local dates. */
  readings: { calendar: string; working: string } | null;
  holidaysSkipped: string[];
}

export interface Outcome {
  rule: string;
  protocol: string;
  section: string;
  catalogue: string[];
  outcome: OutcomeKind;
  kind: 'missing-detail' | 'risk-factor' | 'action';
  tier: 'core' | 'checklist';
  strength: 'must' | 'should' | 'may';
  state: OutcomeState | null;
  /** The person or event as named on the record, or null where the rule is asked about the case. */
  subject: string | null;
  subjectKey: string;
  /** ISO local date, or minute where the limit has one. */
  due: string | null;
  /** How late in words ("1 hour", "2 working days"), for done-late and overdue. */
  late: string | null;
  clock: ClockUsed | null;
  /** True where the rule binds another agency than the user's role. */
  theirs: boolean;
  title: string;
  /** One or two sentences: why the protocol asks. */
  why: string;
  next: string;
  /** Facts that the rule asks for, each once; empty where it is no detail. */
  asks: string[];
  evidence: Evidence[];
  /** Facts that were asked for and are blank or not seen. */
  lacking: string[];
  /** Screens where the unseen facts usually are. */
  screens: string[];
  /** A passage that speaks of the action, offered as a question. */
  mentions: { on: string | null; evidence: Evidence }[];
  /** Id of a contact of the pack, or null. */
  contact: string | null;
  /** Limits that other packs set for the same action and subject; the strictest is sorted first. */
  alsoIn: { protocol: string; section: string; due: string }[];
  /** The level of an indicator list ("targeted"), for outcomes that come from one. */
  level: string | null;
}

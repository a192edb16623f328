import type { FindingPerson, FindingStatus } from './finding.ts';

export type FactStatus = 'recorded' | 'blank' | 'not-seen' | 'declared-none' | 'conflicting';

/** Dates are `YYYY-MM-DD`, instants `YYYY-MM-DDTHH:mm` (Europe/London wall time), yes/no facts `yes` or `no`, choices their option id, the rest text as shown. */
export type FactValue = string | number | null;

/** Where a fact was read. `text` is the value as shown, or the quoted passage of a note. */
export interface Evidence {
  screen: string;
  label: string;
  text: string;
  /** ISO instant of the reading. */
  readAt: string;
  /** Resolves to the place on the page: frame number within the tab and the reader's number; null for a case file. */
  place: { frame: number; at: number } | null;
  /** For a passage of a note: its date as ISO local date, its author, the span within the reading's value and the cue words. */
  note?: { on: string | null; by: string | null; start: number; end: number; cue: string | null };
}

/** One mention or answer about a factor (a fact of type `finding`). */
export interface FindingInstance {
  status: FindingStatus;
  person: FindingPerson;
  /** The adult or child entity it is about, where that could be told. */
  entity: string | null;
  source: 'field' | 'note';
  evidence: Evidence;
}

export interface Fact {
  fact: string;
  /** Key of the entity it belongs to. */
  entity: string;
  status: FactStatus;
  value: FactValue;
  /** The value as shown. */
  text: string;
  /** For facts of type `finding` only: every mention, newest first. */
  findings: FindingInstance[];
  evidence: Evidence[];
  /** The differing values where status is `conflicting`. */
  alternatives: { value: FactValue; text: string; evidence: Evidence }[];
  /** "A note of 12 March mentions this": never counted as done. */
  mentions: { on: string | null; evidence: Evidence }[];
}

export interface Entity {
  /** `child:1`, `adult:1`, `referral:2`, `case`; stable for the life of the case memory. */
  key: string;
  type: string;
  /** As named on the record ("Noah Brandt", "Referral of 3 March 2026"), else "child 2". */
  name: string;
  /** One of the family of whom the record says that they have died: nothing is asked of them. Of the person whose record it is, that is a notice. */
  hasDied?: true;
}

/** Reasons to give no flags at all for this record, said in words in the panel. */
export type RecordNotice = 'restricted' | 'closed' | 'deceased' | 'identity-unclear' | 'nothing-read';

export interface CaseRecord {
  /** The person the record is about, or null where the screen does not say. */
  subject: { entity: string | null; kind: 'adult' | 'child' | 'unknown'; name: string | null };
  notices: RecordNotice[];
  /** The singleton `case` entity is always there. */
  entities: Entity[];
  facts: Fact[];
  /** Names of the screens read so far with the ISO instant of the last reading. */
  screens: { name: string; readAt: string }[];
}

export const findingStatuses = ['present', 'absent', 'historic', 'possible', 'hypothetical', 'other-person'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

export const findingPersons = ['mother', 'father', 'partner', 'child', 'other', 'unspecified'] as const;
export type FindingPerson = (typeof findingPersons)[number];

/** One mention of a factor or an action in free text. Offsets are JavaScript string indices into the text that was read. */
export interface Finding {
  /** A factor of the notes vocabulary (`domestic_abuse`, ...) or the id of a finding fact (`risk.parent.lackOfInsight`). */
  factor: string;
  status: FindingStatus;
  person: FindingPerson;
  /** Who the note says it came from, where it says so. */
  saidBy?: string;
  /** Domestic abuse only. */
  role?: 'victim' | 'perpetrator';
  start: number;
  end: number;
  text: string;
  /** The words that decided the status, or null where the mention stands bare. */
  cue: { start: number; end: number; text: string } | null;
  /** ISO local date said in the text for this mention, where there is one. */
  on?: string;
}

/** "Referral sent to MASH 12/3": an action a note says was done; never counted as done without a person's word. */
export interface ActionMention {
  /** The fact that would record the action, e.g. `referral.madeAt`. */
  fact: string;
  on: string | null;
  start: number;
  end: number;
  text: string;
}

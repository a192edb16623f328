import type { CueKind, CueSort, PersonKind, TermGroup } from './term-table.ts';

export interface TermMeaning extends Omit<TermGroup, 'terms' | 'about'> {
  factor: string;
}

export interface CueMeaning {
  cue: CueKind;
  side: 'before' | 'after' | 'both';
  reach: 'clause' | 'sentence' | number;
  sort?: CueSort | undefined;
}

export interface PersonMeaning {
  person: PersonKind;
  gender: 'f' | 'm' | null;
}

/** What each kind of pattern means. */
export interface Meanings {
  terms: TermMeaning;
  /** The factor a trap guards, or null for every factor. */
  traps: string | null;
  cues: CueMeaning;
  people: PersonMeaning;
  /** The fact that an action's words record. */
  actions: string;
}

export type MeaningKind = keyof Meanings;

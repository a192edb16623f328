import type { Reading } from '../core/schemas/reading.ts';

/** An entry of the site's record map. */
export interface MapEntry {
  label: string;
  /** The heading it stands under, or null where the label counts anywhere. */
  section: string | null;
  /** No field: words in a banner, a heading or another value, before what they tell. */
  inLine?: boolean;
}

/** Whose a detail was taught to be: of the person whose record it is, or of somebody else. */
export type TaughtOwner = 'subject' | 'other';

/** One field of the screen in view and what it is read as. */
export interface TaughtField {
  /** Frame number within the tab. */
  frame: number;
  reading: Pick<Reading, 'label' | 'value' | 'section' | 'state' | 'at'>;
  /** How a record map would know it again; null where the label holds a person's name, which must not be kept. */
  spot: MapEntry | null;
  /** The fact it is read as, or null. */
  fact: string | null;
  /** The fact that the team taught it to mean, `none` for no fact; null where nobody taught it. */
  taught: string | null;
  /** Whose it was taught to be; left out where the place decides. */
  of?: TaughtOwner;
}

export type SubjectKind = 'adult' | 'child';

/** What the panel needs to teach the screen in view. */
export interface TeachState {
  /** What the screen is called now. */
  screen: string;
  /** The heading by which it is known again; null where that holds a person's name. */
  heading: string | null;
  /** Names of screens that facts usually stand on. */
  screenNames: string[];
  /** Whose records the system holds, as taught; null where Sightline finds out by itself. */
  subject: { kind: SubjectKind; label: string | null } | null;
  readings: TaughtField[];
  /** What stands in banners and headings of the screen and is no field: words with what follows them, or badges. Their place is -1. */
  lines: TaughtField[];
  facts: { fact: string; name: string; means: string; labels: string[]; screen: string | null }[];
  /** Entries for this screen's system that match no field of the screen in view. */
  unmatched: MapEntry[];
}

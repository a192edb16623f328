import type { Reading } from '../core/reading.ts';

/** One field of the screen in view and what it is read as. */
export interface TaughtField {
  /** Frame number within the tab. */
  frame: number;
  reading: Pick<Reading, 'label' | 'value' | 'section' | 'state' | 'at'>;
  fact: string | null;
  isTaught: boolean;
}

/** What the panel needs to teach the screen in view. */
export interface TeachState {
  screen: string;
  readings: TaughtField[];
  facts: { fact: string; name: string; means: string; labels: string[]; screen: string | null }[];
  /** Entries of the site's record map that no longer match what they were taught on. */
  stale: string[];
}

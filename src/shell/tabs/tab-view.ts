import type { Judgement } from '../../core/evaluation/judgement.ts';
import type { CaseRecord } from '../../core/schemas/case-record.ts';
import type { ScreenReading } from '../../core/schemas/reading.ts';
import type { RecordMap } from '../../core/schemas/record-map.ts';
import type { EffectiveSettings } from '../settings/settings.ts';

/** What one case looks like now, worked out from all its screens. */
export interface Assessment {
  record: CaseRecord;
  /** Put into words only as far as somebody is told. */
  judgement: Judgement;
}

/** Whose case it is. */
export interface CaseIdentity {
  /** Opaque; the same for as long as the case is remembered, whatever more comes to be known of the person. */
  key: string;
  /** What each by itself tells this person from all others; the one of today is not always on the screen tomorrow. */
  marks: string[];
}

/** The pure parts, supplied by the entrypoint: the shell itself knows no rule and no label. */
export interface CaseParts {
  clock(): Date;
  /** Puts the screen a tab shows into the memory of its case; returns the screens of that case with the shown one last. The memory is plain data. */
  remember(
    memory: unknown,
    screen: ScreenReading,
    tabId: number,
  ): { memory: unknown; screens: ScreenReading[]; identity: CaseIdentity | null };
  /** Takes a closed tab out of the memory. */
  forget(memory: unknown, tabId: number): unknown;
  /** Forgets what was read of notes and kept for the next time. */
  forgetNotes(): void;
  /** Works out record and verdicts of one case; `map` is what the team taught about the site. */
  assess(input: { screens: ScreenReading[]; settings: EffectiveSettings; map: RecordMap | null; now: Date }): Assessment;
}

/** What is known of one tab. */
export interface TabView extends Assessment {
  origin: string | null;
  partial: string | null;
  /** Null where the screen does not say whose it is. */
  identity: CaseIdentity | null;
  /** The screen shown now, and the browser's id of each of its frames. */
  screen: ScreenReading;
  order: number[];
}

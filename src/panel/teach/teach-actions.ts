import type { MapEntry, TaughtField, TeachState } from '../../messages/teach-state.ts';

/** What the teaching page asks for. */
export interface TeachActions {
  /** Outlines the field on the page. */
  show: (field: TaughtField) => void;
  /** Null: this field means nothing to Sightline. */
  teach: (spot: MapEntry, fact: string | null) => void;
  forget: (spot: MapEntry) => void;
  /** What the screen with the heading in view is; null takes it back. */
  nameScreen: (name: string | null) => void;
  /** Whose records the system holds; null lets Sightline find out. */
  setSubject: (subject: TeachState['subject']) => void;
  /** Lets the person point at a field on the page; it then stands first. */
  point: () => void;
  close: () => void;
}

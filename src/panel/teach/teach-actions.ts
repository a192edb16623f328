import type { MapEntry, TaughtField, TaughtOwner, TeachState } from '../../messages/teach-state.ts';

/** What the teaching page asks for. */
export interface TeachActions {
  /** Outlines the field on the page. */
  show: (field: TaughtField) => void;
  /** Fact null: this field means nothing to Sightline. Without `of` the place on the page decides whose it is. */
  teach: (spot: MapEntry, fact: string | null, of?: TaughtOwner) => void;
  forget: (spot: MapEntry) => void;
  /** What the screen with the heading in view is; null takes it back. */
  nameScreen: (name: string | null) => void;
  /** Whose records the system holds; null lets Sightline find out. */
  setSubject: (subject: TeachState['subject']) => void;
  /** Lets the person point at a field on the page; it then stands first. */
  point: () => void;
  close: () => void;
}

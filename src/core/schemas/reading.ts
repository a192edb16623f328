/** What a value looked like on the screen. `blank` is shown and empty; a field that is not on the screen is no reading at all. */
export type ReadingState = 'filled' | 'blank' | 'declared-none' | 'masked' | 'unreadable';

export type ReadingKind = 'text' | 'date' | 'choice' | 'check' | 'table-cell' | 'prose' | 'inline';

/** One label with its value as shown on one screen. */
export interface Reading {
  /** The label as shown, without trailing colon, asterisk or "(required)". */
  label: string;
  /** The value as shown, white space collapsed; prose keeps its line breaks. */
  value: string;
  kind: ReadingKind;
  state: ReadingState;
  /** Headings, legends, captions and panel titles above it, outermost first. */
  section: string[];
  /** Text of the key cell of its table row, or null. */
  row: string | null;
  /** The column header of a table cell, or null. */
  column: string | null;
  /** How label and value were joined, e.g. `label-for`, `definition-list`, `table-column`, `beside`. */
  how: string;
  /** Names the repeated container it stands in (a table row, a card, a fieldset); readings of one person or event share it. Unique within one frame reading. */
  group: string | null;
  /** Where it is on the page: a number that the reader of the same frame can resolve again. */
  at: number;
}

export interface Heading {
  level: number;
  text: string;
}

/** Everything one frame shows at one moment. */
export interface FrameReading {
  title: string;
  /** Visible headings in order; the identity of the person is often only here. */
  headings: Heading[];
  /** Short visible lines of the page's banner or person header which are neither heading nor label-value pair. */
  banner: string[];
  readings: Reading[];
  /** Why the reading is not whole (time budget, length cap, page keeps changing), or null. */
  partial: string | null;
}

/** One screen of the record system: the frames of one tab at one moment. */
export interface ScreenReading {
  /** The screen's name as a person would say it: its main heading, else its title. */
  name: string;
  frames: FrameReading[];
  /** ISO instant. */
  readAt: string;
}

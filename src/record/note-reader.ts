import type { ActionMention, Finding } from '../core/schemas/finding.ts';

/** Whose record a note stands in: it decides of whom a bare mention speaks. */
export type NoteSetting = 'children' | 'adult-mental-health';

/** Somebody the record names: a first name as it may stand in a note, in any case, and who it is. */
export interface KnownPerson {
  name: string;
  is: 'mother' | 'father' | 'parent' | 'partner' | 'child' | 'subject' | 'other';
  gender?: 'f' | 'm';
}

/** Reads one note. `people` are those whom the record names, so that a name in the note is who the record says. */
export type NoteReader = (
  text: string,
  setting: NoteSetting,
  on: string | null,
  people: readonly KnownPerson[],
) => { findings: Finding[]; actions: ActionMention[] };

/** Cuts a text that holds several dated notes into them; each is `[start, end)` of the text. */
export type NoteSplitter = (text: string) => { on: string | null; by: string | null; start: number; end: number }[];

import type { ActionMention, Finding } from '../core/schemas/finding.ts';

/** Whose record a note stands in: it decides of whom a bare mention speaks. */
export type NoteSetting = 'children' | 'adult-mental-health';

export type NoteReader = (text: string, setting: NoteSetting, on: string | null) => { findings: Finding[]; actions: ActionMention[] };

/** Cuts a text that holds several dated notes into them; each is `[start, end)` of the text. */
export type NoteSplitter = (text: string) => { on: string | null; by: string | null; start: number; end: number }[];

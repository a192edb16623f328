import { loadLexicon } from '../../src/cli/load-lexicon.ts';
import { loadVocabulary } from '../../src/cli/load-packs.ts';
import { parseNow } from '../../src/cli/parse-now.ts';
import type { CaseRecord, Fact } from '../../src/core/schemas/case-record.ts';
import type { Reading, ScreenReading } from '../../src/core/schemas/reading.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import { buildCaseRecord } from '../../src/record/build-case-record.ts';
import type { NoteReader } from '../../src/record/note-reader.ts';

export const vocabulary = loadVocabulary();
export const lexicon = loadLexicon(vocabulary);
export const today = '2026-06-12T10:00';

export type Field = Partial<Reading> & { label: string; value: string };

/** A screen of invented readings; a value of "" is shown and blank. */
export function screen(name: string, fields: Field[], more: { banner?: string[]; headings?: string[] } = {}): ScreenReading {
  const readings: Reading[] = fields.map((field, at) => ({
    kind: 'text',
    state: field.value === '' ? 'blank' : 'filled',
    section: [],
    row: null,
    column: null,
    how: 'label-for',
    group: null,
    at,
    ...field,
  }));
  const headings = [name, ...(more.headings ?? [])].map((text, i) => ({ level: i === 0 ? 1 : 2, text }));
  return {
    name,
    frames: [{ title: name, headings, banner: more.banner ?? [], readings, partial: null }],
    readAt: '2026-06-12T09:00:00.000Z',
  };
}

/** Rows of a table with column headers; the first column is the key. */
export function table(section: string[], columns: string[], rows: string[][]): Field[] {
  return rows.flatMap((row, r) =>
    columns.map((column, c) => ({
      label: column,
      value: row[c] ?? '',
      kind: 'table-cell' as const,
      section,
      row: row.find((cell) => cell !== '') ?? null,
      column,
      group: `${section.join('>')}#${r}`,
    })),
  );
}

export const noNotes: NoteReader = () => ({ findings: [], actions: [] });

export function record(
  screens: ScreenReading | ScreenReading[],
  options: { now?: string; map?: RecordMap; readNotes?: NoteReader } = {},
): CaseRecord {
  return buildCaseRecord({
    screens: Array.isArray(screens) ? screens : [screens],
    vocabulary,
    lexicon,
    readNotes: options.readNotes ?? noNotes,
    splitNotes: (text) => [{ on: null, by: null, start: 0, end: text.length }],
    ...(options.map ? { map: options.map } : {}),
    now: parseNow(options.now ?? today),
  });
}

/** Facts in one line each: `child:1 dateOfBirth = 2023-02-03`. */
export function lines(of: CaseRecord, entity?: string): string[] {
  return of.facts
    .filter((fact) => entity === undefined || fact.entity === entity)
    .map((fact) => `${fact.entity} ${fact.fact} ${say(fact)}`);
}

export function say(fact: Fact): string {
  return fact.status === 'recorded' ? `= ${fact.value}` : fact.status;
}

export function factOf(of: CaseRecord, fact: string, entity?: string): Fact | undefined {
  return of.facts.find((each) => each.fact === fact && (entity === undefined || each.entity === entity));
}

export function nameOf(of: CaseRecord, key: string): string | undefined {
  return of.entities.find((each) => each.key === key)?.name;
}

/** Facts in one line each by the name of whose they are: `Kai Doyle child.school = Park Primary`. */
export function told(of: CaseRecord): string[] {
  return of.facts.map((fact) => `${nameOf(of, fact.entity)} ${fact.fact} ${say(fact)}`);
}

/** The record of a child with nothing but a name and a date of birth. */
export const ivy: Field[] = [
  { label: 'Name', value: 'Ivy Doyle' },
  { label: 'Date of birth', value: '14/03/2016' },
];

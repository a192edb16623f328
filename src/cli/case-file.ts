import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { explainIssues } from '../core/schemas/explain-issue.ts';
import type { FrameReading, Reading, ScreenReading } from '../core/schemas/reading.ts';
import { BrokenFileError } from './read-yaml.ts';

/** CASE.json: a record written down as a person would see it. */
export const caseFileSchema = z.strictObject({
  id: z.optional(z.string()),
  title: z.optional(z.string()),
  protocol: z.optional(z.string()),
  role: z.optional(z.string()),
  area: z.optional(z.nullable(z.string())),
  /** Europe/London wall time. */
  today: z.optional(z.string()),
  page: z._default(z.string(), 'Case file'),
  fields: z._default(z.array(z.strictObject({ label: z.string(), value: z.string() })), []),
  notes: z._default(z.array(z.strictObject({ at: z.string(), by: z.string(), text: z.string() })), []),
});
export type CaseFile = z.output<typeof caseFileSchema>;

/** Reads CASE.json. Throws BrokenFileError in one line: file, place, what was found, what is allowed. */
export function readCaseFile(path: string): CaseFile {
  const input = parseJson(path);
  const result = z.safeParse(caseFileSchema, input);
  if (result.success) return result.data;
  throw new BrokenFileError(`${path}: ${explainIssues(result.error.issues, input, caseFileSchema).says}`);
}

function parseJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BrokenFileError(`${path}: no such file, or it cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BrokenFileError(`${path}: not JSON (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'})`);
  }
}

/** The same screen that the reader would make of the file drawn as a page. */
export function caseScreens(file: CaseFile, readAt: string): ScreenReading[] {
  const fields = file.fields.map((field) => reading({ label: field.label, value: field.value.trim(), kind: 'text' }));
  const notes = file.notes.map((note) =>
    reading({ label: 'Case note', value: note.text, kind: 'prose', section: ['Case notes', `${note.at} ${note.by}`] }),
  );
  const frame: FrameReading = {
    title: file.page,
    headings: [{ level: 1, text: file.page }],
    banner: [],
    readings: [...fields, ...notes],
    partial: null,
  };
  return [{ name: file.page, frames: [frame], readAt }];
}

function reading(from: Pick<Reading, 'label' | 'value' | 'kind'> & { section?: string[] }): Reading {
  return {
    section: [],
    row: null,
    column: null,
    how: 'case-file',
    group: null,
    at: -1,
    ...from,
    state: from.value === '' ? 'blank' : 'filled',
  };
}

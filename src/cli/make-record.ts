import { readFileSync } from 'node:fs';
import type { CaseRecord } from '../core/case-record.ts';
import type { ScreenReading } from '../core/reading.ts';
import { type RecordMap, recordMapSchema } from '../core/record-map.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import { readNotes } from '../notes/read-notes.ts';
import { splitNotes } from '../notes/split-notes.ts';
import { compileTerms } from '../notes/terms.ts';
import { buildCaseRecord } from '../record/build-case-record.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadTermTables } from './load-terms.ts';
import { BrokenFileError, readYaml } from './read-yaml.ts';

/** Reads the pages of one case, in order, as a person would see them. */
export type PageReader = (paths: string[]) => Promise<ScreenReading[]>;

/** The case record of some screens at a moment, with the project's own facts, lexicon and terms. */
export function makeRecord(screens: ScreenReading[], vocabulary: Vocabulary, now: Date, map?: RecordMap): CaseRecord {
  const terms = compileTerms(loadTermTables());
  return buildCaseRecord({
    screens,
    vocabulary,
    lexicon: loadLexicon(vocabulary),
    readNotes: (text, setting, on) => readNotes(text, { terms, setting, on }),
    splitNotes,
    ...(map ? { map } : {}),
    now,
  });
}

/** A record map in YAML or JSON. Throws BrokenFileError: file, line, what was found, what is allowed. */
export function loadRecordMap(path: string, vocabulary: Vocabulary): RecordMap {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BrokenFileError(`${path}: no such file, or it cannot be read`);
  }
  const file = readYaml({ path, text }, recordMapSchema);
  for (const [index, field] of file.value.fields.entries()) {
    if (field.fact !== 'none' && !vocabulary.has(field.fact))
      file.refuse(['fields', index, 'fact'], `found the fact "${field.fact}", which rules/facts lacks`);
  }
  return file.value;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod/mini';
import { type Calendar, calendarFileSchema, makeCalendar } from '../core/calendar/calendar.ts';
import { notObservableSchema, type Pack, packSchema } from '../core/schemas/pack.ts';
import { type FactDefinition, factFileSchema, type Vocabulary } from '../core/schemas/vocabulary.ts';
import { parsePack } from './parse-pack.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';

const rulesFolder = fileURLToPath(new URL('../../rules', import.meta.url));
/** Folders of rules/ that hold no pack. */
const notPacks = new Set(['facts', 'calendar', 'schema', 'notes', 'labels', 'lexicon']);

export interface Loaded {
  packs: Pack[];
  vocabulary: Vocabulary;
  calendar: Calendar;
}

/** All packs (or those named in `only`) with facts and calendar. Throws BrokenFileError: file, line, what was found, what is allowed. */
export function loadPacks(folder: string = rulesFolder, only?: readonly string[]): Loaded {
  const vocabulary = loadVocabulary(folder);
  const names = packNames(folder).filter((name) => !only || only.includes(name));
  const packs = names.map((name) => parsePack(packFiles(name, folder), vocabulary));
  return { packs, vocabulary, calendar: loadCalendar(folder) };
}

/** The files of one pack as text, cases aside. */
export function packFiles(name: string, folder: string = rulesFolder): SourceFile[] {
  return yamlFiles(join(folder, name), folder);
}

/** Folders of rules/ that hold a pack.yaml, in alphabetical order. */
export function packNames(folder: string = rulesFolder): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !notPacks.has(entry.name));
  return folders
    .map((entry) => entry.name)
    .filter((name) => readdirSync(join(folder, name)).includes('pack.yaml'))
    .sort();
}

/** The areas that any pack tells apart, each once, in alphabetical order. Throws BrokenFileError. */
export function areaNames(folder: string = rulesFolder): string[] {
  const details = packNames(folder).map((name) => readYaml(source(join(folder, name, 'pack.yaml'), folder), packSchema).value);
  return [...new Set(details.flatMap(({ area, areas }) => areas ?? [area]))].sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** Every fact of rules/facts by its id. Throws BrokenFileError, also on a fact that is there twice. */
export function loadVocabulary(folder: string = rulesFolder): Vocabulary {
  const vocabulary = new Map<string, FactDefinition>();
  for (const file of yamlFiles(join(folder, 'facts'), folder)) {
    const read = readYaml(file, factFileSchema);
    for (const [index, fact] of read.value.entries()) {
      if (vocabulary.has(fact.fact)) read.refuse([index, 'fact'], `found the fact "${fact.fact}" a second time`);
      vocabulary.set(fact.fact, fact);
    }
  }
  return vocabulary;
}

/** The bank holidays of rules/calendar. Throws BrokenFileError. */
export function loadCalendar(folder: string = rulesFolder): Calendar {
  const path = join(folder, 'calendar', 'england.yaml');
  return makeCalendar(readYaml(source(path, folder), calendarFileSchema).value);
}

/** Catalogue rows that a pack says no field can show, with the reason. Empty where it has no such file. */
export function loadNotObservable(pack: string, folder: string = rulesFolder): z.output<typeof notObservableSchema> {
  const file = packFiles(pack, folder).find((each) => each.path.endsWith('/not-observable.yaml'));
  return file ? readYaml(file, notObservableSchema).value : [];
}

function yamlFiles(folder: string, root: string): SourceFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'),
  );
  return names.sort().map((name) => source(join(folder, name), root));
}

function source(path: string, root: string): SourceFile {
  return { path: join('rules', relative(root, path)), text: readFileSync(path, 'utf8') };
}

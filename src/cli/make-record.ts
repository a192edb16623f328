import { readFileSync } from 'node:fs';
import { localMinute } from '../core/calendar/london-time.ts';
import type { CaseRecord } from '../core/schemas/case-record.ts';
import type { ScreenReading } from '../core/schemas/reading.ts';
import { type RecordMap, recordMapSchema, teachableParts } from '../core/schemas/record-map.ts';
import { teamPackSchema } from '../core/schemas/team-pack.ts';
import type { Vocabulary } from '../core/schemas/vocabulary.ts';
import { readNotes } from '../notes/read-notes.ts';
import { compileTerms } from '../notes/terms/terms.ts';
import { splitNotes } from '../notes/text/split-notes.ts';
import { buildCaseRecord } from '../record/build-case-record.ts';
import { nameScreen } from '../record/name-screen.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadTermTables } from './load-terms.ts';
import { BrokenFileError, type ReadFile, readYaml, type SourceFile } from './read-yaml.ts';

/** Reads the pages of one case, in order, as a person would see them. */
export type PageReader = (paths: string[]) => Promise<ScreenReading[]>;

/** Makes the case record of some screens at a moment. */
export type RecordMaker = (screens: ScreenReading[], now: Date, map?: RecordMap) => CaseRecord;

/** A maker of case records with the project's own lexicon and terms, which it compiles once for all of them. */
export function recordMaker(vocabulary: Vocabulary, lexicon = loadLexicon(vocabulary)): RecordMaker {
  const terms = compileTerms(loadTermTables());
  return (screens, now, map) =>
    buildCaseRecord({
      screens: screens.map((screen) => nameScreen(screen, lexicon, localMinute(now.getTime()))),
      vocabulary,
      lexicon,
      readNotes: (text, setting, on, people) => readNotes(text, { terms, setting, on, people }),
      splitNotes,
      ...(map ? { map } : {}),
      now,
    });
}

/** A record map in YAML or JSON, or the one that a team pack holds. Throws BrokenFileError: file, line, what was found, what is allowed. */
export function loadRecordMap(path: string, vocabulary: Vocabulary): RecordMap {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BrokenFileError(`${path}: no such file, or it cannot be read`);
  }
  const { map, place, refuse } = isTeamPack(text) ? mapOfTeamPack({ path, text }) : mapAlone({ path, text });
  for (const [index, field] of map.fields.entries()) {
    for (const fact of [field.fact, ...(field.also ?? [])])
      if (fact !== 'none' && !vocabulary.has(fact) && !teachableParts.has(fact))
        refuse([...place, 'fields', index, 'fact'], `found the fact "${fact}", which rules/facts lacks`);
  }
  return map;
}

interface FoundMap {
  map: RecordMap;
  /** Where in the file it stands. */
  place: string[];
  refuse: ReadFile<unknown>['refuse'];
}

function mapAlone(file: SourceFile): FoundMap {
  const { value, refuse } = readYaml(file, recordMapSchema);
  return { map: value, place: [], refuse };
}

const isTeamPack = (text: string): boolean => /^\W*sightline\b/m.test(text.slice(0, 200));

function mapOfTeamPack(file: SourceFile): FoundMap {
  const { value, refuse } = readYaml(file, teamPackSchema);
  const [first, ...others] = Object.entries(value.maps);
  if (!first || others.length > 0) return refuse(['maps'], `maps: found ${Object.keys(value.maps).length} record systems, allowed: one`);
  return { map: first[1], place: ['maps', first[0]], refuse };
}

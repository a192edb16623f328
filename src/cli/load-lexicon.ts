import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Vocabulary } from '../core/schemas/vocabulary.ts';
import { compileLexicon, type Lexicon } from '../record/lexicon/compile-lexicon.ts';
import { contextSchema, factorsSchema, type LexiconData, peopleSchema, valuesSchema, wordsSchema } from '../record/lexicon/lexicon-data.ts';
import { readYaml } from './read-yaml.ts';

const folder = fileURLToPath(new URL('../../rules/lexicon/', import.meta.url));

/** The files of rules/lexicon, checked. Throws BrokenFileError: file, line, what was found, what is allowed. */
export function loadLexiconData(from: string = folder): LexiconData {
  const file = (name: string) => ({ path: `rules/lexicon/${name}.yaml`, text: readFileSync(`${from}${name}.yaml`, 'utf8') });
  return {
    words: readYaml(file('words'), wordsSchema).value,
    contexts: readYaml(file('contexts'), contextSchema).value,
    people: readYaml(file('people'), peopleSchema).value,
    values: readYaml(file('values'), valuesSchema).value,
    factors: readYaml(file('factors'), factorsSchema).value,
  };
}

/** The project's own lexicon, compiled. Throws as `loadLexiconData` does. */
export function loadLexicon(vocabulary: Vocabulary): Lexicon {
  return compileLexicon(vocabulary, loadLexiconData());
}

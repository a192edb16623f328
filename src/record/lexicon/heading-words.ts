import type { Vocabulary } from '../../core/schemas/vocabulary.ts';
import { canonicalWords, type WordTable } from './label-key.ts';
import { labelWords } from './label-words.ts';
import type { LexiconData } from './lexicon-data.ts';

/** Words of headings that are no names, words that may be either, and first names that settle the doubt. */
export interface HeadingWords {
  never: ReadonlySet<string>;
  doubtful: ReadonlySet<string>;
  firstNames: ReadonlySet<string>;
}

/** Which words a heading may hold and still be a person's name: none of a label or of a section title, and none of a place or a screen. */
export function headingWords(vocabulary: Vocabulary, data: LexiconData, table: WordTable): HeadingWords {
  const { also, doubtful, never, firstNames } = data.people.headingNames;
  const set = (words: string[]) => new Set(words.flatMap(labelWords));
  const maybe = set(doubtful);
  const names = set([...also, ...firstNames]);
  const words = [...allWords(vocabulary, data, table)].filter((word) => !maybe.has(word) && !names.has(word));
  return { never: new Set([...words, ...set(never)]), doubtful: maybe, firstNames: set(firstNames) };
}

/** Every word that occurs in a label or a section title. */
function allWords(vocabulary: Vocabulary, data: LexiconData, table: WordTable): Set<string> {
  const people = data.people;
  const titles = [
    ...people.childSections,
    ...people.personSections,
    ...people.adultSections,
    ...people.subjectSections,
    ...people.adultPages,
    ...people.childPages,
    ...Object.values(people.eventSections).flat(),
    ...people.professionals.flatMap((p) => p.words),
    ...Object.values(people.adultRoles).flat(),
    ...people.childWords,
    ...people.subjectWords,
  ];
  const labels = [...vocabulary.values()].filter((d) => d.type !== 'finding').flatMap((d) => [...d.labels, d.screen ?? '']);
  const plainTable: WordTable = { ...table, phrases: new Map() };
  return new Set(
    [
      ...titles,
      ...labels,
      'note notes form page summary overview history record entry log list chart profile dashboard view tab section new home case',
    ].flatMap((text) => canonicalWords(text, plainTable)),
  );
}

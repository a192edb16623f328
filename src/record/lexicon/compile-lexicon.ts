import type { FactDefinition, Vocabulary } from '../../core/schemas/vocabulary.ts';
import { compileOwners, type OwnerWords } from './compile-owners.ts';
import { isGenericKey } from './generic-label.ts';
import { type HeadingWords, headingWords } from './heading-words.ts';
import { canonicalWords, labelKeys, makeWordTable, type WordTable } from './label-key.ts';
import type { FactorTable, LexiconData, PeopleWords, ValueWords } from './lexicon-data.ts';
import { type LabelIndex, makeLabelIndex } from './similar-label.ts';

export interface Context {
  choose: {
    near: string[];
    above: boolean;
    beside: string[] | null;
    says: ReadonlySet<string> | null;
    dated: boolean;
    facts: string[];
  }[];
  usual: string[];
}

export interface Lexicon {
  vocabulary: Vocabulary;
  table: WordTable;
  exact: ReadonlyMap<string, string[]>;
  sorted: ReadonlyMap<string, string[]>;
  loose: ReadonlyMap<string, string[]>;
  similar: LabelIndex;
  /** Labels looked up before: the same few hundred labels come again with every reading. */
  known: Map<string, readonly string[]>;
  /** Attributes of a person that labels were found to ask for. */
  asked: Map<string, string | null>;
  contexts: ReadonlyMap<string, Context>;
  /** Sorted label key -> attribute of a person. */
  attributes: ReadonlyMap<string, string>;
  /** Sorted keys of labels under which a child's plan is named. */
  planLabels: ReadonlySet<string>;
  statusLabels: ReadonlySet<string>;
  noteLabels: { date: ReadonlySet<string>; author: ReadonlySet<string>; other: ReadonlySet<string> };
  people: PeopleWords;
  owners: OwnerWords;
  values: {
    yes: ReadonlySet<string>;
    no: ReadonlySet<string>;
    blank: ReadonlySet<string>;
    none: ReadonlySet<string>;
    unknown: ReadonlySet<string>;
    notDone: ReadonlySet<string>;
    booked: ReadonlySet<string>;
    draft: ReadonlySet<string>;
    finding: ReadonlyMap<string, ReadonlySet<string>>;
  };
  factors: FactorTable;
  headings: HeadingWords;
  /** Canonical words that stand near the labels of a fact: its group, entity and screen. */
  nearWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes rules/lexicon and rules/facts ready for look-up. Throws where the lexicon names a fact that rules/facts lacks. */
export function compileLexicon(vocabulary: Vocabulary, data: LexiconData): Lexicon {
  const table = makeWordTable(data.words);
  const exact = new Map<string, string[]>();
  const sorted = new Map<string, string[]>();
  const loose = new Map<string, string[]>();
  const add = (label: string, fact: string) => {
    const keys = labelKeys(label, table);
    put(exact, keys.exact, fact);
    put(sorted, keys.sorted, fact);
    put(loose, keys.loose, fact);
  };
  for (const definition of vocabulary.values()) for (const label of definition.labels) add(label, definition.fact);
  for (const row of data.factors) for (const label of row.labels) for (const fact of row.parent.slice(0, 1)) add(label, fact);
  for (const definition of vocabulary.values())
    for (const name of namesOf(definition.name)) {
      const keys = labelKeys(name, table);
      // A fact is found by its own name too, where no label says otherwise and the name is no word by itself.
      if (!sorted.has(keys.sorted) && !isGenericKey(keys.words, table)) {
        put(exact, keys.exact, definition.fact);
        put(sorted, keys.sorted, definition.fact);
      }
    }
  const nearWords = nearWordsOf(vocabulary, table);
  return {
    vocabulary,
    table,
    exact,
    sorted,
    loose,
    known: new Map(),
    asked: new Map(),
    similar: makeLabelIndex(bagsOf(vocabulary, table), table, nearWords),
    contexts: new Map(data.contexts.map((entry) => [labelKeys(entry.label, table).sorted, checkContext(entry, vocabulary)])),
    attributes: attributeKeys(data.people, table),
    planLabels: new Set(data.people.planLabels.map((label) => labelKeys(label, table).sorted)),
    statusLabels: new Set(data.people.statusLabels.map((label) => labelKeys(label, table).sorted)),
    noteLabels: {
      date: new Set(data.people.noteLabels.date),
      author: new Set(data.people.noteLabels.author),
      other: new Set(data.people.noteLabels.other),
    },
    people: data.people,
    owners: compileOwners(data.people, table),
    values: valueSets(data.values),
    factors: data.factors,
    headings: headingWords(vocabulary, data, table),
    nearWords,
  };
}

function nearWordsOf(vocabulary: Vocabulary, table: WordTable): Map<string, Set<string>> {
  const place = (d: FactDefinition) =>
    `${d.fact.split('.').slice(0, -1).join(' ')} ${d.entity === 'case' ? '' : d.entity} ${d.screen ?? ''}`;
  return new Map([...vocabulary.values()].map((d) => [d.fact, new Set(canonicalWords(place(d), table))]));
}

/** "s17 / FACS considered" is two names; what stands in brackets or after a colon explains. */
function namesOf(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, '').split(':')[0] ?? '';
  return [...new Set([name, bare])];
}

/** Findings are left out: their labels are phrases of notes and lists, which are matched whole or not at all. */
function bagsOf(vocabulary: Vocabulary, table: WordTable): { fact: string; words: Set<string> }[] {
  const definitions = [...vocabulary.values()].filter((definition) => definition.type !== 'finding' && definition.fact !== 'case.id');
  return definitions.flatMap((definition) =>
    definition.labels.map((label) => ({ fact: definition.fact, words: new Set(labelKeys(label, table).sorted.split(' ')) })),
  );
}

function put(map: Map<string, string[]>, key: string, fact: string): void {
  if (key === '') return;
  const facts = map.get(key) ?? [];
  if (!facts.includes(fact)) map.set(key, [...facts, fact]);
}

function checkContext(entry: LexiconData['contexts'][number], vocabulary: Vocabulary): Context {
  const listed = (fact: string | string[] | null) => (typeof fact === 'string' ? [fact] : (fact ?? []));
  const usual = listed(entry.usual);
  const choose = entry.choose.map(({ near, above, beside, says, dated, fact }) => ({
    near,
    above: above ?? false,
    beside: beside ?? null,
    says: says ? new Set(says) : null,
    dated: dated ?? false,
    facts: listed(fact),
  }));
  for (const fact of [...usual, ...choose.flatMap((choice) => choice.facts)]) {
    if (!vocabulary.has(fact)) throw new Error(`lexicon context "${entry.label}": no fact ${fact} in rules/facts`);
  }
  return { choose, usual };
}

function attributeKeys(people: PeopleWords, table: WordTable): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [attribute, { labels }] of Object.entries(people.attributes))
    for (const label of labels) keys.set(labelKeys(label, table).sorted, attribute);
  return keys;
}

function valueSets(values: ValueWords): Lexicon['values'] {
  const set = (words: string[]) => new Set(words.map((word) => word.toLowerCase()));
  return {
    yes: set(values.yes),
    no: set(values.no),
    blank: set(values.blank),
    none: set(values.none),
    unknown: set(values.unknown),
    notDone: set(values.notDone),
    booked: set(values.booked),
    draft: set(values.draft),
    finding: new Map(Object.entries(values.finding).map(([status, words]) => [status, set(words)])),
  };
}

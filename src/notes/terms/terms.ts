import { createMatcher, type Listed, type Matcher } from './matcher.ts';
import type { MeaningKind, Meanings, TermMeaning } from './meanings.ts';
import { compilePatterns, type Pattern } from './pattern.ts';
import { createSpelling } from './spelling.ts';
import { type TermTable, termTable } from './term-table.ts';
import { createWords, type Words } from './words.ts';

export type { TermMeaning } from './meanings.ts';
export type { TermTable } from './term-table.ts';

/** The compiled vocabulary. Build it once with `compileTerms`. */
export interface TermIndex {
  matcher: Matcher;
  words: Words;
  sets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Compiles the tables of `rules/notes` and of team packs, later tables adding to and switching off terms of earlier ones. Throws an Error that names table and term. */
export function compileTerms(tables: readonly TermTable[]): TermIndex {
  const sets = new Map<string, readonly string[]>();
  const off = new Set<string>();
  for (const table of tables) {
    for (const [name, words] of Object.entries(table.sets ?? {})) sets.set(name, [...(sets.get(name) ?? []), ...words]);
    for (const term of table.off ?? []) off.add(term);
  }
  const listed = listPatterns(tables, sets, off);
  const vocabulary = numberWords(listed);
  const known = new Set([...vocabulary.keys(), ...tables.flatMap((table) => table.spelling?.not ?? [])]);
  return {
    matcher: createMatcher(listed, vocabulary),
    words: createWords(
      vocabulary,
      createSpelling(
        tables.flatMap((table) => table.spelling?.of ?? []),
        known,
      ),
    ),
    sets: new Map([...sets].map(([name, list]) => [name, new Set(list)])),
  };
}

/** Checks one parsed table. Throws an Error that names the table, the place and what was found. */
export function parseTermTable(data: unknown, name: string): TermTable {
  const result = termTable.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${name}: ${issue?.path.join('.') || 'table'}: ${issue?.message ?? 'not a table of terms'}`);
}

/** Every pattern of the tables, kind by kind, with what it means. */
function listPatterns(tables: readonly TermTable[], sets: Sets, off: ReadonlySet<string>): Listed[] {
  const compile = <Kind extends MeaningKind>(kind: Kind, table: string, terms: readonly string[] = [], meaning: Meanings[Kind]): Listed[] =>
    terms
      .filter((term) => !off.has(term))
      .flatMap((term) =>
        compileIn(table, term, sets, kind === 'terms' || kind === 'cues').map((pattern): Listed => ({ kind, pattern, meaning })),
      );
  return [
    ...tables.flatMap((table) => termsOf(table).flatMap(({ terms, meaning }) => compile('terms', table.table, terms, meaning))),
    ...tables.flatMap(({ table, traps, factor }) => compile('traps', table, traps, factor ?? null)),
    ...tables.flatMap(({ table, cues }) => (cues ?? []).flatMap(({ terms, ...meaning }) => compile('cues', table, terms, meaning))),
    ...tables.flatMap(({ table, people }) =>
      (people ?? []).flatMap(({ terms, person, gender }) => compile('people', table, terms, { person, gender: gender ?? null })),
    ),
    ...tables.flatMap(({ table, actions }) => (actions ?? []).flatMap(({ terms, fact }) => compile('actions', table, terms, fact))),
  ];
}

/** Words are numbered from 1 in the order they are met; 0 is a word no table has. */
function numberWords(listed: readonly Listed[]): Map<string, number> {
  const vocabulary = new Map<string, number>();
  for (const { pattern } of listed)
    for (const { words } of pattern.slots) for (const word of words) if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size + 1);
  return vocabulary;
}

function termsOf(table: TermTable): { terms: readonly string[]; meaning: TermMeaning }[] {
  const own = (table.groups ?? []).map((group) => ({ factor: table.factor ?? table.table, group }));
  const further = Object.entries(table.factors ?? {}).flatMap(([factor, list]) =>
    list.map((item) => ({ factor, group: typeof item === 'string' ? { terms: [item] } : item })),
  );
  return [...own, ...further].map(({ factor, group: { terms, about: _about, ...rest } }) => ({ terms, meaning: { factor, ...rest } }));
}

type Sets = ReadonlyMap<string, readonly string[]>;

/** `isWidened`: verbs get the forms that the term does not list. */
function compileIn(table: string, term: string, sets: Sets, isWidened: boolean): Pattern[] {
  try {
    return compilePatterns(term, sets, isWidened);
  } catch (error) {
    throw new Error(`${table}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

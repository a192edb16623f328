import { createMatcher, type Matcher } from './matcher.ts';
import { compilePatterns, type Pattern } from './pattern.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { type CueKind, type PersonKind, type TermGroup, type TermTable, termTable } from './term-table.ts';

export type { TermTable } from './term-table.ts';

export interface TermMeaning extends Omit<TermGroup, 'terms' | 'about'> {
  factor: string;
}

export interface CueMeaning {
  cue: CueKind;
  side: 'before' | 'after' | 'both';
  reach: 'clause' | 'sentence' | number;
}

export interface PersonMeaning {
  person: PersonKind;
  gender: 'f' | 'm' | null;
}

/** The compiled vocabulary. Build it once with `compileTerms`. */
export interface TermIndex {
  terms: Matcher<TermMeaning>;
  /** The factor a trap guards, or null for every factor. */
  traps: Matcher<string | null>;
  cues: Matcher<CueMeaning>;
  people: Matcher<PersonMeaning>;
  /** The fact that an action's words record. */
  actions: Matcher<string>;
  spelling: Spelling;
  /** Every word of the tables with its number. */
  vocabulary: ReadonlyMap<string, number>;
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
  const vocabulary = new Map<string, number>();
  const compile = <Meaning>(
    list: readonly { table: string; terms: readonly string[]; meaning: Meaning }[],
    isWidened = false,
  ): Matcher<Meaning> =>
    createMatcher(
      list.flatMap(({ table, terms, meaning }) =>
        terms
          .filter((term) => !off.has(term))
          .flatMap((term) => compileIn(table, term, { sets, vocabulary, isWidened }).map((pattern) => ({ pattern, meaning }))),
      ),
    );
  const index = {
    terms: compile(tables.flatMap(termsOf), true),
    traps: compile(tables.map((table) => ({ table: table.table, terms: table.traps ?? [], meaning: table.factor ?? null }))),
    cues: compile(tables.flatMap((table) => (table.cues ?? []).map(({ terms, ...meaning }) => ({ table: table.table, terms, meaning })))),
    people: compile(
      tables.flatMap((table) =>
        (table.people ?? []).map(({ terms, person, gender }) => ({
          table: table.table,
          terms,
          meaning: { person, gender: gender ?? null },
        })),
      ),
    ),
    actions: compile(
      tables.flatMap((table) => (table.actions ?? []).map(({ terms, fact }) => ({ table: table.table, terms, meaning: fact }))),
    ),
  };
  const known = new Set([...vocabulary.keys(), ...tables.flatMap((table) => table.spelling?.not ?? [])]);
  return {
    ...index,
    spelling: createSpelling(
      tables.flatMap((table) => table.spelling?.of ?? []),
      known,
    ),
    vocabulary,
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

function termsOf(table: TermTable): { table: string; terms: readonly string[]; meaning: TermMeaning }[] {
  const own = (table.groups ?? []).map((group) => ({ factor: table.factor ?? table.table, group }));
  const further = Object.entries(table.factors ?? {}).flatMap(([factor, list]) =>
    list.map((item) => ({ factor, group: typeof item === 'string' ? { terms: [item] } : item })),
  );
  return [...own, ...further].map(({ factor, group: { terms, about: _about, ...rest } }) => ({
    table: table.table,
    terms,
    meaning: { factor, ...rest },
  }));
}

interface Compiling {
  sets: ReadonlyMap<string, readonly string[]>;
  vocabulary: Map<string, number>;
  /** Whether verbs get the forms that the term does not list. */
  isWidened: boolean;
}

function compileIn(table: string, term: string, { sets, vocabulary, isWidened }: Compiling): Pattern[] {
  try {
    return compilePatterns(term, sets, vocabulary, isWidened);
  } catch (error) {
    throw new Error(`${table}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

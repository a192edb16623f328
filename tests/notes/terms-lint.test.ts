import { describe, expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { compilePatterns, type Slot } from '../../src/notes/terms/pattern.ts';
import { plainWords, smallWords } from './everyday-words.ts';

const tables = loadTermTables();
const sets = new Map(tables.flatMap((table) => Object.entries(table.sets ?? {})));

describe('a term of a factor, with all left out that may be left out,', () => {
  test.each(tables.filter((table) => table.factor).map((table) => [table.table, table] as const))(
    'is more than an everyday word in %s',
    (_name, table) => {
      const terms = (table.groups ?? []).flatMap((group) => group.terms);
      expect(terms.flatMap((term) => bareReadings(term).map((reading) => `${term.slice(0, 90)} -> ${reading}`))).toEqual([]);
    },
  );
});

/** Where a trap and a term begin alike on purpose: the words alone are everyday ones, and the term means more than they do. */
const meantToSilence = new Set([
  'dare say',
  'inject steroids',
  'injected joint',
  'unwell in',
  'calls re',
  'kicked dog',
  'overdose calpol',
  'overdose methadone',
  'punch wall',
  'drink special',
  'drink socially',
  'refused alcohol',
  'turned alcohol',
  'drunk bottle',
  'call ambulance',
  'collect script',
]);

describe('a trap, with all left out that may be left out,', () => {
  const terms = tables.flatMap(termsOf);
  test.each(tables.filter((table) => table.traps).map((table) => [table.table, table] as const))(
    'is not how a true term begins in %s',
    (_name, table) => {
      const silenced = (table.traps ?? []).flatMap((trap) => {
        const own = terms.filter(({ factor }) => table.factor === undefined || factor === table.factor);
        return shrunk(trap).flatMap((slots) =>
          own.flatMap(({ term, patterns }) => patterns.flatMap((other) => beginning(slots, other, term))),
        );
      });
      expect([...new Set(silenced)].filter((found) => !meantToSilence.has(found.split(':')[0] ?? ''))).toEqual([]);
    },
  );
});

function termsOf(table: (typeof tables)[number]): { factor: string; term: string; patterns: Slot[][] }[] {
  const own = (table.groups ?? []).map((group) => ({ factor: table.factor ?? table.table, terms: group.terms }));
  const further = Object.entries(table.factors ?? {}).flatMap(([factor, list]) =>
    list.map((item) => ({ factor, terms: typeof item === 'string' ? [item] : item.terms })),
  );
  return [...own, ...further].flatMap(({ factor, terms }) =>
    terms.map((term) => ({ factor, term, patterns: compilePatterns(term, sets, true).map(({ slots }) => needed(slots)) })),
  );
}

function needed(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot) => !slot.isOptional);
}

/** The one or two words side by side that a trap shrinks to; none where it says more, or where nothing may be left out. */
function shrunk(trap: string): Slot[][] {
  return compilePatterns(trap, sets)
    .filter(({ slots, endsClause }) => !endsClause && needed(slots).length < slots.length && needed(slots).length <= 2)
    .map(({ slots }) => needed(slots))
    .filter((slots) => slots.every(({ gap }) => gap === 0));
}

function beginning(trap: readonly Slot[], term: readonly Slot[], source: string): string[] {
  if (term.length < trap.length || term.slice(1, trap.length).some(({ gap }) => gap > 0)) return [];
  const words = trap.map((slot, at) => [...slot.words].find((word) => term[at]?.words.has(word)));
  return words.every((word) => word !== undefined) ? [`${words.join(' ')}: ${source.slice(0, 80)}`] : [];
}

/** The words a term can shrink to where those say nothing: one plain word, or one or two small words. */
function bareReadings(term: string): string[] {
  return compilePatterns(term, sets).flatMap(({ slots, endsClause }) => {
    if (endsClause) return [];
    const needed = slots.filter((slot) => !slot.isOptional);
    if (needed.length > 2) return [];
    const bare = needed.map((slot) => bareWord(slot, needed.length === 1));
    return bare.every((word) => word !== null) ? [bare.join(' ')] : [];
  });
}

function bareWord(slot: Slot, isAlone: boolean): string | null {
  for (const word of slot.words) if (smallWords.has(word) || (isAlone && plainWords.has(word))) return word;
  return slot.anyNumber ? '#' : null;
}

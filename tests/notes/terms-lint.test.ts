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

import { describe, expect, it } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { mainFactors, teamTerms } from '../../src/notes/terms/team-terms.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';
import { tryWords } from '../../src/notes/terms/try-words.ts';

const tables = loadTermTables();
const text = 'Mum says she is a victim of domestic abuse.';
const factors = (sentence: string, team: Parameters<typeof teamTerms>[0]) =>
  readNotes(sentence, { terms: compileTerms([...tables, teamTerms(team)]) }).findings.map(({ factor }) => factor);

describe('the words of a team', () => {
  it('that found something are named, and once switched off find it no more', () => {
    let off: string[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const found = tryWords(text, compileTerms([...tables, teamTerms({ termsOff: off, termsAdded: [] })]), 'children');
      const behind = found.find(({ factor }) => factor === 'domestic_abuse');
      if (!behind) break;
      off = [...off, behind.term];
    }
    expect(off.length).toBeGreaterThan(0);
    expect(factors(text, { termsOff: off, termsAdded: [] })).not.toContain('domestic_abuse');
    expect(factors(text, { termsOff: [], termsAdded: [] })).toContain('domestic_abuse');
  });

  it('that were added are found with status and person like any other', () => {
    const sentence = 'Mum denies any zigzagging at home.';
    expect(factors(sentence, { termsOff: [], termsAdded: [] })).toEqual([]);
    const terms = compileTerms([...tables, teamTerms({ termsOff: [], termsAdded: [{ factor: 'substance_misuse', words: 'Zigzagging' }] })]);
    expect(readNotes(sentence, { terms }).findings).toEqual([expect.objectContaining({ factor: 'substance_misuse', status: 'absent' })]);
  });

  it('can be added to the factors that have a table', () => {
    const names = mainFactors(tables).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Domestic abuse', 'Mental ill-health', 'Non-engagement', 'Self-harm']));
    expect(new Set(names).size).toBe(names.length);
  });
});

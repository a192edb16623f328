import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';
import { scoredFactors } from './score-notes.ts';

const terms = compileTerms(loadTermTables());
const linesOf = (name: string) =>
  readFileSync(new URL(`words/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
const factorsIn = (text: string) => new Set(readNotes(text, { terms, setting: 'children' }).findings.map(({ factor }) => factor));

/** The ways people say a factor, a line each; whose it is and whether it still holds is tested elsewhere. */
const factors = [
  'domestic-abuse',
  'mental-ill-health',
  'substance-misuse',
  'self-harm',
  'learning-disability',
  'non-engagement',
  'pregnancy',
  'young-carer',
];

describe('the words of a factor are found however they are said', () => {
  test.each(factors)('%s', (name) => {
    const factor = name.replaceAll('-', '_');
    expect(linesOf(name).filter((line) => !factorsIn(line).has(factor))).toEqual([]);
  });
});

test('the same words meaning something else are no factor', () => {
  const found = (line: string) => [...factorsIn(line)].filter((factor) => scoredFactors.has(factor));
  expect(linesOf('none').filter((line) => found(line).length > 0)).toEqual([]);
});

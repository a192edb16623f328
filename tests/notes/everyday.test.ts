import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';
import { scoredFactors } from './score-notes.ts';

const terms = compileTerms(loadTermTables());
const sentences = readFileSync(new URL('everyday-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

describe('a sentence of any family day has none of the eight factors', () => {
  test.each(sentences)('%s', (sentence) => {
    for (const setting of ['children', 'adult-mental-health'] as const) {
      const found = readNotes(sentence, { terms, setting }).findings.filter((finding) => scoredFactors.has(finding.factor));
      expect(found.map(({ factor, status, text }) => `${factor} ${status} "${text}"`)).toEqual([]);
    }
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';

const terms = compileTerms(loadTermTables());

interface Line {
  status: string;
  factor: string;
  text: string;
}

/** One sentence a line: `status | factor | words`; none: the factor is not spoken of; `absent+present`: both; `absent/historic`: either will do. */
function readLines(name: string): Line[] {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [status = '', factor = '', text = ''] = line.split('|').map((part) => part.trim());
      return { status, factor, text };
    });
}

function isRight({ status, factor, text }: Line): boolean {
  const found = new Set(
    readNotes(text, { terms }).findings.flatMap((finding) => (finding.factor === factor ? [finding.status as string] : [])),
  );
  const isExactly = (wanted: string[]): boolean => found.size === wanted.length && wanted.every((one) => found.has(one));
  return status === 'none' ? found.size === 0 : status.split('/').some((one) => isExactly(one.split('+')));
}

test('every sentence of the half that the rules were made with has the status its words say', () => {
  expect(
    readLines('status-sentences-build.txt')
      .filter((line) => !isRight(line))
      .map(({ status, text }) => `${status}: ${text}`),
  ).toEqual([]);
});

test('of the half kept aside, nine in ten have', () => {
  const lines = readLines('status-sentences-held-out.txt');
  expect(lines.filter(isRight).length / lines.length).toBeGreaterThan(0.9);
});

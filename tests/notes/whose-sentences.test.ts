import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';

const terms = compileTerms(loadTermTables());

interface Line {
  person: string;
  factor: string;
  isAdult: boolean;
  text: string;
}

function readLines(): Line[] {
  return readFileSync(new URL('./whose-sentences.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [person = '', factor = '', ...rest] = line.split('|').map((part) => part.trim());
      return { person, factor, isAdult: rest[0] === 'adult', text: rest.at(-1) ?? '' };
    });
}

function personOf({ factor, isAdult, text }: Line): string | undefined {
  const setting = isAdult ? 'adult-mental-health' : 'children';
  return readNotes(text, { terms, setting }).findings.find((finding) => finding.factor === factor)?.person;
}

test('every sentence is about whom its words say', () => {
  expect(
    readLines()
      .filter((line) => personOf(line) !== line.person)
      .map((line) => `${line.person}, not ${personOf(line)}: ${line.text}`),
  ).toEqual([]);
});

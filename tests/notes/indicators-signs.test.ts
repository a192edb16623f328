import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import type { FindingStatus } from '../../src/core/schemas/finding.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import type { Setting } from '../../src/notes/terms/term-table.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';

/** `found`: factors joined by | of which one must be found with one of the statuses. `not_said`: factors that must be neither present nor possible. */
interface Labelled {
  text: string;
  setting: Setting;
  found: { factor: string; status: string }[];
  not_said: string[];
}

const terms = compileTerms(loadTermTables());
const said: FindingStatus[] = ['present', 'possible'];

function readLabelled(name: string): Labelled[] {
  const lines = readFileSync(new URL(`labelled/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** The share of the labels that are found with the right status, and how many traps fire. */
function score(items: readonly Labelled[]): { recall: number; traps: number; fired: number } {
  let [wanted, right, traps, fired] = [0, 0, 0, 0];
  for (const item of items) {
    const { findings } = readNotes(item.text, { terms, setting: item.setting });
    for (const { factor, status } of item.found) {
      wanted += 1;
      if (findings.some((finding) => factor.split('|').includes(finding.factor) && status.split('|').includes(finding.status))) right += 1;
    }
    for (const factor of item.not_said) {
      traps += 1;
      if (findings.some((finding) => finding.factor === factor && said.includes(finding.status))) fired += 1;
    }
  }
  return { recall: right / wanted, traps, fired };
}

test('signs about children, families and strengths are found in the notes the terms were written with', () => {
  const { recall, fired } = score(readLabelled('indicators-build'));
  expect(recall).toBeGreaterThan(0.9);
  expect(fired).toBeLessThanOrEqual(2);
});

test('signs are found in notes that the terms were never fitted to', () => {
  const { recall, traps, fired } = score(readLabelled('indicators-held-out'));
  expect(recall).toBeGreaterThan(0.7);
  expect(fired / traps).toBeLessThan(0.2);
});

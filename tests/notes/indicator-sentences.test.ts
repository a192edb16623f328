import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseScreens } from '../../src/cli/case-file.ts';
import { loadLexicon } from '../../src/cli/load-lexicon.ts';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';
import { splitNotes } from '../../src/notes/text/split-notes.ts';
import { buildCaseRecord } from '../../src/record/build-case-record.ts';
import { nameScreen } from '../../src/record/name-screen.ts';

const now = new Date('2026-06-10T10:00:00Z');
const terms = compileTerms(loadTermTables());
const { vocabulary } = loadPacks();
const lexicon = loadLexicon(vocabulary);
const child = [
  { label: 'Child name', value: 'Ava Hill' },
  { label: 'Child DOB', value: '03/03/2019' },
];
const adult = [
  { label: 'Patient name', value: 'Dana Hill' },
  { label: 'Diagnosis', value: 'Depression' },
  { label: 'Children', value: 'Ava Hill, born 03/03/2019' },
];

/** What the note fills on the record of a child, or of an adult where the sign is a parent's and no parent is named. */
function statusesOf(fact: string, text: string): string[] {
  const isAdult = fact.startsWith('risk.parent.') && !/\b(?:mum|dad|father|mother|parents)\b/i.test(text);
  const page = isAdult ? 'CMHT progress note' : 'Child case notes';
  const file = { page, fields: isAdult ? adult : child, notes: [{ at: '2026-06-10', by: 'Nurse', text }] };
  const screens = caseScreens(file, now.toISOString()).map((screen) => nameScreen(screen, lexicon, '2026-06-10T11:00'));
  const record = buildCaseRecord({
    screens,
    vocabulary,
    lexicon,
    readNotes: (note, setting, on) => readNotes(note, { terms, setting, on }),
    splitNotes,
    now,
  });
  return record.facts
    .filter((each) => each.fact === fact)
    .flatMap((each) => each.findings.filter((finding) => finding.source === 'note').map((finding) => finding.status));
}

const rules = new URL('../../rules/', import.meta.url);
const ruleText = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:beh-mht|camden|bathnes|nottingham|torbay)\/.*\.yaml$/.test(name) && !name.endsWith('.cases.yaml'))
  .map((name) => readFileSync(new URL(name, rules), 'utf8'))
  .join('\n');

/** The statuses that any rule takes for the sign; "possible" always counts as found. */
function takenBy(fact: string): Set<string> {
  const conditions = ruleText.matchAll(new RegExp(`fact: ${fact.replaceAll('.', '\\.')}, is: (\\[[^\\]]*\\]|[a-z]+)`, 'g'));
  return new Set(['present', 'possible', ...[...conditions].flatMap((match) => match[1]?.match(/[a-z-]+/g) ?? [])]);
}

function score(mark: string): number {
  let [right, all, fact] = [0, 0, ''];
  for (const line of readFileSync(new URL('indicator-sentences.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) fact = line.slice(2).trim();
    if (!line.startsWith(`${mark} `)) continue;
    const statuses = statusesOf(fact, line.slice(2));
    const taken = mark === '-' ? new Set(['present', 'possible']) : takenBy(fact);
    const isFound = statuses.some((status) => taken.has(status));
    all += 1;
    if (isFound === (mark !== '-')) right += 1;
  }
  return right / all;
}

test('nearly every sign is found in the sentences its terms were written with', () => expect(score('+')).toBeGreaterThan(0.95));
test('a sentence that denies a sign, or tells it of somebody else, has none', () => expect(score('-')).toBeGreaterThan(0.97));
test('signs are found in sentences kept aside', () => expect(score('=')).toBeGreaterThan(0.5));

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { listTerms } from '../../src/notes/terms/list-terms.ts';
import type { Setting } from '../../src/notes/terms/term-table.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';
import { splitNotes } from '../../src/notes/text/split-notes.ts';
import { type LabelledNote, scoreNotes } from './score-notes.ts';

const terms = compileTerms(loadTermTables());
const read = (text: string, setting: Setting = 'children') => readNotes(text, { terms, setting, on: '2026-03-20' });
const statuses = (text: string, factor: string, setting: Setting = 'children') =>
  read(text, setting)
    .findings.filter((finding) => finding.factor === factor)
    .map((finding) => finding.status);

describe('status', () => {
  test.each([
    ['Dad punched mum last night.', 'domestic_abuse', 'present'],
    ['Mum denies any domestic abuse.', 'domestic_abuse', 'absent'],
    ['Mum does not deny that she still smokes cannabis.', 'substance_misuse', 'present'],
    ['No cannabis since 2021.', 'substance_misuse', 'historic'],
    ['?DV in the home.', 'domestic_abuse', 'possible'],
    ['At risk of self-harm if discharged.', 'self_harm', 'hypothetical'],
    ["Mum's sister has schizophrenia.", 'mental_ill_health', 'other-person'],
    ['Alcohol use - nil', 'substance_misuse', 'absent'],
    ['No self-harm since she was 16.', 'self_harm', 'historic'],
    ["Dad doesn't smoke weed any more.", 'substance_misuse', 'historic'],
    ["Refer to young carers if mum's MS gets worse.", 'young_carer', 'hypothetical'],
    ['Any history of domestic abuse? Yes, with her previous partner.', 'domestic_abuse', 'historic'],
    ['Mum thinks she is pregnant.', 'pregnancy', 'possible'],
  ])('"%s" gives %s as %s', (text, factor, status) => {
    expect(statuses(text, factor)).toEqual([status]);
  });

  test('one denial holds for every member of a list', () => {
    const found = read('Nil MH, DV or SM.').findings.map((finding) => `${finding.factor} ${finding.status}`);
    expect(found).toEqual(['mental_ill_health absent', 'domestic_abuse absent', 'substance_misuse absent']);
  });

  test('a denial ends where somebody else is spoken of', () => {
    expect(statuses('Mum said she is not drinking but her partner has been hitting her.', 'domestic_abuse')).toEqual(['present']);
  });

  test.each([
    'Mental health:',
    'Drug use: not known',
    'Are there any concerns about domestic abuse?',
    'Dad had a can of coke with his lunch.',
    'Mum bumped and hit her head.',
    'DV (Dawn Vickers, duty) will ring back.',
    'PNC and PND checks requested.',
    'Could not do DA screening as partner was in the room.',
    'They argue about money like any couple.',
    'School did not return our call.',
  ])('"%s" says nothing', (text) => {
    expect(read(text).findings).toEqual([]);
  });
});

test('an illness of a past year that somebody sees to today is present', () => {
  const found = statuses('Diagnosed with bipolar disorder in 2015, under the CMHT.', 'mental_ill_health');
  expect(new Set(found)).toEqual(new Set(['present']));
});

test('a recovery is from what the note speaks of', () => {
  const found = read('Anxiety disorder, seen by IAPT. She is now in recovery.').findings;
  expect(new Set(found.map(({ factor }) => factor))).toEqual(new Set(['mental_ill_health']));
});

test.each([
  ['Mum is not engaging with the perinatal team.', ['non_engagement']],
  ['Dad missed his appointment with the drug service.', ['non_engagement']],
])('a service turned down is no illness and no misuse: "%s"', (text, factors) => {
  expect(read(text).findings.map(({ factor }) => factor)).toEqual(factors);
});

test.each([
  ["Mum's partner takes her wages and checks her phone.", 'mother'],
  ['Mum said her ex keeps turning up at the house.', 'mother'],
  ['Leanne and her baby were seen. She said he pushed her down the stairs.', 'mother'],
  ['Jake (12) smokes cannabis.', 'child'],
])('"%s" is about the %s', (text, person) => {
  expect(read(text).findings.map((finding) => finding.person)).toContain(person);
});

test.each(['Parents avoid professionals.', 'Mum ignored our letters.', 'They miss appointments.'])(
  'a verb is found in all its forms: "%s"',
  (text) => {
    expect(statuses(text, 'non_engagement')).toEqual(['present']);
  },
);

test.each([
  ['Gran: she is drinking again.', 'substance_misuse', 'mother'],
  ['Amira (6): "when he gets cross he smashes mummys things".', 'domestic_abuse', 'mother'],
  ['Referred to IDVA but mum says she does not want it.', 'domestic_abuse', 'mother'],
  ["Carer's son, 19, has a learning disability.", 'learning_disability', 'other'],
  ['LD Y (mum)', 'learning_disability', 'mother'],
  ['Sarah was tearful. Her husband had hit her last night.', 'domestic_abuse', 'mother'],
])('whoever speaks, is owned or is named beside it: "%s"', (text, factor, person) => {
  expect(read(text).findings.find((finding) => finding.factor === factor)?.person).toBe(person);
});

test('a name that the record knows is who the record says', () => {
  const people = [
    { name: 'Grace', is: 'mother' },
    { name: 'Will', is: 'partner', gender: 'm' },
  ] as const;
  const { findings } = readNotes('Will hit Grace last night.', { terms, people });
  expect(findings.map(({ factor, person }) => [factor, person])).toContainEqual(['domestic_abuse', 'mother']);
});

test('what is said of one and denied of the other without being named again', () => {
  const found = read('Dad drinks heavily but mum does not.').findings.map(({ person, status }) => [person, status]);
  expect(found).toEqual([
    ['father', 'present'],
    ['mother', 'absent'],
  ]);
});

test('evidence and cue are exact spans of the text', () => {
  const text = 'Seen at home. Mum denies any domestic abuse.';
  const [finding] = read(text).findings;
  expect(finding && text.slice(finding.start, finding.end)).toBe(finding?.text);
  expect(finding?.cue && text.slice(finding.cue.start, finding.cue.end)).toBe(finding?.cue?.text);
});

test('an action is found with the date of the note completing its own', () => {
  expect(read('Referral sent to MASH 12/3.').actions.map(({ fact, on }) => [fact, on])).toEqual([['referral.madeAt', '2026-03-12']]);
});

test('an action that is still to do is no action', () => {
  expect(read('HV not informed. To refer to CAMHS.').actions).toEqual([]);
});

test('a team can switch off a term', () => {
  const tables = loadTermTables();
  const without = compileTerms([
    ...tables,
    { table: 'team', off: ['eupd|bpd', 'pnd|ocd|ptsd|eupd|bpd|fep|bpad', 'eupd|bpd|personality disorder|pd trait|traits'] },
  ]);
  expect(readNotes('EUPD.', { terms: without }).findings).toEqual([]);
});

test('every term can be seen with its factor and table, and switched off by its id', () => {
  const tables = loadTermTables();
  const finding = readNotes('Mum is on the wagon.', { terms }).findings[0];
  expect(finding?.factor).toBe('substance_misuse');
  const listed = listTerms(tables);
  const own = listed.filter(({ id }) => id === 'on the wagon');
  expect(own).toEqual([{ id: 'on the wagon', factor: 'substance_misuse', table: 'substance-misuse', status: 'historic', isOff: false }]);
  const off = compileTerms([...tables, { table: 'team', off: own.map(({ id }) => id) }]);
  expect(readNotes('Mum is on the wagon.', { terms: off }).findings).toEqual([]);
  expect(listTerms(tables, ['on the wagon']).filter(({ isOff }) => isOff)).toHaveLength(1);
});

test('a broken term is refused with its table and the word', () => {
  expect(() => compileTerms([{ table: 'team', factor: 'self_harm', groups: [{ terms: ['cut {nowhere}'] }] }])).toThrow(
    /team: term "cut \{nowhere\}"/,
  );
});

test('a long field is cut into its dated notes', () => {
  const text = '03/05/2026 14:10 CPN: seen at home.\nAll well.\nCase note 4 May 2026 - P. Osei\nNo answer.';
  expect(splitNotes(text).map(({ on, by }) => [on, by])).toEqual([
    ['2026-05-03', 'CPN'],
    ['2026-05-04', 'P. Osei'],
  ]);
});

test('a long text is read to its end, and every place is exact', () => {
  const text = 'Dad punched mum last night.\n\n'.repeat(400);
  const { findings } = readNotes(text, { terms });
  expect(findings).toHaveLength(400);
  expect(findings.every((finding) => text.slice(finding.start, finding.end) === finding.text)).toBe(true);
});

describe('a hostile text of a million characters', () => {
  const pieces = ['no ', 'mum ', '(', 'DV: ', 'if drinking, ', 'a', "mum's ", '12/3 ', '\n', 'History: ', 'of mum ', '? - '];
  test.each(pieces)(
    'that repeats "%s" is read in time that grows with its length',
    (piece) => {
      const text = piece.repeat(Math.ceil(1e6 / piece.length)).slice(0, 1e6);
      const time = (length: number): number => {
        const begin = process.cpuUsage();
        readNotes(text.slice(0, length), { terms });
        const { user } = process.cpuUsage(begin);
        return user / 1000;
      };
      time(1e4);
      const small = Math.max(20, time(2.5e5));
      expect(time(1e6) / small).toBeLessThan(12);
    },
    120_000,
  );
});

test.each([
  ['own-held-out', 0.9],
  ['third-build', 0.9],
] as const)('labelled notes (%s) are read at least as well as %d', (name, least) => {
  const lines = readFileSync(new URL(`labelled/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const { total } = scoreNotes(
    lines.map((line) => JSON.parse(line) as LabelledNote),
    terms,
  );
  expect((2 * total.tp) / (2 * total.tp + total.fp + total.fn)).toBeGreaterThan(least);
});

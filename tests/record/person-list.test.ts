import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, record, screen, table } from './helpers.ts';

const columns = ['Name', 'NHS number', 'Date of birth', 'School'];
const rows = [
  ['Ava Khan', '999 000 0001', '03/02/2018', 'Park Primary'],
  ['Noah Brandt', '999 000 0002', '03/02/2017', ''],
  ['Kai Doyle', '999 000 0003', '03/02/2016', 'Hill Primary'],
  ['Ola Eze', '999 000 0004', '03/02/2015', 'Park Primary'],
];
const list = (name: string, more?: { banner?: string[] }) => screen(name, table([], columns, rows), more);
const summary = screen('Summary', [
  { label: 'Name', value: 'Kai Doyle' },
  { label: 'Date of birth', value: '03/02/2016' },
  { label: 'School', value: '' },
]);

describe('a list of people who have nothing to do with each other', () => {
  it('is nobody’s record: no rule is asked of it', () => {
    expect(record(list('Caseload')).notices).toEqual(['identity-unclear']);
    expect(record(list('Caseload')).subject).toMatchObject({ kind: 'unknown', name: null });
  });

  it('gives nothing to a case, wherever it stands among the screens, even where it lists the person', () => {
    const alone = lines(record(summary));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Caseload', 'Search results', 'Children', 'Class list'), { maxLength: 3 }),
        fc.nat(3),
        (names, at) => {
          const lists = names.map((name) => list(name));
          const read = record([...lists.slice(0, at), summary, ...lists.slice(at)]);
          expect(lines(read)).toEqual(alone);
          expect(read.notices).toEqual([]);
          expect(read.entities.filter(({ type }) => type === 'child')).toHaveLength(1);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is a family where it says how they are related, where they share a name, or where the screen says whose it is', () => {
    const family = [
      ['Ava Khan', '999 000 0001', '03/02/2018', 'Daughter'],
      ['Noah Brandt', '999 000 0002', '03/02/2017', 'Step-son'],
      ['Kai Doyle', '999 000 0003', '03/02/1986', 'Partner'],
    ];
    const related = screen('Household', table([], ['Name', 'NHS number', 'Date of birth', 'Relationship'], family));
    expect(record(related).notices).toEqual([]);
    const siblings = rows.map(([name = '', ...rest]) => [`${name.split(' ')[0]} Doyle`, ...rest]);
    expect(record(screen('Children', table([], columns, siblings))).notices).toEqual([]);
    expect(record(list('Household', { banner: ['DOYLE, Sarah  Born 12-Mar-1988'] })).notices).toEqual([]);
  });
});

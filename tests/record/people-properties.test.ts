import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import { type Field, nameOf, record, screen, table } from './helpers.ts';

/** One family, each with a school or a telephone of their own by which a fact is known to be theirs. `today` of the tests is 12 June 2026. */
interface Relative {
  name: string;
  born: string;
  kin: string;
  own: string;
}

const subject = { name: 'Ivy Doyle', born: '14/03/2016', own: 'Ash School' };
const twin: Relative = { name: 'Iris Doyle', born: '14/03/2016', kin: 'Sister', own: 'Birch School' };
const halfBrother: Relative = { name: 'Leo Reed', born: '02/02/2020', kin: 'Half brother', own: 'Cedar School' };
const stepSister: Relative = { name: 'Ivy Stone', born: '05/05/2014', kin: 'Step-sister', own: 'Damson School' };
const namesake: Relative = { name: 'Ivy Doyle', born: '01/01/2012', kin: 'Cousin', own: 'Elder School' };
const unborn: Relative = { name: 'Unborn Doyle', born: 'EDD 12/09/2026', kin: 'Sibling', own: 'None' };
const grownToday: Relative = { name: 'Amy Doyle', born: '12/06/2008', kin: 'Sister', own: 'Fir College' };
const mother: Relative = { name: 'Jane Doyle', born: '01/02/1990', kin: 'Mother', own: '020 7946 0001' };
const aunt: Relative = { name: 'Jane Doyle', born: '03/04/1985', kin: 'Aunt', own: '020 7946 0002' };
const everyone = [twin, halfBrother, stepSister, namesake, unborn, grownToday, mother, aunt];

const summary = screen('Summary', [
  { label: 'Name', value: subject.name },
  { label: 'Date of birth', value: subject.born },
  { label: 'School', value: subject.own },
]);
const banner = { banner: ['DOYLE, Ivy  Born 14-Mar-2016'] };
const columns = ['Name', 'Date of birth', 'Relationship', 'School', 'Phone'];
const rowOf = ({ name, born, kin, own }: Relative): string[] => [
  name,
  born,
  kin,
  /School|College/.test(own) ? own : '',
  /^0/.test(own) ? own : '',
];

const pages: Record<string, (family: Relative[]) => ScreenReading> = {
  table: (family) => screen('Relationships', table(['Family'], columns, family.map(rowOf)), banner),
  cards: (family) =>
    screen(
      'Family',
      family.flatMap((each, at) => card(each, at)),
      banner,
    ),
  nextOfKin: (family) => screen('Contacts', family.includes(mother) ? kinFields() : [], banner),
  professionals: () =>
    screen(
      'Professionals',
      table(
        ['Professionals'],
        ['Name', 'Role', 'Phone'],
        [
          ['Jane Doyle', 'Advocate', '020 7946 0009'],
          ['Bev Tranter', 'Health visitor', ''],
        ],
      ),
      banner,
    ),
};

function card(each: Relative, at: number): Field[] {
  return columns.map((label, c) => ({ label, value: rowOf(each)[c] ?? '', section: ['Family members'], group: `card-${at}` }));
}

function kinFields(): Field[] {
  const section = ['Next of kin'];
  return [
    { label: 'Name', value: mother.name, section },
    { label: 'Date of birth', value: mother.born, section },
    { label: 'Relationship', value: 'Mother', section },
    { label: 'Telephone', value: mother.own, section },
  ];
}

const families = fc.uniqueArray(fc.constantFrom(...everyone), { maxLength: everyone.length });
const visits = fc.array(fc.constantFrom(...Object.keys(pages)), { minLength: 1, maxLength: 4 });

/** Who has what: entity of every school and telephone. */
function holders(of: CaseRecord): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const fact of of.facts.filter((each) => /\.(?:school|phone)$/.test(each.fact) && each.status === 'recorded'))
    found.set(String(fact.value), new Set([...(found.get(String(fact.value)) ?? []), fact.entity]));
  return found;
}

const birthOf = (of: CaseRecord, entity: string): string | undefined => {
  const fact = of.facts.find((each) => each.entity === entity && each.fact.endsWith('.dateOfBirth'));
  return fact?.status === 'conflicting' ? 'conflicting' : String(fact?.value);
};

describe('people of a family, whatever screens show them in whatever order', () => {
  it('never share a school or a telephone, nor two dates of birth', () => {
    fc.assert(
      fc.property(families, visits, (family, names) => {
        const of = record([summary, ...names.map((name) => pages[name]?.(family) ?? summary)]);
        for (const [value, owners] of holders(of)) expect([value, owners.size]).toEqual([value, 1]);
        const births = of.entities.map(({ key }) => birthOf(of, key));
        expect(births).not.toContain('conflicting');
      }),
      { numRuns: 50 },
    );
  });

  it('keep the facts they have when another screen is read', () => {
    fc.assert(
      fc.property(families, visits, fc.constantFrom(...Object.keys(pages)), (family, names, more) => {
        const seen = [summary, ...names.map((name) => pages[name]?.(family) ?? summary)];
        const before = record(seen);
        const after = record([...seen, pages[more]?.(family) ?? summary]);
        for (const [value, owners] of holders(before)) {
          const [owner = ''] = owners;
          const [now = ''] = holders(after).get(value) ?? [];
          expect([value, nameOf(after, now), birthOf(after, now)]).toEqual([value, nameOf(before, owner), birthOf(before, owner)]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are as many as the table of the family tells, and the child whose record it is', () => {
    fc.assert(
      fc.property(families, (family) => {
        const of = record([summary, pages.table?.(family) ?? summary]);
        const people = of.entities.filter(({ type }) => type === 'child' || type === 'adult');
        expect(people).toHaveLength(family.length + 1);
        expect(of.subject).toMatchObject({ kind: 'child', name: subject.name });
        const adults = people.filter(({ type }) => type === 'adult').length;
        expect(adults).toBe(family.filter((each) => [grownToday, mother, aunt].includes(each)).length);
      }),
      { numRuns: 50 },
    );
  });

  it('never merge on a first name alone', () => {
    const first = fc.constantFrom('Ivy', 'Leo', 'Jane');
    const last = fc.constantFrom('Doyle', 'Reed', 'Stone', 'Hale', 'Marsh');
    fc.assert(
      fc.property(first, fc.uniqueArray(last, { minLength: 2, maxLength: 5 }), (given, surnames) => {
        const rows = surnames.map((surname, at) => [`${given} ${surname}`, `0${at + 1}/04/201${at}`, 'Cousin', `School ${surname}`, '']);
        const of = record([
          summary,
          screen('Family', table(['Family'], columns, rows), banner),
          screen('Cousins', table(['Relatives'], columns, [...rows].reverse()), banner),
        ]);
        const cousins = of.facts.filter((fact) => fact.fact === 'child.school' && String(fact.value).startsWith('School '));
        expect(cousins.map((fact) => nameOf(of, fact.entity)).sort()).toEqual(surnames.map((surname) => `${given} ${surname}`).sort());
      }),
      { numRuns: 30 },
    );
  });
});

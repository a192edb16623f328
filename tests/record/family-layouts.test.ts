import { describe, expect, it } from 'vitest';
import { type Field, ivy, record, screen, table, told } from './helpers.ts';

const under = (heading: string[], ...pairs: [string, string][]): Field[] =>
  pairs.map(([label, value]) => ({ label, value, section: heading }));
const read = (fields: Field[]) => told(record(screen('Summary', [...ivy, ...fields])));

const jane = 'Jane Doyle adult.name = Jane Doyle';
const tom = 'Tom Doyle adult.name = Tom Doyle';
const leo = 'Leo Doyle child.name = Leo Doyle';
const born = 'Jane Doyle adult.dateOfBirth = 1990-02-01';
const related = [
  'Jane Doyle adult.relationship = Mother',
  'Tom Doyle adult.relationship = Father',
  'Leo Doyle child.relationship = Brother',
];

describe("the family on a child's record", () => {
  it.each([
    [
      ['Family'],
      ['Name', 'Relationship', 'DOB'],
      ['Jane Doyle', 'Mother', '01/02/1990'],
      ['Tom Doyle', 'Father', ''],
      ['Leo Doyle', 'Brother', '02/02/2020'],
    ],
    [
      ['Relationships'],
      ['Person', 'Relation to child', 'Born'],
      ['Jane Doyle', 'Mother', '01/02/1990'],
      ['Tom Doyle', 'Father', ''],
      ['Leo Doyle', 'Brother', '02/02/2020'],
    ],
    [
      ['Household'],
      ['Family member', 'Relationship', 'D.O.B.'],
      ['Jane Doyle', 'Mother', '01/02/1990'],
      ['Tom Doyle', 'Father', ''],
      ['Leo Doyle', 'Brother', '02/02/2020'],
    ],
    [
      ['Client demographics'],
      ['Contact', 'Relationship', 'Date of birth'],
      ['Jane Doyle', 'Mother', '01/02/1990'],
      ['Tom Doyle', 'Father', ''],
      ['Leo Doyle', 'Brother', '02/02/2020'],
    ],
    [
      ['Contacts'],
      ['Relationship', 'Name', 'DOB / age'],
      ['Mother', 'Jane Doyle', '01/02/1990 (36y)'],
      ['Father', 'Tom Doyle', 'Unknown'],
      ['Brother', 'Leo Doyle', '02/02/2020 (6y)'],
    ],
  ])('is read from a table under %j with the columns %j', (section, columns, ...rows) => {
    expect(read(table(section, columns, rows))).toEqual(expect.arrayContaining([jane, tom, leo, born, ...related]));
  });

  it('is read where the relationship stands in brackets behind the name', () => {
    const rows = [
      ['Jane Doyle (Mother)', '01/02/1990'],
      ['Leo Doyle (Brother)', '02/02/2020'],
    ];
    expect(read(table(['Family'], ['Name', 'Date of birth'], rows))).toEqual(
      expect.arrayContaining([jane, leo, born, related[0], related[2]]),
    );
  });

  it('is read from cards that are headed by a name, and gives the child none of their details', () => {
    const cards = [
      ...under(['Family', 'Jane Doyle'], ['Role', 'Mother'], ['Phone', '020 7946 0001'], ['DOB', '01/02/1990']),
      ...under(['Family', 'Amy Hill'], ['Role', 'Aunt'], ['Parental responsibility', 'No']),
    ];
    const facts = read(cards);
    expect(facts).toEqual(
      expect.arrayContaining([jane, born, related[0], 'Jane Doyle adult.phone = 020 7946 0001', 'Amy Hill adult.relationship = Aunt']),
    );
    expect(facts.filter((fact) => /^Ivy Doyle child\.(?:phone|parental|relationship)/.test(fact))).toEqual([]);
  });

  it.each([
    [['Mother', 'Jane Doyle (DOB 01/02/1990)']],
    [['Family', 'Mother: Jane Doyle (DOB 1/2/1990); Father: Tom Doyle']],
    [['Parents / carers', 'Jane Doyle (mother, born 01/02/1990), Tom Doyle (father)']],
    [['Mother / next of kin', 'Jane Doyle, DOB 01/02/1990']],
  ])('is read from one value: %j', (pair) => {
    expect(read([{ label: pair[0] ?? '', value: pair[1] ?? '' }])).toEqual(expect.arrayContaining([jane, born]));
  });

  it.each([
    ['Next of kin', 'Jane Doyle (Mother)'],
    ['Main carer', 'Jane Doyle (mother)'],
    ['Main carer', 'Jane Doyle'],
    ['Foster Parent/EC', 'DOYLE, JANE, 020 7946 0001'],
    ['Mother (main carer)', 'Jane Doyle'],
  ])('has the adult whom "%s: %s" names, and no further child', (label, value) => {
    const names = record(screen('Summary', [...ivy, { label, value }])).entities.filter(({ type }) => type === 'adult' || type === 'child');
    expect(names.map(({ type, name }) => `${type} ${name.toLowerCase()}`)).toEqual(['child ivy doyle', 'adult jane doyle']);
  });

  it('has the brothers and sisters whom one value names', () => {
    const facts = read([{ label: 'Siblings', value: 'Leo Doyle (6), Amy Doyle (DOB 01/02/2021)' }]);
    const told = [leo, 'Leo Doyle child.age = 6', 'Leo Doyle child.relationship = Sibling', 'Amy Doyle child.dateOfBirth = 2021-02-01'];
    expect(facts).toEqual(expect.arrayContaining(told));
  });

  it('has the children whom a column "Child" names', () => {
    const rows = [
      ['Leo Doyle', '02/02/2020', 'Park Primary'],
      ['Ivy Doyle', '14/03/2016', 'Ash School'],
    ];
    const facts = read(table(['Children in household'], ['Child', 'D.O.B', 'School'], rows));
    expect(facts).toEqual(expect.arrayContaining([leo, 'Leo Doyle child.school = Park Primary', 'Ivy Doyle child.school = Ash School']));
  });

  it('is read from a form that asks for first and last names on lines of their own', () => {
    const form: [string, string][] = [
      ["Child's first name", 'Ivy'],
      ["Child's last name", 'Doyle'],
      ["Child's date of birth", '14 March 2016'],
      ["Parent or carer's name", 'Jane Doyle'],
      ['Relationship to the child', 'Mother'],
      ['Phone number', '020 7946 0001'],
      ['GP surgery', 'Elm Surgery'],
    ];
    const of = record(screen('Check answers', under([], ...form)));
    expect(of.entities.map(({ name }) => name)).toEqual(['the case', 'Ivy Doyle', 'Jane Doyle']);
    expect(told(of)).toEqual(
      expect.arrayContaining([jane, related[0], 'Jane Doyle adult.phone = 020 7946 0001', 'Ivy Doyle child.gp = Elm Surgery']),
    );
  });

  it("says nothing of the link to a father whose child's row says that it lives with its mother", () => {
    const father = [
      { label: 'Patient name', value: 'Tom Doyle' },
      { label: 'Date of birth', value: '01/01/1985' },
    ];
    const facts = told(
      record(screen('Patient', [...father, ...table(['Children'], ['Name', 'Age', 'Lives with'], [['Ivy Doyle', '10', 'Mother']])])),
    );
    expect(facts.filter((fact) => fact.includes('child.relationship'))).toEqual([]);
  });

  it('keeps next of kin and their telephone apart from the child', () => {
    const kin = under(['Next of kin'], ['Name', 'Jane Doyle'], ['Relationship', 'Mother'], ['Phone', '020 7946 0001']);
    const facts = read(kin);
    expect(facts).toEqual(expect.arrayContaining([jane, related[0], 'Jane Doyle adult.phone = 020 7946 0001']));
    expect(facts.some((fact) => fact.startsWith('Ivy Doyle child.phone'))).toBe(false);
  });

  it('says nothing of how the child is linked where the child lives with a parent', () => {
    expect(read([{ label: 'Lives with', value: 'Mother' }]).filter((fact) => fact.includes('relationship'))).toEqual([]);
  });

  it('takes the row of the child in a list of the family for the child', () => {
    const rows = [
      ['Jane Doyle', '01/02/1990', 'Mother'],
      ['Ivy Doyle', '14/03/2016', 'Self'],
      ['Leo Doyle', '02/02/2020', 'Brother'],
    ];
    const of = record(screen('Family map', table(['Household members'], ['Name', 'Date of birth', 'Relationship to Ivy'], rows)));
    expect(of.subject).toMatchObject({ kind: 'child', name: 'Ivy Doyle' });
    expect(told(of)).toEqual(expect.arrayContaining([jane, leo, related[2]]));
  });

  it('does not take a brother in a list of relatives for the child whose plan is shown', () => {
    const rows = [
      ['Mother', 'Jane Doyle', '01/02/1990'],
      ['Half brother', 'Leo Doyle', '02/02/2020'],
    ];
    const of = record(
      screen('Safeguarding', [
        { label: 'Child protection plan', value: 'Yes' },
        ...table(['Relationships'], ['Relation', 'Name', 'Born'], rows),
      ]),
    );
    expect(told(of).filter((fact) => fact.includes('cpPlan'))).toEqual(['child 2 child.cpPlan = yes']);
  });

  it('leaves rows without a name to nobody', () => {
    const rows = [
      ['17/06/2014', 'Child protection plan'],
      ['29/10/2010', 'Child in need'],
    ];
    const facts = read(table([], ['Date of birth', 'Legal status'], rows));
    expect(facts).toEqual(['Ivy Doyle child.name = Ivy Doyle', 'Ivy Doyle child.dateOfBirth = 2016-03-14']);
  });

  it('takes lines of a form for one person and cards of the same form for several', () => {
    const line = (label: string, value: string, group: string): Field => ({ label, value, section: ['Child information'], group });
    const form = [
      line('First name', 'Ivy', 'a'),
      line('Last name', 'Doyle', 'a'),
      line('Date of birth', '14/03/2016', 'b'),
      line('School', 'Park Primary', 'c'),
    ];
    const of = record(screen('Edit', form));
    expect(of.entities.map(({ name }) => name)).toEqual(['the case', 'Ivy Doyle']);
    const cards = [
      line('First name', 'Ivy', 'a'),
      line('Last name', 'Doyle', 'a'),
      line('First name', 'Leo', 'b'),
      line('Last name', 'Doyle', 'b'),
    ];
    expect(record(screen('Children', cards)).entities.map(({ name }) => name)).toEqual(['the case', 'Ivy Doyle', 'Leo Doyle']);
  });
});

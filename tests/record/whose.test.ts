import { describe, expect, it } from 'vitest';
import { factOf, lines, nameOf, record, screen, table } from './helpers.ts';

const child = [
  { label: 'Name', value: 'Ava Khan' },
  { label: 'Date of birth', value: '03/02/2018' },
];
const adult = [
  { label: 'Name', value: 'Sara Khan' },
  { label: 'Date of birth', value: '03/02/1988' },
];
const facts = (name: string, fields: Parameters<typeof screen>[1]) => lines(record(screen(name, fields)));

describe('whose a detail is', () => {
  it("gives a child nothing of a card that shows another's day of birth", () => {
    const card = (group: string, day: string, phone: string) => [
      { label: 'Date of birth', value: day, group },
      { label: 'Mobile', value: phone, group },
    ];
    const read = facts('KHAN, Ava', [
      { label: 'Full name', value: 'Ava Khan', group: 'g1' },
      ...card('g1', '03/02/2018', ''),
      ...card('g2', '03/02/1988', '07700 900100'),
    ]);
    expect(read).toContain('child:1 child.dateOfBirth = 2018-02-03');
    expect(read.filter((line) => line.includes('900100'))).toEqual([]);
  });

  it('tells of the mother under a heading that says no more than "client", on a record of a child', () => {
    const section = ['Client information'];
    const read = facts('Details', [
      { label: "Child's name", value: 'Ava Khan', section: ['Child'] },
      { label: 'Date of birth', value: '03/02/2018', section: ['Child'] },
      { label: 'Firstname', value: 'Sara', section },
      { label: 'Lastname', value: 'Khan', section },
      { label: 'Phone', value: '07700 900100', section },
      { label: 'Relation to child', value: 'Mother', section },
    ]);
    expect(read).toContain('adult:1 adult.phone = 07700 900100');
    expect(read.filter((line) => line.startsWith('child:1') && /Sara|900100/.test(line))).toEqual([]);
  });

  it('takes neither how long a ticket waits for an age nor a school for a person', () => {
    const read = facts('Ticket', [
      { label: 'Age', value: '5 d 7 h' },
      { label: 'Customer', value: 'Hill Top Primary School' },
    ]);
    expect(read.filter((line) => /\.(?:age|name) /.test(line))).toEqual([]);
  });

  it('leaves the name as it is where a preferred name stands beside it', () => {
    expect(facts('Details', [...adult, { label: 'Preferred name', value: 'Sas' }, { label: 'Known as', value: 'Sas' }])[0]).toBe(
      'adult:1 adult.name = Sara Khan',
    );
    expect(record(screen('DOYLE, Kai', [{ label: 'Preferred name', value: 'Kit' }, child[1] as (typeof child)[0]])).subject.name).toBe(
      'Kai Doyle',
    );
  });

  it('joins first name and surname though the box for the whole is blank', () => {
    const parts = [
      { label: 'First name', value: 'Ava' },
      { label: 'Last name', value: 'Khan' },
      { label: 'Full name', value: '' },
    ];
    expect(facts('Details', [...parts, child[1] as (typeof child)[0]])).toContain('child:1 child.name = Ava Khan');
  });

  it('reads what everyone has for nobody where the screen does not say whose it is', () => {
    const everyones = ['Religion', 'Ethnicity', 'Gender', 'Address'].map((label) => ({ label, value: 'Something' }));
    expect(facts('Details', everyones)).toEqual([]);
  });

  it("gives a child's religion to no parent of the record", () => {
    const read = facts('Details', [...child, { label: "Mother's name", value: 'Sara Khan' }, { label: 'Religion', value: 'None stated' }]);
    expect(read.filter((line) => line.includes('religion'))).toEqual([]);
  });

  it("takes the telephone behind a worker's name for the worker's", () => {
    const read = facts('Details', [
      ...child,
      { label: 'Social worker', value: 'Ann Lee' },
      { label: 'Contact number', value: '07700 900123' },
    ]);
    expect(read.filter((line) => line.includes('phone'))).toEqual([]);
  });

  it('takes the second name of a screen, and what follows it, for another person', () => {
    const contact = [
      { label: 'Name', value: 'Simone Hart' },
      { label: 'Relationship', value: 'Mother' },
      { label: 'Telephone', value: '07700 900733' },
    ];
    const read = record(screen('Summary', [...child, ...contact]));
    expect(factOf(read, 'child.name')?.value).toBe('Ava Khan');
    expect(lines(read, 'adult:1')).toEqual([
      'adult:1 adult.name = Simone Hart',
      'adult:1 adult.relationship = Mother',
      'adult:1 adult.phone = 07700 900733',
    ]);
  });

  it('takes a second name that is nobody for no name', () => {
    expect(factOf(record(screen('Summary', [...child, { label: 'Name', value: 'influenza, nasal spray' }])), 'child.name')?.value).toBe(
      'Ava Khan',
    );
  });

  it("opens no parent by a parent's telephone among a child's details", () => {
    const fields = [{ label: 'Parent phone', value: '0117 496 0371' }, { label: 'Gender', value: 'Female' }, child[1] as (typeof child)[0]];
    const read = record(screen('Ava Khan', fields));
    expect(factOf(read, 'child.gender')?.value).toBe('Female');
    expect(factOf(read, 'adult.dateOfBirth')).toBeUndefined();
  });

  it('says nothing of how a child is linked to an adult where the record is the child’s own', () => {
    expect(facts('Details', [...child, { label: 'Lives with', value: 'Mother' }])).toHaveLength(2);
  });

  it('takes an adult at risk for the person whose record it is, and a parent or carer for an adult', () => {
    const read = record(
      screen('Enquiry', [
        { label: 'Adult at risk', value: 'Winifred Osgood' },
        { label: 'Parent or carer', value: 'Farida Hartwell' },
      ]),
    );
    expect(read.subject).toMatchObject({ kind: 'adult', name: 'Winifred Osgood' });
    expect(read.entities.some((entity) => entity.type === 'child')).toBe(false);
  });

  it('makes one child of a row that spans two', () => {
    const rows = [
      ['Kai Doyle', 'Son', '03/02/2018', 'Park Primary'],
      ['Kai Doyle', 'Son', '03/02/2018', 'Hill Nursery'],
      ['Leon Doyle', 'Son', '03/02/2018', 'Park Primary'],
    ];
    const read = record(screen('Family', table(['Household'], ['Name', 'Relationship', 'DOB', 'School'], rows)));
    expect(read.entities.slice(1).map(({ name }) => name)).toEqual(['Kai Doyle', 'Leon Doyle']);
  });

  it('reads kin in the plural or under "Type", and makes no adult of a name alone', () => {
    const rows = [
      ['Sibling(s)', 'Kofi Asante'],
      ['Parents', 'Esther Asante'],
      ['Neighbour(s)', 'Sylvia March'],
      ['', 'Somebody Else'],
    ];
    const read = record(screen('Ava Khan', [...table(['Relationships'], ['Type', 'Name'], rows), child[1] as (typeof child)[0]]));
    expect(read.entities.slice(1).map(({ key, name }) => `${key} ${name}`)).toEqual([
      'child:1 Ava Khan',
      'child:2 Kofi Asante',
      'adult:1 Esther Asante',
      'adult:2 Sylvia March',
    ]);
  });

  it('knows a worker and the person whose record it is by the role in the row', () => {
    const rows = [
      ['Client', 'Khan, Ava', '07700 900207'],
      ['Case coordinator', 'Carvalho, Ines', '0117 496 0044'],
      ['Lead professional', 'Not assigned', ''],
    ];
    const read = record(screen('Ava Khan', [child[1] as (typeof child)[0], ...table([], ['Case role', 'Name', 'Phone'], rows)]));
    expect(factOf(read, 'child.phone')?.value).toBe('07700 900207');
    expect(factOf(read, 'case.allocatedWorker')?.value).toBe('Carvalho, Ines');
    expect(nameOf(read, 'adult:1')).toBeUndefined();
  });

  it('holds a label that is only like a known one to its value', () => {
    const vague = ['Manager', 'Visit', 'Chairperson', 'Cares for'].map((label) => ({ label, value: 'Neil Hartwell' }));
    expect(facts('Details', [...child, ...vague])).toHaveLength(2);
  });

  it('reads a qualified label and a relationship to anybody', () => {
    const read = record(screen('Details', [...adult, { label: 'Phone (H)', value: '01472 496 0131' }]));
    expect(factOf(read, 'adult.phone')?.value).toBe('01472 496 0131');
    const rows = [['Finn Quill', 'Son', '']];
    const family = record(screen('Family', table([], ['Name', 'Relationship to main carer', 'School'], rows)));
    expect(family.entities.map(({ key }) => key)).toContain('child:1');
  });
});

describe('what belongs to the case as a whole', () => {
  it('takes the team from a field of the record, never from a row of visits', () => {
    const field = [
      { label: 'Allocated worker', value: 'Ann Lee' },
      { label: 'Team', value: 'Harbour Team' },
    ];
    expect(factOf(record(screen('Summary', field)), 'case.team')?.value).toBe('Harbour Team');
    const rows = [['01/06/2026', 'Telephone', 'Night Team']];
    expect(factOf(record(screen('Contacts', table([], ['Date', 'Type', 'Team'], rows))), 'case.team')).toBeUndefined();
  });

  it("takes a child's name that is the name of the record for a child's record", () => {
    const fields = [
      { label: "Child's name", value: 'Layla Hart' },
      { label: 'First name', value: 'Layla' },
      { label: 'Last name', value: 'Hart' },
      { label: 'Sex', value: 'Female' },
      { label: 'Parent or carer', value: 'Farida Hart' },
    ];
    const read = record(screen('Assessment', fields));
    expect(read.subject.kind).toBe('child');
    expect(factOf(read, 'child.gender')?.value).toBe('Female');
    expect(lines(read, 'adult:1')).toEqual(['adult:1 adult.name = Farida Hart']);
  });
});

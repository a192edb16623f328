import { describe, expect, it } from 'vitest';
import { type Field, ivy, record, screen, table, told } from './helpers.ts';

const factsOf = (fields: Field[], title = 'Client profile'): string[] => told(record(screen(title, fields)));

describe('a list of who is related to whom', () => {
  const list = (rows: string[][]): Field[] => table(['Related people'], ['Person', 'Relation', 'Relation of', 'DOB'], rows);

  it('tells of the other person in each row, where the person whose record it is leads them all', () => {
    const said = factsOf([
      ...ivy,
      ...list([
        ['Ivy Doyle', 'Daughter', 'Orla Doyle', '02/03/1990'],
        ['Ivy Doyle', 'Sister', 'Finn Doyle', '05/06/2019'],
        ['Ivy Doyle', 'Foster child', 'Petra Lind', ''],
      ]),
    ]);
    expect(said).toContain('Orla Doyle adult.relationship = Parent');
    expect(said).toContain('Orla Doyle adult.dateOfBirth = 1990-03-02');
    expect(said).toContain('Finn Doyle child.dateOfBirth = 2019-06-05');
    expect(said).toContain('Petra Lind adult.relationship = Foster carer');
    expect(said.filter((line) => /^Ivy Doyle (?:adult|child\.relationship)/.test(line))).toEqual([]);
    expect(said).toContain('Ivy Doyle child.dateOfBirth = 2016-03-14');
  });

  it('tells of the one who leads the row, where all are related to the person whose record it is', () => {
    const said = factsOf([
      ...ivy,
      ...list([
        ['Orla Doyle', 'Mother', 'Ivy Doyle', '02/03/1990'],
        ['Sean Doyle', 'Father', 'Ivy Doyle', '09/09/1988'],
      ]),
    ]);
    expect(said).toContain('Orla Doyle adult.relationship = Mother');
    expect(said).toContain('Sean Doyle adult.dateOfBirth = 1988-09-09');
  });
});

describe('cards that are no table', () => {
  it('with a relationship and another day of birth tell of a relative, though no name stands on them', () => {
    const card: Field[] = [
      { label: 'Date of birth', value: '19 June 1984', group: 'c1' },
      { label: 'Phones', value: '07700 900748', group: 'c1' },
      { label: 'Relationship', value: 'Mother', group: 'c1' },
    ];
    const said = factsOf([...ivy, ...card]);
    expect(said).toContain('Ivy Doyle child.dateOfBirth = 2016-03-14');
    expect(said.some((line) => /adult\.dateOfBirth = 1984-06-19/.test(line))).toBe(true);
    expect(said.filter((line) => /^Ivy Doyle child\.phone/.test(line))).toEqual([]);
  });

  it('of several people under one heading are as many people', () => {
    const card = (group: string, name: string, kin: string): Field[] => [
      { label: 'Full name', value: name, group, section: ['Who stays here?'] },
      { label: 'Relationship to child', value: kin, group, section: ['Who stays here?'] },
    ];
    const said = factsOf([
      { label: "Child's name", value: 'Ivy Doyle' },
      ...card('a', 'Orla Doyle', 'Mother'),
      ...card('b', 'Nan Doyle', 'Grandparent'),
    ]);
    expect(said).toContain('Orla Doyle adult.relationship = Mother');
    expect(said).toContain('Nan Doyle adult.relationship = Grandparent');
    expect(said).toContain('Ivy Doyle child.name = Ivy Doyle');
  });
});

describe('ways to reach somebody', () => {
  const numbers = (rows: string[][]): Field[] => table(['Phone numbers'], ['Number', 'Type', 'Notes'], rows);

  it('are those of whoever the type or the note names', () => {
    const said = factsOf([...ivy, ...numbers([['07700 900231', 'Mobile', 'Mother, after 5pm']])]);
    expect(said.some((line) => /adult\.phone = 07700 900231/.test(line))).toBe(true);
    expect(said.filter((line) => /^Ivy Doyle child\.phone/.test(line))).toEqual([]);
  });

  it('of the mother are those of the row that calls somebody the mother', () => {
    const family = table(['Family'], ['Name', 'Relationship'], [['Orla Doyle', 'Mother']]);
    const said = factsOf([
      ...ivy,
      { label: 'Use', value: 'Mobile (mother)', section: ['Contact details'] },
      { label: 'Number', value: '07700 900418', section: ['Contact details'] },
      ...family,
    ]);
    expect(said).toContain('Orla Doyle adult.phone = 07700 900418');
  });

  it('are those of whom the record is about, where no row says otherwise', () => {
    expect(factsOf([...ivy, ...numbers([['01632 960719', 'Home', '']])])).toContain('Ivy Doyle child.phone = 01632 960719');
  });
});

describe('a telephone number behind a name', () => {
  it('is that of the neighbour who is named', () => {
    const said = factsOf([
      ...ivy,
      { label: 'Neighbor/Friend: Name', value: 'Pat Lomas' },
      { label: 'Phone number', value: '07700 900733' },
    ]);
    expect(said).toContain('Pat Lomas adult.phone = 07700 900733');
    expect(said.filter((line) => /^Ivy Doyle child\.phone/.test(line))).toEqual([]);
  });

  it.each(['Referee name', 'Main school contact', 'Form tutor'])('is nobody’s of the family behind "%s"', (label) => {
    const said = factsOf([...ivy, { label, value: 'Pat Lomas' }, { label: 'Phone number', value: '07700 900733' }]);
    expect(said.filter((line) => /\.phone/.test(line))).toEqual([]);
  });

  it('stays that of the child behind a name the child is called by', () => {
    const said = factsOf([...ivy, { label: 'Preferred name', value: 'Ivy Rose' }, { label: 'Phone number', value: '07700 900733' }]);
    expect(said).toContain('Ivy Doyle child.phone = 07700 900733');
  });
});

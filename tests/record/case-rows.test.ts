import { describe, expect, it } from 'vitest';
import { factOf, record, screen, table, told } from './helpers.ts';

const columns = ['Case no', 'Child', 'Stage', 'Lead worker', 'Review due'];
const rows = [
  ['C-11', 'Poppy Aldred', 'Assessment', 'Jo Marsh', '11/12/2026'],
  ['C-12', 'Ezra Nwosu', 'Plan', 'Toby Renn', '06/01/2027'],
  ['C-13', 'Logan Sturge', 'Plan', 'Ann Lee', '02/12/2026'],
];
const opened = [
  { label: 'Case no', value: 'C-13' },
  { label: 'Child', value: 'Logan Sturge' },
  { label: 'DOB', value: '17/02/2024' },
  { label: 'Allocated worker', value: 'Ann Lee' },
  { label: 'Next review date', value: '02/12/2026' },
];

describe('a list of cases beside the one that is opened', () => {
  const read = record(screen('Cases', [...table([], columns, rows), ...opened]));

  it('gives it none of the other children', () => {
    expect(read.entities.filter(({ type }) => type === 'child')).toHaveLength(1);
    expect(told(read).filter((fact) => /Aldred|Nwosu|Marsh|Renn|C-11/.test(fact))).toEqual([]);
  });

  it('leaves what the opened record says undisputed', () => {
    expect(factOf(read, 'case.id')?.value).toBe('C-13');
    expect(factOf(read, 'case.allocatedWorker')?.value).toBe('Ann Lee');
  });

  it('is told from a list of the family, whatever their names', () => {
    const family = table(
      [],
      ['Name', 'Relationship', 'DOB', 'Allocated worker'],
      [
        ['Ann Doyle', 'Mother', '01/02/1990', ''],
        ['Tom Rusk', 'Stepfather', '03/04/1988', ''],
        ['Ezra Nwosu', 'Half-brother', '05/06/2018', 'Jo Marsh'],
      ],
    );
    expect(told(record(screen('Child', [...opened, ...family]))).filter((fact) => /\.name = (?:Ann|Tom|Ezra)/.test(fact))).toHaveLength(3);
  });
});

describe('an address in many boxes', () => {
  const child = [
    { label: 'Child name', value: 'Ivy Doyle' },
    { label: 'Date of birth', value: '14/03/2016' },
  ];
  const lines = [
    { label: 'Address', value: '4 Quay Row' },
    { label: 'City', value: 'Poole' },
    { label: 'State', value: 'Dorset' },
    { label: 'Zip', value: 'BH15 3RX' },
    { label: 'Country', value: 'England' },
  ];

  it('holds its state and its country', () => {
    expect(factOf(record(screen('Pupil', [...child, ...lines])), 'child.address')?.value).toBe(
      '4 Quay Row, Poole, Dorset, BH15 3RX, England',
    );
  });

  it('is one where a record map teaches a line that nobody would know', () => {
    const section = ['Location'];
    const shown = [...child, { label: 'Village', value: 'Newlyn', section }, { label: 'Landmark', value: 'Above the net loft', section }];
    const fields = [{ label: 'Landmark', fact: 'child.address' }];
    const map = { system: 'Demo', fields, screens: [] };
    expect(factOf(record(screen('Pupil', shown), { map }), 'child.address')?.value).toBe('Newlyn, Above the net loft');
  });
});

describe('a page about the mother in a system of children’s records', () => {
  const fields = [
    { label: 'Name', value: 'Gwen Osgood' },
    { label: 'Relationship', value: 'Mother' },
    { label: 'Date of birth', value: '06/12/1983' },
    { label: 'Phone', value: '07700 900166' },
  ];

  it('makes no child of her', () => {
    const map = { system: 'Demo', fields: [], screens: [], subject: { kind: 'child' as const } };
    const facts = told(record(screen('People', fields), { map }));
    expect(facts).toContain('Gwen Osgood adult.relationship = Mother');
    expect(facts.filter((fact) => fact.includes('child.'))).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import { staleEntries } from '../../src/record/apply-record-map.ts';
import type { NoteReader } from '../../src/record/note-reader.ts';
import { factOf, ivy, record, screen, table, told } from './helpers.ts';

const map: RecordMap = {
  system: 'Demo',
  fields: [
    { label: 'Box 7', section: 'Part B', fact: 'referral.madeAt' },
    { label: 'School', fact: 'none' },
    { label: 'Gone', fact: 'child.gp' },
  ],
  screens: [{ heading: 'Form 12', name: 'Referral' }],
};
const form = screen('Form 12', [
  { label: 'Box 7', value: '01/06/2026', section: ['Part B'] },
  { label: 'Box 7', value: '02/06/2026', section: ['Part C'] },
  { label: 'Child name', value: 'Ava Khan' },
  { label: 'School', value: 'Old school' },
]);

describe('a record map', () => {
  it('wins over the lexicon by label and section, and can say that a label is no fact', () => {
    const read = record(form, { map });
    expect(factOf(read, 'referral.madeAt')?.value).toBe('2026-06-01');
    expect(factOf(read, 'child.school')).toBeUndefined();
    expect(read.screens[0]?.name).toBe('Referral');
  });

  it('says which of its entries match nothing any more', () => {
    expect(staleEntries([form], map).map((entry) => entry.label)).toEqual(['Gone']);
  });

  it('says whose record the system keeps and under which label the name stands', () => {
    const page = screen('Form 3', [{ label: 'Held for', value: 'HALE, Ana' }]);
    const read = record(page, { map: { ...map, subject: { kind: 'adult', label: 'Held for' } } });
    expect(read.subject).toEqual({ entity: 'adult:1', kind: 'adult', name: 'Ana Hale' });
  });
});

/** What a record says with one field taught, on the record of a child. */
function taught(fields: RecordMap['fields'], shown: Parameters<typeof screen>[1], more: Partial<RecordMap> = {}): string[] {
  return told(record(screen('Form 3', [...ivy, ...shown]), { map: { system: 'Demo', fields, screens: [], ...more } }));
}

describe('what a record map teaches of people', () => {
  it('makes a column the names of children, and another of the same rows those of adults', () => {
    const rows = [
      ['Amy Doyle', 'Sadia Doyle (mother)', 'Present'],
      ['Leo Hart', 'Grandfather', 'Absent'],
    ];
    const map: RecordMap = {
      system: 'Demo',
      fields: [
        { label: 'Attendee', fact: 'child.name' },
        { label: 'Fetched by', fact: 'adult.name' },
      ],
      screens: [],
    };
    const read = told(record(screen('Group', table(['Register'], ['Attendee', 'Fetched by', 'Mark'], rows)), { map }));
    expect(read).toEqual(expect.arrayContaining(['Amy Doyle child.name = Amy Doyle', 'Leo Hart child.name = Leo Hart']));
    expect(read).toEqual(
      expect.arrayContaining([
        'Sadia Doyle adult.name = Sadia Doyle',
        'Sadia Doyle adult.relationship = mother',
        'adult 2 adult.relationship = Grandfather',
      ]),
    );
  });

  it('leaves the row to say whether it is of a child or an adult', () => {
    const rows = [
      ['Jane Doyle', '01/02/1990', 'Yes'],
      ['Leo Doyle', '02/02/2020', 'No'],
    ];
    const fields = [{ label: 'Who', fact: 'adult.name' }];
    const read = taught(fields, table(['Register'], ['Who', 'Born', 'At home'], rows));
    expect(read).toEqual(expect.arrayContaining(['Jane Doyle adult.name = Jane Doyle', 'Leo Doyle child.name = Leo Doyle']));
  });

  it("gives an adult's number on a child's record to the adult, and a name of somebody else to somebody else", () => {
    const read = taught(
      [
        { label: 'Ring', fact: 'adult.phone' },
        { label: 'Twin', fact: 'child.name', of: 'other' },
      ],
      [
        { label: 'Ring', value: '020 7946 0001' },
        { label: 'Twin', value: 'Amy Doyle' },
      ],
    );
    expect(read).toEqual(expect.arrayContaining(['Amy Doyle child.name = Amy Doyle', 'Ivy Doyle child.name = Ivy Doyle']));
    expect(read.filter((fact) => /adult\.phone = 020 7946 0001/.test(fact))).toHaveLength(1);
  });

  it('reads several facts out of one value, each by its own shape', () => {
    const fields = [{ label: 'Particulars', fact: 'child.dateOfBirth', also: ['child.gender', 'child.nhsNumber'] }];
    const page = screen('Form 3', [
      { label: 'Name', value: 'Ivy Doyle' },
      { label: 'Particulars', value: '14/03/2016, Female, 943 476 5919' },
    ]);
    const read = record(page, { map: { system: 'Demo', fields, screens: [], subject: { kind: 'child' } } });
    expect(factOf(read, 'child.dateOfBirth')?.value).toBe('2016-03-14');
    expect(factOf(read, 'child.gender')?.status).toBe('recorded');
    expect(factOf(read, 'child.nhsNumber')?.status).toBe('recorded');
  });

  it('joins parts of a name and of an address under labels of any language', () => {
    const fields = [
      { label: 'Vorname', fact: 'adult.firstName' },
      { label: 'Zuname', fact: 'adult.lastName' },
      { label: 'Strasse', fact: 'adult.addressLine' },
      { label: 'Ort', fact: 'adult.addressLine' },
    ];
    const shown = ['Jane', 'Hart', '4 Mill Lane', 'York'].map((value, at) => ({ label: fields[at]?.label ?? '', value }));
    const read = taught(fields, shown);
    expect(read).toEqual(expect.arrayContaining(['Jane Hart adult.name = Jane Hart', 'Jane Hart adult.address = 4 Mill Lane, York']));
  });

  it('says whose record one screen shows', () => {
    const map: RecordMap = { system: 'Demo', fields: [], screens: [{ heading: 'Form 9', name: 'Person details', subject: 'adult' }] };
    expect(record(screen('Form 9', [{ label: 'Name', value: 'Ana Hale' }]), { map }).subject).toMatchObject({
      kind: 'adult',
      name: 'Ana Hale',
    });
  });
});

describe('what a record map finds where no field is read', () => {
  const line = (label: string, fact: string): RecordMap => ({ system: 'Demo', fields: [{ label, fact, inLine: true }], screens: [] });

  it('is what stands behind its words in the banner, up to the next sign between two of them', () => {
    const page = screen('Summary', ivy, { banner: ['Held by Ann Lee · since 3 May 2026'] });
    expect(factOf(record(page, { map: line('Held by', 'case.allocatedWorker') }), 'case.allocatedWorker')?.value).toBe('Ann Lee');
  });

  it('is the words of a badge themselves', () => {
    const page = screen('Summary', ivy, { banner: ['In progress'] });
    expect(factOf(record(page, { map: line('In progress', 'case.status') }), 'case.status')?.value).toBe('In progress');
    expect(staleEntries([page], line('In progress', 'case.status'))).toEqual([]);
    expect(staleEntries([page], line('Closed', 'case.status'))).toHaveLength(1);
  });
});

describe('what a record map teaches of notes', () => {
  it('is their text, their day and their author', () => {
    const read = vi.fn<NoteReader>(() => ({ findings: [], actions: [] }));
    const fields = [
      { label: 'Blurb', fact: 'note.text' },
      { label: 'Filed', fact: 'note.at' },
    ];
    const shown = [
      { label: 'Blurb', value: 'Mother was tearful.' },
      { label: 'Filed', value: '01/06/2026' },
    ];
    record(screen('Form 3', [...ivy, ...shown]), { map: { system: 'Demo', fields, screens: [] }, readNotes: read });
    expect(read).toHaveBeenCalledWith('Mother was tearful.', 'children', '2026-06-01', expect.anything());
  });
});

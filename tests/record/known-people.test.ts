import { expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';
import type { KnownPerson, NoteReader } from '../../src/record/note-reader.ts';
import { type Field, factOf, record, screen, table } from './helpers.ts';

const terms = compileTerms(loadTermTables());
const read: NoteReader = (text, setting, on, people) => readNotes(text, { terms, setting, on, people });

const leo: Field[] = [
  { label: 'Name', value: 'Leo Marsh' },
  { label: 'Date of birth', value: '14/03/2016' },
];
const family = (...rows: string[][]): Field[] => table(['Family members'], ['Name', 'Relationship'], rows);
const note = (value: string): Field => ({ label: '2026-06-10 SW', value, kind: 'prose' });

/** Whom the reader of notes is told of. */
function toldOf(fields: Field[]): KnownPerson[] {
  const told: KnownPerson[][] = [];
  record(screen('Family', [...fields, note('Seen at home.')]), {
    readNotes: (text, setting, on, people) => {
      told.push([...people]);
      return read(text, setting, on, people);
    },
  });
  return told[0] ?? [];
}

test('the reader of notes is told whom the record names and who they are', () => {
  const people = toldOf([
    ...leo,
    ...family(['Jodie Marsh', 'Mother'], ['Craig Tull', 'Step-father'], ['Edna Marsh', 'Maternal grandmother'], ['Ava Marsh', 'Sister']),
  ]);
  expect(people).toEqual([
    { name: 'leo', is: 'child' },
    { name: 'jodie', is: 'mother', gender: 'f' },
    { name: 'craig', is: 'partner', gender: 'm' },
    { name: 'edna', is: 'other', gender: 'f' },
    { name: 'ava', is: 'child', gender: 'f' },
  ]);
});

test('a name that father and son share says nothing of who is meant', () => {
  expect(toldOf([...leo, ...family(['Leo Marsh', 'Father'], ['Jodie Marsh', 'Mother'])]).map(({ name }) => name)).not.toContain('leo');
});

test('a name in a note is who the record says', () => {
  const fields = [...leo, ...family(['Jodie Marsh', 'Mother'], ['Craig Tull', 'Father'])];
  const of = record(screen('Notes', [...fields, note('Leo told school that Craig hits mum. Jodie has depression.')]), { readNotes: read });
  expect(factOf(of, 'risk.family.domesticAbuse')?.findings).toMatchObject([{ person: 'mother' }]);
  expect(factOf(of, 'risk.parent.mentalIllHealth')?.findings).toMatchObject([{ person: 'mother' }]);
});

test('a note is read with whom the record knows at the time', () => {
  const text = note('Craig has depression.');
  const before = record(screen('Notes', [...leo, text]), { readNotes: read });
  const after = record(screen('Notes', [...leo, ...family(['Craig Tull', 'Father']), text]), { readNotes: read });
  expect(factOf(before, 'risk.parent.mentalIllHealth')?.findings[0]?.person).not.toBe('father');
  expect(factOf(after, 'risk.parent.mentalIllHealth')?.findings[0]?.person).toBe('father');
});

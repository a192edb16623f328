import { describe, expect, it } from 'vitest';
import { doubtfulNames, names, noNames } from './headings.ts';
import { factOf, record, screen } from './helpers.ts';

const born = { label: 'Date of birth', value: '03/02/2018' };
const shownName = { label: 'Name', value: 'Ava Khan' };

describe('a heading on top of a screen', () => {
  it.each(noNames)('"%s" names nobody, though a date of birth stands below', (heading) => {
    expect(record(screen(heading, [born])).subject.name).toBeNull();
  });

  it.each(noNames)('"%s" names nobody in the banner either', (line) => {
    expect(record(screen('Summary', [born], { banner: [line] })).subject.name).toBeNull();
  });

  it.each(names)('"%s" names the person whose date of birth stands below', (heading) => {
    expect(record(screen(heading, [born])).subject.name).not.toBeNull();
  });

  it.each(doubtfulNames)('"%s" is a name where a date of birth is shown, and may be a place where none is', (heading) => {
    expect(record(screen(heading, [born])).subject.name).toBe(heading);
    expect(record(screen(heading, [{ label: 'Gender', value: 'Male' }])).subject.name).toBeNull();
  });

  it.each([...names, 'Noor', 'Tomasz', 'Grace Ward', 'Will Page', 'Holly Parent', '王小明'])(
    '"%s" is a name beside its date of birth',
    (name) => {
      expect(record(screen('Summary', [], { banner: [`${name}  DOB 03-Feb-2018`] })).subject.name).not.toBeNull();
    },
  );

  it.each([
    'Weirside Academy - Ivy Doyle',
    'Harbour – Ivy Doyle',
    'Child Ivy Doyle',
    'Person record: Ivy Doyle',
    'Case AB-1: Ivy Doyle',
    'Ivy Doyle #20931',
    'Ivy Doyle, 10 years',
    'Ivy Doyle · Year 5 · Hillside Primary School',
    'DOYLE Ivy',
    "Ivy Doyle's record",
    'Case file of Ivy Doyle',
    'Strategy Discussion - DOYLE, Ivy',
  ])('"%s" names Ivy Doyle', (heading) => {
    expect(record(screen(heading, [born])).subject.name).toBe('Ivy Doyle');
  });

  it.each([
    'Allocated worker - Ann Lee',
    'Mother: Jane Doyle',
    'Home visit - Ann Lee',
    'Supervision: Ann Lee',
    'Signed in as Ann Lee',
    'Notes by: Ann Lee',
  ])('"%s" does not name the person whose record it is', (heading) => {
    expect(record(screen(heading, [born])).subject.name).toBeNull();
  });

  it('gives way to a name field that says somebody else', () => {
    const read = record(screen('Sorrel Hartwell', [shownName, born]));
    expect(read.subject.name).toBe('Ava Khan');
    expect(factOf(read, 'child.dateOfBirth')?.value).toBe('2018-02-03');
  });

  it('gives way to a name field on another screen of the case', () => {
    const read = record([screen('Sorrel Hartwell', [born]), screen('Details', [shownName, born])]);
    expect(read.subject.name).toBe('Ava Khan');
  });

  it('stands against the name of another person where a mark is beside it', () => {
    const read = record(screen('Sibling', [shownName], { banner: ['DOYLE, Kai  Born 03-Feb-2023  NHS No 999 000 0001'] }));
    expect(read.subject.name).toBe('Kai Doyle');
  });

  it('is held by the title of the page where badges stand behind the name', () => {
    const shown = screen('Ava Khan CPEAL', [born]);
    const [frame] = shown.frames;
    expect(record({ ...shown, frames: [{ ...frame, title: 'Ava Khan | Records' } as (typeof shown.frames)[0]] }).subject.name).toBe(
      'Ava Khan',
    );
  });

  it('counts for a whole banner with the mark that stands nearest', () => {
    const banner = ['Sorrel Records', 'Ruth Adeyinka', 'Kai Doyle', 'Male', 'DOB 03-Feb-2018', 'NHS No 999 000 0001'];
    expect(record(screen('Summary', [], { banner })).subject.name).toBe('Kai Doyle');
  });

  it.each(['Allocated worker', 'Logged in as', 'Social worker:'])('leaves out the name behind "%s"', (label) => {
    expect(record(screen('Summary', [born], { banner: [label, 'Ruth Adeyinka'] })).subject.name).toBeNull();
  });

  it('names nobody where two people could be meant', () => {
    expect(record(screen('Summary', [born], { headings: ['Kai Doyle', 'Noah Brandt'] })).subject.name).toBeNull();
  });
});

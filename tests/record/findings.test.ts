import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/schemas/finding.ts';
import type { NoteReader } from '../../src/record/note-reader.ts';
import { factOf, record, screen } from './helpers.ts';

/** Finds one word in a text and says what it means. */
function reader(...finds: { word: string; factor: string; status?: Finding['status']; person?: Finding['person'] }[]): NoteReader {
  return (text) => ({
    findings: finds.flatMap(({ word, factor, status = 'present', person = 'unspecified' }) => {
      const start = text.indexOf(word);
      return start < 0 ? [] : [{ factor, status, person, start, end: start + word.length, text: word, cue: null }];
    }),
    actions: text.includes('Referral sent')
      ? [{ fact: 'referral.madeAt', on: '2026-06-01', start: 0, end: 13, text: 'Referral sent' }]
      : [],
  });
}

const note = (value: string) => ({ label: '2026-06-10 CPN', value, kind: 'prose' as const });

describe('findings of notes and fields', () => {
  it('sends a factor to the facts of the person it is about', () => {
    const readNotes = reader(
      { word: 'wine', factor: 'substance_misuse', person: 'mother' },
      { word: 'cannabis', factor: 'substance_misuse', person: 'child' },
    );
    const read = record(screen('Notes', [note('Mum drinks wine. He smokes cannabis.')]), { readNotes });
    expect(factOf(read, 'risk.parent.alcoholMisuse')?.findings).toMatchObject([{ status: 'present', person: 'mother', source: 'note' }]);
    expect(factOf(read, 'risk.child.substanceMisuse')?.findings).toMatchObject([{ person: 'child' }]);
    expect(factOf(read, 'risk.parent.drugMisuse')).toBeUndefined();
  });

  it('gives a mention its date, its author and its place in the note', () => {
    const read = record(screen('Notes', [note('Seen. He hit her.')]), { readNotes: reader({ word: 'hit', factor: 'domestic_abuse' }) });
    expect(factOf(read, 'risk.family.domesticAbuse')?.findings[0]?.evidence).toMatchObject({
      text: 'He hit her.',
      note: { on: '2026-06-10', by: 'CPN', start: 9, end: 12 },
    });
  });

  it('takes several dated incidents for repetition, and one for none', () => {
    const first = { label: 'Domestic abuse incident 1', value: '03/02/2026 - pushed in the hallway, nobody was hurt' };
    const one = record(screen('Risk', [first]), { readNotes: reader() });
    expect(factOf(one, 'risk.family.domesticAbuse')?.findings).toMatchObject([{ status: 'present' }]);
    expect(factOf(one, 'risk.family.domesticAbuseIncidents')).toBeUndefined();
    const two = record(screen('Risk', [first, { label: 'Domestic abuse incident 2', value: '21/03/2026' }]), { readNotes: reader() });
    expect(factOf(two, 'risk.family.domesticAbuseIncidents')?.findings).toMatchObject([{ status: 'present' }]);
  });

  it('leaves a field that denies and a note that tells in conflict', () => {
    const read = record(screen('Risk', [{ label: 'Domestic abuse', value: 'N' }, note('He hit her.')]), {
      readNotes: reader({ word: 'hit', factor: 'domestic_abuse' }),
    });
    expect(factOf(read, 'risk.family.domesticAbuse')).toMatchObject({ status: 'conflicting', value: null });
    expect(factOf(read, 'risk.family.domesticAbuse')?.alternatives.map((side) => side.value)).toEqual(['absent', 'present']);
  });

  it('never counts an action that a note mentions as done', () => {
    const read = record(screen('Notes', [{ label: 'Referral date', value: '' }, note('Referral sent to MASH 1/6.')]), {
      readNotes: reader(),
    });
    expect(factOf(read, 'referral.madeAt')).toMatchObject({ status: 'blank', mentions: [{ on: '2026-06-01' }] });
  });

  it('reads a diagnosis as a note too', () => {
    const read = record(screen('Assessment', [{ label: 'Diagnosis', value: 'Delusional disorder' }]), {
      readNotes: reader({ word: 'Delusional disorder', factor: 'mental_ill_health' }),
    });
    expect(factOf(read, 'risk.parent.mentalIllHealth')?.status).toBe('recorded');
    expect(factOf(read, 'risk.parent.delusions')?.status).toBe('recorded');
  });

  it.each([
    ['Yes', 'present'],
    ['N', 'absent'],
    ['Suspected', 'possible'],
    ['Yes - historic', 'historic'],
    ['None', 'absent'],
    ['Not asked', null],
    ['', null],
    ['20 units', 'possible'],
  ])('takes the answer %s about a factor for %s', (value, status) => {
    const fact = factOf(record(screen('Risk', [{ label: 'Alcohol use', value }])), 'risk.parent.alcoholMisuse');
    expect(fact?.findings[0]?.status ?? null).toBe(status);
    expect(fact?.status).toBe(status === null ? 'blank' : 'recorded');
  });
});

import { describe, expect, it } from 'vitest';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import { staleEntries } from '../../src/record/apply-record-map.ts';
import { factOf, record, screen } from './helpers.ts';

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

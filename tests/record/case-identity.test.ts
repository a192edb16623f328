import { describe, expect, it } from 'vitest';
import { emptyMemory, remember } from '../../src/record/case-memory.ts';
import { identify } from '../../src/record/people/case-identity.ts';
import { type Field, lexicon, screen } from './helpers.ts';

const now = '2026-06-12T10:00';
const identityOf = (fields: Field[]) => identify(screen('Admission record', fields), lexicon, now);

describe('who the fields of a screen say it is about', () => {
  it.each([
    ['Patient', 'DOB'],
    ['Patient name', 'D.O.B.'],
    ['Client', 'Date of birth'],
    ['Service user', 'Born'],
    ['Name of patient', 'Birth date'],
  ])('joins %s and %s beside it', (name, born) => {
    expect(
      identityOf([
        { label: name, value: 'Jane DOYLE' },
        { label: born, value: '01/02/1990' },
      ]),
    ).toMatchObject({ name: ['doyle', 'jane'], dateOfBirth: '1990-02-01' });
  });

  it.each([
    'Hosp No',
    'Hosp. number',
    'Hospital no.',
    'Unit no.',
    'Unit number',
    'MRN',
    'Patient ID',
    'Casenote number',
    'RiO no',
    'Client number',
  ])('knows a person by name and %s', (label) => {
    const fields = [
      { label: 'Patient', value: 'Jane DOYLE' },
      { label, value: 'J118823' },
    ];
    expect(identityOf(fields)).toMatchObject({ recordId: 'J118823' });
  });

  it.each([
    ['Unit no.', '7'],
    ['Referral number', 'J118823'],
    ['Episode ID', 'J118823'],
    ['Family number', 'J118823'],
    ['Patient phone number', '01600 118823'],
    ['Hospital', 'J118823'],
    ['Patient ID checked by', 'J118823'],
  ])('does not take %s %s for the number of a person', (label, value) => {
    const fields = [
      { label: 'Patient', value: 'Jane DOYLE' },
      { label, value },
    ];
    expect(identityOf(fields)).toBeNull();
  });

  it('knows nobody by a number without a name, nor where two numbers or two days of birth are shown', () => {
    expect(identityOf([{ label: 'Hosp No', value: 'J118823' }])).toBeNull();
    const two = ['J118823', 'J118824'].map((value, at) => ({ label: at === 0 ? 'Hosp No' : 'Patient ID', value }));
    expect(identityOf([{ label: 'Patient', value: 'Jane DOYLE' }, ...two])).toBeNull();
  });

  it('keeps two patients of one hospital apart', () => {
    const page = (name: string, number: string) =>
      screen('Admission record', [
        { label: 'Patient', value: name },
        { label: 'Hosp No', value: number },
        { label: 'DOB', value: '01/02/1990' },
      ]);
    const one = remember(emptyMemory, page('Jane DOYLE', 'J118823'), 1, lexicon, now);
    const other = remember(one.memory, page('Jane DOYLE', 'J118824'), 1, lexicon, now);
    const again = remember(other.memory, page('Jane DOYLE', 'J118823'), 1, lexicon, now);
    expect([other.switched, again.caseKey === one.caseKey]).toEqual([true, true]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/core/schemas/condition.ts';
import type { CaseFacts } from '../rules/case-record-of.ts';
import { answer } from './packs-for-tests.ts';

const isParent = { fact: 'adult.isParent', is: 'yes' } as const;
const abuse = 'risk.family.domesticAbuse';

/** Condition, facts, answer: the table of docs/writing-rules.md line by line. */
const rows: [Condition, CaseFacts, string][] = [
  [isParent, { 'adult.isParent': 'yes' }, 'yes'],
  [isParent, { 'adult.isParent': 'no' }, 'no'],
  [isParent, { 'adult.isParent': '~none' }, 'no'],
  [isParent, { 'adult.isParent': '' }, 'unknown'],
  [isParent, {}, 'unknown'],
  [isParent, { 'adult.isParent': { conflicting: ['yes', 'no'] } }, 'unknown'],
  [{ fact: abuse, is: ['present', 'possible'] }, { [abuse]: 'possible' }, 'yes'],
  [{ fact: abuse, is: 'present' }, { [abuse]: ['absent', 'present'] }, 'yes'],
  [{ fact: abuse, is: 'present' }, { [abuse]: 'historic' }, 'no'],
  [{ fact: abuse, is: 'present' }, { [abuse]: '' }, 'unknown'],
  [{ fact: abuse, is: 'present' }, { [abuse]: '~none' }, 'no'],
  [{ fact: 'adult.gp', answered: true }, { 'adult.gp': '~none' }, 'yes'],
  [{ fact: 'adult.gp', answered: true }, { 'adult.gp': '' }, 'no'],
  [{ fact: 'adult.gp', answered: true }, {}, 'unknown'],
  [{ fact: 'adult.gp', answered: false }, { 'adult.gp': '' }, 'yes'],
  [{ fact: 'adult.gp', recorded: true }, { 'adult.gp': 'Dr Ames' }, 'yes'],
  [{ fact: 'adult.gp', recorded: true }, { 'adult.gp': '~none' }, 'no'],
  [{ fact: 'adult.gp', blank: true }, { 'adult.gp': '' }, 'yes'],
  [{ fact: 'adult.gp', blank: true }, { 'adult.gp': 'Dr Ames' }, 'no'],
  [{ fact: 'consent.sought', done: true }, { 'consent.sought': 'yes' }, 'yes'],
  [{ fact: 'consent.sought', done: true }, { 'consent.sought': 'no' }, 'no'],
  [{ fact: 'referral.madeAt', done: true }, { 'referral.madeAt': '2026-06-01' }, 'yes'],
  [{ fact: 'referral.madeAt', done: true }, { 'referral.madeAt': '' }, 'no'],
  [{ fact: 'adult.diagnosis', mentions: ['delusional', 'psychosis'] }, { 'adult.diagnosis': 'Delusional disorder' }, 'yes'],
  [{ fact: 'adult.diagnosis', mentions: 'ill' }, { 'adult.diagnosis': 'Illness' }, 'no'],
  [{ fact: 'adult.diagnosis', mentions: 'ill' }, { 'adult.diagnosis': '' }, 'unknown'],
  [{ fact: abuse, mentions: 'present' }, { [abuse]: ['absent', 'present'] }, 'yes'],
  [{ fact: abuse, mentions: 'DA' }, { [abuse]: 'present' }, 'yes'],
  [{ fact: abuse, mentions: 'DA' }, { [abuse]: 'absent' }, 'no'],
  [{ fact: 'case.agencyCount', moreThan: 2 }, { 'case.agencyCount': 3 }, 'yes'],
  [{ fact: 'case.agencyCount', moreThan: 2 }, { 'case.agencyCount': 2 }, 'no'],
  [{ fact: 'case.agencyCount', atMost: 2 }, { 'case.agencyCount': 2 }, 'yes'],
  [{ fact: 'case.agencyCount', atMost: 2 }, {}, 'unknown'],
  [{ fact: 'consent.expiresAt', before: 'now' }, { 'consent.expiresAt': '2026-06-14' }, 'yes'],
  [{ fact: 'consent.expiresAt', before: 'now' }, { 'consent.expiresAt': '2026-06-15' }, 'no'],
  [{ fact: 'consent.expiresAt', after: '2026-06-14' }, { 'consent.expiresAt': '2026-06-15' }, 'yes'],
  [
    { fact: 'referral.madeAt', before: 'referral.receivedAt' },
    { 'referral.madeAt': '2026-06-01T10:00', 'referral.receivedAt': '2026-06-01T10:01' },
    'yes',
  ],
  [
    { fact: 'referral.madeAt', before: 'referral.receivedAt' },
    { 'referral.madeAt': '2026-06-01T10:00', 'referral.receivedAt': '' },
    'unknown',
  ],
  [{ age: 'child', under: { years: 5 } }, { child: [{ dateOfBirth: '2021-06-16' }] }, 'yes'],
  [{ age: 'child', under: { years: 5 } }, { child: [{ dateOfBirth: '2021-06-15' }] }, 'no'],
  [{ age: 'child', under: { years: 5 } }, { child: [{ dateOfBirth: '' }] }, 'unknown'],
  [{ age: 'child', atLeast: { years: 16 } }, { child: [{ dateOfBirth: '2010-06-15' }] }, 'yes'],
  [{ age: 'child', under: { weeks: 6 } }, { child: [{ dateOfBirth: '2026-05-05' }] }, 'yes'],
  [{ age: 'child', under: { weeks: 6 } }, { child: [{ dateOfBirth: '2026-05-04' }] }, 'no'],
  [{ since: 'admission.admittedAt', atLeast: { weeks: 12 } }, { 'admission.admittedAt': '2026-03-23' }, 'yes'],
  [{ since: 'admission.admittedAt', atLeast: { weeks: 12 } }, { 'admission.admittedAt': '2026-03-24' }, 'no'],
  [{ since: 'admission.admittedAt', lessThan: { hours: 24 } }, { 'admission.admittedAt': '2026-06-14T10:01' }, 'yes'],
  [{ since: 'admission.admittedAt', lessThan: { hours: 24 } }, { 'admission.admittedAt': '2026-06-14T10:00' }, 'no'],
  [{ since: 'admission.admittedAt', atLeast: { weeks: 12 } }, {}, 'unknown'],
  [{ exists: 'referral' }, { referral: [{ madeAt: '' }] }, 'yes'],
  [{ exists: 'referral' }, {}, 'unknown'],
  [{ all: [isParent, { fact: 'adult.onCPA', is: 'yes' }] }, { 'adult.isParent': 'no' }, 'no'],
  [{ all: [isParent, { fact: 'adult.onCPA', is: 'yes' }] }, { 'adult.isParent': 'yes' }, 'unknown'],
  [{ any: [isParent, { fact: 'adult.onCPA', is: 'yes' }] }, { 'adult.isParent': 'yes' }, 'yes'],
  [{ any: [isParent, { fact: 'adult.onCPA', is: 'yes' }] }, { 'adult.isParent': 'no' }, 'unknown'],
  [{ not: isParent }, { 'adult.isParent': 'no' }, 'yes'],
  [{ not: isParent }, {}, 'unknown'],
  [{ known: isParent }, { 'adult.isParent': 'yes' }, 'yes'],
  [{ known: isParent }, { 'adult.isParent': 'no' }, 'no'],
  [{ known: isParent }, { 'adult.isParent': '' }, 'no'],
  [{ known: isParent }, {}, 'no'],
  [{ not: { known: isParent } }, {}, 'yes'],
  [
    { atLeast: 2, of: [isParent, { fact: 'adult.onCPA', is: 'yes' }, { fact: 'adult.pregnant', is: 'yes' }] },
    { 'adult.isParent': 'yes', 'adult.onCPA': 'yes' },
    'yes',
  ],
  [
    { atLeast: 2, of: [isParent, { fact: 'adult.onCPA', is: 'yes' }, { fact: 'adult.pregnant', is: 'yes' }] },
    { 'adult.isParent': 'no', 'adult.onCPA': 'no' },
    'no',
  ],
  [
    { atLeast: 2, of: [isParent, { fact: 'adult.onCPA', is: 'yes' }, { fact: 'adult.pregnant', is: 'yes' }] },
    { 'adult.isParent': 'yes' },
    'unknown',
  ],
  [{ some: 'child', where: { fact: 'child.cpPlan', is: 'yes' } }, { child: [{ cpPlan: 'no' }, { cpPlan: 'yes' }] }, 'yes'],
  [{ some: 'child', where: { fact: 'child.cpPlan', is: 'yes' } }, { child: [{ cpPlan: 'no' }, { name: 'Ava' }] }, 'unknown'],
  [{ some: 'child', where: { fact: 'child.cpPlan', is: 'yes' } }, {}, 'unknown'],
  [{ every: 'child', where: { fact: 'child.cpPlan', is: 'yes' } }, { child: [{ cpPlan: 'no' }, { name: 'Ava' }] }, 'no'],
  [
    { every: 'child', where: { fact: 'child.cpPlan', is: 'yes' } },
    {
      child: [
        { cpPlan: 'yes', dateOfBirth: '2020-01-01' },
        { cpPlan: 'no', dateOfBirth: '2008-06-15' },
      ],
    },
    'yes',
  ],
  [{ fact: 'referral.madeAt', recorded: true }, { referral: [{ to: 'MASH' }, { madeAt: '2026-06-01' }] }, 'yes'],
  [{ not: { fact: 'referral.madeAt', recorded: true } }, { referral: [{ to: 'MASH' }, { madeAt: '' }] }, 'yes'],
];

describe('a condition', () => {
  test.each(
    rows.map(([condition, facts, wanted]) => ({ condition, facts, wanted, says: JSON.stringify(condition), of: JSON.stringify(facts) })),
  )('$says of $of is $wanted', ({ condition, facts, wanted }) => expect(answer(condition, facts)).toBe(wanted));

  test('about the subject answers by whom the record is about', () => {
    expect(answer({ subject: 'adult' }, {}, { subject: 'adult' })).toBe('yes');
    expect(answer({ subject: 'adult' }, {}, { subject: 'child' })).toBe('no');
    expect(answer({ subject: 'adult' }, {})).toBe('unknown');
  });

  test('about the adult means the one the record is about, not the partner beside them', () => {
    const facts = { adult: [{ pregnant: 'no' }, { pregnant: 'yes' }] };
    expect(answer({ fact: 'adult.pregnant', is: 'yes' }, facts, { subject: 'adult' })).toBe('no');
    expect(answer({ fact: 'adult.pregnant', is: 'yes' }, facts, { subject: 'child' })).toBe('yes');
  });

  test('about a finding that names another child says nothing of this one', () => {
    const facts = { child: [{ name: 'Ava' }], 'risk.child.neglect': [{ status: 'present', entity: 'child:2' }] };
    expect(answer({ fact: 'risk.child.neglect', is: 'present' }, facts, { for: 'child' })).toBe('unknown');
    expect(answer({ fact: 'risk.child.neglect', is: 'present' }, facts)).toBe('yes');
  });
});

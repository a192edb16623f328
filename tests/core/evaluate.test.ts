import { describe, expect, test } from 'vitest';
import { evaluate, pickRules } from '../../src/core/evaluation/evaluate.ts';
import { caseRecordOf } from '../rules/case-record-of.ts';
import { ask, compile, packOf, vocabulary } from './packs-for-tests.ts';

const gp = 'id: t-gp\ntitle: GP not recorded\nkind: missing-detail\nfor: child\nasks: child.gp\n';
const written = `id: t-written
title: Not confirmed in writing
kind: action
for: referral
roles: [inpatient-ward]
when: { fact: referral.method, is: telephone }
done: referral.writtenConfirmationAt
due: { within: { hours: 48 }, after: referral.madeAt }
`;
const vague = `id: t-vague
title: Initial assessment not completed
kind: action
for: referral
done: assessment.initial.completedAt
due: { within: { days: 7 }, after: referral.receivedAt }
`;
const recurring = 'id: t-recurring\ntitle: No contact\nkind: action\ndue: { every: { weeks: 2 }, since: contact.interagencyLastAt }\n';
const referral = (fields: object): { referral: object[] } => ({
  referral: [{ method: 'telephone', madeAt: '2026-06-11T10:00', writtenConfirmationAt: '', ...fields }],
});

describe('every rule gives an outcome', () => {
  test('of each child under 18, of unknown age or unborn, and of nobody else', () => {
    const child = [
      { name: 'Aaliyah', dateOfBirth: '2008-07-14', gp: '' },
      { name: 'Idris', dateOfBirth: '2008-07-15', gp: '' },
      { gp: '' },
    ];
    const outcomes = ask(compile(packOf('t', gp)), { child }, '2026-07-14T11:00');
    expect(outcomes.map(({ outcome, state, subject }) => [outcome, state, subject])).toEqual([
      ['flag', 'missing', 'Idris'],
      ['flag', 'missing', 'child 3'],
    ]);
  });

  test('of no child of whom the record says that they have died', () => {
    const record = caseRecordOf(
      {
        child: [
          { name: 'Ada', gp: '' },
          { name: 'Abe', gp: '' },
        ],
      },
      vocabulary,
    );
    for (const entity of record.entities) if (entity.name === 'Ada') entity.hasDied = true;
    const outcomes = evaluate(compile(packOf('t', gp)), record, { now: new Date('2026-07-14T11:00Z'), role: 'any', area: null });
    expect(outcomes.map(({ subject }) => subject)).toEqual(['Abe']);
  });

  test('not-applicable where every child has grown up, cannot-tell where no child has been seen', () => {
    const packs = compile(packOf('t', gp));
    expect(ask(packs, { child: [{ dateOfBirth: '2000-01-01' }] }, '2026-07-14T11:00').map((each) => each.outcome)).toEqual([
      'not-applicable',
    ]);
    const [unseen] = ask(packs, {}, '2026-07-14T11:00');
    expect(unseen).toMatchObject({ outcome: 'cannot-tell', subject: null, lacking: ['child.gp'], screens: ['Child details'] });
  });

  test('as theirs for a rule of another role, with what it came to', () => {
    const [outcome] = ask(compile(packOf('t', written)), referral({}), '2026-06-13T12:00', { role: 'children-social-care' });
    expect(outcome).toMatchObject({ outcome: 'not-applicable', theirs: true, state: 'overdue', due: '2026-06-13T10:00', late: '2 hours' });
  });

  test.each(['restricted', 'identity-unclear', 'nothing-read'] as const)('that cannot tell where the record is %s', (notice) => {
    const outcomes = ask(compile(packOf('t', written, gp)), referral({}), '2026-06-14T12:00', { notices: [notice] });
    expect(outcomes.every((each) => each.outcome === 'cannot-tell' && each.state === null && each.evidence.length === 0)).toBe(true);
  });

  test.each(['closed', 'deceased'] as const)('that does not apply where the record is %s', (notice) => {
    const outcomes = ask(compile(packOf('t', written, gp)), referral({}), '2026-06-14T12:00', { notices: [notice] });
    expect(outcomes.every((each) => each.outcome === 'not-applicable')).toBe(true);
  });

  test('only inside the dates of its pack', () => {
    const pack = { ...packOf('t', gp), effective: { from: '2026-08-01', to: '2026-08-31' } };
    const at = (today: string): unknown => ask(compile(pack), { child: [{ gp: '' }] }, today)[0]?.outcome;
    expect([at('2026-07-31T23:59'), at('2026-08-01T00:00'), at('2026-08-31T23:59'), at('2026-09-01T00:00')]).toEqual([
      'not-applicable',
      'flag',
      'flag',
      'not-applicable',
    ]);
  });

  test('only in its areas, and cannot tell where the area is not set', () => {
    const packs = compile(packOf('t', `${gp}areas: [Haringey]\n`));
    const inArea = (area: string | null): unknown => ask(packs, { child: [{ gp: '' }] }, '2026-07-01T10:00', { area })[0]?.outcome;
    expect([inArea('haringey'), inArea('Enfield'), inArea(null)]).toEqual(['flag', 'not-applicable', 'cannot-tell']);
  });
});

describe('a limit', () => {
  const state = (fields: object, today: string): unknown[] => {
    const [outcome] = ask(compile(packOf('t', written)), referral(fields), today);
    return [outcome?.outcome, outcome?.state, outcome?.due, outcome?.late];
  };

  test('is far, near, on its last minute and past', () => {
    const due = '2026-06-13T10:00';
    expect(state({}, '2026-06-12T21:59')).toEqual(['clear', 'due', due, null]);
    expect(state({}, '2026-06-12T22:00')).toEqual(['flag', 'due', due, null]);
    expect(state({}, '2026-06-13T10:00')).toEqual(['flag', 'due', due, null]);
    expect(state({}, '2026-06-13T10:01')).toEqual(['flag', 'overdue', due, '1 minute']);
  });

  test('is kept on the last minute and missed one minute later', () => {
    expect(state({ writtenConfirmationAt: '2026-06-13T10:00' }, '2026-06-20T10:00')).toEqual(['clear', null, '2026-06-13T10:00', null]);
    expect(state({ writtenConfirmationAt: '2026-06-13T11:01' }, '2026-06-20T10:00')).toEqual([
      'clear',
      'done-late',
      '2026-06-13T10:00',
      '1 hour',
    ]);
    expect(state({ writtenConfirmationAt: '2026-06-13' }, '2026-06-20T10:00')).toEqual(['clear', null, '2026-06-13T10:00', null]);
  });

  test('is not met by what was done before its start', () => {
    expect(state({ writtenConfirmationAt: '2026-06-10T10:00' }, '2026-06-14T10:00')[1]).toBe('overdue');
  });

  test('cannot be told where its start or its completion is on no screen', () => {
    expect(state({ madeAt: '' }, '2026-06-14T10:00')).toEqual(['cannot-tell', null, null, null]);
    const [unseen] = ask(
      compile(packOf('t', written)),
      { referral: [{ method: 'telephone', madeAt: '2026-06-11T10:00' }] },
      '2026-06-14T10:00',
    );
    expect(unseen).toMatchObject({
      outcome: 'cannot-tell',
      state: null,
      due: '2026-06-13T10:00',
      lacking: ['referral.writtenConfirmationAt'],
    });
  });

  test('cannot be told where two screens differ about its start, and shows both values', () => {
    const facts = referral({ madeAt: { conflicting: ['2026-06-11T10:00', '2026-06-12T10:00'] } });
    const [outcome] = ask(compile(packOf('t', written)), facts, '2026-06-14T12:00');
    expect(outcome).toMatchObject({ outcome: 'cannot-tell', due: null, lacking: ['referral.madeAt', 'referral.writtenConfirmationAt'] });
    expect(outcome?.evidence.map((each) => each.text)).toEqual(expect.arrayContaining(['2026-06-11T10:00', '2026-06-12T10:00']));
  });

  test('booked past it is overdue, booked within it is arranged', () => {
    expect(state({ writtenConfirmationAt: '2026-06-14T10:00' }, '2026-06-13T09:00')).toEqual([
      'flag',
      'overdue',
      '2026-06-13T10:00',
      '24 hours',
    ]);
    expect(state({ writtenConfirmationAt: '2026-06-13T09:30' }, '2026-06-13T09:00')).toEqual(['clear', 'due', '2026-06-13T10:00', null]);
  });

  test('of plain days keeps both readings until a team has chosen one', () => {
    const facts = { referral: [{ receivedAt: '2025-12-23T15:00' }], 'assessment.initial.completedAt': '' };
    const packs = compile(packOf('t', vague));
    const at = (today: string, reading?: 'calendar' | 'working'): unknown[] => {
      const [outcome] = ask(packs, facts, today, reading ? { settings: { readings: { 't-vague': reading } } } : {});
      return [outcome?.state, outcome?.due];
    };
    expect(at('2025-12-30T23:59')).toEqual(['due', '2025-12-30']);
    expect(at('2026-01-06T23:59')).toEqual(['due', '2025-12-30']);
    expect(at('2026-01-07T00:00')).toEqual(['overdue', '2025-12-30']);
    expect(at('2025-12-31T00:00', 'calendar')).toEqual(['overdue', '2025-12-30']);
    expect(at('2026-01-06T23:59', 'working')).toEqual(['due', '2026-01-06']);
  });

  test('says how it was counted, with both readings and the bank holidays', () => {
    const facts = { referral: [{ receivedAt: '2025-12-23T15:00' }], 'assessment.initial.completedAt': '' };
    const [outcome] = ask(compile(packOf('t', vague)), facts, '2026-01-08T09:00');
    expect(outcome?.clock).toMatchObject({
      startFact: 'referral.receivedAt',
      startAt: '2025-12-23T15:00',
      readings: { calendar: '2025-12-30', working: '2026-01-06' },
      holidaysSkipped: ['2025-12-25', '2025-12-26', '2026-01-01'],
    });
    expect(outcome?.clock?.words).toContain('(23 December 2025 at 15:00)');
    expect(outcome?.clock?.words).toContain('bank holidays 25 December, 26 December and 1 January 2026 not counted');
  });

  test('says once where both readings come to the same day', () => {
    // From a Sunday, so that no weekend lies within.
    const rule = written.replace(/due: .*/, 'due: { within: { days: 5 }, after: referral.madeAt }');
    const [outcome] = ask(compile(packOf('t', rule)), referral({ madeAt: '2026-06-07', writtenConfirmationAt: '' }), '2026-06-12T09:00');
    expect(outcome?.clock?.readings).toEqual({ calendar: '2026-06-12', working: '2026-06-12' });
    expect(outcome?.clock?.words).toMatch(/only "days": calendar and working days come to the same$/);
  });

  test('that recurs runs from the last of its kind; shown and blank none is recorded', () => {
    const at = (value: string, today: string): unknown[] => {
      const [outcome] = ask(compile(packOf('t', recurring)), { 'contact.interagencyLastAt': value }, today);
      return [outcome?.outcome, outcome?.state, outcome?.due];
    };
    expect(at('2026-06-01', '2026-06-05T09:00')).toEqual(['clear', 'due', '2026-06-15']);
    expect(at('2026-06-01', '2026-06-15T09:00')).toEqual(['flag', 'due', '2026-06-15']);
    expect(at('2026-06-01', '2026-06-16T00:00')).toEqual(['flag', 'overdue', '2026-06-15']);
    expect(at('', '2026-06-16T00:00')).toEqual(['flag', 'no-response', null]);
    expect(ask(compile(packOf('t', recurring)), {}, '2026-06-16T00:00')[0]?.outcome).toBe('cannot-tell');
  });

  test('that the bank-holiday table does not reach cannot be told, and says why', () => {
    const working = vague.replace('days: 7', 'workingDays: 7');
    const [outcome] = ask(
      compile(packOf('t', working)),
      { referral: [{ receivedAt: '2040-12-28' }], 'assessment.initial.completedAt': '' },
      '2041-02-01T09:00',
    );
    expect(outcome).toMatchObject({ outcome: 'cannot-tell', due: null });
    expect(outcome?.clock?.words).toContain('the bank-holiday table ends on 31 December 2040');
  });

  test('takes a day a team has added as a bank holiday', () => {
    const working = vague.replace('days: 7', 'workingDays: 1');
    const facts = { referral: [{ receivedAt: '2026-06-12' }], 'assessment.initial.completedAt': '' };
    const due = (extraHolidays: string[]): unknown =>
      ask(compile(packOf('t', working)), facts, '2026-06-12T09:00', { settings: { extraHolidays } })[0]?.due;
    expect([due([]), due(['2026-06-15'])]).toEqual(['2026-06-15', '2026-06-16']);
  });

  test('of two starts leaves out the one that is not recorded', () => {
    const review = `id: t-review
title: First review not held
kind: action
for: child
done: conference.review.heldAt
due: { earliest: [{ within: { months: 1 }, after: child.dateOfBirth }, { within: { months: 3 }, after: conference.prebirth.heldAt }] }
`;
    const due = (facts: object): unknown => ask(compile(packOf('t', review)), facts as Record<string, unknown>, '2026-07-31T09:00')[0]?.due;
    const conference = { 'conference.prebirth.heldAt': '2026-05-05', 'conference.review.heldAt': '' };
    expect(due({ child: [{ dateOfBirth: '2026-07-20' }], ...conference })).toBe('2026-08-05');
    expect(due({ child: [{ dateOfBirth: '' }], ...conference })).toBe('2026-08-05');
    expect(due({ child: [{ dateOfBirth: '2026-07-20' }], 'conference.review.heldAt': '' })).toBe('2026-08-20');
  });
});

describe('a rule that does not turn on who is in hand', () => {
  const carer =
    'id: t-carer\ntitle: Carer not asked\nkind: missing-detail\nfor: child\nwhen: { fact: adult.isParent, is: yes }\nasks: child.gp\n';

  test('says the same of each, under their own names', () => {
    const outcomes = ask(
      compile(packOf('t', carer)),
      { child: [{ name: 'Ava' }, { name: 'Ben' }], 'adult.isParent': 'no' },
      '2026-06-14T12:00',
    );
    expect(outcomes.map(({ outcome, subject, subjectKey }) => [outcome, subject, subjectKey])).toEqual([
      ['not-applicable', 'Ava', 'child:1'],
      ['not-applicable', 'Ben', 'child:2'],
    ]);
  });

  test('is judged of each one by one as soon as one of them has such a fact on a screen', () => {
    const child = [{ name: 'Ava' }, { name: 'Ben', gp: '' }, { name: 'Cara', gp: 'Dr Ames' }, { name: 'Dan' }];
    const outcomes = ask(compile(packOf('t', carer)), { child, 'adult.isParent': 'yes' }, '2026-06-14T12:00');
    expect(outcomes.map(({ outcome, subject }) => `${outcome} ${subject}`)).toEqual([
      'flag Ben',
      'cannot-tell Ava',
      'cannot-tell Dan',
      'clear Cara',
    ]);
  });

  test('takes a finding about one child for that child only', () => {
    const neglect = 'id: t-neglect\ntitle: Neglect\nkind: risk-factor\nfor: child\npresent: { fact: risk.child.neglect, is: present }\n';
    const facts = { child: [{ name: 'Ava' }, { name: 'Ben' }], 'risk.child.neglect': [{ status: 'present', entity: 'child:2' }] };
    const outcomes = ask(compile(packOf('t', neglect)), facts, '2026-06-14T12:00');
    expect(outcomes.map(({ state, subject }) => [state, subject])).toEqual([
      ['present', 'Ben'],
      [null, 'Ava'],
    ]);
  });
});

describe('a list of indicators', () => {
  const list = {
    id: 't-list',
    title: 'Needs of the child',
    level: 'targeted',
    roles: ['any' as const],
    strength: 'may' as const,
    section: 'Targeted',
    response: 'Offer support.',
    indicators: [
      { catalogue: ['t-sen'], says: 'Special needs', for: 'child' as const, when: { fact: 'child.sen', is: 'yes' } },
      { catalogue: ['t-carer'], says: 'Young carer', for: 'case' as const, when: { fact: 'risk.child.youngCarer', is: 'present' } },
    ],
  };

  test('shows each one met as present with its level, never as a flag, under an id of its own', () => {
    const packs = compile({ ...packOf('t'), indicators: [list] });
    const outcomes = ask(packs, { child: [{ name: 'Ava', sen: 'yes' }], 'risk.child.youngCarer': 'absent' }, '2026-06-14T12:00');
    expect(outcomes.map(({ rule, outcome, state, subject, level, next }) => [rule, outcome, state, subject, level, next])).toEqual([
      ['t-list.t-sen', 'clear', 'present', 'Ava', 'targeted', 'Offer support.'],
      ['t-list.t-carer', 'clear', null, null, 'targeted', 'Offer support.'],
    ]);
  });
});

describe('what is shown of an outcome', () => {
  test('is the evidence: the blank field, the start of the clock, the trigger', () => {
    const [outcome] = ask(compile(packOf('t', written)), referral({}), '2026-06-14T12:00');
    expect(outcome?.evidence.map((each) => each.text)).toEqual(['', '2026-06-11T10:00', 'telephone']);
  });

  test('names each detail that is lacking of several', () => {
    const packs = compile(packOf('t', gp.replace('asks: child.gp', 'asks: { all: [child.gp, child.school, child.nhsNumber] }')));
    const [outcome] = ask(packs, { child: [{ gp: '', school: '', nhsNumber: '943 476 5919' }] }, '2026-06-14T12:00');
    expect(outcome).toMatchObject({ outcome: 'flag', lacking: ['child.gp', 'child.school'] });
  });

  test('asks for one of several only where none of those shown is answered', () => {
    const packs = compile(packOf('t', gp.replace('asks: child.gp', 'asks: { any: [child.school, child.nursery] }')));
    const of = (child: object): unknown => ask(packs, { child: [child] }, '2026-06-14T12:00')[0]?.outcome;
    expect([of({ school: '', nursery: 'Elm' }), of({ school: '' }), of({ name: 'Ava' })]).toEqual(['clear', 'flag', 'cannot-tell']);
  });

  test('comes in the order overdue, due, missing, then the rest; what binds others last', () => {
    const packs = compile(packOf('t', gp, written, recurring, written.replace('t-written', 't-late').replace('48', '24')));
    const facts = { ...referral({}), child: [{ gp: '' }], 'contact.interagencyLastAt': '2026-06-01' };
    const states = ask(packs, facts, '2026-06-13T09:00').map((each) => `${each.rule} ${each.state}`);
    expect(states).toEqual(['t-late overdue', 't-written due', 't-recurring due', 't-gp missing']);
    const theirs = ask(packs, facts, '2026-06-13T09:00', { role: 'midwife' }).map((each) => each.theirs);
    expect(theirs).toEqual([false, false, true, true]);
  });

  test('cites every pack that sets a limit for the same action, strictest first', () => {
    const packs = compile(
      packOf('one', written.replace('t-written', 'one-written')),
      packOf('two', written.replace('t-written', 'two-written').replace('48', '24')),
    );
    const outcomes = ask(packs, referral({}), '2026-06-14T12:00');
    expect(outcomes.map((each) => [each.protocol, each.due, each.alsoIn])).toEqual([
      ['two', '2026-06-12T10:00', [{ protocol: 'one', section: '1', due: '2026-06-13T10:00' }]],
      ['one', '2026-06-13T10:00', [{ protocol: 'two', section: '1', due: '2026-06-12T10:00' }]],
    ]);
  });

  test('is the same however often it is asked, and survives being sent as a message', () => {
    const packs = pickRules(compile(packOf('t', gp, written)), () => true);
    const first = ask(packs, referral({}), '2026-06-14T12:00');
    expect(structuredClone(ask(packs, referral({}), '2026-06-14T12:00'))).toEqual(first);
  });
});

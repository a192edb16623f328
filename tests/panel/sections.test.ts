import { describe, expect, it } from 'vitest';
import { flagsShownWith, mergeSameFlags } from '../../src/core/packs/same-flag.ts';
import { checklistSections } from '../../src/panel/checklist/checklist-sections.ts';
import { ruleCounts } from '../../src/panel/checklist/rule-counts.ts';
import { uncheckedScreens } from '../../src/panel/checklist/unchecked-screens.ts';
import { dismissalsByFlag, usualUntil } from '../../src/panel/flags/dismissal.ts';
import { flagId } from '../../src/panel/flags/flag-id.ts';
import { flagSections } from '../../src/panel/flags/flag-sections.ts';
import { cautions } from '../../src/panel/flags/limits-of-today.ts';
import { detailProgress, progressWords } from '../../src/panel/pictures/child-progress.ts';
import { layOutTimeline } from '../../src/panel/pictures/timeline-layout.ts';
import { mostPressing, timelinePoints } from '../../src/panel/pictures/timeline-points.ts';
import { recordedTogether, trioRows } from '../../src/panel/pictures/trio.ts';
import { looksTheSame, mustReplace, waitingChanges } from '../../src/panel/state/hold-still.ts';
import { statusNotice } from '../../src/panel/status-notices.ts';
import { nurseFamily } from './families.ts';
import { camden, evidence, fact, friday, outcome, record, state } from './make.ts';

const nurse = nurseFamily();

describe('sections', () => {
  it('come in the order overdue, to put right, due soon, not done, missing, risk', () => {
    const flags = [
      outcome('e'),
      outcome('f', { kind: 'risk-factor', state: 'no-response' }),
      outcome('d', { kind: 'action', state: 'no-response' }),
      outcome('c', { kind: 'action', state: 'due', due: '2026-06-13' }),
      outcome('b', { kind: 'action', state: 'breach' }),
      outcome('a', { kind: 'action', state: 'overdue', due: '2026-06-01' }),
    ];
    expect(flagSections(flags).map(({ id }) => id)).toEqual(['overdue', 'put-right', 'due', 'not-done', 'missing', 'risk']);
  });

  it('put the oldest limit first and what must be done before what should', () => {
    const overdue = (rule: string, due: string, strength: 'must' | 'should') =>
      outcome(rule, { kind: 'action', state: 'overdue', due, strength });
    const [section] = flagSections([
      overdue('c', '2026-06-02', 'should'),
      overdue('b', '2026-06-02', 'must'),
      overdue('a', '2026-06-01', 'should'),
    ]);
    expect(section?.flags.map(({ rule }) => rule)).toEqual(['a', 'b', 'c']);
  });

  it('never hold what is theirs, what is only on the checklist, or what cannot be told', () => {
    expect(
      flagSections([outcome('a', { theirs: true }), outcome('b', { tier: 'checklist' }), outcome('c', { outcome: 'cannot-tell' })]),
    ).toEqual([]);
  });

  it('put a question about a risk factor with the risk factors', () => {
    expect(flagSections([outcome('a', { state: 'not-asked', lacking: ['risk.parent.substanceMisuse'] })])[0]?.id).toBe('risk');
  });

  it('are counted at the top', () => {
    expect(ruleCounts(nurse.outcomes)).toEqual({ flags: 8, overdue: 1, due: 2, missing: 4, unseen: 5, checked: 16 });
  });
});

describe('child details', () => {
  it('keep blank and not seen apart', () => {
    const [ava, kai] = detailProgress(nurse.outcomes, nurse.record);
    expect(ava && progressWords(ava)).toBe('3 of 6 details recorded, 1 not seen yet');
    expect(kai && progressWords(kai)).toBe('4 of 6 details recorded');
  });

  it('show a child whose details are complete', () => {
    const children = record([{ key: 'child:1', type: 'child', name: 'Ava' }]);
    expect(detailProgress([outcome('a', { outcome: 'clear', state: null, subjectKey: 'child:1' })], children)).toMatchObject([
      { name: 'Ava', recorded: 1, total: 1, flags: [] },
    ]);
  });
});

describe('a detail that nothing on any screen could settle', () => {
  const children = record([{ key: 'child:1', type: 'child', name: 'Ava' }]);
  const detail = (rule: string, more: Parameters<typeof outcome>[1]) => outcome(rule, { state: null, subjectKey: 'child:1', ...more });

  it('is not called "not seen yet": a rule of one borough, while no area is chosen, says nothing of the date of birth on the screen', () => {
    const silent = detail('haringey-date-of-birth', { outcome: 'cannot-tell', asks: ['child.dateOfBirth'] });
    expect(detailProgress([silent], children)).toEqual([]);
    expect(detailProgress([silent, detail('gp', { outcome: 'clear' })], children)).toMatchObject([{ recorded: 1, unseen: 0, total: 1 }]);
  });
});

describe('a detail that two protocols ask for', () => {
  const about = (protocol: string, asks: string[], more: Parameters<typeof outcome>[1]) =>
    outcome(`${protocol}-${asks.join()}`, { protocol, asks, state: null, subjectKey: 'child:1', ...more });
  const children = record([{ key: 'child:1', type: 'child', name: 'Ava' }]);

  it('is counted once, and stands as the worst that they say of it', () => {
    const outcomes = [
      about('camden', ['child.gp'], { outcome: 'clear' }),
      about('england', ['child.gp'], { outcome: 'clear' }),
      about('camden', ['child.dateOfBirth'], { outcome: 'cannot-tell', lacking: ['child.dateOfBirth'] }),
      about('england', ['child.dateOfBirth', 'child.age'], { outcome: 'clear' }),
      about('england', ['child.address'], { outcome: 'clear' }),
    ];
    expect(detailProgress(outcomes, children)).toMatchObject([{ recorded: 2, unseen: 1, total: 3 }]);
  });

  it('is counted twice where one protocol asks for it twice: of one name and of all names', () => {
    const outcomes = [
      about('camden', ['child.name'], { outcome: 'clear' }),
      { ...about('camden', ['child.name'], { outcome: 'clear' }), rule: 'b' },
    ];
    expect(detailProgress(outcomes, children)).toMatchObject([{ recorded: 2, total: 2 }]);
  });
});

describe('could not check', () => {
  it('is grouped by the screen to open, the most useful first, no screen last', () => {
    const listed = uncheckedScreens([...nurse.outcomes, outcome('x', { outcome: 'cannot-tell', state: null })]);
    expect(listed.map(({ screen, outcomes }) => [screen, outcomes.length])).toEqual([
      ['Care plan', 3],
      ['Professionals', 1],
      ['Contacts', 1],
      [null, 1],
    ]);
  });
});

describe('the trio grid', () => {
  it('has a row for each adult with the status in words, a blank question only for the person of the record', () => {
    expect(trioRows(nurse.record).map(({ name, cells }) => [name, ...cells.map(({ status }) => status)])).toEqual([
      ['Marta Doyle', 'present', 'present', 'blank'],
      ['Sean Doyle', 'not-seen', 'not-seen', 'absent'],
    ]);
  });

  it('says what is recorded together and never adds it up', () => {
    const [marta] = trioRows(nurse.record);
    expect(marta && recordedTogether(marta)).toBe(
      'Domestic abuse and mental ill-health are recorded together; substance misuse: no answer.',
    );
  });

  it('shows a yes beside a no as differing', () => {
    const finding = (status: 'present' | 'absent') => ({
      status,
      person: 'mother' as const,
      entity: 'adult:1',
      source: 'note' as const,
      evidence: evidence('Note', status),
    });
    const people = record([{ key: 'adult:1', type: 'adult', name: 'A' }], {
      facts: [fact('risk.family.domesticAbuse', { findings: [finding('absent'), finding('present')] })],
    });
    expect(trioRows(people)[0]?.cells[0]?.status).toBe('differs');
  });

  it('keeps partner, mother and father apart where a note gives no name, and says one passage once', () => {
    const said = (person: 'partner' | 'father') => ({
      status: 'present' as const,
      person,
      entity: null,
      source: 'note' as const,
      evidence: evidence('Note', person),
    });
    const facts = [
      fact('risk.parent.drugMisuse', { findings: [said('partner')] }),
      fact('risk.parent.alcoholMisuse', { findings: [said('partner'), said('father')] }),
    ];
    expect(trioRows(record([], { facts })).map(({ name, cells }) => [name, cells[2]?.findings.length])).toEqual([
      ['Father', 1],
      ['Partner or ex-partner', 1],
    ]);
  });

  it('takes a field that names nobody for the person of the record', () => {
    const [adult] = nurse.record?.entities.filter(({ type }) => type === 'adult') ?? [];
    if (!adult) throw new Error('The family has an adult');
    const base = { person: 'unspecified' as const, entity: null, evidence: evidence('Domestic abuse', 'No') };
    const rows = (source: 'field' | 'note') =>
      trioRows(
        record([adult], {
          subject: { entity: adult.key, kind: 'adult', name: adult.name },
          facts: [fact('risk.family.domesticAbuse', { findings: [{ ...base, status: 'absent', source }] })],
        }),
      ).map(({ key, cells }) => [key, cells[0]?.status]);
    expect(rows('field')).toEqual([[adult.key, 'absent']]);
    expect(rows('note')).toEqual([
      [adult.key, 'not-seen'],
      ['unnamed', 'absent'],
    ]);
  });

  it('never says "not seen yet" of abuse for the person of the record while it is told of another adult', () => {
    const people = ['Ann Lund', 'Per Lund'].map((name, index) => ({ key: `adult:${index + 1}`, type: 'adult', name }));
    const rows = (status: 'present' | 'absent') =>
      trioRows(
        record(people, {
          subject: { entity: 'adult:1', kind: 'adult', name: 'Ann Lund' },
          facts: [
            fact('risk.family.domesticAbuse', {
              findings: [{ status, person: 'partner', entity: 'adult:2', source: 'note', evidence: evidence('Note', 'x') }],
            }),
          ],
        }),
      ).map(({ cells }) => cells.map((cell) => cell.status));
    expect(rows('present')).toEqual([
      ['in-family', 'not-seen', 'not-seen'],
      ['present', 'not-seen', 'not-seen'],
    ]);
    expect(rows('absent')[0]).toEqual(['not-seen', 'not-seen', 'not-seen']);
  });

  it('leaves out what concerns a child or someone outside the household', () => {
    const base = { entity: null, source: 'note' as const, evidence: evidence('Note', 'x') };
    const facts = [
      fact('risk.parent.drugMisuse', {
        findings: [
          { ...base, status: 'present', person: 'child' },
          { ...base, status: 'other-person', person: 'other' },
        ],
      }),
    ];
    expect(trioRows(record([], { facts }))).toEqual([]);
  });
});

describe('the timeline', () => {
  const points = timelinePoints(nurse.outcomes, nurse.factNames, friday, []);

  it('holds events and limits with how they stand, each once, earliest first', () => {
    expect(points.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'event 2026-05-06',
      'done-late 2026-05-08',
      'event 2026-06-10T16:30',
      'overdue 2026-06-11',
      'event 2026-06-11T22:15',
      'due 2026-06-12',
      'due 2026-06-12T16:30',
      'unknown 2026-06-19',
    ]);
  });

  it('keeps what is overdue and due when only some fit', () => {
    expect(mostPressing(points, 3).map(({ kind }) => kind)).toEqual(['overdue', 'due', 'due']);
  });

  it('keeps the limits that end first where not all that run fit', () => {
    const due = [13, 20, 27].map((day) => outcome(`rule-${day}`, { outcome: 'clear', state: 'due', due: `2026-06-${day}` }));
    expect(mostPressing(timelinePoints(due, {}, friday, []), 2).map(({ at }) => at)).toEqual(['2026-06-13', '2026-06-20']);
  });

  it('puts a limit of a plain "days" on the day that is left of its two readings', () => {
    const clock = {
      words: '5 days from: gap noted (7 June 2026)',
      startFact: 'x',
      startAt: '2026-06-07',
      readings: { calendar: '2026-06-12', working: '2026-06-16' },
      holidaysSkipped: [],
    };
    const running = [outcome('gap', { outcome: 'clear', state: 'due', due: '2026-06-12', clock })];
    const on = (now: string) => timelinePoints(running, {}, now, []).map(({ at, words }) => `${at} ${words}`);
    expect(on('2026-06-08T09:00:00Z')).toEqual(['2026-06-12 4 days left']);
    expect(on('2026-06-14T09:00:00Z')).toEqual(['2026-06-16 2 working days left']);
  });

  it('puts marks that would cover one another in lanes, inside the picture', () => {
    const { placed, lanes } = layOutTimeline(points, Date.parse(friday), 360);
    expect(lanes).toBeGreaterThan(1);
    for (const a of placed) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x).toBeLessThanOrEqual(360);
      for (const b of placed) if (a !== b && a.lane === b.lane) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(22);
    }
  });
});

describe('dismissals', () => {
  const dismissed = [{ id: '1', rule: 'a', subjectKey: 'case', reason: 'misread' as const, until: '2026-06-19' }];

  it('hold to the end of their last day and for one subject only', () => {
    expect([...dismissalsByFlag(dismissed, '2026-06-19').keys()]).toEqual([flagId(outcome('a'))]);
    expect(dismissalsByFlag(dismissed, '2026-06-20').size).toBe(0);
    expect(dismissalsByFlag(dismissed, '2026-06-12').has(flagId(outcome('a', { subjectKey: 'child:1' })))).toBe(false);
  });

  it('end at the limit where the person will do it', () => {
    expect(usualUntil('will-do', '2026-06-12', '2026-06-16T09:00')).toBe('2026-06-16');
    expect(usualUntil('will-do', '2026-06-12', '2026-06-10')).toBe('2026-06-13');
    expect(usualUntil('misread', '2026-06-12', null)).toBe('2026-06-19');
  });
});

describe('the full checklist', () => {
  it('lists every point that applies by section in the order of the document', () => {
    const sections = checklistSections(
      [
        outcome('a', { section: '13' }),
        outcome('b', { section: '9', outcome: 'clear', state: null }),
        outcome('c', { outcome: 'not-applicable' }),
        outcome('d', { section: '13(ix)' }),
        outcome('e', { section: '13(v)' }),
        outcome('f', { section: 'Appendix 1', protocol: 'another' }),
      ],
      [camden],
    );
    expect(sections.map(({ protocol, heading, inPlace }) => [protocol, heading, inPlace])).toEqual([
      ['another', 'Appendix 1', 0],
      ['Camden protocol (2007)', 'Section 9', 1],
      ['Camden protocol (2007)', 'Section 13', 0],
      ['Camden protocol (2007)', 'Section 13(v)', 0],
      ['Camden protocol (2007)', 'Section 13(ix)', 0],
    ]);
  });
});

describe('flags of two protocols for the same thing', () => {
  const limit = (protocol: string, section: string, due: string, others: [string, string, string][]) =>
    outcome(`${protocol}-told`, {
      protocol,
      section,
      due,
      kind: 'action',
      state: 'overdue',
      alsoIn: others.map(([id, part, day]) => ({ protocol: id, section: part, due: day })),
    });
  const missing = (protocol: string, lacking: string[], more = {}) =>
    outcome(`${protocol}-${lacking.join('-')}`, { protocol, lacking, subjectKey: 'child:1', ...more });

  it('are one, the strictest first, with every paragraph cited', () => {
    const late = limit('b', '4', '2026-06-12', [['a', '13', '2026-06-11']]);
    const strict = limit('a', '13', '2026-06-11', [['b', '4', '2026-06-12']]);
    const merged = mergeSameFlags([late, strict]);
    expect(merged.map(({ rule }) => rule)).toEqual(['a-told']);
    expect(merged[0]?.alsoIn).toEqual([{ protocol: 'b', section: '4', due: '2026-06-12' }]);
    expect(flagsShownWith(late, [late, strict])).toEqual([strict, late]);
  });

  it('are one where the same answer of the same child is lacking', () => {
    const [one, other] = [missing('a', ['child.dateOfBirth']), missing('b', ['child.dateOfBirth', 'child.age'], { section: '3' })];
    expect(mergeSameFlags([one, other]).map(({ rule, alsoIn }) => [rule, alsoIn.length])).toEqual([['a-child.dateOfBirth', 1]]);
  });

  it('are one where one protocol asks it of the record and the other of the event', () => {
    const of = (protocol: string, more: object) => missing(protocol, ['admission.childrenCarer'], more);
    const flags = [of('a', { subjectKey: 'case' }), of('b', { subjectKey: 'admission:1' })];
    expect(mergeSameFlags(flags)).toHaveLength(1);
  });

  it('stay two where an action is asked for on other grounds', () => {
    const referral = (protocol: string, ground: string) =>
      outcome(protocol, {
        protocol,
        kind: 'action',
        state: 'no-response',
        lacking: ['referral.madeAt'],
        evidence: [evidence(ground, 'Yes')],
      });
    expect(mergeSameFlags([referral('a', 'Neglect'), referral('b', 'Violence')])).toHaveLength(2);
    expect(mergeSameFlags([referral('a', 'Neglect'), referral('b', 'Neglect')])).toHaveLength(1);
  });

  it('stay two where they are about two people, two answers, or one protocol', () => {
    const flags = [
      missing('a', ['child.gp']),
      missing('b', ['child.gp'], { subjectKey: 'child:2' }),
      missing('b', ['child.school']),
      missing('a', ['child.gp'], { rule: 'a-second' }),
    ];
    expect(mergeSameFlags(flags)).toEqual(flags);
  });
});

describe('holding still', () => {
  it('counts a later reading of the same as no change', () => {
    expect(looksTheSame(nurse, { ...nurse, now: '2026-06-12T09:00:10Z' })).toBe(true);
  });

  it('tells what was settled and what is new', () => {
    const next = { ...nurse, outcomes: [...nurse.outcomes.slice(1), outcome('new')] };
    expect(waitingChanges(nurse, next)).toEqual({ settled: new Set(['camden-services-not-told/case']), added: 1 });
  });

  it('never holds back another case, another person or another kind of state', () => {
    expect(mustReplace(nurse, { ...nurse, caseKey: 'case-b' })).toBe(true);
    expect(mustReplace(nurse, { ...nurse, status: 'identity-unclear' })).toBe(true);
    expect(mustReplace(nurse, { ...nurse, record: record([], { subject: { entity: null, kind: 'adult', name: 'Another' } }) })).toBe(true);
  });
});

describe('states', () => {
  it('offer to allow the site only where policy lets', () => {
    const origin = 'https://records.example';
    expect(statusNotice({ status: 'not-permitted', mayAllow: true, origin })?.action?.name).toBe('allowSite');
    expect(statusNotice({ status: 'not-permitted', mayAllow: false, origin })).toMatchObject({
      action: null,
      text: expect.stringContaining('Your organisation'),
    });
    expect(statusNotice({ status: 'not-permitted', mayAllow: false, origin: null })?.text).toContain('Press the Sightline button');
  });

  it('say an ended calendar, an ended edition, half a reading and an old one', () => {
    const said = (more: Parameters<typeof state>[0]) => cautions(state(more), friday, '2026-06-12').map(({ id }) => id);
    expect(said({})).toEqual([]);
    expect(said({ calendarEnds: '2026-06-11' })).toEqual(['calendar']);
    expect(said({ calendarEnds: '2026-07-11' })).toEqual(['calendar']);
    expect(said({ partial: 'Too long.' })).toEqual(['partial']);
    expect(said({ teamFaults: ['team pack: maps: found 3, allowed: record'] })).toEqual(['team']);
    expect(said({ caseKey: null, record: record([], { subject: { entity: null, kind: 'adult', name: 'Ann Lund' } }) })).toEqual(['unsure']);
    expect(said({ caseKey: null, record: record([], { subject: { entity: null, kind: 'adult', name: null } }) })).toEqual(['nameless']);
    expect(said({ protocols: [{ ...camden, effectiveTo: '2026-06-11' }] })).toEqual(['out-of-date-camden']);
    expect(said({ record: record([], { screens: [{ name: 'A', readAt: '2026-06-12T08:40:00Z' }] }) })).toEqual(['stale']);
    expect(said({ status: 'page-keeps-changing' })).toEqual(['changing']);
  });
});

import type { FindingInstance } from '../../src/core/case-record.ts';
import type { SupervisionState } from '../../src/panel/supervision-state.ts';
import type { TeachProps } from '../../src/panel/teach.tsx';
import { type PanelState, panelStatuses } from '../../src/panel/view-state.ts';
import { camden, evidence, fact, outcome, record, state } from './make.ts';

const adults = [
  { key: 'adult:1', type: 'adult', name: 'Marta Doyle' },
  { key: 'adult:2', type: 'adult', name: 'Sean Doyle' },
];
const children = [
  { key: 'child:1', type: 'child', name: 'Ava Doyle' },
  { key: 'child:2', type: 'child', name: 'Kai Doyle' },
];

const noteOfMay = evidence('Progress note', 'States Sean hit her in the face on Friday, Ava was in the room. Did not want police called.', {
  screen: 'Progress notes',
  note: { on: '2026-05-03', by: 'R. Adeyemi', start: 0, end: 90, cue: null },
});

const violence: FindingInstance = { status: 'present', person: 'unspecified', entity: 'adult:1', source: 'note', evidence: noteOfMay };
const diagnosis: FindingInstance = {
  status: 'present',
  person: 'unspecified',
  entity: 'adult:1',
  source: 'field',
  evidence: evidence('Diagnosis', 'Recurrent depressive disorder, current episode severe'),
};
const denied: FindingInstance = {
  status: 'absent',
  person: 'partner',
  entity: 'adult:2',
  source: 'note',
  evidence: evidence('Progress note', 'Sean says he does not drink or use drugs.', {
    screen: 'Progress notes',
    note: { on: '2026-06-09', by: 'R. Adeyemi', start: 0, end: 40, cue: null },
  }),
};

const admission = {
  words: 'the day of admission, 11 June 2026 at 22:15',
  startFact: 'admission.admittedAt',
  startAt: '2026-06-11T22:15',
  readings: null,
  holidaysSkipped: [],
};

const recorded = (rule: string, subjectKey: string, title: string) =>
  outcome(rule, { subjectKey, title, outcome: 'clear', state: null, section: '7 Recording' });

/** The ward nurse's Friday morning: two children, Ava's date of birth blank, carers not asked, children's services not told. */
export function nurseFamily(): PanelState {
  return state({
    record: record([...adults, ...children], {
      screens: [
        { name: 'Nursing assessment on admission', readAt: '2026-06-12T08:59:40Z' },
        { name: 'Progress notes', readAt: '2026-06-12T08:55:00Z' },
        { name: 'Family and professionals', readAt: '2026-06-12T08:52:00Z' },
      ],
      facts: [
        fact('risk.family.domesticAbuse', { findings: [violence] }),
        fact('risk.parent.mentalIllHealth', { findings: [diagnosis] }),
        fact('risk.parent.substanceMisuse', { status: 'blank', findings: [] }),
        fact('risk.parent.drugMisuse', { status: 'not-seen', findings: [denied] }),
      ],
    }),
    factNames: {
      'admission.admittedAt': 'admission',
      'child.dateOfBirth': 'date of birth',
      'referral.madeAt': 'referral to children’s services',
    },
    outcomes: [
      outcome('camden-services-not-told', {
        kind: 'action',
        state: 'overdue',
        title: 'Children’s services not told of the admission',
        why: 'They are recorded as involved with this family, so they are told when the patient is admitted.',
        next: 'Ring the duty and assessment team and record whom you spoke to.',
        due: '2026-06-11',
        late: '1 day',
        clock: admission,
        contact: 'duty-team',
        evidence: [
          evidence('Children’s services informed of admission', ''),
          evidence('Allocated social worker', 'P. Osei, Camden children’s services', { screen: 'Family and professionals' }),
        ],
        lacking: ['referral.madeAt'],
        mentions: [
          {
            on: '2026-06-12',
            evidence: evidence('Progress note', 'To ring social services in the morning.', {
              screen: 'Progress notes',
              note: { on: '2026-06-11', by: 'Night staff', start: 0, end: 20, cue: null },
            }),
          },
        ],
      }),
      outcome('camden-referral-not-in-writing', {
        kind: 'action',
        state: 'due',
        section: '10 Referral pathways',
        title: 'Urgent telephone referral not confirmed in writing',
        why: 'An urgent referral made by telephone must follow in writing within 48 hours.',
        next: 'Send the written referral and record the date it was sent.',
        due: '2026-06-12T16:30',
        clock: {
          words: '48 hours from the referral on 10 June 2026 at 16:30',
          startFact: 'referral.madeAt',
          startAt: '2026-06-10T16:30',
          readings: null,
          holidaysSkipped: [],
        },
        subject: 'Referral of 10 June 2026',
        subjectKey: 'referral:1',
        evidence: [evidence('Written confirmation sent', '')],
      }),
      outcome('camden-gaps-not-followed-up', {
        kind: 'action',
        state: 'due',
        title: 'Gaps in the children’s details to be followed up',
        why: 'What could not be asked on admission is followed up by the next working day.',
        next: 'Ask the patient or the family and complete the form.',
        due: '2026-06-12',
        clock: {
          words: '1 working day from admission on 11 June 2026',
          startFact: 'admission.admittedAt',
          startAt: '2026-06-11T22:15',
          readings: null,
          holidaysSkipped: [],
        },
        evidence: [evidence('Children’s details complete', 'No')],
      }),
      outcome('camden-child-date-of-birth', {
        subject: 'Ava Doyle',
        subjectKey: 'child:1',
        title: 'Date of birth',
        section: '7 Recording',
        evidence: [evidence('DOB', '')],
        lacking: ['child.dateOfBirth'],
      }),
      recorded('camden-child-name', 'child:1', 'Full name'),
      recorded('camden-child-school', 'child:1', 'School'),
      recorded('camden-child-gp', 'child:1', 'GP'),
      outcome('camden-child-carer', {
        subject: 'Ava Doyle',
        subjectKey: 'child:1',
        state: 'not-asked',
        title: 'Who is looking after her now',
        evidence: [evidence('Who is looking after the children?', '')],
      }),
      outcome('camden-child-others', {
        outcome: 'cannot-tell',
        state: null,
        subject: 'Ava Doyle',
        subjectKey: 'child:1',
        title: 'Other professionals',
        screens: ['Professionals'],
      }),
      recorded('camden-child-name', 'child:2', 'Full name'),
      recorded('camden-child-date-of-birth', 'child:2', 'Date of birth'),
      recorded('camden-child-nursery', 'child:2', 'Nursery'),
      recorded('camden-child-gp', 'child:2', 'GP'),
      outcome('camden-child-carer', {
        subject: 'Kai Doyle',
        subjectKey: 'child:2',
        state: 'not-asked',
        title: 'Who is looking after him now',
        evidence: [evidence('Who is looking after the children?', '')],
      }),
      outcome('camden-child-health-visitor', {
        subject: 'Kai Doyle',
        subjectKey: 'child:2',
        title: 'Health visitor told (he is three)',
        evidence: [evidence('HV informed', '')],
      }),
      outcome('camden-substance-use-not-asked', {
        kind: 'risk-factor',
        state: 'not-asked',
        subject: 'Marta Doyle',
        subjectKey: 'adult:1',
        section: '8 Assessment',
        title: 'Substance use never asked, with domestic abuse and mental ill-health recorded',
        why: 'The protocol asks that the three are considered together.',
        next: 'Ask about alcohol and drugs and record the answer.',
        evidence: [evidence('Alcohol / drug use', ''), noteOfMay],
        lacking: ['risk.parent.substanceMisuse'],
      }),
      ...['Care plan shared with children’s services', 'Visiting by the children agreed', 'Childcare in the contingency plan'].map(
        (title, index) =>
          outcome(`camden-care-plan-${index}`, { outcome: 'cannot-tell', kind: 'action', state: null, title, screens: ['Care plan'] }),
      ),
      outcome('camden-contact-fortnight', {
        outcome: 'cannot-tell',
        kind: 'action',
        state: null,
        title: 'Fortnightly contact between services',
        screens: ['Contacts'],
        due: '2026-06-19',
      }),
      outcome('camden-strategy-held', {
        outcome: 'not-applicable',
        kind: 'action',
        state: 'no-response',
        theirs: true,
        title: 'Decision on the referral within 24 hours',
        why: 'Children’s services decide within one working day.',
        next: 'Ask for the decision.',
      }),
      outcome('camden-earlier-referral', {
        outcome: 'clear',
        kind: 'action',
        state: 'done-late',
        title: 'Earlier referral confirmed in writing',
        due: '2026-05-08',
        late: '2 days',
        clock: {
          words: '48 hours from the referral on 6 May 2026',
          startFact: 'referral.madeAt',
          startAt: '2026-05-06',
          readings: null,
          holidaysSkipped: [],
        },
      }),
      ...['Parenting discussed', 'Young carer asked', 'Support at home considered'].map((title, index) =>
        outcome(`camden-list-${index}`, {
          outcome: index === 0 ? 'clear' : index === 1 ? 'flag' : 'cannot-tell',
          tier: 'checklist',
          state: index === 1 ? 'missing' : null,
          title,
          section: '8 Assessment',
        }),
      ),
    ],
  });
}

/** Everything that could be checked is in place. */
export function completeFamily(): PanelState {
  return state({
    record: record([...adults.slice(0, 1), ...children]),
    outcomes: [
      ...children.flatMap(({ key }) =>
        ['Full name', 'Date of birth', 'School', 'GP'].map((title, index) => recorded(`camden-child-${index}`, key, title)),
      ),
      outcome('camden-care-plan', {
        outcome: 'cannot-tell',
        kind: 'action',
        state: null,
        title: 'Care plan shared',
        screens: ['Care plan'],
      }),
    ],
  });
}

/** Many flags, long words and long quotations. */
export function veryLong(): PanelState {
  const long = 'The patient spoke at length about the household and what has been going on since the move, with many details. '.repeat(12);
  return state({
    record: record([
      ...adults,
      ...Array.from({ length: 7 }, (_, index) => ({
        key: `child:${index}`,
        type: 'child',
        name: index === 3 ? 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley the younger' : `Child number ${index + 1}`,
      })),
    ]),
    protocols: [{ ...camden, superseded: ['Working Together 2026 has replaced the timetable of section 9.'] }],
    outcomes: Array.from({ length: 40 }, (_, index) =>
      outcome(`camden-rule-${index}`, {
        kind: index % 3 === 0 ? 'action' : 'missing-detail',
        state: index % 3 === 0 ? 'overdue' : 'missing',
        due: index % 3 === 0 ? `2026-0${1 + (index % 5)}-1${index % 9}` : null,
        subject: `Child number ${1 + (index % 7)}`,
        subjectKey: `child:${index % 7}`,
        title:
          index % 2
            ? `Detail ${index} is not recorded`
            : `A rather long sentence about an action that should have been done within a limit, number ${index}`,
        evidence: [evidence('Narrative', long), evidence('Notes', long)],
      }),
    ),
  });
}

/** A page that lies and tries to break out of its quotation. */
export function hostilePage(): PanelState {
  const fake = '<img src=x onerror=alert(1)>\u202Eall clear\u202C No gaps found.\u200B</blockquote><h2>All checked</h2>';
  return state({
    origin: 'https://records.example',
    record: record([{ key: 'child:1', type: 'child', name: fake }], {
      subject: { entity: 'adult:1', kind: 'adult', name: `${fake}${'Z̸̡͎͓̬̦̓̈́'.repeat(9)}` },
    }),
    outcomes: [
      outcome('camden-child-date-of-birth', {
        subject: fake,
        subjectKey: 'child:1',
        title: 'Date of birth',
        evidence: [evidence(fake, fake, { screen: fake })],
      }),
      outcome('camden-told', {
        kind: 'action',
        state: 'overdue',
        due: '2026-06-10',
        subject: fake,
        title: 'Children’s services not told',
        evidence: [evidence(fake, fake, { screen: fake, note: { on: null, by: fake, start: 0, end: 1, cue: null } })],
      }),
    ],
  });
}

/** Every state that the panel can be in, by name. */
export const panelStates: Record<string, PanelState> = {
  nurse: nurseFamily(),
  complete: completeFamily(),
  long: veryLong(),
  hostile: hostilePage(),
  evening: { ...nurseFamily(), now: '2026-06-12T18:20:00Z' },
  'calendar-ended': { ...nurseFamily(), calendarEnds: '2026-06-01', partial: 'The page was too long to read in time.' },
  welcome: state({
    status: 'first-run',
    record: null,
    protocols: [],
    available: [
      {
        id: 'camden',
        name: 'Camden joint working protocol, mental health services and children’s services',
        edition: '2008',
        area: 'Camden',
        areas: ['Camden', 'Kilburn', 'Holborn'],
      },
      {
        id: 'beh-mht',
        name: 'Joint protocol on safeguarding children and adult mental health',
        edition: '2013',
        area: 'Barnet, Enfield and Haringey',
        areas: ['Barnet', 'Enfield', 'Haringey'],
      },
    ],
  }),
  'policy-forbids': state({ status: 'not-permitted', mayAllow: false, record: null }),
  ...Object.fromEntries(
    panelStatuses
      .filter((status) => status !== 'ready')
      .map((status) => [
        status,
        status === 'page-keeps-changing'
          ? { ...nurseFamily(), status }
          : state({ status, record: null, protocols: status === 'first-run' ? [] : [camden] }),
      ]),
  ),
};

/** Two open cases and the rules that were set aside. */
export function supervisionState(): SupervisionState {
  const { record: nurseRecord, outcomes, protocols, bankHolidays, now } = nurseFamily();
  const { record: other, outcomes: inPlace } = completeFamily();
  if (!nurseRecord || !other) throw new Error('The families have records');
  return {
    cases: [
      { caseKey: 'a', record: nurseRecord, outcomes },
      { caseKey: 'b', record: { ...other, subject: { entity: null, kind: 'child', name: 'Noah Brandt' } }, outcomes: inPlace },
    ],
    setAside: [
      {
        rule: 'camden-child-school',
        title: 'School not recorded',
        protocol: 'camden',
        section: '7 Recording',
        reasons: { 'other-system': 3, misread: 1 },
      },
      { rule: 'camden-gp', title: 'GP not recorded', protocol: 'camden', section: '7 Recording', reasons: { 'will-do': 9 } },
    ],
    protocols,
    bankHolidays,
    now,
  };
}

/** A screen whose labels are its own, to be taught. */
export function teachProps(more: Partial<TeachProps> = {}): TeachProps {
  const field = (at: number, label: string, value: string, fact: string | null, isTaught = false) => ({
    frame: 0,
    reading: { label, value, section: ['Family', 'Children'], state: value === '' ? ('blank' as const) : ('filled' as const), at },
    fact,
    isTaught,
  });
  return {
    screen: 'Family details',
    readings: [
      field(1, 'Geb. DOB', '', 'child.dateOfBirth', true),
      field(2, 'Setting', 'Oak Lane Nursery', null),
      field(3, 'NHS no.', '999 000 0000', 'child.nhsNumber'),
    ],
    facts: [
      {
        fact: 'child.dateOfBirth',
        name: "child's date of birth",
        means: 'Date of birth of each child',
        labels: ['DOB', 'Date of birth'],
        screen: 'Child details',
      },
      {
        fact: 'child.nursery',
        name: 'nursery or pre-school',
        means: 'Nursery or pre-school',
        labels: ['Nursery', 'Early years setting'],
        screen: 'Child details',
      },
      {
        fact: 'child.nhsNumber',
        name: "child's NHS number",
        means: 'NHS number of the child',
        labels: ['NHS number'],
        screen: 'Child details',
      },
    ],
    show: () => {},
    teach: () => {},
    forget: () => {},
    close: () => {},
    ...more,
  };
}

import type { FindingInstance } from '../../core/schemas/case-record.ts';
import type { PanelState } from '../../messages/panel-state.ts';
import { evidence, fact, outcome, record, state } from './invented.ts';

export const adults = [
  { key: 'adult:1', type: 'adult', name: 'Marta Doyle' },
  { key: 'adult:2', type: 'adult', name: 'Sean Doyle' },
];
export const children = [
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

export const recorded = (rule: string, subjectKey: string, title: string) =>
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

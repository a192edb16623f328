import { evidence, outcome } from './invented.ts';
import { noteOfMay } from './ward-record.ts';

/** What is asked about the adults, could not be checked, is another agency's, was done late, or stands in the full checklist alone. */
export const wardRest = [
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
];

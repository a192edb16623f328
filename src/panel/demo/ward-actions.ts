import { evidence, outcome } from './invented.ts';

const admission = {
  words: 'the day of admission, 11 June 2026 at 22:15',
  startFact: 'admission.admittedAt',
  startAt: '2026-06-11T22:15',
  readings: null,
  holidaysSkipped: [],
};

/** What is to be done for the family, overdue first. */
export const wardActions = [
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
];

import { evidence, outcome } from './invented.ts';

/** A detail that is in place. */
export const recorded = (rule: string, subjectKey: string, title: string) =>
  outcome(rule, { subjectKey, title, outcome: 'clear', state: null, section: '7 Recording' });

/** The details of both children, recorded and not. */
export const wardDetails = [
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
];

import type { TaughtField, TeachState } from '../../src/messages/teach-state.ts';
import type { TeachActions } from '../../src/panel/teach/teach-actions.ts';

function field(at: number, label: string, value: string, more: Partial<TaughtField> = {}): TaughtField {
  const section = ['Family', 'Children'];
  return {
    frame: 0,
    reading: { label, value, section, state: value === '' ? 'blank' : 'filled', at },
    spot: { label, section: 'Children' },
    fact: null,
    taught: null,
    ...more,
  };
}

/** A screen whose labels are its own, to be taught. */
export const teachState: TeachState = {
  screen: 'Family details',
  heading: 'Family details',
  screenNames: ['Child details', 'Referral'],
  subject: null,
  readings: [
    field(1, 'Geb. DOB', '', { fact: 'child.dateOfBirth', taught: 'child.dateOfBirth' }),
    field(2, 'Setting', 'Oak Lane Nursery'),
    field(3, 'NHS no.', '999 000 0000', { fact: 'child.nhsNumber' }),
    field(4, 'Ava’s teacher', 'Mr Bell', { spot: null }),
  ],
  lines: [
    {
      frame: 0,
      reading: { label: 'Held by', value: 'Ann Lee', section: [], state: 'filled', at: -1 },
      spot: { label: 'Held by', section: null, inLine: true },
      fact: null,
      taught: null,
    },
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
  unmatched: [{ label: 'Link worker', section: 'Professionals' }],
};

export const quietTeaching: TeachActions = {
  show: () => {},
  teach: () => {},
  forget: () => {},
  nameScreen: () => {},
  setSubject: () => {},
  point: () => {},
  close: () => {},
};

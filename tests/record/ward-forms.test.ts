import { describe, expect, it } from 'vitest';
import { factOf, record, screen } from './helpers.ts';

const jane = [
  { label: 'Patient name', value: 'Jane Doyle' },
  { label: 'Date of birth', value: '01/02/1990' },
];

/** What the field of a ward's form fills, as "fact=value" ("fact=" where blank). */
function read(label: string, value = ''): string[] {
  const { facts } = record(screen('Admission', [...jane, { label, value }]));
  return facts.filter((fact) => fact.evidence.some((each) => each.label === label)).map((fact) => `${fact.fact}=${fact.value ?? ''}`);
}

/** Labels that do not give just this fact. */
const not = (fact: string, labels: string[]): string[] =>
  labels.filter((label) => read(label).join() !== `${fact}=`).map((label) => `${label}: ${read(label).join()}`);

const carer = {
  built: [
    'Who is looking after the children during this stay?',
    'Who is caring for the children while the patient is on the ward',
    'Who has the children while the patient is on the ward?',
    'Who will be caring for the children during the stay?',
    'Is anyone looking after the children while the patient is here?',
    "Children's carer during this admission",
  ],
  aside: [
    'Who is looking after the children whilst you are in hospital?',
    'Children cared for by, during this hospital stay',
    'Person looking after children while mother is an inpatient',
    'Who will look after the child throughout the admission?',
    'Where are the children while the patient is admitted?',
    'Children are with (while parent in hospital)',
    'Who is caring for her children when she is on the unit',
    'Who is minding the children for the duration of the admission?',
  ],
};
const involved = {
  built: [
    "Are children's services already involved?",
    'Social Services involved?',
    'Is children’s social care involved?',
    'Are social services currently involved with the children?',
    'Family involved with social services?',
  ],
  aside: [
    'CSC already involved',
    "Is the family already involved with children's social care?",
    "Children's services currently involved",
    'Social care involved with family',
    'Are the children involved with social services?',
  ],
};
const parent = {
  built: [
    'Is the patient a parent or carer of anyone under 18?',
    'Does the patient have children under 18?',
    'Children under 18?',
    'Parent/carer of under 18s',
  ],
  aside: [
    'Is the client a parent or carer for a child under 18?',
    'Are you a parent or carer of someone under 18?',
    'Has any children under 18',
    'Does service user have children under 18',
    'Is the person a parent of anyone under 18?',
  ],
};
const substance = {
  built: ['Alcohol or drug use', 'Drug/alcohol use', 'Drink or drugs', 'Uses alcohol or drugs?', 'Current alcohol or drug use'],
  aside: [
    'Use of drugs and/or alcohol',
    'Drug or alcohol problems',
    'Drugs or drink',
    'Alcohol or drug abuse',
    'Does the patient use alcohol or drugs?',
  ],
};
const abuse = {
  built: [
    'Domestic abuse: asked?',
    'Asked about domestic violence',
    'Routine enquiry: domestic abuse',
    'DV asked?',
    'Domestic abuse: response',
  ],
  aside: [
    'Domestic violence and abuse - asked?',
    'Was the patient asked about domestic abuse?',
    'Has she been routinely asked about domestic violence?',
    'Routine enquiry about domestic abuse',
    'Domestic violence (asked)',
    'DVA enquiry made',
    'Domestic violence - response given',
  ],
};
const expected = {
  built: ['Expected discharge', 'Anticipated discharge', 'Target discharge date', 'Discharge expected', 'Planned discharge'],
  aside: [
    'Expected date of discharge (EDD)',
    'Anticipated date of discharge',
    'Discharge date (expected)',
    'Planned date for discharge',
    'Estimated discharge',
  ],
};

describe('forms of a ward', () => {
  it.each([
    ['admission.childrenCarer', carer],
    ['family.openToChildrensServices', involved],
    ['adult.isParent', parent],
    ['risk.parent.substanceMisuse', substance],
    ['risk.family.domesticAbuse', abuse],
    ['admission.dischargePlannedAt', expected],
  ])('ask for %s in many words', (fact, { built, aside }) => {
    expect(not(fact, [...built, ...aside])).toEqual([]);
  });

  it.each([
    'Who looked after you as a child?',
    'Who is caring for the patient during the stay?',
    'Who is looking after pets during admission',
    'Medication during this stay',
    'Domestic abuse training asked',
    'Domestic abuse: asked by',
    'Domestic abuse: date asked',
    'Reason domestic abuse not asked',
    'Drug or alcohol worker',
    'Alcohol or drug test result',
    'Drug allergies',
    'Adult social care involved?',
    "Date children's services involved",
    'Interpreter involved',
    'Carer of an adult over 18',
    'Visitors under 18',
    'Expected discharge destination',
    'Planned discharge address',
    'Who looks after the house while the patient is in hospital?',
    'Asked about bed preference',
    'Asked about diet',
    'Alcohol gel',
  ])('do not ask for anything that is told of here with %s', (label) => {
    expect(read(label)).toEqual([]);
  });

  it('keeps worries about the care of children apart from who cares for them', () => {
    const labels = [
      'Any concerns about who is caring for the children while the patient is on the ward?',
      'Worries about the care of the children during this stay',
    ];
    expect(not('admission.careConcerns', labels)).toEqual([]);
    expect(read('Discharge date')).toEqual(['admission.dischargeImminentAt=']);
  });

  it.each([
    ['Yes, disclosed', 'present'],
    ['Yes - denied', 'absent'],
    ['Asked, no disclosure', 'absent'],
    ['Yes: nothing disclosed', 'absent'],
    ['Yes (historic)', 'historic'],
    ['Yes', null],
    ['Asked', null],
    ['03/06/2026', null],
  ])('reads %s behind "asked" for its answer and not for whether it was asked', (value, status) => {
    expect(read('Domestic abuse: asked?', value)).toEqual(status === null ? [] : [`risk.family.domesticAbuse=${status}`]);
    expect(read('Asked about domestic violence', value)).toEqual(status === null ? [] : [`risk.family.domesticAbuse=${status}`]);
  });

  it.each(['No', 'Not asked', 'No - partner present', 'Unable to ask', ''])(
    'takes %j behind "asked" for a question that is open',
    (value) => {
      expect(read('Domestic abuse: asked?', value)).toEqual(['risk.family.domesticAbuse=']);
    },
  );

  it('says of a name in a heading that it was read there', () => {
    const section = ['Children', 'Ivy Doyle'];
    const read = record(
      screen('Admission', [...jane, { label: 'Date of birth', value: '', section }, { label: 'Relationship', value: 'Daughter', section }]),
    );
    expect(factOf(read, 'child.name')?.evidence).toMatchObject([{ label: 'Heading', text: 'Ivy Doyle' }]);
  });
});

import type { Adult, Family } from '../family.ts';
import { relativesOf } from '../kin.ts';
import { type Block, type Cell, type Field, type Screen, showAs } from '../screen.ts';

const { cell, field, table } = showAs('abbreviated');
const answers = ['Yes', 'No', 'Not known'];

export const trustMenu: [string, string][] = [
  ['demographics', 'Client Demographics'],
  ['children', 'Child List'],
  ['family', 'Client Family'],
  ['safe', 'Keeping Children Safe Assessment'],
  ['inpatient', 'Inpatient Admission'],
  ['referral', 'Referral to Children’s Services'],
  ['cpa', 'Care Plan / CPA'],
  ['professionals', 'Client Professional Contacts'],
  ['notes', 'Progress Notes'],
];

/** Every screen of one adult's record, in the words of mental-health trusts' systems. */
export function trustScreens(family: Family, adult: Adult): Screen[] {
  const blocks: Record<string, Block[]> = {
    demographics: [demographics(adult)],
    children: [childList(family)],
    family: familyScreen(family, adult),
    safe: keepingSafe(family),
    inpatient: inpatient(family),
    referral: referral(family),
    cpa: carePlan(family, adult),
    professionals: [professionals(family)],
    notes: [notes(family)],
  };
  return trustMenu.map(([id, title]) => ({ id, title, blocks: blocks[id] ?? [] }));
}

function demographics(adult: Adult): Block {
  return {
    kind: 'form',
    heading: 'Client Demographics',
    fields: [
      field('Client Name', adult, 'name', 'text'),
      field('DOB', adult, 'dateOfBirth', 'date'),
      field('Gender', adult, 'gender', 'select', ['Female', 'Male', 'Not known']),
      field('NHS Number', adult, 'nhsNumber', 'text'),
      field('Address', adult, 'address', 'area'),
      field('Tel No', adult, 'phone', 'text'),
      field('Marital Status', adult, 'maritalStatus', 'text'),
      field('Ethnicity', adult, 'ethnicity', 'text'),
      field('First Language', adult, 'firstLanguage', 'text'),
      field('Registered GP', adult, 'gp', 'text'),
    ],
  };
}

function childList(family: Family): Block {
  return {
    kind: 'table',
    heading: 'Children in household or in regular contact',
    empty: 'No rows to display',
    columns: ['Name of Child', 'Date of Birth / EDD', 'Gender', 'Lives With'],
    rows: family.children.map((child) => [
      cell(child, 'name'),
      child.expectedDateOfBirth ? cell(child, 'expectedDateOfBirth') : cell(child, 'dateOfBirth'),
      cell(child, 'gender'),
      cell(child, 'livesWith'),
    ]),
  };
}

function familyScreen(family: Family, adult: Adult): Block[] {
  const relatives = relativesOf(family, adult.id);
  const children = relatives.filter(({ person }) => person.id.startsWith('child:'));
  const adults = relatives.filter(({ person }) => person.id.startsWith('adult:'));
  const held = new Map(family.children.map((child) => [child.id as string, child]));
  return [
    {
      kind: 'table',
      heading: 'Children',
      empty: 'No rows to display',
      columns: [
        'Name',
        'Relationship',
        'Client has PR',
        'Legal Status',
        'School / Nursery',
        'GP Practice',
        'Health Visitor',
        'Social Worker',
      ],
      rows: children.flatMap(({ person, is, parentalResponsibility }) => {
        const child = held.get(person.id);
        if (!child) return [];
        return [
          [
            cell(child, 'name'),
            fact(is, `${child.id}.relationship`),
            fact(parentalResponsibility, `${child.id}.subjectHasParentalResponsibility`),
            cell(child, 'legalStatus'),
            cell(child, 'school'),
            cell(child, 'gp'),
            // Health visitors end with the fifth birthday: these systems draw no box for an older child.
            child.healthVisitor === undefined ? { value: 'n/a' } : cell(child, 'healthVisitor'),
            cell(child, 'socialWorker'),
          ],
        ];
      }),
    },
    {
      kind: 'table',
      heading: 'Personal Contacts',
      empty: 'No rows to display',
      columns: ['Name', 'Relationship', 'DOB', 'Address', 'Tel No'],
      rows: adults.map(({ person, is }) => {
        const contact = family.adults.find((one) => one.id === person.id) ?? adult;
        return [
          cell(contact, 'name'),
          fact(is, `${contact.id}.relationship`),
          cell(contact, 'dateOfBirth'),
          cell(contact, 'address'),
          cell(contact, 'phone'),
        ];
      }),
    },
  ];
}

function keepingSafe(family: Family): Block[] {
  const held = family.screening ?? { id: 'screening:1' as const };
  const pregnancy = family.pregnancy ?? { id: 'pregnancy:1' as const };
  const unborn: Field[] =
    pregnancy.pregnant === 'Yes'
      ? [
          field('EDD', pregnancy, 'expectedDateOfBirth', 'date'),
          field('Receiving ante-natal care?', pregnancy, 'antenatalCare', 'radio', answers),
          field('Midwife', pregnancy, 'midwife', 'text'),
        ]
      : [];
  return [
    {
      kind: 'form',
      heading: '1. Children',
      fields: [
        field('Is SU a parent?', held, 'isParent', 'radio', answers),
        field('Does SU live in household where there are children?', held, 'livesWithChildren', 'radio', answers),
        field('Please specify relationship', held, 'relationshipToChildren', 'text'),
        field('Is SU expecting a baby?', held, 'expectingBaby', 'radio', answers),
        ...unborn,
        field(
          'Contact with children (not living in the same household) from previous relationships?',
          held,
          'contactPreviousRelationships',
          'radio',
          answers,
        ),
        field('Significant contact with other children?', held, 'otherChildren', 'text'),
      ],
    },
    {
      kind: 'form',
      heading: '2. Parenting capacity and child developmental needs',
      fields: [
        field('Concerns about parenting', held, 'parentingConcerns', 'area'),
        field('Child developmental needs', held, 'developmentalNeeds', 'area'),
        field('Impact of illness on children', held, 'impactOnChildren', 'area'),
        field('Young carer in the family?', held, 'youngCarer', 'select', [...answers, 'Not applicable']),
      ],
    },
    {
      kind: 'form',
      heading: '3. Risk',
      fields: [
        field('Is this person affected by domestic abuse?', held, 'domesticAbuse', 'radio', answers),
        field('Any concerns in relation to substance misuse?', held, 'substanceMisuse', 'radio', answers),
        field('Delusional beliefs involving children?', held, 'delusionsInvolvingChildren', 'radio', answers),
        field('Suicidal ideation and/or suicide plan involving children?', held, 'suicidePlanInvolvingChildren', 'radio', answers),
        field('Date completed', held, 'completedOn', 'date'),
        field('Completed by', held, 'completedBy', 'text'),
      ],
    },
  ];
}

function inpatient(family: Family): Block[] {
  const stay = family.admission;
  if (!stay) return [{ kind: 'message', heading: 'Inpatient Admission', text: 'Client has no inpatient episode.' }];
  const discharge: Field[] = stay.dischargePlannedOn
    ? [
        field('Discharge Date', stay, 'dischargePlannedOn', 'date'),
        field('SW invited to discharge planning', stay, 'childrensServicesInvitedToDischargeOn', 'date'),
      ]
    : [];
  return [
    {
      kind: 'form',
      heading: 'Admission',
      fields: [
        field('Ward', stay, 'ward', 'text'),
        field('Admitted', stay, 'admittedAt', 'date'),
        field('Legal status on admission', stay, 'status', 'text'),
        field('Named Nurse', stay, 'namedNurse', 'text'),
        field('Does patient have PR?', stay, 'parentalResponsibility', 'radio', answers),
        field('Contact with children', stay, 'contactWithChildren', 'text'),
        ...discharge,
      ],
    },
    {
      kind: 'form',
      heading: 'Children: admission checklist',
      fields: [
        field('1. Who is looking after the children?', stay, 'childrenCarer', 'area'),
        field('2. Child risk assessment completed?', stay, 'childRiskAssessment', 'radio', answers),
        field('3. Concerns about care of children', stay, 'careConcerns', 'area'),
        field('4. Visiting issues', stay, 'visiting', 'text'),
        field('5. Parental leave', stay, 'leave', 'text'),
        field('6. Agencies involved', stay, 'agencies', 'text'),
        field('7. Known to Children’s Services?', stay, 'knownToChildrensServices', 'radio', answers),
        field('8. Health Visitor informed (child under 5)', stay, 'healthVisitorInformedAt', 'date'),
        field('9. Views of parents / carers on the admission', stay, 'views', 'area'),
      ],
    },
    {
      kind: 'form',
      heading: 'Children’s Services',
      fields: [
        field('Children’s Services informed of admission', stay, 'childrensServicesInformedAt', 'date'),
        field('Person spoken to', stay, 'personSpokenTo', 'text'),
        field('Gaps in information about children', stay, 'informationGaps', 'area'),
        field('Gaps followed up on', stay, 'gapsFollowedUpOn', 'date'),
      ],
    },
  ];
}

function referral(family: Family): Block[] {
  if (!family.referrals.length)
    return [{ kind: 'message', heading: 'Referral to Children’s Services', text: 'No referral has been started.' }];
  return family.referrals.map((one) => ({
    kind: 'form',
    heading: 'Referral to Children’s Services',
    fields: [
      field('Date referral made', one, 'madeAt', 'date'),
      field('Referred to', one, 'to', 'text'),
      field('Mode of referral', one, 'method', 'select', ['Telephone', 'Online form', 'Letter']),
      field('Urgent?', one, 'urgent', 'radio', ['Yes', 'No']),
      field('Discussed with manager', one, 'discussedWithManagerAt', 'date'),
      field('Presenting concern', one, 'reason', 'area'),
      field('Written confirmation sent', one, 'confirmedInWritingAt', 'date'),
      field('Consent obtained', one, 'consent', 'text'),
      field('Outcome letter received', one, 'outcomeLetterOn', 'date'),
    ],
  }));
}

function carePlan(family: Family, adult: Adult): Block[] {
  return [
    {
      kind: 'fields',
      heading: 'Care Plan / CPA',
      fields: [
        field('CPA Status', adult, 'cpaStatus'),
        field('CPA Care Coordinator', adult, 'careCoordinator'),
        field('Consultant', adult, 'consultant'),
        field('Primary Diagnosis', adult, 'diagnosis'),
      ],
    },
    table('CPA reviews and meetings', 'No rows to display', family.meetings, [
      ['Meeting', 'type'],
      ['Date', 'on'],
      ['Invited', 'invited'],
      ['Attended', 'attended'],
      ['Outcome', 'outcome'],
    ]),
    table('Liaison with Children’s Services', 'No rows to display', family.contacts, [
      ['Date', 'on'],
      ['Contact', 'socialCare'],
      ['Mode', 'method'],
      ['Details', 'summary'],
    ]),
  ];
}

function professionals(family: Family): Block {
  return table('Client Professional Contacts', 'No rows to display', family.workers, [
    ['Role', 'role'],
    ['Name', 'name'],
    ['Organisation', 'organisation'],
    ['Tel No', 'phone'],
    ['From', 'from'],
  ]);
}

function notes(family: Family): Block {
  return {
    kind: 'notes',
    heading: 'Progress Notes',
    empty: 'No progress notes in this period',
    notes: family.notes
      .filter((note) => !note.in || note.in.includes('trust'))
      .map((note) => ({
        about: [field('Date', note, 'at'), field('Originator', note, 'by'), field('Type', note, 'type')],
        text: cell(note, 'text'),
      })),
  };
}

function fact(value: string, name: string): Cell {
  return { value, raw: value, fact: name };
}

import type { Adult, Family } from '../family.ts';
import { relativesOf } from '../kin.ts';
import { type Block, type Cell, type Screen, showAs } from '../screen.ts';
import { inpatient, keepingSafe, referral } from './forms.ts';

const { cell, field, table } = showAs('abbreviated');

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

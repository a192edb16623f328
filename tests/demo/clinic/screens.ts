import type { Adult, Child, Family } from '../family.ts';
import { relativesOf } from '../kin.ts';
import { type Block, type Screen, showAs } from '../screen.ts';

const { cell, field, date } = showAs('long');

/** Every tab of one adult's record, in the words of newer community systems. */
export function clinicScreens(family: Family, adult: Adult): Screen[] {
  const tabs: [string, string, Block[]][] = [
    ['overview', 'Overview', overview(family, adult)],
    ['family', 'Family', household(family, adult)],
    ['safeguarding', 'Safeguarding', safeguarding(family)],
    ['pregnancy', 'Pregnancy', pregnancy(family)],
    ['contacts', 'Contacts', contacts(family)],
    ['notes', 'Notes', [notes(family)]],
  ];
  return tabs.map(([id, title, blocks]) => ({ id, title, blocks }));
}

function overview(family: Family, adult: Adult): Block[] {
  const died = adult.dateOfDeath ? [field('Died', adult, 'dateOfDeath')] : [];
  return [
    {
      kind: 'fields',
      heading: 'About this person',
      fields: [
        field('Full name', adult, 'name'),
        field('Born', adult, 'dateOfBirth'),
        ...died,
        field('Sex', adult, 'gender'),
        field('Lives at', adult, 'address'),
        field('Mobile', adult, 'phone'),
        field('GP practice', adult, 'gp'),
        field('NHS no.', adult, 'nhsNumber'),
      ],
    },
    {
      kind: 'fields',
      heading: 'Care',
      fields: [
        field('Working diagnosis', adult, 'diagnosis'),
        field('Key worker', adult, 'careCoordinator'),
        field('Responsible clinician', adult, 'consultant'),
        field('Care programme', adult, 'cpaStatus'),
      ],
    },
    {
      kind: 'table',
      heading: 'Professionals',
      empty: 'Nobody added yet',
      columns: ['Name', 'Role', 'Service', 'Phone'],
      rows: family.workers.map((worker) => [
        cell(worker, 'name'),
        cell(worker, 'role'),
        cell(worker, 'organisation'),
        cell(worker, 'phone'),
      ]),
    },
  ];
}

function household(family: Family, adult: Adult): Block[] {
  const relatives = relativesOf(family, adult.id);
  const cards = relatives.map(({ person, is, parentalResponsibility }): Block => {
    const child = family.children.find((one) => one.id === person.id);
    const relation = { label: `Relationship to ${adult.name.split(' ')[0]}`, value: is, raw: is, fact: `${person.id}.relationship` };
    const shared = [field('Name', person, 'name', 'text'), relation];
    if (!child) return { kind: 'form', heading: person.name, fields: [...shared, field('Born', person, 'dateOfBirth', 'text')] };
    const held = {
      label: 'Parental responsibility held',
      value: parentalResponsibility,
      raw: parentalResponsibility,
      fact: `${child.id}.subjectHasParentalResponsibility`,
    };
    return { kind: 'form', heading: person.name, fields: [...shared, held, ...childFields(child)] };
  });
  return cards.length ? cards : [{ kind: 'message', heading: 'Family', text: 'No family members added yet.' }];
}

function childFields(child: Child) {
  const born = child.expectedDateOfBirth ? field('Due', child, 'expectedDateOfBirth', 'text') : field('Born', child, 'dateOfBirth', 'text');
  const visitor = child.healthVisitor === undefined ? [] : [field('Health visitor', child, 'healthVisitor', 'text')];
  return [
    born,
    field('School or nursery', child, 'school', 'text'),
    field('GP', child, 'gp', 'text'),
    ...visitor,
    field('Social worker', child, 'socialWorker', 'text'),
    field('Home', child, 'address', 'text'),
    field('Legal status', child, 'legalStatus', 'text'),
    field('Plan', child, 'planStatus', 'text'),
  ];
}

function safeguarding(family: Family): Block[] {
  const held = family.screening;
  const stay = family.admission;
  const asked: Block[] = held
    ? [
        {
          kind: 'fields',
          heading: 'Safeguarding questions',
          fields: [
            field('Parent or carer of a child', held, 'isParent'),
            field('Children living at home', held, 'livesWithChildren'),
            field('Domestic abuse', held, 'domesticAbuse'),
            field('Alcohol or drug use', held, 'substanceMisuse'),
            field('Effect on the children', held, 'impactOnChildren'),
            field('Asked on', held, 'completedOn'),
            field('Asked by', held, 'completedBy'),
          ],
        },
      ]
    : [];
  const admitted: Block[] = stay
    ? [
        {
          kind: 'fields',
          heading: 'Hospital stay',
          fields: [
            field('Admitted', stay, 'admittedAt'),
            field('Ward', stay, 'ward'),
            field('Children looked after by', stay, 'childrenCarer'),
            field('Health visitor told', stay, 'healthVisitorInformedAt'),
            field('Children’s social care told', stay, 'childrensServicesInformedAt'),
          ],
        },
      ]
    : [];
  const plans = family.plans.map(
    (plan): Block => ({
      kind: 'fields',
      heading: plan.type ?? 'Plan',
      fields: [
        field('Plan type', plan, 'type'),
        field('Category', plan, 'category'),
        field('Since', plan, 'startedOn'),
        field('Next review', plan, 'nextReviewOn'),
        field('Lead worker', plan, 'coordinator'),
        field('Level of risk', plan, 'riskLevel'),
      ],
    }),
  );
  const all = [...asked, ...admitted, ...plans];
  return all.length ? all : [{ kind: 'message', heading: 'Safeguarding', text: 'Nothing has been added here.' }];
}

function pregnancy(family: Family): Block[] {
  const held = family.pregnancy;
  if (!held) return [{ kind: 'message', heading: 'Pregnancy', text: 'No pregnancy on this record.' }];
  if (held.pregnant === 'No') return [{ kind: 'fields', heading: 'Pregnancy', fields: [field('Currently pregnant', held, 'pregnant')] }];
  return [
    {
      kind: 'fields',
      heading: 'Pregnancy',
      fields: [
        field('Currently pregnant', held, 'pregnant'),
        field('Expected date of birth', held, 'expectedDateOfBirth'),
        field('Antenatal care', held, 'antenatalCare'),
        field('Midwife', held, 'midwife'),
        field('Booked on', held, 'bookedAt'),
        field('Maternity unit', held, 'hospital'),
        field('Father of the baby', held, 'father'),
      ],
    },
  ];
}

function contacts(family: Family): Block[] {
  const last = family.contacts[0];
  const latest: Block[] = last
    ? [
        {
          kind: 'fields',
          heading: 'Latest',
          fields: [{ label: 'Last contact between services', value: date(last.on ?? ''), raw: last.on ?? '', fact: `${last.id}.on` }],
        },
      ]
    : [];
  return [
    ...latest,
    {
      kind: 'table',
      heading: 'Contact between services',
      empty: 'No contacts yet',
      columns: ['When', 'Who', 'How', 'What was said'],
      rows: family.contacts.map((contact) => [
        cell(contact, 'on'),
        cell(contact, 'socialCare'),
        cell(contact, 'method'),
        cell(contact, 'summary'),
      ]),
    },
  ];
}

function notes(family: Family): Block {
  return {
    kind: 'notes',
    heading: 'Notes',
    empty: 'No notes yet',
    notes: family.notes
      .filter((note) => !note.in || note.in.includes('clinic'))
      .map((note) => ({
        about: [field('Written', note, 'at'), field('By', note, 'by'), field('Kind', note, 'type')],
        text: cell(note, 'text'),
      })),
  };
}

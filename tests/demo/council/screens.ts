import type { Child, Family } from '../family.ts';
import { heldOn, relativesOf } from '../kin.ts';
import { type Block, type Field, type Screen, showAs } from '../screen.ts';

const { cell, field, table, date } = showAs('slashes');

export const councilTabs: [string, string][] = [
  ['summary', 'Summary'],
  ['details', 'Edit details'],
  ['relationships', 'Relationships'],
  ['steps', 'Workflow'],
  ['referral', 'Referral and assessment'],
  ['plan', 'Plan and contacts'],
  ['notes', 'Case notes'],
];

/** Every screen of one child's record, in the words of council systems. */
export function councilScreens(whole: Family, child: Child): Screen[] {
  const family = heldOn(whole, child);
  const blocks: Record<string, Block[]> = {
    summary: summary(family, child),
    details: details(child),
    relationships: relationships(family, child),
    steps: [steps(family)],
    referral: referral(family),
    plan: plan(family),
    notes: [notes(family)],
  };
  return councilTabs.map(([id, title]) => ({ id, title, blocks: blocks[id] ?? [] }));
}

function summary(family: Family, child: Child): Block[] {
  return [
    {
      kind: 'fields',
      heading: 'Person details',
      fields: [
        field('Display name', child, 'name'),
        field('Date of birth', child, 'dateOfBirth'),
        field('Gender', child, 'gender'),
        field('Ethnicity', child, 'ethnicity'),
        field('First language', child, 'firstLanguage'),
        field('NHS number', child, 'nhsNumber'),
        field('Display address', child, 'address'),
        field('Legal status', child, 'legalStatus'),
        ...caseStatus(family),
      ],
    },
    relationshipTable('Personal relationships', family, child),
    {
      kind: 'table',
      heading: 'Organisation relationships',
      empty: 'No organisation relationships.',
      columns: ['Organisation', 'Relationship type'],
      // These systems hold school and GP as links: where there is none there is no row, and nothing blank to see.
      rows: [
        [cell(child, 'gp'), { value: 'GP Surgery' }],
        [cell(child, 'school'), { value: 'School' }],
      ].filter(([organisation]) => organisation?.raw !== ''),
    },
    table('Worker relationships', 'No worker relationships.', family.workers, [
      ['Worker', 'name'],
      ['Relationship type', 'role'],
      ['Team', 'organisation'],
      ['Start date', 'from'],
    ]),
  ];
}

function caseStatus(family: Family): Field[] {
  const status = family.notice === 'closed' ? 'Closed' : 'Open';
  const fields: Field[] = [{ label: 'Case status', value: status, raw: status, fact: 'case:1.status' }];
  if (family.noticeOn) fields.push({ label: 'Closed on', value: date(family.noticeOn), raw: family.noticeOn, fact: 'case:1.closedOn' });
  return fields;
}

function details(child: Child): Block[] {
  const genders = ['Female', 'Male', 'Not known'];
  const statuses = ['None', 'Section 20', 'Interim care order', 'Care order', 'Supervision order'];
  return [
    {
      kind: 'form',
      heading: 'Child details',
      fields: [
        field('Full name', child, 'name', 'text'),
        field('Date of birth', child, 'dateOfBirth', 'split-date'),
        field('Gender', child, 'gender', 'radio', genders),
        field('Home address', child, 'address', 'area'),
        field('Lives with', child, 'livesWith', 'text'),
        field('Legal status', child, 'legalStatus', 'select', statuses),
        field('Disability', child, 'disability', 'text'),
      ],
    },
    {
      kind: 'form',
      heading: 'Education and health',
      fields: [
        field('School or nursery', child, 'school', 'text'),
        field('GP Surgery', child, 'gp', 'text'),
        field('Health visitor', child, 'healthVisitor', 'text'),
        field('Allocated social worker', child, 'socialWorker', 'text'),
        field('Other professionals involved', child, 'otherProfessionals', 'area'),
        field('Plan status', child, 'planStatus', 'select', ['None', 'Child in need', 'Child protection plan', 'Closed']),
      ],
    },
  ];
}

function relationshipTable(heading: string, family: Family, child: Child): Block {
  return {
    kind: 'table',
    heading,
    empty: 'No personal relationships.',
    columns: ['Name', `Relationship to ${child.name}`, 'Reverse relationship', 'Parental responsibility', 'Date of birth'],
    rows: relativesOf(family, child.id).map(({ person, is, reverse, parentalResponsibility }) => [
      cell(person, 'name'),
      { value: is, raw: is, fact: `${person.id}.relationship` },
      { value: reverse },
      { value: parentalResponsibility, raw: parentalResponsibility, fact: `${person.id}.parentalResponsibility` },
      cell(person, 'dateOfBirth'),
    ]),
  };
}

function relationships(family: Family, child: Child): Block[] {
  const adults = relativesOf(family, child.id).flatMap(({ person }) => family.adults.filter((adult) => adult.id === person.id));
  return [
    relationshipTable('All personal relationships', family, child),
    table('Adult contact details', 'No adults are linked to this child.', adults, [
      ['Name', 'name'],
      ['Contact address', 'address'],
      ['Telephone', 'phone'],
    ]),
  ];
}

function steps(family: Family): Block {
  return table('Workflow steps', 'No workflow steps.', family.steps, [
    ['Step', 'type'],
    ['Status', 'status'],
    ['Assigned to', 'assignedTo'],
    ['Incoming date', 'incomingOn'],
    ['Scheduled date', 'scheduledOn'],
    ['Due date', 'dueOn'],
    ['Completed date', 'completedOn'],
  ]);
}

function referral(family: Family): Block[] {
  const referrals: Block[] = family.referrals.map((one) => ({
    kind: 'fields',
    heading: `Referral of ${date(one.madeAt ?? '')}`,
    fields: [
      field('Referral date', one, 'madeAt'),
      field('Date received', one, 'receivedAt'),
      field('Referral source', one, 'from'),
      field('Method of referral', one, 'method'),
      field('Urgent', one, 'urgent'),
      field('Reason for referral', one, 'reason'),
      field('Confirmed in writing', one, 'confirmedInWritingAt'),
      field('Decision', one, 'decision'),
      field('Decision date', one, 'decisionAt'),
      field('Outcome letter to referrer', one, 'outcomeLetterOn'),
      field('Consent to referral', one, 'consent'),
    ],
  }));
  const none: Block = { kind: 'message', heading: 'Referrals', text: 'There are no referrals on this record.' };
  const assessments = table('Assessments', 'There are no assessments on this record.', family.assessments, [
    ['Assessment', 'type'],
    ['Status', 'status'],
    ['Start date', 'startedOn'],
    ['Due date', 'dueOn'],
    ['Completion date', 'completedOn'],
    ['Worker', 'worker'],
    ['Child seen', 'childSeen'],
    ['Outcome', 'outcome'],
  ]);
  return [...(referrals.length ? referrals : [none]), assessments];
}

function plan(family: Family): Block[] {
  const plans: Block[] = family.plans.map((one) => ({
    kind: 'fields',
    heading: one.type ?? 'Plan',
    fields: [
      field('Type of plan', one, 'type'),
      field('Plan status', one, 'status'),
      field('Category', one, 'category'),
      field('Start date', one, 'startedOn'),
      field('Last review date', one, 'lastReviewOn'),
      field('Next review date', one, 'nextReviewOn'),
      field('Lead social worker', one, 'coordinator'),
      field('Risk level', one, 'riskLevel'),
      field('Contingency plan', one, 'contingency'),
    ],
  }));
  const none: Block = { kind: 'message', heading: 'Plan', text: 'This child has no plan.' };
  const meetings = table('Meetings', 'No meetings.', family.meetings, [
    ['Meeting', 'type'],
    ['Date held', 'on'],
    ['Invited', 'invited'],
    ['Attended', 'attended'],
    ['Outcome', 'outcome'],
  ]);
  const contacts = table('Contact between services', 'No contact between services recorded.', family.contacts, [
    ['Contact date', 'on'],
    ['Contact with', 'mentalHealth'],
    ['Method', 'method'],
    ['Summary', 'summary'],
  ]);
  return [...(plans.length ? plans : [none]), meetings, contacts];
}

function notes(family: Family): Block {
  return {
    kind: 'notes',
    heading: 'Case notes',
    empty: 'There are no case notes.',
    notes: family.notes
      .filter((note) => !note.in || note.in.includes('council'))
      .map((note) => ({
        about: [
          field('Title', note, 'title'),
          field('Note type', note, 'type'),
          field('Contact date', note, 'at'),
          field('Author', note, 'by'),
          field('Status', note, 'status'),
        ],
        text: cell(note, 'text'),
      })),
  };
}

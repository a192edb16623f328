import type { Admission, Family } from '../family.ts';
import { type Block, type Field, showAs } from '../screen.ts';

const { field } = showAs('abbreviated');
const answers = ['Yes', 'No', 'Not known'];

/** The trust's assessment of the children around its client. */
export function keepingSafe(family: Family): Block[] {
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

/** The admission screen with the ward nurse's checklist on children. */
export function inpatient(family: Family): Block[] {
  const stay = family.admission;
  if (!stay) return [{ kind: 'message', heading: 'Inpatient Admission', text: 'Client has no inpatient episode.' }];
  const leaving: Block[] = stay.dischargePlannedOn ? [leaveAndDischarge(stay)] : [];
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
        field('Gap noted on', stay, 'gapNotedOn', 'date'),
        field('Gaps followed up on', stay, 'gapsFollowedUpOn', 'date'),
      ],
    },
    ...leaving,
  ];
}

function leaveAndDischarge(stay: Admission): Block {
  return {
    kind: 'form',
    heading: 'Leave and discharge',
    fields: [
      field('Leave from', stay, 'leaveFrom', 'date'),
      field('Children’s Services informed of leave', stay, 'childrensServicesInformedOfLeaveAt', 'date'),
      field('Absent without leave', stay, 'absentWithoutLeave', 'radio', ['Yes', 'No']),
      field('SW invited to discharge planning', stay, 'childrensServicesInvitedToDischargeOn', 'date'),
      field('Children’s Services informed of discharge', stay, 'childrensServicesInformedOfDischargeAt', 'date'),
      field('Discharge date', stay, 'dischargePlannedOn', 'date'),
    ],
  };
}

/** The trust's own copy of what it sent to children's services. */
export function referral(family: Family): Block[] {
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

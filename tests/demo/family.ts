/** The invented families of the demo: what is known, apart from how any system draws it. */

export type SystemId = 'council' | 'trust' | 'clinic';
export const systemIds: SystemId[] = ['council', 'trust', 'clinic'];

/**
 * One person or event. `id` is `type:name`. Dates are `YYYY-MM-DD`, instants `YYYY-MM-DDTHH:mm` (Europe/London wall time).
 * A key that is missing or empty is drawn blank wherever a system has a place for it.
 */
type Entity<T extends string, K extends string> = { id: `${T}:${string}` } & Partial<Record<K, string>>;

export type Adult = Entity<
  'adult',
  | 'name'
  | 'dateOfBirth'
  | 'gender'
  | 'address'
  | 'phone'
  | 'gp'
  | 'nhsNumber'
  | 'ethnicity'
  | 'firstLanguage'
  | 'dateOfDeath'
  | 'diagnosis'
  | 'careCoordinator'
  | 'consultant'
  | 'cpaStatus'
  | 'maritalStatus'
> & { name: string };

export type Child = Entity<
  'child',
  | 'name'
  | 'dateOfBirth'
  | 'expectedDateOfBirth'
  | 'gender'
  | 'address'
  | 'school'
  | 'gp'
  | 'healthVisitor'
  | 'socialWorker'
  | 'otherProfessionals'
  | 'legalStatus'
  | 'nhsNumber'
  | 'ethnicity'
  | 'firstLanguage'
  | 'disability'
  | 'livesWith'
  | 'planStatus'
> & { name: string };

/** `from` is `is` to `to`; read the other way, `to` is `reverse` to `from`. */
export interface Link {
  from: string;
  is: string;
  to: string;
  reverse: string;
  parentalResponsibility?: string;
}

export type Screening = Entity<
  'screening',
  | 'isParent'
  | 'livesWithChildren'
  | 'relationshipToChildren'
  | 'expectingBaby'
  | 'contactPreviousRelationships'
  | 'otherChildren'
  | 'parentingConcerns'
  | 'developmentalNeeds'
  | 'domesticAbuse'
  | 'substanceMisuse'
  | 'delusionsInvolvingChildren'
  | 'suicidePlanInvolvingChildren'
  | 'impactOnChildren'
  | 'youngCarer'
  | 'completedOn'
  | 'completedBy'
>;

export type Admission = Entity<
  'admission',
  | 'ward'
  | 'admittedAt'
  | 'status'
  | 'namedNurse'
  | 'parentalResponsibility'
  | 'contactWithChildren'
  | 'childrenCarer'
  | 'childRiskAssessment'
  | 'careConcerns'
  | 'visiting'
  | 'leave'
  | 'agencies'
  | 'knownToChildrensServices'
  | 'healthVisitorInformedAt'
  | 'views'
  | 'childrensServicesInformedAt'
  | 'personSpokenTo'
  | 'informationGaps'
  | 'gapNotedOn'
  | 'gapsFollowedUpOn'
  | 'dischargePlannedOn'
  | 'childrensServicesInvitedToDischargeOn'
  | 'leaveFrom'
  | 'childrensServicesInformedOfLeaveAt'
  | 'absentWithoutLeave'
  | 'childrensServicesInformedOfDischargeAt'
>;

export type Pregnancy = Entity<
  'pregnancy',
  'pregnant' | 'expectedDateOfBirth' | 'antenatalCare' | 'midwife' | 'bookedAt' | 'hospital' | 'father'
>;

export type Referral = Entity<
  'referral',
  | 'madeAt'
  | 'receivedAt'
  | 'from'
  | 'to'
  | 'method'
  | 'urgent'
  | 'reason'
  | 'confirmedInWritingAt'
  | 'decision'
  | 'decisionAt'
  | 'outcomeLetterOn'
  | 'consent'
  | 'discussedWithManagerAt'
>;

export type Assessment = Entity<
  'assessment',
  'type' | 'status' | 'startedOn' | 'dueOn' | 'completedOn' | 'worker' | 'childSeen' | 'outcome'
>;
export type Plan = Entity<
  'plan',
  'type' | 'status' | 'category' | 'startedOn' | 'lastReviewOn' | 'nextReviewOn' | 'coordinator' | 'riskLevel' | 'contingency'
>;
export type Contact = Entity<'contact', 'on' | 'socialCare' | 'mentalHealth' | 'method' | 'summary'>;
export type Meeting = Entity<'meeting', 'type' | 'on' | 'invited' | 'attended' | 'outcome'>;
export type Worker = Entity<'worker', 'name' | 'role' | 'organisation' | 'phone' | 'from'>;
export type Step = Entity<'step', 'type' | 'status' | 'assignedTo' | 'incomingOn' | 'scheduledOn' | 'dueOn' | 'completedOn'>;
/** `in` names the systems that hold the note; without it, all of them do. */
export type Note = Entity<'note', 'at' | 'by' | 'type' | 'title' | 'status' | 'text'> & { in?: SystemId[] };

export interface Family {
  id: string;
  title: string;
  situation: string;
  /** The person whose record each system opens with. */
  subjects: Partial<Record<SystemId, string>>;
  notice?: 'restricted' | 'closed' | 'deceased';
  noticeOn?: string;
  badges: string[];
  /** Children who are on the record as relatives only: no plan, note or worker of this family is theirs. */
  apart?: string[];
  adults: Adult[];
  children: Child[];
  links: Link[];
  screening?: Screening;
  admission?: Admission;
  pregnancy?: Pregnancy;
  referrals: Referral[];
  assessments: Assessment[];
  plans: Plan[];
  contacts: Contact[];
  meetings: Meeting[];
  workers: Worker[];
  steps: Step[];
  notes: Note[];
}

/** A family of which nothing is known yet: spread it and say only what is known. */
export const nothingKnown = {
  badges: [],
  adults: [],
  children: [],
  links: [],
  referrals: [],
  assessments: [],
  plans: [],
  contacts: [],
  meetings: [],
  workers: [],
  steps: [],
  notes: [],
} satisfies Partial<Family>;

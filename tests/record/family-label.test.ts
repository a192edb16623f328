import { describe, expect, it } from 'vitest';
import { bagFact } from '../../src/record/lexicon/bag-label.ts';
import { familyFact } from '../../src/record/lexicon/family-label.ts';
import { knownFacts } from '../../src/record/lexicon/known-facts.ts';
import { lexicon, vocabulary } from './helpers.ts';

/** Labels as they may be worded in systems that nobody has seen; none stands in rules/facts. */
const asked: Record<string, string> = {
  'case.allocatedWorker':
    'Default provider; Managing practitioner; Holding worker; Named LA worker; Caseworker / staff; Staff member responsible; Worker in charge of the case; Who holds this case?; Early help practitioner',
  'case.team':
    'Which team will hold the plan?; Which social work team is responsible for the child?; Managing team; Social work unit; Department / team; Case currently with',
  'case.id':
    'Local authority case number; LA reference; Council reference; Social care person ID; External client no; Involvement ID; Register No.; Family code; Unique case number; Short ID',
  'case.status': 'Caseload status; Person state; Workflow status; Overall status; Enrolment status; Case workflow state',
  'referral.receivedAt':
    'Date the referral was received; Date RFS logged; Referral recorded on; Date child referred; Case referred on; When was the family referred?; Enquiry registered on',
  'referral.madeAt': 'Date of making referral; Date you are making this referral',
  'referral.reason':
    'Why is support being asked for?; Why are you asking for help?; What is this referral about?; Reason for intervention; Main reason for registration; Referral narrative; Main presenting difficulty; Concerns raised',
  'plan.reviewDate':
    'When should the plan be reviewed?; When will the care plan next be reviewed?; EHA review date; CIN plan review planned; Safety plan review due by; To be reviewed by',
  'consent.given': 'Does the mother agree?; Did the family consent?; Mother consents; Verbal consent received; Consent confirmed',
  'child.school':
    'Educational institution; Learning establishment attended; Institution attended; What school do they go to?; Educated at; Place of study',
  'adult.gp': 'General medical practice; Family GP practice name; GP organisation',
  'child.legalStatus':
    'Current statutory order; Legal authority for placement; What court order is the child subject to?; Legal status at present',
};

/** Labels whose words stand in another order than anybody wrote down. */
const inAnyOrder: Record<string, string> = {
  'case.allocatedWorker':
    'Worker to whom case is allocated; Practitioner holding case; Staff assigned to case; Worker managing case; Practitioner currently allocated; Owning practitioner',
  'case.team':
    'Team to which allocated; Team that is responsible; Team assigned to case; Case-holding team; Home unit; Team now responsible',
  'case.id': 'Reference number of case; Number of record; Authority case ref; Our case reference; Internal case ref; Clinic record number',
  'case.status': "Case's current status; Stage of case; Case phase; Present case state; Involvement stage",
  'referral.receivedAt': 'Day referral received; When referral came in; Date MARF logged; Referral taken date',
  'referral.madeAt': 'Time and date of referral; When referral was sent; Date the MARF was submitted',
  'referral.reason': 'Main purpose of referral; Background to the referral; Worries leading to referral; Reason referral was made',
  'plan.reviewDate': 'Date plan is next due for review; Support plan next review; Next planned review; When will the plan need review?',
  'consent.given': 'Consent was given by parent; Family agreement obtained; Consent for sharing obtained; Guardian consent obtained',
  'child.school': 'Academy attended; Name of the college attended; Present educational setting; School registered with',
  'child.address': "Child's current residence; Present place of residence; Family dwelling",
  'child.legalStatus': 'Legal order held; Category of legal status; Order currently in force',
};

describe('labels by the words in them', () => {
  it.each(Object.entries(inAnyOrder))('ask for %s', (fact, labels) => {
    const lost = labels.split('; ').filter((label) => !knownFacts(label, lexicon).includes(fact));
    expect(lost.map((label) => [label, ...knownFacts(label, lexicon)])).toEqual([]);
  });

  it.each([
    'Number of children',
    'Number of case holders',
    "Worker's team phone",
    'Case worker phone',
    'Referral decision date',
    'Referral acknowledged date',
    'Previous referral date',
    'Reason consent not obtained',
    'Plan reviewed on',
    'Medication plan review date',
    'Consent withdrawn',
    'Child consents to examination',
    'Carer assessment completed',
    'School start date',
    'Email address',
    'Lives with children',
    'Team leader',
    'Unique pupil number',
    'User ID',
    'Legal meeting date',
    'Status changed by',
  ])('leave out "%s", which has a word that changes what is asked', (label) => {
    expect(bagFact(label)).toBeNull();
  });
});

describe('families of labels', () => {
  it.each(Object.entries(asked))('ask for %s', (fact, labels) => {
    const lost = labels.split('; ').filter((label) => !knownFacts(label, lexicon).includes(fact));
    expect(lost.map((label) => [label, ...knownFacts(label, lexicon)])).toEqual([]);
  });

  it.each([
    'Previous case number',
    "Sibling's case ID",
    'Linked record number',
    "Father's GP practice",
    "Parent's legal status",
    'Former school placement',
    'Referral status',
    'Court case number',
    'House number',
    'Phone number',
    'Medication review due',
    'Supervising social worker',
    'Meeting status',
    'Consent status',
    'Reason for closure',
  ])('leave out "%s", which asks for something else', (label) => {
    expect(familyFact(label)).toBeNull();
  });

  it('never take a label of rules/facts for another fact than the file says', () => {
    const wrong = [...vocabulary.values()].flatMap(({ fact, labels, type }) =>
      labels
        .filter((label) => type !== 'finding' && ![null, fact].includes(familyFact(label)))
        .map((label) => `${label}: ${fact}, taken for ${familyFact(label)}`)
        .filter((line) => !sharedOnPurpose.test(line)),
    );
    expect(wrong).toEqual([]);
  });
});

/** Facts that are told together, or apart only by what stands around the label. */
const sharedOnPurpose = /^Allocated worker: adult\.careCoordinator|: child\.gp, taken for adult\.gp$/;

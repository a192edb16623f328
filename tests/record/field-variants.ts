/**
 * How record systems of every kind call the details of a person and a case. Each line: fact, the value that is to be read, and labels that may stand for it on the record of one
 * child; "Heading > Label" stands under a heading. Invented, or words that any service uses.
 */
export interface Concept {
  fact: string;
  value: string;
  /** As recorded, where it differs from what is shown. */
  is?: string;
  labels: string;
}

export const ofChild: Concept[] = [
  {
    fact: 'child.dateOfBirth',
    value: '14/03/2016',
    is: '2016-03-14',
    labels:
      'Date of birth; DOB; D.O.B.; D.O.B; DoB:; Born; Birth date; Birthdate; Date Of Birth *; Date of birth (dd/mm/yyyy); DOB (verified); Date of Birth / EDD; Date born; d.o.b; Child DOB; Child date of birth; Pupil DOB; Date of birth of child; Person DOB; Patient DOB; Client date of birth; Basic details > DOB; Demographics > Date of birth; Person > Born; Identity > Birth date; Personal information > Date of birth; Key details > D.O.B.; Service user date of birth; Student date of birth',
  },
  {
    fact: 'child.gender',
    value: 'Female',
    labels:
      'Gender; Sex; Gender identity; Legal sex; Sex at birth; Gender (current); Sex (registered at birth); Birth sex; Demographics > Sex; Personal details > Gender; Child gender; Child sex; Registered sex',
  },
  {
    fact: 'child.nhsNumber',
    value: '999 000 0001',
    labels:
      'NHS number; NHS No; NHS No.; NHS; NHS Num; NHS Number (verified); NHS no. verified; NHS ID; NHS identifier; Identifiers > NHS number; Identity > NHS; Child NHS number; Patient NHS number; Demographics > NHS No',
  },
  {
    fact: 'child.ethnicity',
    value: 'White and Asian',
    labels:
      'Ethnicity; Ethnic origin; Ethnic group; Ethnic category; Ethnic background; Ethnicity (self-described); Ethnicity / race; Ethnicity description; Equality > Ethnicity; Diversity > Ethnic group; Child ethnicity; Ethnicity of child; Demographics > Ethnicity',
  },
  {
    fact: 'child.address',
    value: '9 Mill Lane, Selby YO8 3PQ',
    labels:
      'Address; Home address; Current address; Main address; Usual address; Display address; Primary address; Full address; Contact address; Residential address; Address and postcode; Lives at; Place of residence; Living at; Family home address; Contact details > Address; Contact > Home address; Addresses > Current address; Child address; Address of child; Present address; Where child lives; Contact information > Address; Home addr; Usual residence address',
  },
  {
    fact: 'child.gp',
    value: 'Dr Shah, Elm Surgery',
    labels:
      'GP; GP name; GP practice; GP surgery; Registered GP; General practitioner; Registered practice; Doctor; Family doctor; GP details; GP / surgery; GP and practice; Named GP; Usual GP; GP Practice Name; Registered surgery; Surgery; General practice; Health > GP; Professionals > GP; Key contacts > GP; Child GP; GP of child; GP (child); Registered with GP; Health details > Registered GP; GP surgery name; Current GP; GP/Practice; Medical > GP practice; GP Name & Address',
  },
  {
    fact: 'child.school',
    value: 'Hillside Primary School',
    labels:
      'School; School name; School / nursery; School/nursery; Nursery / school; School or college; School / college; School/setting; Current school; Education setting; Education provision; Educational establishment; Education establishment; Education provider; School attended; School attending; Attends; Name of school; Primary school; School on roll; School (current); Education > School; Education > Current school; Education > Establishment; Where I live and learn > School; Education placement; School placement; Present school; Place of education; Child school; School of child; School or nursery; On roll at; School / education setting; Enrolled at; Learning provider',
  },
  {
    fact: 'child.legalStatus',
    value: 'Interim care order',
    labels:
      'Legal status; Current legal status; Legal status (current); Legal order; Legal orders; Court order; Order; Care status > Legal status; Legal > Status; Legal > Current order; Legal status type; Legal status description; Child legal status; Legal status of child; Looked after > Legal status; LAC legal status; CLA legal status; Court orders; Order type; Legal position; What is the legal status of the child?; Legal framework',
  },
  {
    fact: 'child.allocatedSocialWorker',
    value: 'Rhian Oakes',
    labels:
      "Social worker; Social worker (allocated); Allocated social worker; Children's social worker; Child's social worker; Named social worker; Current social worker; Social worker name; Name of social worker; Social Worker: Name; SW; Allocated SW; Key social worker; Lead social worker; Professionals > Social worker; Key people > Social worker; Local authority social worker; LA social worker; CSC social worker; Social worker - CIN team; Social worker (children); Children's services social worker; Social worker for child",
  },
  {
    fact: 'child.healthVisitor',
    value: 'Bev Tranter',
    labels:
      'Health visitor; Health Visitor (named); HV; HV name; Named health visitor; Allocated health visitor; Health visitor name; Name of health visitor; Professionals > Health visitor; 0-19 nurse; Health visitor - locality team; Current health visitor; Health > Health visitor; Family health visitor; Health visitor involved',
  },
  {
    fact: 'child.schoolNurse',
    value: 'Tess Amery',
    labels:
      'School nurse; School nurse name; Named school nurse; School nurse (allocated); Allocated school nurse; Professionals > School nurse; School health nurse; Current school nurse; School nursing; Name of school nurse',
  },
  {
    fact: 'child.phone',
    value: '020 7946 0111',
    labels:
      'Telephone; Telephone number; Phone; Phone number; Mobile; Mobile number; Mobile phone; Home phone; Home telephone; Tel; Tel no; Contact telephone; Contact number; Primary phone; Contact details > Telephone; Contact > Mobile; Landline; Contact information > Phone; Child telephone; Phone (home)',
  },
  {
    fact: 'case.allocatedWorker',
    value: 'Jo Marsh',
    labels:
      'Allocated worker; Allocated to; Allocated practitioner; Case worker; Caseworker; Case holder; Case manager; Case owner; Named worker; Named practitioner; Key case worker; Assigned to; Assigned worker; Assigned practitioner; Responsible worker; Responsible practitioner; Responsible social worker; Current worker; Primary worker; Main worker; Lead caseworker; Worker; Worker allocated; Allocated case worker; Allocation > Allocated worker; Case > Case worker; Case summary > Allocated to; Involvement > Allocated worker; Current allocated worker; Case responsible; Case co-ordinator; Case coordinator; Allocated professional; Record owner; Allocated worker (name); Case lead',
  },
  {
    fact: 'case.team',
    value: 'North Safeguarding Team',
    labels:
      'Team; Allocated team; Responsible team; Current team; Team allocated; Owning team; Assigned team; Case team; Case holding team; Allocation > Team; Case > Team; Team name; Team responsible; Worker team; Case summary > Team; Allocated to team; Locality team allocated; Team (allocated); Case details > Responsible team; Lead team',
  },
  {
    fact: 'case.id',
    value: 'AB-20931',
    labels:
      'Case ID; Case reference; Case ref; Case number; Case no; Case no.; Record number; Record ID; Record reference; Reference; Reference number; Our ref; File number; Person ID; Person number; Person reference; Client ID; Client number; Mosaic ID; RiO number; RiO No.; LCS ID; Patient ID; Unique ID; Unique reference number; URN; System ID; Social care ID; Hospital number; MRN; Case file number; Case > Reference; Identifiers > System ID; Child reference; Child ID; Family ID; Local ID; UUID; Service user ID; Record no; CareFirst ID; Liquidlogic ID; Identifier; Person identifier',
  },
  {
    fact: 'case.status',
    value: 'Open',
    labels:
      'Case status; Record status; Status of case; Current status; Status; Case > Status; Case state; Involvement status; Case details > Status; Person status; Case summary > Status; File status; Case open/closed; Overview > Case status; Case details > Case status; Current case status; Open/closed',
  },
  {
    fact: 'referral.receivedAt',
    value: '02/03/2026',
    is: '2026-03-02',
    labels:
      'Referral received; Referral received on; Referral received date; Date referral received; Date of receipt of referral; Referral > Received; Referral > Date received; Referral details > Received on; Referral receipt date; Referral received at; Contact received; Date contact received; Referral date received; Referral accepted date; Enquiry received; Concern received; Date request received; Referral > Date of receipt; Referral - date received; Date and time referral received; Referral information > Received date; Notification received; MARF received; When was the referral received?; Intake date',
  },
  {
    fact: 'referral.reason',
    value: 'Unexplained bruise seen by the class teacher',
    labels:
      'Reason for referral; Referral reason; Referral reasons; Reason(s) for referral; Reason for the referral; Reason for contact; Reason for involvement; Presenting concern; Presenting concerns; Presenting issue; Presenting issues; Details of concern; Details of concerns; Concern summary; Summary of concern; Summary of referral; Referral summary; Referral > Reason; Referral details > Reason; Why was this referral made?; Description of concern; Reason for request; Main reason for referral; Primary reason for referral; Why referred; Reason referred; Referral > Details of concern; Referral - reason; What is the concern?',
  },
  {
    fact: 'assessment.startedAt',
    value: '05/03/2026',
    is: '2026-03-05',
    labels:
      'Assessment started; Assessment start date; Assessment start; Date assessment started; Assessment commenced; Date assessment commenced; Assessment > Started; Assessment > Start date; Single assessment > Started; Child and family assessment > Start date; Child and family assessment > Date started; C&F assessment started; Single assessment started; Assessment details > Started on; Assessment date; Assessment opened; Assessment begun; Assessment > Date started; Start of assessment; Assessment started on; Child and family assessment started; CFA started; Family assessment started; Assessment > Commenced',
  },
  {
    fact: 'assessment.completedAt|assessment.statutoryAt|assessment.familyAt|assessment.initial.completedAt',
    value: '20/03/2026',
    is: '2026-03-20',
    labels:
      'Assessment completed; Assessment completion date; Assessment end date; Date assessment completed; Assessment completed on; Assessment > Completed; Assessment > End date; Single assessment > Completed; Child and family assessment > Completed on; Child and family assessment > End date; C&F assessment completed; Single assessment completed; Assessment signed off; Assessment authorised; Assessment finished; Assessment details > Completion date; Assessment closed on; Child and family assessment completed; Family assessment completed; Assessment > Date completed',
  },
  {
    fact: 'plan.reviewDate|child.lookedAfterReviewBookedAt',
    value: '01/08/2026',
    is: '2026-08-01',
    labels:
      'Next review; Review date; Review due; Next review date; Date of next review; Plan review date; Next plan review; Plan > Next review; Plan > Review date; Child in need plan > Review due; Next review due; Plan review due; Pathway plan review; Review due date; Plan > Review due by; Date next review due',
  },
  {
    fact: 'consent.given',
    value: 'Yes',
    is: 'yes',
    labels:
      'Consent given; Consent; Consent obtained; Consent to share; Consent to share information; Information sharing consent; Consent to information sharing; Consent > Given; Parental consent; Consent given by parent; Consent obtained from parent; Consent for referral; Consent to share with agencies; Has consent been given?; Agreed to share information; Consent to referral; Consent status; Consent to share record; Consent to sharing; Sharing of information agreed with parent; Parent consents to information sharing; Data sharing consent; Parent consents to referral',
  },
  {
    fact: 'strategyDiscussion.heldAt|strategyMeeting.heldAt',
    value: '10/03/2026',
    is: '2026-03-10',
    labels:
      'Strategy discussion; Strategy discussion date; Date of strategy discussion; Strategy discussion held; Strategy meeting; Strategy meeting date; Strategy meeting held; Date of strategy meeting; Strategy discussion held on; Last strategy discussion; Strategy discussion > Date; Strategy discussion > Date held; Strategy meeting > Held on; Strategy discussion took place; Most recent strategy discussion; Strategy meeting took place',
  },
  {
    fact: 'conference.initial.heldAt|conference.initial.scheduledAt',
    value: '25/03/2026',
    is: '2026-03-25',
    labels:
      'Initial child protection conference; ICPC; ICPC date; Date of ICPC; Initial CP conference; ICPC held; Initial child protection conference date; Initial conference > Date; Initial child protection conference > Date held; Initial conference held on; ICPC > Date',
  },
  {
    fact: 'coreGroup.lastHeldAt',
    value: '03/04/2026',
    is: '2026-04-03',
    labels:
      'Last core group; Core group date; Core group held; Date of last core group; Last core group meeting; Core group > Date held; Most recent core group; Core group > Last held; Previous core group; Core group last held; Latest core group',
  },
  {
    fact: 'child.cpPlan',
    value: 'Yes',
    is: 'yes',
    labels:
      'Child protection plan; CP plan; CPP; On CP plan; Subject to CP plan; On child protection plan; Child protection plan in place; Current CP plan; Subject to a child protection plan; CP status; Is the child subject to a child protection plan?; CP plan active; Child protection plan (current)',
  },
  {
    fact: 'child.cinStatus',
    value: 'Yes',
    is: 'yes',
    labels:
      'Child in need; CIN; CIN plan; Child in need plan; On CIN plan; Child in need status; S17; Section 17; CIN status; Open as child in need; Subject to CIN plan; CIN plan in place; Current CIN plan; Is the child a child in need?',
  },
  {
    fact: 'child.lookedAfter',
    value: 'Yes',
    is: 'yes',
    labels:
      'Looked after; Looked after child; LAC; CLA; Child looked after; In care; Is child looked after?; LAC status; Currently looked after; Child in care; Looked after status; Looked after by local authority; Currently LAC; Is the child looked after?; Cared for child',
  },
];

/** Labels that look like those above and ask for something else: nothing of the kind may be read from them. */
export const ofNobody: { value: string; not: string; labels: string }[] = [
  {
    not: 'child.school',
    value: 'Ann Lee',
    labels:
      'School contact; School nurse; Head teacher; School phone; Designated teacher; School bus; School lunches; Former school; Previous school; School start date; School transport provider',
  },
  {
    not: 'child.gp',
    value: 'Yes',
    labels: 'GP informed; GP letter sent; GP notified; GP invited; GP consulted; GP report received; GP telephone; GP visit',
  },
  {
    not: 'child.address',
    value: 'Yes',
    labels:
      'Address confidential; Address verified; Address restricted; Is this address permanent?; Email address; Previous address; Address history; School address; GP address; Placement address withheld',
  },
  {
    not: 'case.allocatedWorker',
    value: 'Ann Lee',
    labels:
      'Previous worker; Support worker; Duty worker; Recorded by; Created by; Last updated by; Line manager; Team manager; Key worker at nursery; Worker telephone; Referrer; Author; Former allocated worker; Signed in as; Completed by',
  },
  {
    not: 'child.allocatedSocialWorker',
    value: 'Ann Lee',
    labels:
      'Social worker manager; Adult social worker; Social worker phone; Social work assistant; Previous social worker; Supervising social worker; Social worker email',
  },
  {
    not: 'child.name',
    value: 'Ann Lee',
    labels:
      'Preferred name; Known as; Alias; Username; Previous name; Form name; Mother; School name; Logged in; Author; Birth name of mother; Referrer name; File name; Also known as; Name of referrer; Contact name; Emergency contact; Carer name',
  },
  {
    not: 'child.dateOfBirth',
    value: '14/03/2016',
    labels:
      'Date; Date registered; Start date; Date of death; Date of entry; Date of birth registration; Date added; DOB of mother; Sibling DOB; Mother DOB; Date due; Last updated',
  },
  {
    not: 'case.status',
    value: 'Open',
    labels:
      'Plan status; Task status; Meeting status; Marital status; Immigration status; Employment status; Form status; Assessment status; Smoking status; Referral status',
  },
  {
    not: 'referral.urgent',
    value: 'High',
    labels: 'Priority; Task priority; Case priority; Case > Priority; Severity; Importance; Risk level',
  },
  {
    not: 'referral.receivedAt',
    value: '02/03/2026',
    labels:
      'Report date; Email received; Application received; Consent received; Letter received; Date payment received; Invoice received; Results received; Document received',
  },
  {
    not: 'referral.parentsInformedAt',
    value: '02/03/2026',
    labels: 'Referral for family; Referral to family support; Parent appointment; Family visit; Parents evening',
  },
  {
    not: 'case.team',
    value: 'North Team',
    labels:
      'Referring team; Previous team; Football team; Hospital social work team informed; Team manager; Team around the child; Team meeting',
  },
  {
    not: 'child.legalStatus',
    value: 'Married',
    labels:
      'Marital status; Legal representative; Legal guardian; Legal team; Legal advice sought; Immigration status; Legal planning meeting',
  },
  {
    not: 'child.phone',
    value: '020 7946 0111',
    labels:
      'Social worker phone; GP telephone; School phone; Emergency contact number; Mother telephone; Team telephone; Referrer phone; Work phone of mother; Fax; Health visitor contact number',
  },
  {
    not: 'pregnancy.edd',
    value: '02/09/2026',
    labels: 'Due; Due date; Task due; Review due; Next due; Target date; Assessment due; Visit due',
  },
  {
    not: 'mha.assessmentAt',
    value: '02/03/2026',
    labels: 'EDT informed; Assessment date; EDT contacted; Date of assessment; Health assessment date; AMHP team email',
  },
  {
    not: 'concern.decision',
    value: 'Further work',
    labels: 'Decision; Panel > Decision; Manager > Decision; Meeting > Decision; Funding decision',
  },
  { not: 'mha.csContactedAt', value: '02/03/2026', labels: 'EDT informed; EDT contacted; Out of hours team informed' },
  { not: 'midwifery.cmhtInformedAt', value: '02/03/2026', labels: 'Midwife informed; Midwife invited' },
  { not: 'escalation.iroDiscussionAt', value: 'Ann Lee', labels: 'IRO; Independent reviewing officer' },
  { not: 'escalation.partnershipChairAt', value: 'Ann Lee', labels: 'Chair; Conference chair; Independent chair' },
  { not: 'decision.closurePlannedAt', value: '02/03/2026', labels: 'Case closed; Closed on; Date closed' },
  { not: 'referral.type', value: 'Neglect', labels: 'Category; Type; Concern > Category' },
  { not: 'referral.form', value: '6B', labels: 'Form; Tutor group; Form group' },
  { not: 'admission.agenciesInvolved', value: 'Leeds', labels: 'Agency; Agency name' },
];

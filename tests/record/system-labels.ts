import type { Concept } from './field-variants.ts';

/**
 * Labels as record systems of social care, health, schools and of the charities of other countries have them, for the facts that decide most: on the record of a child, on that of an
 * adult, and in a list of relatives. "Heading > Label" stands under a heading. Invented, or words that any system uses.
 */
export const childRecord: Concept[] = [
  {
    fact: 'child.name',
    value: 'Ivy Doyle',
    labels:
      "Full name; Child's full name; Name of child; Child name; Pupil name; Student name; Legal name; Patient name; Client name; Display name; Subject name; Name of young person; Young person; Child; Pupil; Service user name; Patient; Client; Student; Full name of child; Name (child); Basic details > Full name; Pupil details > Legal full name; Learner name; Child's legal name; Name of baby; Registered name; Person name; Person > Name; Demographics > Patient name; Citizen name; Beneficiary name; Participant name; Name of pupil; Name of student; Child/young person's name; Name of child/young person; CYP name; Name of patient",
  },
  {
    fact: 'child.dateOfBirth',
    value: '14/03/2016',
    is: '2016-03-14',
    labels:
      "Birth Date; Date of birth/EDD; DOB (age); D.O.B (dd/mm/yyyy); Child's date of birth; Child's DOB; Patient date of birth; Client DOB; Date of Birth (DOB); Born on; Pupil date of birth; Birthday; DOB/EDD; Actual date of birth; Date of birth (actual); Date of birth (confirmed); Date of birth - verified; Learner DOB; Student DOB; Subject > Birth date; CYP date of birth; Person birth date; Young person's date of birth; Baby's date of birth",
  },
  {
    fact: 'child.gender',
    value: 'Female',
    labels:
      "Administrative sex; Gender at birth; Legal gender; Child's gender; Child's sex; Pupil gender; Sex/gender; Gender/sex; Sex (at birth); Assigned sex at birth; Birth gender; Patient gender; Client gender; Person gender; Stated gender; Person stated gender; Student gender; Phenotypic sex; Registered gender; Gender (as registered)",
  },
  {
    fact: 'child.nhsNumber',
    value: '943 476 5919',
    labels:
      "NHS no (10 digits); NHS Number (traced); NHS number: verified; Child's NHS number; Pupil NHS number; NHS #; NHS number (10 digit); Verified NHS number; Patient's NHS number; NHS Nº; Identifiers > NHS; NHS Identification number; Client NHS number; Student NHS number",
  },
  {
    fact: 'child.ethnicity',
    value: 'White and Asian',
    labels:
      "Ethnicity (self declared); Ethnicity (census 2021); Ethnic code; Ethnicity code; Pupil ethnicity; Child's ethnicity; Ethnic identity; Ethnicity and race; Ethnic group (self-identified); Student ethnicity; Client ethnicity; Race / ethnicity; Ethnicity category; Primary ethnicity; Ethnic subgroup; Main ethnicity; DfE ethnicity; Cultural background > Ethnicity",
  },
  {
    fact: 'child.address',
    value: '9 Mill Lane, Selby YO8 3PQ',
    labels:
      "Permanent address; Child's address; Child's home address; Address (current); Primary residence; Main residence; Home address (current); Current home address; Address of child/young person; Pupil address; Student address; Patient address; Client address; Usual residence; Normal residence; Address (home); Registered address; Where does the child live?; Living address; Family home; Correspondence address; Mailing address; Postal address; Physical address; Residence address; Full postal address; Current address & postcode; Home > Address",
  },
  {
    fact: 'child.school|child.nursery',
    value: 'Hillside Primary School',
    labels:
      "School/college; School or setting; Education provider name; Name of school/college; School/Nursery attended; School / early years setting; Child's school; Current education provider; Current educational establishment; Current school name; Main school; Registered school; School registered at; Base school; Home school; Attending school; Pupil's school; Education institution; Educational setting; Place of learning; School/EY setting; Name of nursery/school; Name of educational setting; School / pre-school; Name of current school; Setting attended; Establishment name; Education > Provider; Education > Setting; Education > Name; School details > Name; Education details > School name; Current setting; Early years setting; Which school does the child attend?",
  },
  {
    fact: 'child.gp',
    value: 'Dr Shah, Elm Surgery',
    labels:
      "Registered GP practice; Patient's GP; Usual GP name; GP practice name; Child's GP; Primary care physician; Family physician; PCP; Physician; Primary care provider; GP registration; Registered with; General practitioner (GP); GP practice / surgery; Medical practice; Doctor's surgery; Doctor's name; Name of GP; GP practice and address; Registered GP name; Health centre; GP Practice (registered); Usual doctor; Registered doctor; Own GP; GP contact; Current GP practice; Family GP; Name of doctor; GP provider; Registered practice name; Health > Doctor",
  },
  {
    fact: 'child.legalStatus',
    value: 'Interim care order',
    labels:
      "Legal status (LAC); Legal status of CYP; Current legal order; Child's legal status; Legal order in place; CLA legal status code; Legal status on placement; Legal basis for placement; Legal status > Status; Court orders in place; Placement legal status; Care order type; Legal status name; Active legal status; Latest legal status; Present legal status",
  },
  {
    fact: 'case.allocatedWorker|child.allocatedSocialWorker|case.leadProfessional',
    value: 'Jo Marsh',
    labels:
      'Case manager; Assigned case worker; Primary case manager; Keyworker; Key worker; Named key worker; Primary worker; Lead practitioner; Allocated to (worker); Case lead practitioner; Assigned case manager; Allocated SW; Allocated LA social worker; Worker (allocated); Current case manager; Case coordinator; Case management worker; Case responsible officer; Allocated team member; Allocated key worker name; Assigned staff member; Case holding worker; Caseholder name; Case owner name; Allocated lead; Lead case manager; Current lead worker; Allocated person; Allocations > Allocated worker; Worker assigned to case; Primary case worker; Staff assigned; Named professional; Named social worker; Current social worker (allocated); Allocated family support worker; Navigator; Assigned navigator',
  },
  {
    fact: 'case.team|service.type',
    value: 'North Safeguarding Team',
    labels:
      'Allocated team name; Team currently holding case; Responsible team name; Current allocated team; Holding team; Owner team; Team/Service; Team assigned; Case team name; Responsible service; Care team; Team holding case; Primary team; Current owning team; Lead team name; Business unit; Owning business unit; Service team; Allocation > Allocated team; Assigned group; Case assigned team',
  },
  {
    fact: 'case.id',
    value: 'AB-20931',
    labels:
      'MRN; Medical record no; Client #; Case #; File #; Record #; Client file no; Client identifier; Patient no; Patient record number; Person no; Person identifier (system); Pupil ID; Student ID; Admission no; UPI; Child identifier; Person ref no; Ref no; Reference no.; Case ref.; Case reference no; Case record number; External ID; Legacy ID; System number; Customer reference; Customer ID; Participant ID; HMIS ID; Social care reference; Social care record number; Case management number; Azeus ID; Core+ ID; Synergy ID; Capita One ID; Northgate ID; SystmOne number; EMIS ID; Lorenzo ID; Epic MRN; Cerner MRN; PAS number; PAS ID; District number; Hospital ID; Hospital MRN; Identification number; ID number; Person URN; Case URN; Contact reference',
  },
  {
    fact: 'case.status',
    value: 'Open',
    labels:
      'Case file status; Case record status; Current case state; Case activity status; Status (case); Case status description; Case lifecycle status; Enrolment status; Case > Case state; Case details > Current status',
  },
  {
    fact: 'referral.receivedAt|referral.madeAt',
    value: '02/03/2026',
    is: '2026-03-02',
    labels:
      'Referral date; Date of referral; Referred on; Date referred; Referral received date/time; Referral date/time; Intake date; Date of intake; Referral in date; Referral created date; Referral start date; Date of contact/referral; Referral logged; Date referral logged; Date received into service; Referral > Date; Referral > Referral date; Referral > Date/time received; Contact record > Date received; Intake > Date; Enquiry date; Date of enquiry; Request received date; Date of request for service; Referral opened; Referral open date; Date referral made; RFS received',
  },
  {
    fact: 'referral.reason',
    value: 'Unexplained bruise seen by the class teacher',
    labels:
      'Reason for enquiry; Reason for intake; Referral concerns; Main concern; Main concerns; Details of referral; Reason for request for support; Chief complaint; Contact reason; Referral purpose; Purpose of referral; Referral narrative; Reason for service; Primary presenting issue; Referral > Presenting issue; Referral > Summary; Referral > Primary reason; What are you worried about?; Why are you making this referral?; Primary need code; Main presenting need; Issue at referral',
  },
  {
    fact: 'assessment.startedAt|assessment.initial.startedAt',
    value: '05/03/2026',
    is: '2026-03-05',
    labels:
      'C&F assessment start date; Assessment actual start date; Assessment start date/time; Actual start of assessment; Assessment created on; Social work assessment started; Social work assessment > Start date; Single assessment start date; Assessment > Date assessment started; Assessment > Actual start; Assessment commencement date; Assessment episode start; CFA start date; CAFA started; Date assessment began; Family assessment start date; Start date of assessment; Assessment start (actual)',
  },
  {
    fact: 'assessment.completedAt|assessment.statutoryAt|assessment.familyAt|assessment.initial.completedAt|assessment.earlyHelpAt',
    value: '20/03/2026',
    is: '2026-03-20',
    labels:
      'C&F assessment end date; Assessment actual completion date; Assessment closed date; Assessment finalised on; Date assessment finalised; Date of completion of assessment; Assessment sign off date; Social work assessment > End date; Assessment > Date assessment completed; Single assessment end date; CFA completed; CFA end date; Assessment authorised date; Date assessment authorised; Early help assessment completed; Assessment completed date/time; Assessment finish date; Date assessment finished; Assessment approved on',
  },
  {
    fact: 'plan.reviewDate|child.lookedAfterReviewBookedAt|conference.review.scheduledAt|plan.reviewedAt',
    value: '01/08/2026',
    is: '2026-08-01',
    labels:
      'Plan next review date; Next plan review date; Review date (next); CIN review date; Next CIN review; Next CIN meeting; CIN plan review due; Next LAC review; Next CLA review; Next RCPC; RCPC due; Next review conference; Next review conference due; Date plan to be reviewed; Plan to be reviewed on; TAF review date; Next TAF review; Next TAC review; Review of plan due; Plan > Review due date; Plan > Next review date; Plan review; Date for review; Scheduled review date; Next IRO review; Support plan review date; Service plan review date; Safety plan review date; Next planned review',
  },
  {
    fact: 'consent.given',
    value: 'Yes',
    is: 'yes',
    labels:
      'Consent to share data; Consent to share info; Information sharing agreed; Sharing consent given; Consent provided; Consent received; Permission to share information; Permission to share; Consent granted; Family consent; Family consent given; Has the family consented?; Does the parent consent?; Has parental consent been obtained?; Consent in place; Consent held; ROI on file; Parent has consented; Consented to information sharing; Parental consent given; Parental consent obtained; Consent for assessment; Consent to share > Given; Consent > Obtained; Consent > Consent given; Consent agreed; Parents consent to referral; Have parents consented?; Parent/carer consent; Parental consent to share information',
  },
  {
    fact: 'meeting.at|meeting.teamAroundChildAt|strategyMeeting.heldAt|strategyDiscussion.heldAt|coreGroup.lastHeldAt|conference.initial.heldAt|conference.review.heldAt|conference.initial.scheduledAt|meeting.scheduledAt|coreGroup.firstHeldAt|child.lookedAfterReviewLastAt|coreGroup.scheduledAt',
    value: '25/03/2026',
    is: '2026-03-25',
    labels:
      'Strategy discussion held date; Strategy meeting date held; Date of last strategy meeting; Core group meeting date; Date of core group; Core group meeting held; Date of initial CPC; Date of ICPC; ICPC date held; Initial CPC date; Date of RCPC; Date of last RCPC; Last RCPC; Last review conference; Review conference date; Last CP conference; Most recent ICPC; Date of last LAC review; Last LAC review; Last CLA review; Strategy discussion > Date of meeting; Strategy meeting > Meeting date; Core group > Meeting date; Core group > Date of meeting; ICPC > Date of conference; Initial child protection conference > Conference date; Child protection conference > Date held; Meeting > Date held; Meeting > Meeting date; Meeting details > Date of meeting; Meeting held on; Date of meeting; Meeting date',
  },
];

/** On the record of an adult patient or service user. */
export const adultRecord: Concept[] = [
  {
    fact: 'adult.name',
    value: 'Jane Doyle',
    labels:
      "Full name; Patient name; Client name; Service user name; Name of patient; Patient; Client; Service user; Patient's full name; Person name; Demographics > Name; Client > Full name; Citizen name; Participant name; Customer name; Legal name; Name of service user; Resident name; Mother's name; Name of mother; Tenant name",
  },
  {
    fact: 'adult.dateOfBirth',
    value: '01/02/1990',
    is: '1990-02-01',
    labels:
      "DOB; Born; Birth date; Date of birth; Patient DOB; Client date of birth; Service user DOB; Patient's date of birth; D.O.B.; Client DOB; Born on; Patient birth date; Person DOB; Birthdate; Demographics > DOB",
  },
  {
    fact: 'adult.address',
    value: '9 Mill Lane, Selby YO8 3PQ',
    labels:
      'Address; Home address; Patient address; Client address; Current address; Usual address; Permanent address; Contact details > Address; Residential address; Mailing address; Postal address; Physical address; Address of patient; Primary address; Service user address; Current residence; Demographics > Address',
  },
  {
    fact: 'adult.phone',
    value: '020 7946 0111',
    labels:
      'Telephone; Mobile; Mobile number; Phone; Home phone; Cell phone; Patient phone; Client phone; Contact number; Tel (home); Telephone (mobile); Home tel no; Mobile tel no; Preferred phone; Contact details > Mobile; Patient telephone; Client mobile; Primary phone number; Preferred telephone; Phone (mobile); Mobile phone number; Contact tel no; Daytime phone; Home/mobile number; Contact details > Home phone; Phone number (mobile)',
  },
  {
    fact: 'case.allocatedWorker|adult.careCoordinator|case.leadProfessional',
    value: 'Jo Marsh',
    labels:
      'Care coordinator; Care co-ordinator; Allocated worker; Case manager; Assigned to; Key worker; Named worker; Primary worker; Lead professional; Assigned case manager; Caseworker; Care manager; Recovery worker allocated; Assigned care coordinator; Care coordinator (CPA); Care Coordinator Name; Named care co-ordinator; Case holder; Lead practitioner; Allocated practitioner; Caseload holder; Named professional',
  },
  {
    fact: 'case.id',
    value: 'AB-20931',
    labels:
      'Patient ID; MRN; Hospital number; RiO ID; Client ID; Client #; Person ID; CRN; Patient no.; Local patient ID; Medical record #; Chart #; Unit no; PAS ID; Service user no; Case number; Reference; Client record no',
  },
];

/** In a list of relatives: a table of which one column has the label. */
export const relatives: Concept[] = [
  {
    fact: 'adult.relationship',
    value: 'Mother',
    labels:
      'Relationship; Relation; Relationship to child; Relationship to client; Relation to client; Relationship to patient; Relationship to pupil; Relationship to student; Relationship type; Type of relationship; Kinship; Connection; Relationship with child; Relation to child; Family relationship; Relationship to young person; Nature of relationship; Related as; Relationship (to child); Relation to patient; Relation to participant; Role in family; Family role; Relationship description; Relationship to subject; Relationship to CYP; Relationship to service user; Link; Relation type; Contact relationship; NOK relationship; Relationship to learner',
  },
  {
    fact: 'adult.phone',
    value: '07700 900123',
    labels:
      'Phone; Telephone; Mobile; Contact number; Phone number; Tel; Tel no; Home phone; Mobile phone; Contact tel; Phone/mobile; Telephone/mobile; Mobile/telephone; Home tel; Cell; Contact no.; Primary phone; Preferred phone; Phone numbers; Telephone numbers; Contact phone; Contact telephone number; Day phone',
  },
  {
    fact: 'adult.parentalResponsibility',
    value: 'Yes',
    is: 'yes',
    labels:
      'PR; PR?; Has PR; Parental responsibility; Parental responsibility?; Parental resp.; Holds PR; PR held; Has parental responsibility; Parental Responsibility (PR); Legal responsibility; PR holder; Holds parental responsibility; Parental responsibility held; PR status; Has PR?; With PR; PR (Y/N); Parental responsibility Y/N; Parental resp; PR for child; Person with PR; Has Parental Resp; Does this person have PR?',
  },
  {
    fact: 'adult.address',
    value: '9 Mill Lane, Selby YO8 3PQ',
    labels:
      'Address; Home address; Current address; Full address; Address & postcode; Address/postcode; Main address; Address (if different); Address if different from child; Address if different; Current home address; Lives at; Contact address',
  },
  {
    fact: 'adult.dateOfBirth',
    value: '01/02/1990',
    is: '1990-02-01',
    labels:
      'DOB; Date of birth; Born; Birth date; D.O.B; DOB/EDD; Date of birth (if known); DoB (if known); DOB / EDD; DOB or EDD; Birthdate; D.o.B.',
  },
];

/** On the record of a child: what looks like a detail of the child or the case, and is none. */
export const ofSomethingElse: { not: string; value: string; labels: string }[] = [
  {
    not: 'case.allocatedWorker',
    value: 'Ann Lee',
    labels:
      'Responsible manager; Named person; Lead clinician; Main contact; Named nurse; Lead nurse; Primary contact; Conference chair; Allocated interpreter; Allocated health visitor; Allocated school nurse; Named midwife; Assigned interpreter; Current manager; Duty manager; Case supervisor; Lead GP; Named GP; Assigned by; Allocated by; Responsible person; Task owner; Action owner; Assessor; Session worker; Primary carer; Main carer; Lead teacher; Named teacher; Current teacher',
  },
  {
    not: 'case.id',
    value: 'AB-20931',
    labels:
      'Locker number; Form ID; Task ID; Document ID; Room number; House number; Vehicle registration number; Staff ID; Employee number; Order number; Bed number; Version; Extension; Passport number; National insurance number; NI number; UPN; ULN; Payroll number; Account number; Voucher number; Ward number; Telephone number; Batch number; Report number; Invoice ref; Flat number; Crime reference number; Crime reference; Court case number; Device ID; User ID; Form reference; Transaction ID; Policy number; Driving licence number; Visa number; Pupil premium; Placement ID; Provider ID; School ID; Establishment number; DfE number; Meeting ID; Note ID; GP code; Practice code; ODS code',
  },
  {
    not: 'child.address',
    value: 'Yes',
    labels:
      'Address withheld; Lives at home; Address confirmed; Address protected; Postal vote; Home visit; Home schooled; Living independently; Residential; Address shared; Home language; Residence permit; Mailing list',
  },
  {
    not: 'child.address',
    value: '12 Elm Road',
    labels:
      'GP address; Previous address; Work address; Venue address; Placement provider address; Address of incident; Emergency contact address; Father address; Alternative address; Social worker address; Hospital address; Old address; Address of father; Employer address',
  },
  {
    not: 'child.gp',
    value: 'Dr Shah',
    labels:
      'Consultant; Dentist; Paediatrician; Referring doctor; Previous GP; Mother GP; Doctor in charge; Parent GP; GP letter; School doctor; Physiotherapist',
  },
  {
    not: 'referral.reason',
    value: 'Moved away',
    labels:
      'Reason for closure; Reason for absence; Reason not seen; Reason for change; Reason for leaving; Reason for delay; Reason for decision; Cancellation reason; Reason for exclusion; Reason declined; Closure reason; Reason consent refused; Discharge reason; Reason for visit; Reason for meeting; Reason for admission; Reason for missing; Reason for override',
  },
  {
    not: 'consent.given',
    value: 'Yes',
    labels:
      'Consent to photographs; Photo consent; Consent to text messages; Consent to email; Consent to medical treatment; Consent to school trips; Consent to leave voicemail; SMS consent; Consent to treatment; Consent for immunisation; Marketing consent; Consent to research; Cookies consent; Consent to contact employer; Consent form printed',
  },
  {
    not: 'child.name',
    value: 'Ann Lee',
    labels:
      'Staff name; Mother name; Team name; Preferred name; Contact name; Carer name; Worker name; User name; Parent name; Mother; Father; Next of kin; Family name of mother; Middle name; Maiden name; Doctor name; Head of year; Tutor; Brother; Sister; Provider name; Signed by; Collected by; Responsible person; Guardian name; Emergency contact name',
  },
  {
    not: 'child.dateOfBirth',
    value: '14/03/2017',
    labels:
      'Date of arrival; Date of admission; Date started; Date of incident; Mother date of birth; DOB of father; Sibling date of birth; Due date; Date of assessment; Registration date; Date of last contact; EDD; Date opened; Parent DOB',
  },
  {
    not: 'case.status',
    value: 'Open',
    labels:
      'Task state; Referral status; Visit status; Account status; Marital status; Disability status; Consent status; Approval status; Form state; Vaccination status; Attendance status; SEN status; Housing status; Payment status; Meeting state; Plan state; Document status; Sync status; Legal status; Immunisation status',
  },
  {
    not: 'referral.receivedAt',
    value: '02/03/2026',
    labels:
      'Date started; Start date; Date of birth registered; Date recorded; Date received; Letter received on; Report received; Date of enquiry from parent; Registration date; Enrolment date; Admission date; Date joined; Consent received date; Allocation date; Date allocated; Case opened date; Discharge date; Received by; Review date; End date',
  },
  {
    not: 'referral.madeAt',
    value: '02/03/2026',
    labels:
      'Start date; Date recorded; Date created; Admission date; Allocation date; Registration date; Enrolment date; Date of incident; Contact date; Referral closed; Referral end date; Referral due date',
  },
  {
    not: 'assessment.startedAt',
    value: '05/03/2026',
    labels:
      'Start date; Date; Risk assessment date; Carer assessment date; Assessment due; Assessment due date; Assessment review date; Assessment type; Plan start date; Health assessment date; Next assessment; Assessment requested; EHCP assessment date; Financial assessment date; Assessment scheduled',
  },
  {
    not: 'assessment.completedAt',
    value: '20/03/2026',
    labels:
      'End date; Completed on; Form completed; Completed date; Task completed; Risk assessment completed; Assessment due; Assessment review date; Course completed; Health assessment completed; Financial assessment completed; Carer assessment completed; Date plan completed; Immunisations completed',
  },
  {
    not: 'plan.reviewDate',
    value: '01/08/2026',
    labels:
      'Last review; Review held; Medication review date; Annual review date; EHCP review date; Risk assessment review date; Performance review; Review completed; Policy review date; Review started; Health review date; Next dental review; Next medication review; Next appointment; Date reviewed',
  },
  {
    not: 'case.team',
    value: 'North Team',
    labels:
      'Referring team; Hospital team; Team manager; Previous team; Team telephone; Sports team; Crisis team informed; Team leader; Author team; Worker at team; MASH informed; Project team lead; Group; Football group',
  },
  {
    not: 'child.school',
    value: 'Hillside Primary School',
    labels:
      'Previous school; Last school; Next school; Sibling school; School attended previously; Proposed school; Mother school; Referring school; Name of sibling school; School applied for; Former school; Primary school attended (previous); Feeder school; Transfer from; School transport',
  },
  {
    not: 'child.legalStatus',
    value: 'Interim care order',
    labels:
      'Previous legal status; Former legal status; Order number; Court; Order applied for; Father immigration order; Purchase order; Legal advice; Previous orders; Sort order; Legal status of sibling; Legal status of father; Order of preference; Date of order',
  },
  {
    not: 'child.ethnicity',
    value: 'White and Asian',
    labels:
      'Religion; Nationality; Mother ethnicity; Ethnicity of mother; Language; Country of birth; Immigration status; Parent ethnicity; Interpreter',
  },
  {
    not: 'child.gender',
    value: 'Female',
    labels:
      'Gender of worker; Preferred gender of worker; Worker gender; Mother gender; Gender preference; Sexual orientation; Sex education consent; Sex worker; Pronouns',
  },
  {
    not: 'child.phone',
    value: '020 7946 0111',
    labels:
      'Worker phone; School tel; GP phone; Mother mobile; Team phone; Parent phone; Emergency phone; Carer mobile; Next of kin phone; Duty phone; Office phone; Father tel; Surgery telephone; Foster carer phone; Fax number; Grandmother phone',
  },
];

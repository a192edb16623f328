/** Headings of screens that name nobody, and headings that are a person's name. Invented, or words that any service uses. */
export const noNames = `
Panel B; Mulberry House; My Caseload; Camden Council; Chase Farm; Southmead Clinic; Housing Benefit; Neglect Toolkit; Body Map; Bruising Protocol; Front Door; Sheet One; Liquid Logic;
Larch Ward; Oak Unit; Willow Team; North Locality; Family Hub East; Duty Desk; Early Help; Case Notes; Core Group; Child Protection; Personal Details; Next Steps; Body Chart;
Growth Chart; Red Book; Birth Plan; Ages Stages; Safety Plan; Crisis Card; Risk Matrix; Threshold Tool; Graded Profile; Voice Worksheet; Family Tree; Life Story; Contact Sheet;
Visit Log; Sibling Group; Waiting List; Work Tray; In Tray; Task Inbox; Recent Items; Saved Searches; Search Results; Advanced Search; Audit Trail; System Messages; Print Preview;
Data Quality; Field Help; User Guide; Release Notes; Training Environment; Test System; Home Page; Main Menu; Quick Links; Useful Contacts; Team Calendar; Duty Rota; Night Shift;
Bank Holidays; Room Booking; Meeting Minutes; Court Bundle; Legal Planning; Police Disclosure; Health Passport; Dental Record; Sight Test; Hearing Screen; School Report;
Pupil Premium; Attendance Summary; Exclusion History; Virtual School; Hillside Primary; Saint Bede Academy; Beacon College; Riverside Nursery; Little Acorns Nursery; Orchard Surgery;
Station Road Practice; Meadow Court; Elm Lodge; Bridge Centre; Harbour Trust; Kestrel Housing; Tulse Hill; Finsbury Park; Forest Gate; Manor Park; Bethnal Green; Wood Green;
Town Hall; Civic Centre; Crown Court; High Street; Market Square; County Hall; Tower Block; Maple Suite; Rainbow Room; Green Lane Clinic; Blue Team; Amber Alert; Red Flags;
Traffic Light Tool; Signs Of Safety; Strength Cards; Three Houses; Wishes And Feelings; Substance Misuse; Domestic Abuse; Mental Health; Learning Disability; Young Carer; Care Leaver;
Private Fostering; Kinship Care; Adoption Panel; Placement Search; Foster Home; Children Looked After; Missing Episodes; Return Interview; Exploitation Screening; Gang Matrix;
Prevent Referral; Section Seventeen; Universal Credit; Council Tax; Rent Arrears; Food Bank; Disability Living Allowance; Immunisation Schedule; Vaccination History;
Blood Results; Drug Chart; Discharge Letter; Medication Review; Allergy Status; Vital Signs; Birth Details; Antenatal Booking; Postnatal Check; Baby Clinic; Health Visiting; School Nursing;
Consent Form; Privacy Notice; Data Sharing; Terms Of Use; Sign Out; Log Out; Welcome Back; Good Morning; Thank You; Page Not Found; Access Denied; Session Expired; Unborn Baby;
Notification Preferences; Documentation Library; Organisation Settings; Relationship Diagram; Chronology Builder; Key Information; At A Glance; What Next; About This Person
`
  .split(';')
  .map((heading) => heading.trim());

export const names = `
Kai Doyle; Noah Brandt; Sarah Malik; Mark Reed; Will Young; May Fraser; Faith Adeyemi; Siân ap Gwilym; Nguyễn Thị Minh Khai; Niamh O'Brien; Jean-Luc Tremblay; María José García López;
Abdul Rahman al-Hassan; Fatima bint Ahmed; Ludwig van der Berg; Ana de la Cruz; João dos Santos; Kofi Osei-Bonsu; Oluwaseun Adebayo; Łukasz Wiśniewski; Çağla Öztürk; Xin Yi Wang;
Mohammed ul-Haq; Zofia Król; Ming Ling; Precious Okafor; Blessing Eze; Miracle Obi; Amir Abdi Warsame; Tadeusz Zieliński; Gurpreet Kaur; Harjit Singh Dhillon; Rajesh Patel; Priyanka Iyer;
Sinéad Ní Dhomhnaill; Seán Mac Aodha; Þóra Jónsdóttir; Søren Ångström; Giulia d'Angelo; Luca Di Marco; Bram ten Boom; Ioan Popescu; Ivana Kovačević; Yusuf İnce; Leyla Aliyeva;
Tesfaye Bekele; Ngozi Chukwu-Emeka; Thabo Nkosi; Wanjiru Kamau; Kwabena Asante; Tiana Rose McKenzie; Shanice Clarke-Lewis; Jean Baptiste Uwimana; Hoa Tran; Sadia Begum; Rokeya Khatun;
Chaya ben Levi; Ola Nordmann; Keziah Montrose-Vale; DOYLE, Kai; HALLORAN, ORLA; Kai J. Doyle; MALIK, Farah Noor; Ms Farah Malik; Clement Harding; Trinity Clements; Constance Manning
`
  .split(';')
  .map((heading) => heading.trim());

/** Names with a word that is as often a place or a thing: read where an identity mark is shown. */
export const doubtfulNames = [
  'Amy Hill',
  'Noah Park',
  'Jack Green',
  'Lily Field',
  'Oliver Wood',
  'George Lane',
  'Emma Church',
  'Daniel King',
];

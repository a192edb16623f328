import { describe, expect, it } from 'vitest';
import { type Field, lines, nameOf, record, screen, table } from './helpers.ts';

const ivy: Field[] = [
  { label: 'First name', value: 'Ivy', section: ['Child'] },
  { label: 'Last name', value: 'Doyle', section: ['Child'] },
  { label: 'Date of birth', value: '14/03/2016', section: ['Child'] },
];
const facts = (name: string, fields: Field[]) => lines(record(screen(name, fields)));

describe('a form for the public', () => {
  it.each([
    'What has led to this referral?',
    'Please explain why you are making this referral',
    'Why are you contacting us today?',
    'Reasons for making this request',
    'What has prompted this contact?',
  ])('asks for the reason of a referral: %s', (label) => {
    expect(facts('New form', [...ivy, { label, value: 'Ivy came to school hungry.' }])).toContain(
      'referral:1 referral.reason = Ivy came to school hungry.',
    );
  });

  it.each(['Tell us what has happened', 'Please describe your concerns', 'What are you most worried about?', 'Describe the incident'])(
    'asks for it in general words where it is a referral: %s',
    (label) => {
      const field = { label, value: 'Ivy came to school hungry.' };
      const told = 'referral:1 referral.reason = Ivy came to school hungry.';
      expect(facts('Request support for a child', [...ivy, field])).toContain(told);
      expect(facts('Equipment log', [...ivy, field])).not.toContain(told);
    },
  );

  it.each(['What do you want to happen next?', 'What happened after the last referral?', 'Reason the referral was declined'])(
    'asks for something else: %s',
    (label) => {
      const read = facts('Request support for a child', [...ivy, { label, value: 'Ivy came to school hungry.' }]);
      expect(read.filter((line) => line.includes('referral.reason'))).toEqual([]);
    },
  );

  it.each(['Has a parent agreed to this request?', 'Parent has agreed to agency checks', 'Consent to contact agencies'])(
    'asks for consent: %s',
    (label) => {
      expect(facts('Referral', [...ivy, { label, value: 'Yes' }])).toContain('consent:1 consent.given = yes');
      expect(facts('Referral', [...ivy, { label, value: 'Dispensed with' }])).toContain('consent:1 consent.given = no');
    },
  );

  it('keeps the consent that a field asks for itself before consent to agency checks', () => {
    const read = facts('Referral', [
      ...ivy,
      { label: 'Consent given', value: 'Yes' },
      { label: 'Consent to agency checks', value: 'Refused' },
    ]);
    expect(read).toContain('consent:1 consent.given = yes');
    expect(read).toContain('consent:1 consent.contactOtherAgencies = no');
  });

  it("takes the writer's name for nobody's on the form, and for a parent's where a parent writes", () => {
    const flat = ivy.map((field) => ({ ...field, section: [] }));
    const writer = [
      { label: 'Your name', value: 'Ruth Lee' },
      { label: 'Your telephone', value: '07700 900111' },
    ];
    const read = record(screen('Referral', [...flat, ...writer]));
    expect(nameOf(read, 'child:1')).toBe('Ivy Doyle');
    expect(lines(read).filter((line) => line.includes('Ruth') || line.includes('900111'))).toEqual([]);
    const parent = facts('Referral', [...flat, ...writer, { label: 'Your relationship to the child', value: 'Mother' }]);
    expect(parent).toContain('adult:1 adult.name = Ruth Lee');
    expect(parent).toContain('adult:1 adult.phone = 07700 900111');
  });
});

describe('dates with the month first', () => {
  it('are told day first where one of the screen can be read in no other way', () => {
    const read = facts('Assessment', [
      ...ivy.slice(0, 2),
      { label: 'Date of birth', value: '03/14/2016', section: ['Child'] },
      { label: 'Plan review date', value: '02/08/2027' },
    ]);
    expect(read).toContain('child:1 child.dateOfBirth = 2016-03-14');
    expect(read).toContain('case plan.reviewDate = 2027-02-08');
  });

  it('are not where another date of the screen has the day first', () => {
    const read = facts('Assessment', [
      ...ivy,
      { label: 'Printed', value: '11/23/2026' },
      { label: 'Case opened', value: '23/11/2026' },
      { label: 'Plan review date', value: '02/08/2027' },
    ]);
    expect(read).toContain('case plan.reviewDate = 2027-08-02');
  });
});

describe('what is no person', () => {
  it('is a body whose name stands under "Name", nor is its address that of the child', () => {
    const read = facts('Patient', [
      ...ivy,
      { label: 'Address', value: '5 Low Road, Leeds', section: ['Child'] },
      { label: 'Name', value: 'NHS Elmet Integrated Care Board', section: ['Commissioner'] },
      { label: 'Address', value: 'Town Hall, Elmet', section: ['Commissioner'] },
    ]);
    expect(read).toContain('child:1 child.name = Ivy Doyle');
    expect(read).toContain('child:1 child.address = 5 Low Road, Leeds');
    expect(read.filter((line) => line.includes('Elmet'))).toEqual([]);
  });

  it('is a worker of whom it is only told that there is one', () => {
    const read = facts('Child', [...ivy, { label: 'Does the child have a social worker?', value: 'Yes (add as a contact)' }]);
    expect(read.filter((line) => line.includes('SocialWorker'))).toEqual([]);
  });

  it('is a supervisor on a form about no disagreement', () => {
    const read = record(screen('Edit child', [...ivy, { label: 'Supervisor', value: '' }]));
    expect(read.facts.filter(({ fact }) => fact.startsWith('escalation.'))).toEqual([]);
    expect(read.entities.filter(({ type }) => type === 'disagreement')).toEqual([]);
  });

  it('is the family under which a page is filed', () => {
    const read = record(screen('Edit child', [...ivy, { label: 'Parent', value: 'Doyle family', section: ['Attributes'] }]));
    expect(read.subject.kind).toBe('child');
    expect(read.entities.filter(({ type }) => type === 'adult')).toEqual([]);
  });
});

describe('who is related', () => {
  it('is told under "Type of contact" and "Location", beside workers who are none of the family', () => {
    const read = facts('Contacts', [
      ...ivy,
      ...table(
        ['Contacts'],
        ['Type of contact', 'Name', 'Phone number', 'Location'],
        [
          ['Mother', 'Carys Doyle', '07700 900112', '5 Low Road, Leeds LS1 1AA'],
          ['Health visitor', 'Orla Finn', '07700 900113', 'Clinic'],
        ],
      ),
    ]);
    expect(read).toContain('adult:1 adult.name = Carys Doyle');
    expect(read).toContain('adult:1 adult.phone = 07700 900112');
    expect(read).toContain('adult:1 adult.address = 5 Low Road, Leeds LS1 1AA');
    expect(read.filter((line) => line.includes('900113'))).toEqual([]);
  });

  it('is told by numbered contacts', () => {
    const contact = (at: number, name: string, kin: string): Field[] => [
      { label: `Contact ${at} name`, value: name, section: ['Family contacts'] },
      { label: `Contact ${at} relationship`, value: kin, section: ['Family contacts'] },
    ];
    const read = facts('Pupil', [...ivy, ...contact(1, 'Carys Doyle', 'Mother'), ...contact(2, 'Tom Roe', 'Father')]);
    expect(read).toContain('adult:1 adult.name = Carys Doyle');
    expect(read).toContain('adult:2 adult.name = Tom Roe');
    expect(read).toContain('adult:2 adult.relationship = Father');
  });

  it('is the person of the record where the details of the family give no other name', () => {
    const read = record(
      screen('Edit user', [
        { label: 'First name', value: 'Carys', section: ['Name'] },
        { label: 'Last name', value: 'Doyle', section: ['Name'] },
        { label: 'Date of birth', value: '18/06/1991', section: ['Family details'] },
        { label: 'Relationship to child', value: 'Mother', section: ['Family details'] },
        { label: 'Parental responsibility', value: 'Yes', section: ['Family details'] },
      ]),
    );
    expect(read.subject).toMatchObject({ kind: 'adult', name: 'Carys Doyle' });
    expect(lines(read)).toContain('adult:1 adult.dateOfBirth = 1991-06-18');
    expect(read.entities.filter(({ type }) => type === 'child')).toEqual([]);
  });

  it('is the head of the household, whatever the labels leave out', () => {
    const read = facts('Household', [
      { label: 'Head last name', value: 'Doyle' },
      { label: 'Head given name', value: 'Carys' },
      { label: 'Head phone', value: '07700 900112' },
      ...table(['Children'], ['Name', 'Date of birth'], [['Ivy Doyle', '14/03/2016']]),
    ]);
    expect(read).toContain('adult:1 adult.name = Carys Doyle');
    expect(read).toContain('adult:1 adult.phone = 07700 900112');
  });
});

describe('fields that say what they hold', () => {
  it('stand in turn as key and value', () => {
    const pair = (key: string, value: string): Field[] => [
      { label: 'Key', value: key, section: ['Custom fields'] },
      { label: 'Value', value, section: ['Custom fields'] },
    ];
    const read = facts('Edit child', [...ivy, ...pair('case_number', 'PF-6604'), ...pair('plan_review_date', '09/12/2026')]);
    expect(read).toContain('case case.id = PF-6604');
    expect(read).toContain('case plan.reviewDate = 2026-12-09');
  });

  it('give the day of a core group among the notes of visits', () => {
    const read = facts(
      'Chronology',
      ivy.concat(
        table(
          ['Entries'],
          ['Date and time', 'Type', 'Recorded by', 'Note'],
          [
            ['04/06/2026 10:00', 'Core group', 'Ruth Lee', 'Parents attended.'],
            ['02/06/2026 12:00', 'Telephone call', 'Ruth Lee', 'Rang school.'],
          ],
        ).map((cell) => (cell.label === 'Note' ? { ...cell, kind: 'prose' as const } : cell)),
      ),
    );
    expect(read).toContain('case coreGroup.lastHeldAt = 2026-06-04');
    expect(read.filter((line) => line.includes('2026-06-02'))).toEqual([]);
  });

  it('are the carer\'s under "Main carer today", and "Same address" is none', () => {
    const section = ['Record a visit', 'Main carer today'];
    const read = facts('Record a visit', [
      ...ivy,
      { label: 'Carer name', value: 'Petra Lund', section },
      { label: 'Relationship', value: 'Mother', section },
      { label: 'Contact number', value: '07700 900287', section },
      { label: 'Address', value: 'Same address', section },
    ]);
    expect(read).toContain('adult:1 adult.phone = 07700 900287');
    expect(read.filter((line) => /child\.phone|adult\.address/.test(line))).toEqual([]);
  });
});

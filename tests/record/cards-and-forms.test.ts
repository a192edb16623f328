import { describe, expect, it } from 'vitest';
import { type Field, factOf, lines, nameOf, record, screen, table } from './helpers.ts';

const kai: Field[] = [
  { label: 'Full name', value: 'Kai Doyle', section: ['Details'] },
  { label: 'Date of birth', value: '17 Feb 2018', section: ['Details'] },
];
const card = (section: string[], group: string, day: string): Field[] => [
  { label: 'Date of birth', value: day, section, group },
  { label: 'Mobile', value: '07700 900250', section, group },
  { label: 'Parental responsibility', value: 'Yes', section, group },
];
const facts = (name: string, fields: Field[]) => lines(record(screen(name, fields)));

describe('cards whose heading names a person', () => {
  it.each([
    ['the role below the name', ['Kai Doyle', 'Shona Doyle', 'Mother'], ['Kai Doyle', 'Greig Hart', 'Father']],
    ['the role above the name', ['Mother', 'Shona Doyle'], ['Father', 'Greig Hart']],
    ['the role in brackets', ['Shona Doyle (Mother)'], ['Greig Hart (Father)']],
    ['the role before the name', ['Family', 'Mother: Shona Doyle'], ['Family', 'Father - Greig Hart']],
    ['the role behind the name', ['Shona Doyle, mother'], ['Greig Hart - father']],
  ])('keep the name and %s', (_, first, second) => {
    const read = facts('Profile', [...kai, ...card(first, 'g1', '20 Jul 1980'), ...card(second, 'g2', '21 Jul 1981')]);
    expect(read).toContain('adult:1 adult.name = Shona Doyle');
    expect(read.find((line) => line.startsWith('adult:1 adult.relationship'))?.toLowerCase()).toContain('mother');
    expect(read).toContain('adult:1 adult.dateOfBirth = 1980-07-20');
    expect(read).toContain('adult:2 adult.name = Greig Hart');
    expect(read).toContain('adult:2 adult.dateOfBirth = 1981-07-21');
  });

  it('keep the name without a role where the card tells of responsibility and a field elsewhere gives another name', () => {
    const read = facts('Profile', [...kai, ...card(['Shona Doyle'], 'g1', '20 Jul 1980')]);
    expect(read).toContain('adult:1 adult.name = Shona Doyle');
    expect(read).toContain('child:1 child.name = Kai Doyle');
  });

  it('are no people where the heading is a place, a plan or the record itself', () => {
    const read = record(
      screen('Profile', [
        ...kai,
        { label: 'Date', value: '01/06/2026', section: ['Park House'] },
        { label: 'Review', value: '01/07/2026', section: ['Safety Plan'] },
        { label: 'Mobile', value: '', section: ['Kai Doyle'] },
      ]),
    );
    expect(read.entities.filter(({ type }) => type === 'adult' || type === 'child').map(({ name }) => name)).toEqual(['Kai Doyle']);
  });
});

describe('a long form', () => {
  it('goes on with relatives and no heading between them', () => {
    const relative = (kin: string, name: string, phone: string): Field[] => [
      { label: 'Relationship', value: kin },
      { label: 'Name', value: name },
      { label: 'Phone', value: phone },
    ];
    const read = facts('Care team', [
      { label: 'Name', value: 'Kai Doyle' },
      { label: 'Date of birth', value: '17/02/2018' },
      ...relative('Mother', 'Shona Doyle', '07700 900250'),
      ...relative('Maternal aunt', 'Una Reid', '07700 900251'),
      { label: 'GP', value: 'Park Surgery' },
    ]);
    expect(read).toContain('adult:1 adult.phone = 07700 900250');
    expect(read).toContain('adult:2 adult.relationship = Maternal aunt');
    expect(read).toContain('child:1 child.gp = Park Surgery');
  });

  it('with a passage of prose in it is no card: each part is of whom its heading speaks', () => {
    const part = (section: string[], label: string, value: string, kind: 'text' | 'prose' = 'text'): Field => ({
      label,
      value,
      section,
      kind,
      group: 'g1',
    });
    const read = facts('Referral', [
      part(['Child'], 'First name', 'Kai'),
      part(['Child'], 'Last name', 'Doyle'),
      part(['Child'], 'Date of birth', '17/02/2018'),
      part(['Parent or carer'], 'Full name', 'Shona Doyle'),
      part(['Parent or carer'], 'Relationship to child', 'Mother'),
      part(['Concern'], 'Details', 'He was hungry.', 'prose'),
    ]);
    expect(read).toContain('child:1 child.name = Kai Doyle');
    expect(read).toContain('adult:1 adult.name = Shona Doyle');
    expect(read.filter((line) => line.startsWith('child:1') && line.includes('Mother'))).toEqual([]);
  });

  it('says in one field of the child whose it is, though another name comes first in the banner', () => {
    const read = record(
      screen('Referral', [{ label: 'Child', value: 'Kai Doyle' }, ...['DOB', 'Gender'].map((label) => ({ label, value: '' }))], {
        banner: ['Nerys Pugh'],
      }),
    );
    expect(read.subject.name).toBe('Kai Doyle');
  });

  it('takes the relationship behind the main carer as the carer’s, under the heading of the child', () => {
    const section = ['Quick Create: Child'];
    const read = facts('New', [
      { label: 'First Name', value: 'Kai', section },
      { label: 'Last Name', value: 'Doyle', section },
      { label: 'Main Carer', value: 'Lena Doyle', section },
      { label: 'Relationship', value: 'Mother', section },
    ]);
    expect(read).toContain('adult:1 adult.relationship = Mother');
  });
});

describe('what is of nobody here', () => {
  it.each([['Possible match'], ['Duplicate check'], ['Search results (2)'], ['Search for an existing person']])(
    'is a person under %s',
    (title) => {
      const read = record(
        screen('New referral', [
          { label: "Child's name", value: 'Ava Khan' },
          { label: 'Name', value: 'Ava Khann', section: [title] },
          { label: 'Date of birth', value: '02/08/2017', section: [title] },
          { label: 'Case number', value: 'FD-6120', section: [title] },
        ]),
      );
      expect(factOf(read, 'case.id')).toBeUndefined();
      expect(factOf(read, 'child.dateOfBirth')).toBeUndefined();
      expect(nameOf(read, 'child:1')).toBe('Ava Khan');
    },
  );

  it('is who makes the referral', () => {
    const section = ['Adult making the referral'];
    const read = record(
      screen('Referral', [
        { label: 'Child', value: 'Ava Khan' },
        { label: 'Name', value: 'Hyacinth Pomeroy', section },
        { label: 'Relationship to child', value: 'Head teacher', section },
        { label: 'Phone', value: '01255 496 0188', section },
      ]),
    );
    expect(read.subject.name).toBe('Ava Khan');
    expect(lines(read).filter((line) => /Pomeroy|0188|Head/.test(line))).toEqual([]);
  });
});

describe('details of somebody else', () => {
  const kid: Field[] = [
    { label: "Child's name", value: 'Ava Khan' },
    { label: 'Date of birth', value: '02/08/2017' },
  ];

  it('are those of brothers and sisters who are called by first names alone', () => {
    const read = record(screen('Referral', [...kid, { label: 'Siblings’ names', value: 'Kasia, Filip' }]));
    expect(read.entities.filter(({ type }) => type === 'child').map(({ name }) => name)).toEqual(['Ava Khan', 'Kasia', 'Filip']);
  });

  it('are the telephone behind the name of a referrer', () => {
    const read = facts('Referral', [
      ...kid,
      { label: 'Referrer', value: 'Gwen Ace, designated safeguarding lead' },
      { label: 'Telephone', value: '01758 555 0142' },
    ]);
    expect(read.filter((line) => line.includes('0142'))).toEqual([]);
  });

  it('are those of a sister-in-law, who is an adult though she is called a sister', () => {
    const read = facts('Family', [
      { label: 'Name', value: 'Sadia Khan' },
      { label: 'Date of birth', value: '03/08/1989' },
      ...table(
        ['Household'],
        ['Name', 'Relationship'],
        [
          ['Farida Noor', 'Sister-in-law'],
          ['Ava Khan', 'Daughter'],
        ],
      ),
    ]);
    expect(read).toContain('adult:2 adult.name = Farida Noor');
  });
});

describe('tables', () => {
  it('on a page called "Children" hold the father as an adult', () => {
    const read = facts('Case', [
      { label: 'Name', value: 'Zadie Pell', section: ['Children'] },
      { label: 'Date of birth', value: '05/04/2012', section: ['Children'] },
      ...table(
        ['Children'],
        ['Name', 'Relationship', 'DOB'],
        [
          ['Marlon Pell', 'Father', ''],
          ['Jude Pell', 'Brother', '03/07/2015'],
        ],
      ),
    ]);
    expect(read).toContain('adult:1 adult.name = Marlon Pell');
    expect(read.filter((line) => line.startsWith('child') && line.includes('Marlon'))).toEqual([]);
  });

  it('of a referral form that name who was born when are people, and none of the referral', () => {
    const read = facts('Edit referral', [
      { label: "Child's name", value: 'Poppy Thorne' },
      { label: 'School', value: 'Acorn Infants' },
      ...table([], ['Name', 'Date of birth', 'School'], [['Jasper Thorne', '11/05/2019', 'Mill Lane Primary']]),
    ]);
    expect(read).toContain('child:2 child.school = Mill Lane Primary');
    expect(read).toContain('child:1 child.school = Acorn Infants');
  });

  it('of meetings tell the day by the kind of each row, and keep those before the latest beside it', () => {
    const read = record(
      screen('Record', [
        ...table(
          ['Meetings'],
          ['Subject', 'Status', 'Start Date'],
          [
            ['Core group', 'Held', '02/05/2026'],
            ['Core group', 'Held', '04/04/2026'],
            ['Placement stability meeting', 'Held', '02/03/2026'],
          ],
        ),
      ]),
    );
    expect(factOf(read, 'coreGroup.lastHeldAt')?.value).toBe('2026-05-02');
    expect(factOf(read, 'coreGroup.lastHeldAt')?.alternatives.map(({ value }) => value)).toEqual(['2026-05-02', '2026-04-04']);
    expect(factOf(read, 'meeting.at')?.value).toBe('2026-03-02');
  });
});

describe('labels with neighbours that mean something else', () => {
  const child: Field[] = [
    { label: 'Name', value: 'Ava Khan' },
    { label: 'Date of birth', value: '02/08/2017' },
    { label: 'Case number', value: 'FD-6120' },
  ];
  const read = (label: string, value: string, more: Field[] = []) => record(screen('Child record', [...child, ...more, { label, value }]));

  it.each([
    ['Has the parent agreed to this referral?', 'Yes'],
    ['Parents agree to information sharing with school', 'Yes'],
    ['Consent to contact partner agencies about the referral', 'Given'],
    ['Carer’s consent to the referral', 'Yes, by telephone'],
    ['Has the family given permission for us to share information?', 'Yes'],
  ])('%s asks for consent', (label, value) => {
    expect(factOf(read(label, value), 'consent.given')?.value).toBe('yes');
  });

  it.each([
    ['Consent to photographs', 'Yes'],
    ['Consent to medical treatment', 'Yes'],
    ['Parents agree to the safety plan', 'Yes'],
    ['Has the parent agreed to attend?', 'Yes'],
    ['Date consent to referral given', '01/06/2026'],
    ['Reason for not seeking consent to referral', 'Risk'],
    ['Has the parent agreed to it?', 'Yes'],
  ])('%s does not', (label, value) => {
    expect(factOf(read(label, value), 'consent.given')).toBeUndefined();
  });

  it('takes a review date for that of the consent under its heading alone', () => {
    const consent: Field[] = [{ label: 'Consent to share', value: 'Given' }];
    expect(factOf(read('Review Date', '07/12/2026', consent), 'consent.expiresAt')).toBeUndefined();
    expect(factOf(read('Review Date', '07/12/2026', consent), 'plan.reviewDate')?.value).toBe('2026-12-07');
  });

  it.each([
    ['Contact arrangement', 'Monthly, siblings only', 'child.relationship'],
    ['Lives with', '16 Steeple Court', 'child.relationship'],
    ['Household', 'Khan Household', 'child.relationship'],
    ['Service', 'Child protection', 'case.team'],
    ['Carer relationship', 'Mother', 'placement.carerRelationship'],
    ['Year group', 'Year 7', 'child.school'],
    ['Team manager', 'Corinne Abbey', 'case.team'],
    ['Patient status', 'AC', 'case.status'],
    ['Place', 'Aunt’s home', 'child.childrensCentre'],
  ])('%s: %s tells nothing of %s', (label, value, fact) => {
    expect(factOf(read(label, value), fact)?.status ?? 'not-seen').not.toBe('recorded');
  });

  it('takes a number without what can be opened behind it, and a worker without the button', () => {
    expect(factOf(read('Customer ID', 'PROTHERO-118 - 3 Ticket(s)'), 'case.id')?.alternatives.map(({ value }) => value)).toContain(
      'PROTHERO-118',
    );
    expect(factOf(read('Allocated worker', 'Ruth Adeyemi [Change]'), 'case.allocatedWorker')?.value).toBe('Ruth Adeyemi');
  });
});

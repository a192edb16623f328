import { describe, expect, it } from 'vitest';
import { factOf, ivy, record, screen, table, told } from './helpers.ts';

const of = (name: string, fields: Parameters<typeof screen>[1], more?: Parameters<typeof screen>[2]): string[] =>
  told(record(screen(name, fields, more)));

describe('who a screen is about', () => {
  it('is not the practitioner under a heading that ends in a profession', () => {
    const page = screen('Referral for Jane Doyle: Family support', [
      { label: 'First name', value: 'Jane', section: ['Identity details'] },
      { label: 'Last name', value: 'Doyle', section: ['Identity details'] },
      { label: 'Date of birth', value: '01/02/1990', section: ['Identity details'] },
      { label: 'Name', value: 'Marta Okon', section: ['Probation practitioner details'] },
      { label: 'Phone number', value: '020 7946 0001', section: ['Probation practitioner details'] },
    ]);
    expect(record(page).subject).toMatchObject({ kind: 'adult', name: 'Jane Doyle' });
    expect(told(record(page)).filter((fact) => /Marta|0001/.test(fact))).toEqual([]);
  });

  it('is not the user whose name stands beside the way out', () => {
    const page = screen('Appointment', [{ label: 'Date of birth', value: '01/02/1990' }], {
      banner: ['Priya Nanda – Harbour', 'Sign out'],
    });
    expect(record(page).subject.name).toBeNull();
  });

  it('is the child whom the title of a school record names, though a contact is named in its fields', () => {
    const page = screen('Student Info - Ivy Doyle', [
      { label: 'First Name', value: 'Tom' },
      { label: 'Last Name', value: 'Rusk' },
      { label: 'Relation', value: 'Mother’s partner' },
    ]);
    expect(record(page).subject).toMatchObject({ kind: 'child', name: 'Ivy Doyle' });
    expect(told(record(page))).toEqual(
      expect.arrayContaining(['Tom Rusk adult.name = Tom Rusk', 'Tom Rusk adult.relationship = Mother’s partner']),
    );
  });

  it('is a child where it is asked of a parent whether they hold responsibility', () => {
    const rows = [['Jane Doyle', 'Mother', 'Yes']];
    const page = screen('Ivy Doyle', [
      { label: 'GP practice', value: 'Elm Surgery' },
      ...table(['Relationships'], ['Name', 'Relationship', 'Parental responsibility'], rows),
    ]);
    expect(record(page).subject.kind).toBe('child');
    expect(factOf(record(page), 'child.gp')?.value).toBe('Elm Surgery');
  });

  it('is the child of a question over the page', () => {
    const fields = ['Ivy', 'Doyle'].map((value, at) => ({ label: at === 0 ? 'First name' : 'Last name', value }));
    expect(of('What is your child’s name?', fields)).toContain('Ivy Doyle child.name = Ivy Doyle');
  });
});

describe('what stands beside a person', () => {
  it('is an address of the appointment, and none of the person', () => {
    const section = ['Details of the new appointment'];
    const fields = [...ivy, { label: 'Address', value: '2 Abbey Row', section }, { label: 'Postcode', value: 'PE99 1AB', section }];
    expect(of('Change session', fields).filter((fact) => /address/.test(fact))).toEqual([]);
  });

  it('is what somebody is to each child, in a column for each', () => {
    const rows = [
      ['Jane Doyle', 'Mother', 'Step-Mother'],
      ['Tom Hart', '', 'Father'],
    ];
    const read = of('Family', table(['Relationships'], ['Adults', 'Doyle, Ivy', 'Hart, Leo'], rows));
    expect(read).toContain('Jane Doyle adult.relationship = Mother of Ivy Doyle; Step-Mother of Leo Hart');
    expect(read).toContain('Tom Hart adult.relationship = Father of Leo Hart');
  });

  it('is not what somebody is, where the column holds the legal status', () => {
    const rows = [
      ['Amy Hart', '02/02/2016', 'Child protection plan'],
      ['Leo Hart', '02/02/2018', 'Section 20'],
    ];
    const read = of('Children', table(['Children'], ['Full Name', 'Date of Birth', 'Legal Status'], rows));
    expect(read).toEqual(
      expect.arrayContaining(['Amy Hart child.legalStatus = Child protection plan', 'Leo Hart child.legalStatus = Section 20']),
    );
    expect(read.filter((fact) => /relationship/.test(fact))).toEqual([]);
  });

  it('is carer as well as grandmother, and two telephones', () => {
    const rows = [['Maud Tate', 'Carer', '020 7946 0001', '07700 900111']];
    const fields = [
      ...ivy,
      { label: 'Parent/Carer', value: 'Maud Tate' },
      { label: 'Relationship', value: 'Grandmother' },
      ...table(['Contacts'], ['Name', 'Role', 'Home phone', 'Mobile'], rows),
    ];
    expect(of('Summary', fields)).toEqual(
      expect.arrayContaining(['Maud Tate adult.relationship = Grandmother', 'Maud Tate adult.phone = 020 7946 0001']),
    );
  });

  it('is each number under a label of its own, the first of the screen counting', () => {
    const fields = [
      ...ivy,
      { label: 'CRN', value: 'X418822' },
      { label: 'Referral number', value: 'FS7741' },
      { label: 'CareFirst ID', value: '5512' },
    ];
    const id = factOf(record(screen('Summary', fields)), 'case.id');
    expect(id).toMatchObject({ status: 'recorded', value: 'X418822' });
    expect(id?.alternatives.map(({ value }) => value)).toEqual(['X418822', 'FS7741', '5512']);
  });

  it('is the relative whom a column "Relation" names, and what the next column calls them', () => {
    const rows = [['Orla Fenn', 'Mother', '03/02/1991']];
    expect(of('Relations', table([], ['Relation', 'What', 'Born'], rows))).toEqual(
      expect.arrayContaining(['Orla Fenn adult.name = Orla Fenn', 'Orla Fenn adult.relationship = Mother']),
    );
  });

  it('is the relative whom a value names with what they are, under a label that means nothing else', () => {
    const read = of('Session', [...ivy, { label: 'Collected by', value: 'Sadia Khan (mother)' }]);
    expect(read).toEqual(expect.arrayContaining(['Sadia Khan adult.name = Sadia Khan', 'Sadia Khan adult.relationship = mother']));
  });

  it('is told by the first cell of its row in a table of items and values', () => {
    const rows = [
      ['Legal status', 'Interim care order', 'since May'],
      ['Household', 'Kinship care', ''],
    ];
    const read = of('Summary', [...ivy, ...table(['Groups'], ['Subject class', 'Study group', 'Notes'], rows)]);
    expect(read).toContain('Ivy Doyle child.legalStatus = Interim care order');
  });
});

describe('what only looks like a fact', () => {
  const values = (fields: Parameters<typeof screen>[1], fact: RegExp) =>
    of('Summary', [...ivy, ...fields]).filter((each) => fact.test(each));

  it('is the share of days at school, of who came, and the order of a list', () => {
    expect(values([{ label: 'Attendance', value: '84%' }], /engagement/)).toEqual([]);
    expect(values([{ label: 'Present', value: 'Mother Aunt' }], /engagement/)).toEqual([]);
    expect(values([{ label: 'Attendance', value: '6 of 8', section: ['Conference'] }], /ttended/)).toEqual([]);
    expect(values([{ label: 'Order', value: 'First' }], /legalStatus/)).toEqual([]);
  });

  it('is a child of a referral, who makes nobody a parent', () => {
    const rows = [['Amy Hart', '03/11/2026', 'Assess']];
    expect(of('Work list', table(['Referrals'], ['Child', 'Received', 'Decision'], rows)).filter((fact) => /isParent/.test(fact))).toEqual(
      [],
    );
  });

  it('is a badge behind a name, and an answer under an address', () => {
    expect(values([{ label: 'Mother', value: 'Jane Doyle Open' }], /adult\.name/)).toEqual(['Jane Doyle adult.name = Jane Doyle']);
    expect(values([{ label: 'Mailing address', value: 'Yes' }], /address/)).toEqual([]);
  });
});

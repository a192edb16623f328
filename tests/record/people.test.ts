import { describe, expect, it } from 'vitest';
import { factOf, lines, nameOf, record, screen, table } from './helpers.ts';

const banner = (text: string) => ({ banner: [text] });

describe('people of a record', () => {
  it('keeps the patient, the children, the partner and the adult child of a family table apart', () => {
    const rows = [
      ['DOYLE, Kai', '03/02/2023', 'Son', ''],
      ['Leon Doyle', '19 Sep 2017', 'Son', 'Park Primary'],
      ['Mark Reed', '01/01/1985', 'Partner', ''],
      ['Amy Doyle', '05/05/2008', 'Daughter', ''],
    ];
    const read = record(
      screen(
        'Family',
        table(['Household members'], ['Name', 'DOB', 'Relationship', 'School'], rows),
        banner('DOYLE, Sarah  Born 12-Mar-1988  NHS No 999 000 0001'),
      ),
    );
    expect(read.subject).toEqual({ entity: 'adult:1', kind: 'adult', name: 'Sarah Doyle' });
    expect(read.entities.map((entity) => `${entity.key} ${entity.name}`)).toEqual([
      'case the case',
      'adult:1 Sarah Doyle',
      'child:1 Kai Doyle',
      'child:2 Leon Doyle',
      'adult:2 Mark Reed',
      'adult:3 Amy Doyle',
    ]);
    expect(factOf(read, 'child.school', 'child:1')?.status).toBe('blank');
    // What the banner says of her, and nothing of the rows.
    expect(factOf(read, 'adult.dateOfBirth', 'adult:1')?.value).toBe('1988-03-12');
  });

  it('reads a child record with both parents, and gives unmarked labels to the child', () => {
    const read = record(
      screen('Person summary', [
        { label: 'Name', value: 'Leah Booth', section: ['Personal details'] },
        { label: 'Date of birth', value: '30/06/2018', section: ['Personal details'] },
        { label: "Mother's name", value: 'Jo Booth' },
        { label: 'Mother DOB', value: '01/02/1990' },
        { label: 'Father', value: 'Sam Hill' },
        { label: 'Health visitor', value: 'Ann Lee' },
        { label: 'GP', value: 'Dr Hay' },
      ]),
    );
    expect(read.subject).toMatchObject({ entity: 'child:1', kind: 'child' });
    expect(lines(read, 'child:1')).toContain('child:1 child.gp = Dr Hay');
    expect(lines(read, 'adult:1')).toEqual(['adult:1 adult.name = Jo Booth', 'adult:1 adult.dateOfBirth = 1990-02-01']);
    expect(nameOf(read, 'adult:2')).toBe('Sam Hill');
  });

  it('merges one child over two screens and keeps twins and namesakes apart', () => {
    const family = screen(
      'Family',
      table(
        ['Children'],
        ['Name', 'Date of birth'],
        [
          ['Ada Voss', '10/10/2024'],
          ['Abe Voss', '10/10/2024'],
          ['Ada Voss', '01/01/2020'],
        ],
      ),
    );
    const school = screen('Education', [
      { label: 'Name', value: 'VOSS, Ada', section: ['Child 1'] },
      { label: 'DOB', value: '10 Oct 2024', section: ['Child 1'] },
      { label: 'Nursery', value: '', section: ['Child 1'] },
    ]);
    const read = record([family, school]);
    expect(read.entities.filter((entity) => entity.type === 'child').map((entity) => entity.name)).toEqual([
      'Ada Voss',
      'Abe Voss',
      'Ada Voss',
    ]);
    expect(factOf(read, 'child.nursery')?.entity).toBe('child:1');
  });

  it('calls a child without a name by its number, and an unborn child without a date of birth is not lacking one', () => {
    const read = record(
      screen('Children', [
        { label: 'Child 1 name', value: 'Unborn baby' },
        { label: 'Child 1 DOB', value: 'EDD 12/09/2026' },
        { label: 'Child 2 name', value: '' },
        { label: 'Child 2 DOB', value: '' },
      ]),
    );
    expect(nameOf(read, 'child:2')).toBe('child 2');
    expect(factOf(read, 'child.dateOfBirth', 'child:1')?.status).toBe('declared-none');
    expect(factOf(read, 'pregnancy.edd')?.value).toBe('2026-09-12');
    expect(factOf(read, 'child.dateOfBirth', 'child:2')?.status).toBe('blank');
  });

  it("gives the name under a child's GP heading to that child, and nobody the surgery's address", () => {
    const read = record(
      screen('Children', [
        { label: 'Name', value: 'Ava Khan', section: ['Children', 'Child 1'], group: 'a' },
        { label: 'Name', value: 'Noor Khan', section: ['Children', 'Child 2'], group: 'b' },
        { label: 'Name', value: 'Dr Bell', section: ['Children', 'Child 2', 'GP'], group: 'c' },
        { label: 'Address', value: '1 High Street', section: ['Children', 'Child 2', 'GP'], group: 'c' },
      ]),
    );
    expect(lines(read)).toEqual(['child:1 child.name = Ava Khan', 'child:2 child.name = Noor Khan', 'child:2 child.gp = Dr Bell']);
  });

  it('reads the plan from a badge and from a row, and responsibility held for one child as held', () => {
    const child = screen(
      'Summary',
      [
        { label: 'Child name', value: 'Ava Khan' },
        { label: 'Child DOB', value: '01/02/2020' },
      ],
      banner('CP'),
    );
    expect(factOf(record(child), 'child.cpPlan', 'child:1')?.value).toBe('yes');
    const rows = [
      ['Ava Khan', '01/02/2020', 'Daughter', 'No', 'Child in need'],
      ['Ben Khan', '01/02/2022', 'Son', 'Yes', 'None'],
    ];
    const family = table(['Family'], ['Name', 'DOB', 'Relationship', 'PR', 'Plan'], rows);
    const read = record(screen('Family', family, banner('KHAN, Sara  Born 12-Mar-1988')));
    expect(factOf(read, 'adult.parentalResponsibility', 'adult:1')?.value).toBe('yes');
    expect(factOf(read, 'child.cinStatus', 'child:1')?.value).toBe('yes');
    expect(factOf(read, 'child.cinStatus', 'child:2')?.value).toBe('no');
  });

  it('names the health visitor and the social worker from a list of workers', () => {
    const rows = [
      ['Social Worker', 'Tom Hale', 'North'],
      ['Health Visitor', 'Ann Lee', ''],
    ];
    const child = [
      { label: 'Child name', value: 'Kai Doyle' },
      { label: 'Child DOB', value: '03/02/2020' },
    ];
    const read = record(screen('Person', [...child, ...table(['Worker relationships'], ['Role', 'Name', 'Team'], rows)]));
    expect(lines(read).slice(2)).toEqual(['child:1 child.allocatedSocialWorker = Tom Hale', 'child:1 child.healthVisitor = Ann Lee']);
  });

  it('begins another child where an unmarked list repeats its labels', () => {
    const fields = ['Ava', 'Ben'].flatMap((name, i) => [
      { label: 'Dependant name', value: name },
      { label: 'Dependant DOB', value: `01/01/201${i}` },
    ]);
    expect(lines(record(screen('Dependants', fields)))).toEqual([
      'child:1 child.name = Ava',
      'child:1 child.dateOfBirth = 2010-01-01',
      'child:2 child.name = Ben',
      'child:2 child.dateOfBirth = 2011-01-01',
    ]);
  });

  it('leaves values that differ in conflict and lets a filled field stand over a blank one', () => {
    const read = record([
      screen('Summary', [
        { label: 'Child name', value: 'Ava Khan' },
        { label: 'Child DOB', value: '01/02/2020' },
        { label: 'School', value: '' },
      ]),
      screen('Education', [
        { label: 'Child name', value: 'Ava Khan' },
        { label: 'School', value: 'Hill Primary' },
        { label: 'CP plan', value: 'Yes' },
      ]),
      screen('Plan', [
        { label: 'Child name', value: 'Ava Khan' },
        { label: 'CP plan', value: 'No' },
      ]),
    ]);
    expect(factOf(read, 'child.school')).toMatchObject({ status: 'recorded', value: 'Hill Primary' });
    expect(factOf(read, 'child.cpPlan')).toMatchObject({ status: 'conflicting', value: null });
    expect(factOf(read, 'child.cpPlan')?.alternatives).toHaveLength(2);
  });
});

describe('events of a record', () => {
  it('makes one referral of each row and names it by its date', () => {
    const read = record(
      screen(
        'Referrals',
        table(
          ['Referrals'],
          ['Date received', 'Decision', 'Decision date'],
          [
            ['03/03/2026 09:00', 'NFA', '04/03/2026 10:00'],
            ['01/06/2026', '', ''],
          ],
        ),
      ),
    );
    expect(read.entities.slice(1).map((entity) => entity.name)).toEqual(['Referral of 3 March 2026', 'Referral of 1 June 2026']);
    expect(factOf(read, 'referral.decisionAt', 'referral:2')?.status).toBe('blank');
  });

  it('takes the kind of an assessment from its row, and a draft for not done', () => {
    const read = record(
      screen(
        'Assessments',
        table(
          ['Assessments'],
          ['Type', 'Start date', 'End date', 'Status'],
          [
            ['Initial assessment', '01/03/2026', '10/03/2026', 'Completed'],
            ['Core assessment', '10/03/2026', '14/04/2026', 'Draft'],
          ],
        ),
      ),
    );
    expect(factOf(read, 'assessment.initial.completedAt')?.value).toBe('2026-03-10');
    expect(factOf(read, 'assessment.core.completedAt')?.value).toBe('no');
  });

  it('says that a record is restricted, closed or of someone who has died', () => {
    expect(record(screen('Summary', [{ label: 'Name', value: 'Leah Booth' }], banner('Restricted record'))).notices).toEqual([
      'restricted',
    ]);
    expect(record(screen('Summary', [{ label: 'Case status', value: 'Closed' }])).notices).toEqual(['closed']);
    expect(record(screen('Summary', [{ label: 'Date of death', value: '01/02/2026' }])).notices).toEqual(['deceased']);
    expect(record(screen('Summary', [{ label: 'Date of death', value: '' }])).notices).toEqual([]);
  });
});

describe('a name shown twice', () => {
  it('is one name when a middle name is left out or the order differs', () => {
    const page = screen('Summary', [
      { label: 'Child name', value: 'Ava Rose Khan' },
      { label: 'Date of birth', value: '04/02/2019' },
    ]);
    const next = screen('Plan', [
      { label: 'Child name', value: 'KHAN, Ava' },
      { label: 'Date of birth', value: '04/02/2019' },
    ]);
    const read = record([page, next]);
    expect(factOf(read, 'child.name')).toMatchObject({ status: 'recorded', value: 'Ava Rose Khan' });
  });
});

describe('a doctor and the practice', () => {
  it('are no contradiction, and two practices are', () => {
    const gp = (first: string, second: string) =>
      factOf(
        record(
          screen('Patient details', [
            { label: 'Patient name', value: 'Ana Hale' },
            { label: 'Date of birth', value: '03/04/1990' },
            { label: 'GP', value: first },
            { label: 'GP practice', value: second },
          ]),
        ),
        'adult.gp',
      )?.status;
    expect(gp('Dr R Moss', 'Orchard Lane Surgery')).toBe('recorded');
    expect(gp('Mill Road Surgery', 'Orchard Lane Surgery')).toBe('conflicting');
  });
});

describe('a list that is about no person', () => {
  it('makes no further child on a page about the child', () => {
    const page = screen('Child’s details', [
      { label: 'Full name', value: 'Ava Khan', section: ['Child’s details'] },
      { label: 'Date of birth', value: '04/02/2019', section: ['Child’s details'] },
      ...table(['Vaccinations'], ['Given on', 'Vaccine', 'Batch'], [['3 May 2026', 'Influenza', 'B7']]),
    ]);
    expect(record(page).entities.filter(({ type }) => type === 'child')).toHaveLength(1);
  });
});

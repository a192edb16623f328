import { describe, expect, it } from 'vitest';
import { type Field, ivy, record, screen, table, told } from './helpers.ts';

const read = (fields: Field[]) => told(record(screen('Summary', [...ivy, ...fields])));
const social = 'Ivy Doyle child.allocatedSocialWorker = Rhian Oakes';
const visitor = 'Ivy Doyle child.healthVisitor = Bev Tranter';

describe('those who work with the family', () => {
  it('are read from a table by their role, whatever is said behind it', () => {
    const rows = [
      ['Rhian Oakes', 'Social worker (allocated)', 'Leeds'],
      ['Bev Tranter', 'Health Visitor - locality team', ''],
      ['Dr Shah', 'GP', 'Elm Surgery'],
    ];
    const facts = read(table(['Professionals'], ['Name', 'Role', 'Agency'], rows));
    expect(facts).toEqual(expect.arrayContaining([social, visitor]));
    expect(facts.filter((fact) => !fact.startsWith('Ivy Doyle'))).toEqual([]);
  });

  it('are left out where their time has ended', () => {
    const rows = [
      ['Old Hand', 'Social Worker', '01/02/2025', '01/02/2026'],
      ['Rhian Oakes', 'Social Worker', '01/02/2026', ''],
    ];
    const facts = read(table(['Involvements'], ['Worker', 'Involvement type', 'From', 'To'], rows));
    expect(facts.filter((fact) => fact.includes('SocialWorker'))).toEqual([social]);
  });

  it('give the case its worker and team in a table of workers', () => {
    const rows = [
      ['Allocated Worker', 'MARSH, Jo', 'North'],
      ['School Nurse', 'Tess Amery', 'Locality'],
    ];
    const facts = read([
      { label: 'Allocated worker', value: 'Jo Marsh' },
      ...table(['Worker relationships'], ['Type', 'Worker', 'Team'], rows),
    ]);
    expect(facts).toContain('the case case.team = North');
    expect(facts.filter((fact) => fact.includes('case.allocatedWorker'))).toHaveLength(1);
    expect(facts.some((fact) => fact.includes('case.allocatedWorker =') && /marsh/i.test(fact))).toBe(true);
    expect(facts).toContain('Ivy Doyle child.schoolNurse = Tess Amery');
  });

  it('are read from cards that are headed by their names, and leave their telephone to themselves', () => {
    const card = (name: string, label: string, value: string): Field => ({ label, value, section: [name] });
    const facts = read([
      card('Rhian Oakes', 'Role', 'Social worker'),
      card('Rhian Oakes', 'Phone', '020 7946 0009'),
      card('Marek Dolny', 'Role', 'Education adviser'),
      card('Marek Dolny', 'Team', 'Virtual School'),
    ]);
    expect(facts).toEqual(['Ivy Doyle child.name = Ivy Doyle', 'Ivy Doyle child.dateOfBirth = 2016-03-14', social]);
  });

  it.each([
    [
      'Organisation relationships',
      ['Type', 'Organisation'],
      [['GP Surgery', 'Elm Medical Centre']],
      'Ivy Doyle child.gp = Elm Medical Centre',
    ],
    [
      'Organisation relationships',
      ['Type', 'Organisation', 'Contact'],
      [['School', 'Park Primary', 'Mrs Poole']],
      'Ivy Doyle child.school = Park Primary',
    ],
    ['Contacts', ['Relationship', 'Name'], [['Health visitor', 'Bev Tranter']], visitor],
  ])('and places are read from a list under %s with the columns %j', (section, columns, rows, fact) => {
    expect(read(table([section], columns, rows))).toContain(fact);
  });

  it("do not give way to a child's own field that says otherwise", () => {
    const rows = [['Health visitor', 'Bev Tranter']];
    const facts = read([
      { label: 'Health visitor', value: 'Not needed', state: 'declared-none' },
      ...table(['Professionals'], ['Role', 'Name'], rows),
    ]);
    expect(facts.filter((fact) => fact.includes('healthVisitor'))).toEqual(['Ivy Doyle child.healthVisitor declared-none']);
  });

  it('are not the worker of the case under the heading of one piece of work', () => {
    const under = (label: string, value: string): Field => ({ label, value, section: ['Child and family assessment'] });
    const facts = read([under('Status', 'In progress'), under('Worker', 'Jo Marsh'), under('Started', '05/03/2026')]);
    expect(facts).toContain('Assessment of 5 March 2026 assessment.startedAt = 2026-03-05');
    expect(facts.filter((fact) => /case\.(?:status|allocatedWorker)/.test(fact))).toEqual([]);
  });

  it('hold the case as key worker of a child, and are nobody of the family', () => {
    const facts = read([
      { label: 'Key worker', value: 'Rob Dee' },
      { label: 'Carer', value: 'Mandy Brook' },
    ]);
    expect(facts).toContain('the case case.allocatedWorker = Rob Dee');
    expect(facts.filter((fact) => fact.startsWith('Mandy Brook'))).toEqual(['Mandy Brook adult.name = Mandy Brook']);
  });

  it('are not the worker of the case on the note of one contact', () => {
    const note = [
      ['Contact date', '01/06/2026'],
      ['Contact type', 'Telephone'],
      ['Worker', 'Jo Marsh'],
    ].map(([label, value]) => ({ label: label ?? '', value: value ?? '' }));
    expect(read(note).filter((fact) => fact.includes('allocatedWorker'))).toEqual([]);
  });

  it('keep their number: a number beside a practitioner is not that of the child', () => {
    const facts = read([
      { label: 'Practitioner', value: 'Rhian Oakes' },
      { label: 'Contact number', value: '020 7946 0009' },
    ]);
    expect(facts.filter((fact) => fact.includes('child.phone'))).toEqual([]);
  });
});

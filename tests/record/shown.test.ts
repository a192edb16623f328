import { describe, expect, it } from 'vitest';
import { type Field, factOf, ivy, record, screen, table, told } from './helpers.ts';

const read = (fields: Field[]) => told(record(screen('Summary', fields)));
const field = (label: string, value: string, section: string[] = []): Field => ({ label, value, section });

describe('a field that asks for two things', () => {
  it.each([
    ['Age / DOB', '10 / 14/03/2016', ['child.dateOfBirth = 2016-03-14', 'child.age = 10']],
    ['DOB (age)', '14/03/2016 (10)', ['child.dateOfBirth = 2016-03-14']],
    ['DOB / age', '14/03/2016 (10y)', ['child.dateOfBirth = 2016-03-14', 'child.age = 10']],
    ['Name / DOB', 'Ivy Doyle / 14/03/2016', ['child.name = Ivy Doyle', 'child.dateOfBirth = 2016-03-14']],
  ])('tells both: %s = %s', (label, value, facts) => {
    const name = label.startsWith('Name') ? [] : [field('Name', 'Ivy Doyle')];
    expect(read([...name, field(label, value)])).toEqual(expect.arrayContaining(facts.map((fact) => `Ivy Doyle ${fact}`)));
  });

  it.each([
    ['Hillside Primary / Dr Shah, Elm Surgery', ['Ivy Doyle child.gp = Dr Shah, Elm Surgery', 'Ivy Doyle child.school = Hillside Primary']],
    ['GP: Elm Practice', ['Ivy Doyle child.gp = Elm Practice']],
    ['Hillside Primary', ['Ivy Doyle child.school = Hillside Primary']],
    ['Ann Lee', []],
  ])('is answered by the one whose words it has: School / GP = %s', (value, facts) => {
    expect(read([...ivy, field('School / GP', value)]).slice(2)).toEqual(facts);
  });

  it('shows the field as it stands on the screen as evidence', () => {
    const shown = factOf(record(screen('Summary', [...ivy, field('School / GP', 'GP: Elm Practice')])), 'child.gp');
    expect(shown?.evidence[0]).toMatchObject({ label: 'School / GP', text: 'GP: Elm Practice' });
  });

  it('is left whole where a record map says what it is', () => {
    const map = { system: 'S', fields: [{ label: 'School / GP', fact: 'child.school' }], screens: [] };
    const of = record(screen('Summary', [...ivy, field('School / GP', 'Ann Lee')]), { map });
    expect(factOf(of, 'child.school')?.value).toBe('Ann Lee');
  });

  it('is one thing where its parts are none by themselves', () => {
    expect(read([...ivy, field('Date/time referral made', '02/03/2026 10:00')]).at(-1)).toMatch(/referral\.madeAt = 2026-03-02T10:00$/);
  });
});

describe('an address', () => {
  it('in boxes is one address', () => {
    const boxes = [
      field('House name or number', '9', ['Home address']),
      field('Street', 'Mill Lane', ['Home address']),
      field('Town / City', 'Selby', ['Home address']),
      field('Post code', 'YO8 3PQ', ['Home address']),
    ];
    expect(read([...ivy, ...boxes])).toContain('Ivy Doyle child.address = 9, Mill Lane, Selby, YO8 3PQ');
  });

  it('takes in the postcode that stands beside it, under a heading "Contact" too', () => {
    const fields = [field('Address', '9 Mill Lane, Selby', ['Contact']), field('Postcode', 'YO8 3PQ', ['Contact'])];
    expect(read([...ivy, ...fields])).toContain('Ivy Doyle child.address = 9 Mill Lane, Selby, YO8 3PQ');
  });

  it('of a history counts while it has not ended', () => {
    const rows = [
      ['Home', '9 Mill Lane, Selby', '01/02/2020', ''],
      ['Home', '1 Old Road', '', '01/02/2020'],
    ];
    expect(read([...ivy, ...table(['Addresses'], ['Type', 'Address', 'From', 'To'], rows)]).slice(2)).toEqual([
      'Ivy Doyle child.address = 9 Mill Lane, Selby',
    ]);
  });

  it('is no answer to a question about it', () => {
    const fields = [field('Current address', '9 Mill Lane, Selby'), field('Is this address permanent?', 'Yes')];
    expect(read([...ivy, ...fields]).slice(2)).toEqual(['Ivy Doyle child.address = 9 Mill Lane, Selby']);
  });
});

describe('a date', () => {
  it('in three boxes is one date', () => {
    const box = (value: string): Field => ({ label: 'Date of birth', value, group: 'd' });
    expect(read([field('Name', 'Ivy Doyle'), box('14'), box('03'), box('2016')])).toContain('Ivy Doyle child.dateOfBirth = 2016-03-14');
  });

  it('with dashes between its parts is read', () => {
    expect(read([field('Name', 'Ivy Doyle'), field('Date of birth', '14 — Mar — 2016')])).toContain(
      'Ivy Doyle child.dateOfBirth = 2016-03-14',
    );
  });

  it('that a form asks for is none', () => {
    expect(
      read([...ivy, field('Assessment completed', 'A value is required to complete the event')]).filter((fact) => !/blank$/.test(fact)),
    ).toHaveLength(2);
  });
});

describe('a number behind a name', () => {
  it('is no age where the date of birth tells it', () => {
    const rows = [['Ivy Doyle (1)', '14/03/2016']];
    expect(
      read([field('Patient name', 'Jane Doyle'), ...table(['Children'], ['Name', 'DOB'], rows)]).filter((fact) => fact.includes('age')),
    ).toEqual([]);
  });
});

describe('a badge', () => {
  it.each([
    ['CP', 'child.cpPlan = yes'],
    ['Subject to Child Protection Plan', 'child.cpPlan = yes'],
    ['CP plan - neglect', 'child.cpPlan = yes'],
    ['CIN', 'child.cinStatus = yes'],
    ['Section 17', 'child.cinStatus = yes'],
    ['LAC', 'child.lookedAfter = yes'],
    ['Child in care', 'child.lookedAfter = yes'],
    ['Section 20', 'child.legalStatus = Section 20'],
    ['S31 full care order', 'child.legalStatus = S31 full care order'],
    ['Interim care order', 'child.legalStatus = Interim care order'],
  ])('"%s" is %s', (badge, fact) => {
    expect(told(record(screen('Ivy Doyle', [field('Date of birth', '14/03/2016')], { banner: [badge] })))).toContain(`Ivy Doyle ${fact}`);
  });

  it.each(['CP status', 'No CP plan', 'Previous CP plan', 'Care orders', 'Section 47'])('"%s" says nothing', (badge) => {
    expect(told(record(screen('Ivy Doyle', [field('Date of birth', '14/03/2016')], { banner: [badge] })))).toEqual([
      'Ivy Doyle child.dateOfBirth = 2016-03-14',
      'Ivy Doyle child.name = Ivy Doyle',
    ]);
  });
});

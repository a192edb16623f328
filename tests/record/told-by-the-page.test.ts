import { describe, expect, it } from 'vitest';
import { type Field, ivy, record, screen, table, told } from './helpers.ts';

const factsOf = (fields: Field[], title = 'Client profile'): string[] => told(record(screen(title, fields)));

describe('what a page says beside the facts', () => {
  it('makes no referral of a sentence that says that there is none', () => {
    const read = record(screen('Safeguarding', [...ivy, { label: 'Referral made', value: 'No referral has been started.' }]));
    expect(read.entities.filter(({ type }) => type === 'referral')).toEqual([]);
    expect(told(record(screen('Safeguarding', [...ivy, { label: 'Referral made', value: 'No' }])))).toContain(
      'Referral referral.madeAt = no',
    );
  });

  it.each(['Activities: 3', 'Pascoe Umeh updated 4 fields on Ivy Doyle 12 days ago', 'Change history'])(
    'takes nothing from what was changed, under "%s"',
    (title) => {
      const said = factsOf([
        ...ivy,
        { label: 'Allocated to', value: 'Ann Lee' },
        { label: 'Allocated to', value: 'Ann Lee was (Empty)', section: [title] },
        { label: 'Team', value: 'Duty', section: [title] },
      ]);
      expect(said.filter((line) => /case\.(?:allocatedWorker|team)/.test(line))).toEqual(['the case case.allocatedWorker = Ann Lee']);
    },
  );

  it('reads what a spare field says itself that it is', () => {
    expect(factsOf([...ivy, { label: 'Other Field 2', value: 'Social worker: Huw Lee' }])).toContain(
      'Ivy Doyle child.allocatedSocialWorker = Huw Lee',
    );
  });

  it('counts two orders on one form as both', () => {
    const said = factsOf([...ivy, { label: 'Type of order', value: 'Placement order' }, { label: 'Type of order', value: 'Care order' }]);
    expect(said.find((line) => line.includes('legalStatus'))).toMatch(/Placement order; Care order|Care order; Placement order/);
  });

  it('gives the child no order of a brother or sister', () => {
    const orders = (heading: string): Field => ({ label: 'Type of order', value: 'Care order', section: [heading] });
    expect(factsOf([...ivy, orders('Sibling court orders')]).filter((line) => line.startsWith('Ivy Doyle child.legalStatus'))).toEqual([]);
  });

  it('takes the head of a record for that of the case: owner, status and number together', () => {
    const head: Field[] = [
      { label: 'Owner', value: 'Ann Lee' },
      { label: 'State', value: 'Assessment' },
      { label: 'Priority', value: 'Normal' },
    ];
    const said = factsOf([...head, ...ivy.map((field) => ({ ...field, section: ['Child'] }))], 'CSC0012045');
    expect(said).toContain('the case case.status = Assessment');
    const task = factsOf([...head.map((field) => ({ ...field, section: ['Task'] })), ...ivy], 'Record');
    expect(task.filter((line) => /case\.status/.test(line))).toEqual([]);
  });

  it.each([
    ['Base', 'Holmfirth Dale High School', 'child.school'],
    ['Provider', 'Sedbury Junior School', 'child.school'],
    ['Employer', "St Aldhelm's Primary School, Year 4", 'child.school'],
    ['Institution', 'Harbour Lane Surgery', 'child.gp'],
  ])('knows by the value what "%s: %s" is', (label, value, fact) => {
    expect(factsOf([...ivy, { label, value }])).toContain(`Ivy Doyle ${fact} = ${value}`);
  });

  it.each([
    ['Base', 'North Office'],
    ['Provider', 'Ann Lee'],
    ['Employer', 'Tesco'],
  ])('takes "%s: %s" for no school', (label, value) => {
    expect(factsOf([...ivy, { label, value }]).filter((line) => /\.(?:school|nursery|gp) =/.test(line))).toEqual([]);
  });

  it('reads lists of contacts whose columns say of whom they are', () => {
    const said = factsOf([
      ...ivy,
      ...table(
        ['Contacts of this case'],
        ['Contact ID', 'First name of contact person', 'Last name of contact person', 'Relationship with case'],
        [['WV4TQE', 'Orla', 'Doyle', 'Mother']],
      ),
    ]);
    expect(said).toContain('Orla Doyle adult.relationship = Mother');
  });

  it('tells the day of a meeting in a list of meetings, whatever the page around it is called', () => {
    const meetings = table(['Children'], ['Meeting', 'Held on', 'Chair'], [['Placement stability meeting', '02/02/2026', 'Ann Lee']]);
    expect(factsOf([...ivy, ...meetings])).toContain('the case meeting.at = 2026-02-02');
  });

  it('takes the date under "Next family meeting" for a booking', () => {
    const date: Field = { label: 'Date', value: '27/06/2026', section: ['Next family meeting'] };
    expect(factsOf([...ivy, date])).toContain('the case meeting.scheduledAt = 2026-06-27');
  });

  it('keeps the worker of a visit that is about to be made apart from that of the case', () => {
    const said = factsOf([
      ...ivy,
      { label: 'Assigned To', value: 'Ann Lee' },
      { label: 'Assigned To', value: 'Ifor Penn', section: ['Quick create: Visit'] },
    ]);
    expect(said).toContain('the case case.allocatedWorker = Ann Lee');
  });

  it('gives nobody the details that stand behind the names of several', () => {
    const people: Field[] = [
      { label: 'Name', value: 'Danuta Sobczak' },
      { label: 'Name', value: 'Marek Sobczak' },
      { label: 'Relation', value: 'Mother' },
      { label: 'Relation', value: 'Uncle' },
    ];
    expect(factsOf(people, 'Guardians').filter((line) => /relationship/.test(line))).toEqual([]);
  });

  it('reads the name before a day of birth, and none in what can be pressed', () => {
    const said = factsOf([
      ...ivy,
      { label: 'Mother', value: 'Kerra Doyle - 1994-12-08' },
      { label: 'Emergency contact', value: 'Add New Address' },
    ]);
    expect(said).toContain('Kerra Doyle adult.name = Kerra Doyle');
    expect(said.filter((line) => line.includes('Add New'))).toEqual([]);
  });

  it('gives the number of an emergency contact to the one who is named', () => {
    const said = factsOf([
      ...ivy,
      { label: 'Emergency contact name', value: 'Wenna Doyle' },
      { label: 'Emergency contact number', value: '07700 900612' },
    ]);
    expect(said).toContain('Wenna Doyle adult.phone = 07700 900612');
  });

  it('makes no adult of an agency that a heading speaks of', () => {
    const section = ['Adoption agency or local authority details'];
    const said = factsOf([
      ...ivy,
      { label: 'Name', value: 'Pennine Families Adoption', section },
      { label: 'Phone number', value: '01274 555 0142', section },
    ]);
    expect(said.filter((line) => /adult\.|child\.phone|Pennine/.test(line))).toEqual([]);
  });
});

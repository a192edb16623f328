import { describe, expect, it } from 'vitest';
import { knownFacts } from '../../src/record/lexicon/known-facts.ts';
import { labelKeys } from '../../src/record/lexicon/label-key.ts';
import { attributeOf } from '../../src/record/people/attributes.ts';
import { factOf, lexicon, record, screen, vocabulary } from './helpers.ts';
import { irrelevant, variants } from './label-variants.ts';

const isFinding = (fact: string) => vocabulary.get(fact)?.type === 'finding';

describe('the lexicon of labels', () => {
  it('finds the fact of every label that rules/facts gives, save those that need their surroundings', () => {
    const lost: string[] = [];
    for (const definition of vocabulary.values()) {
      for (const label of definition.labels) {
        const known = knownFacts(label, lexicon);
        const needsPlace = lexicon.contexts.has(labelKeys(label, lexicon.table).sorted) || attributeOf(label, lexicon) !== null;
        const isList = known.includes(definition.fact) && known.every(isFinding);
        if (!needsPlace && !isList && (known.length !== 1 || known[0] !== definition.fact))
          lost.push(`${label}: ${known.join(', ')} instead of ${definition.fact}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('knows the labels of other systems by their telling words', () => {
    const wrong = variants.filter(
      ([label, fact]) => !record(screen('Record', [{ label, value: '' }])).facts.some((each) => each.fact === fact),
    );
    expect(wrong).toEqual([]);
  });

  it('takes no fact from labels that mean nothing here', () => {
    const wrong = irrelevant.flatMap((label) =>
      record(screen('Record', [{ label, value: 'xyz' }])).facts.map((fact) => `${label}: ${fact.fact}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the section decide what a vague label means', () => {
    const read = record(
      screen('Case', [
        { label: 'Date held', value: '01/06/2026', section: ['Initial child protection conference'] },
        { label: 'Outcome', value: 'CP plan', section: ['Initial child protection conference'] },
        { label: 'Date', value: '01/05/2026', section: ['Strategy meeting'] },
        { label: 'Name', value: 'Dr Ames', section: ['GP'] },
        { label: 'Address', value: '1 High Street', section: ['GP'] },
      ]),
    );
    expect(factOf(read, 'conference.initial.heldAt')?.value).toBe('2026-06-01');
    expect(factOf(read, 'conference.initial.outcome')?.value).toBe('CP plan');
    expect(factOf(read, 'strategyMeeting.heldAt')?.value).toBe('2026-05-01');
    expect(factOf(read, 'adult.address')).toBeUndefined();
    expect(factOf(read, 'adult.name')).toBeUndefined();
  });

  it.each([
    ['Inpatient admission', 'Health Visitor informed (child under 5)', '', 'admission.healthVisitorInformedAt'],
    ['Inpatient admission', 'Involvement of other agencies', 'School', 'admission.agenciesInvolved'],
    ['Inpatient admission', 'Named Nurse', 'Ann Lee', null],
    ['Inpatient admission', 'Children', 'admission checklist', null],
    ['Person', 'Ward', 'Juniper Ward', 'admission.hospital'],
    ['Plan', 'Review by', '01/07/2026', 'plan.reviewDate'],
    ['Plan', 'Review by', 'Ann Lee', 'plan.reviewBy'],
    ['Plan', 'Extra resources needed', '', 'finance.resourceNeeded'],
    ['Referral', 'Section 17 considered', 'No', 'finance.s17Considered'],
    ['Referral', 'Received', '03/06/2026 10:00', 'referral.receivedAt'],
    ['Referral', 'Line manager', 'Ann Lee', null],
    ['Record', 'Discussed with named CP professional', '03/06/2026', 'advice.cpAdviserAt'],
    ['Record', 'Concern on premises', 'Yes', 'concern.onPremises'],
    ['Record', 'Last liaison with MH', '01/06/2026', 'contact.interagencyLastAt'],
    ['Record', 'Offending', 'Yes', 'risk.child.offending'],
    ['Record', 'Stigma', 'Yes', 'risk.family.discrimination'],
    ['Record', 'Poor attendance', 'Yes', 'risk.child.poorSchoolAttendance'],
    ['Record', 'Date completed', '01/06/2026', null],
  ])('on a page %s takes %s with the value %s for %s', (page, label, value, fact) => {
    const facts = record(screen(page, [{ label, value }])).facts.map((each) => each.fact);
    expect(facts).toEqual(fact === null ? [] : [fact]);
  });

  it('asks the patient about parental responsibility without making a child of the question', () => {
    const read = record(screen('Patient', [{ label: 'Does patient have parental responsibility for a child?', value: 'Yes' }]));
    expect(read.entities.map((entity) => entity.type)).toEqual(['case', 'adult']);
  });
});

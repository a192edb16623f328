import type { CaseRecord, Entity, Fact } from '../../src/core/schemas/case-record.ts';

/** A row of tests/demo/truth: ISO dates, "" for shown and blank, a key that is absent is on no screen. */
export type Row = Record<string, string>;
export interface Truth {
  now: string;
  subject: { kind: string; name: string };
  notices: string[];
  [table: string]: unknown;
}

/** Table of the truth -> type of entity and, for each key, the fact that holds it. */
const tables: Record<string, { type: string; facts: Record<string, string> }> = {
  children: {
    type: 'child',
    facts: {
      name: 'child.name',
      dateOfBirth: 'child.dateOfBirth',
      gender: 'child.gender',
      ethnicity: 'child.ethnicity',
      nhsNumber: 'child.nhsNumber',
      address: 'child.address',
      legalStatus: 'child.legalStatus',
      gp: 'child.gp',
      school: 'child.school',
      healthVisitor: 'child.healthVisitor',
      socialWorker: 'child.allocatedSocialWorker',
      otherProfessionals: 'child.otherProfessionals',
      disability: 'child.disabled',
      subjectHasParentalResponsibility: 'child.parentalResponsibility',
    },
  },
  adults: {
    type: 'adult',
    facts: {
      name: 'adult.name',
      dateOfBirth: 'adult.dateOfBirth',
      gender: 'adult.gender',
      ethnicity: 'adult.ethnicity',
      nhsNumber: 'adult.nhsNumber',
      address: 'adult.address',
      phone: 'adult.phone',
      gp: 'adult.gp',
      relationship: 'adult.relationship',
      parentalResponsibility: 'adult.parentalResponsibility',
      diagnosis: 'adult.diagnosis',
      careCoordinator: 'adult.careCoordinator',
      consultant: 'adult.consultants',
    },
  },
};

const planFacts: Record<string, Record<string, string | undefined>> = {
  'Child protection plan': { 'child.cpPlan': 'yes' },
  'Child in need': { 'child.cinStatus': 'yes' },
  None: { 'child.cpPlan': 'no', 'child.cinStatus': 'no' },
};

/** What a person would write down and the record does not hold, or holds and nobody wrote down; empty where both are the same. */
export function compareEntities(record: CaseRecord, truth: Truth): string[] {
  const wrong: string[] = [];
  const isHidden = truth.notices.includes('restricted') && record.subject.kind === 'unknown';
  if (record.subject.name !== truth.subject.name || (record.subject.kind !== truth.subject.kind && !isHidden))
    wrong.push(`subject: ${record.subject.kind} ${record.subject.name}`);
  if (record.notices.join() !== truth.notices.join()) wrong.push(`notices: ${record.notices.join()}`);
  for (const [table, { type, facts }] of Object.entries(tables)) {
    const rows = (truth[table] ?? []) as Row[];
    const entities = record.entities.filter((entity) => entity.type === type);
    for (const row of rows) {
      const entity = entities.find((each) => isRow(each, row, record, facts));
      if (!entity) wrong.push(`${type} ${row.name}: not found`);
      else wrong.push(...compareRow(row, entity, record, facts), ...comparePlan(row, entity, record));
    }
    for (const entity of entities)
      if (!rows.some((row) => isRow(entity, row, record, facts))) wrong.push(`${entity.key} ${entity.name}: in no row`);
  }
  return wrong;
}

/** The same name, and no other date of birth: namesakes are two people. */
function isRow(entity: Entity, row: Row, record: CaseRecord, facts: Record<string, string>): boolean {
  const born = record.facts.find((fact) => fact.entity === entity.key && fact.fact === facts.dateOfBirth)?.value ?? '';
  return entity.name === row.name && (born === '' || !row.dateOfBirth || born === row.dateOfBirth);
}

function compareRow(row: Row, entity: Entity, record: CaseRecord, facts: Record<string, string>): string[] {
  return Object.entries(facts).flatMap(([key, id]) => {
    const fact = record.facts.find((each) => each.entity === entity.key && each.fact === id);
    const expected = row[key];
    // Of the person whose record it is, other screens ask it in their own words.
    const isElsewhere = key === 'parentalResponsibility' && row.relationship === undefined;
    if (isElsewhere || isSame(expected, fact, row)) return [];
    const held = fact ? `${fact.status} ${fact.value ?? ''} "${fact.text}"` : 'nothing';
    return [`${entity.name} ${id}: ${held} instead of ${expected === undefined ? 'nothing' : `"${expected}"`}`];
  });
}

function comparePlan(row: Row, entity: Entity, record: CaseRecord): string[] {
  return Object.entries(planFacts[row.planStatus ?? ''] ?? {}).flatMap(([id, expected]) => {
    const held = record.facts.find((fact) => fact.entity === entity.key && fact.fact === id)?.value;
    return held === expected ? [] : [`${entity.name} ${id}: ${held} instead of ${expected}`];
  });
}

function isSame(expected: string | undefined, fact: Fact | undefined, row: Row): boolean {
  // A date that is only expected stands where a date of birth was asked for, and is none.
  if (expected === undefined && fact?.fact === 'child.dateOfBirth' && row.expectedDateOfBirth !== undefined)
    return fact.status === 'declared-none' || fact.status === 'blank';
  // "Not known" is shown, and counts as blank.
  if (expected === 'Not known') return fact?.status === 'blank';
  if (expected === undefined) return fact === undefined || fact.status === 'declared-none';
  if (expected === '') return fact?.status === 'blank';
  if (/^\d{4}-\d\d-\d\d/.test(expected)) return fact?.value === expected;
  return fact !== undefined && (fact.status === 'recorded' || fact.status === 'declared-none') && fact.text === expected;
}

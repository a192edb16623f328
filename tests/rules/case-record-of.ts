import type { CaseRecord, Entity, Evidence, Fact, FactValue, FindingInstance } from '../../src/core/schemas/case-record.ts';
import { type FindingStatus, findingStatuses } from '../../src/core/schemas/finding.ts';
import type { FactDefinition, Vocabulary } from '../../src/core/schemas/vocabulary.ts';

export interface CaseFacts {
  [key: string]: unknown;
}

export interface CaseAbout {
  subject?: 'adult' | 'child' | undefined;
  notices?: CaseRecord['notices'] | undefined;
}

const repeating = ['child', 'adult', 'referral', 'assessment', 'conference', 'admission', 'consent', 'disclosure', 'disagreement'];

/** Builds the case record that a rule's case describes. Throws on a fact the vocabulary lacks or a value of the wrong type. */
export function caseRecordOf(facts: CaseFacts, vocabulary: Vocabulary, about: CaseAbout = {}): CaseRecord {
  const record: CaseRecord = {
    subject: { entity: null, kind: about.subject ?? 'unknown', name: null },
    notices: about.notices ?? [],
    entities: [{ key: 'case', type: 'case', name: 'case' }],
    facts: [],
    screens: [{ name: 'Case', readAt: '2026-01-01T00:00:00Z' }],
  };
  for (const [key, value] of Object.entries(facts)) {
    if (repeating.includes(key) && Array.isArray(value))
      for (const [index, each] of value.entries()) addEntity(record, key, index + 1, each as CaseFacts, vocabulary);
  }
  for (const [key, value] of Object.entries(facts))
    if (!(repeating.includes(key) && Array.isArray(value))) addLoose(record, key, value, vocabulary);
  if (about.subject) {
    const key = `${about.subject}:1`;
    entityOf(record, about.subject, 1);
    record.subject.entity = key;
    record.subject.name = record.entities.find((each) => each.key === key)?.name ?? null;
  }
  return record;
}

function addEntity(record: CaseRecord, type: string, number: number, fields: CaseFacts, vocabulary: Vocabulary): void {
  const entity = entityOf(record, type, number);
  for (const [key, value] of Object.entries(flat(fields))) {
    const id = vocabulary.has(`${type}.${key}`) ? `${type}.${key}` : key;
    const definition = definitionOf(id, vocabulary, `${type}.${key}`);
    if (definition.entity !== type) throw new Error(`"${id}" is a fact of ${definition.entity}, not of ${type}`);
    addFact(record, definition, entity, value);
    if (id === `${type}.name` && typeof value === 'string' && value !== '' && !value.startsWith('~')) entity.name = value;
  }
}

/** A fact by its full id, of the case or of the first such person or event. */
function addLoose(record: CaseRecord, key: string, value: unknown, vocabulary: Vocabulary): void {
  const nested = typeof value === 'object' && value !== null && !Array.isArray(value) && !vocabulary.has(key);
  if (nested) {
    for (const [inner, each] of Object.entries(flat(value as CaseFacts))) addLoose(record, `${key}.${inner}`, each, vocabulary);
    return;
  }
  const definition = definitionOf(key, vocabulary, key);
  addFact(record, definition, entityOf(record, definition.entity, 1), value);
}

function entityOf(record: CaseRecord, type: string, number: number): Entity {
  const key = type === 'case' ? 'case' : `${type}:${number}`;
  const known = record.entities.find((each) => each.key === key);
  if (known) return known;
  const entity = { key, type, name: `${type} ${number}` };
  record.entities.push(entity);
  return entity;
}

function definitionOf(id: string, vocabulary: Vocabulary, asked: string): FactDefinition {
  const definition = vocabulary.get(id);
  if (!definition) throw new Error(`the case names the fact "${asked}", which rules/facts does not have`);
  return definition;
}

function addFact(record: CaseRecord, definition: FactDefinition, entity: Entity, value: unknown): void {
  const text =
    value === null || value === undefined
      ? ''
      : Array.isArray(value)
        ? value.map(String).join(', ')
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value);
  const evidence: Evidence = {
    screen: 'Case',
    label: definition.labels[0] ?? definition.name,
    text,
    readAt: '2026-01-01T00:00:00Z',
    place: null,
  };
  const fact: Fact = {
    fact: definition.fact,
    entity: entity.key,
    status: 'recorded',
    value: null,
    text,
    findings: [],
    evidence: [evidence],
    alternatives: [],
    mentions: [],
  };
  const conflict =
    typeof value === 'object' && value !== null && 'conflicting' in value ? (value as { conflicting: unknown[] }).conflicting : null;
  if (text === '') fact.status = 'blank';
  else if (text === '~none') fact.status = 'declared-none';
  else if (definition.type === 'finding') fact.findings = findingsOf(definition, value, evidence);
  else if (conflict) {
    fact.status = 'conflicting';
    fact.alternatives = conflict.map((each) => ({
      value: typed(definition, each),
      text: String(each),
      evidence: { ...evidence, text: String(each) },
    }));
  } else fact.value = typed(definition, value);
  record.facts.push(fact);
}

function typed(definition: FactDefinition, value: unknown): FactValue {
  const said = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  if (definition.type === 'choice' && definition.options && !['yes', 'no', ...Object.keys(definition.options)].includes(String(said))) {
    throw new Error(`${definition.fact}: found "${said}", its options are ${Object.keys(definition.options).join(', ')}`);
  }
  const dated = definition.type === 'date' || definition.type === 'datetime';
  if (dated && typeof said === 'string' && /^\d/.test(said) && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(said))
    throw new Error(`${definition.fact}: "${said}" is no ISO date or minute`);
  return typeof said === 'number' ? said : String(said);
}

/** `present`, a list of statuses, or `{ status, person, entity }`. */
function findingsOf(definition: FactDefinition, value: unknown, evidence: Evidence): FindingInstance[] {
  return [value].flat().map((each): FindingInstance => {
    const said = (typeof each === 'object' && each !== null ? each : { status: each }) as Partial<FindingInstance>;
    if (!findingStatuses.includes(said.status as FindingStatus))
      throw new Error(`${definition.fact}: found "${String(said.status)}", a finding is ${findingStatuses.join(', ')}`);
    return {
      status: said.status as FindingStatus,
      person: said.person ?? 'unspecified',
      entity: said.entity ?? null,
      source: 'field',
      evidence,
    };
  });
}

/** `{ initial: { heldAt: d } }` and `{ initial.heldAt: d }` say the same. */
function flat(fields: CaseFacts, prefix = ''): CaseFacts {
  const out: CaseFacts = {};
  for (const [key, value] of Object.entries(fields)) {
    const isGroup =
      typeof value === 'object' && value !== null && !Array.isArray(value) && !['conflicting', 'status'].some((word) => word in value);
    if (isGroup) Object.assign(out, flat(value as CaseFacts, `${prefix}${key}.`));
    else out[`${prefix}${key}`] = value;
  }
  return out;
}

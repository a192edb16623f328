import type { CaseRecord, Entity, Fact } from './case-record.ts';
import { monthsBetween } from './days.ts';
import { localMinute } from './london-time.ts';
import { newStamp } from './stamp.ts';

export interface IndexedEntity {
  entity: Entity;
  facts: Map<string, Fact>;
  /** Itself as a list of one. */
  alone: readonly IndexedEntity[];
}

/** A case record made quick to ask: facts by entity and id, entities by type. Built once per evaluation. */
export interface RecordIndex {
  record: CaseRecord;
  byType: Map<string, IndexedEntity[]>;
  /** As `byType`, but children who are 18 on the day are left out. */
  asked: Map<string, IndexedEntity[]>;
  case: IndexedEntity;
  /** Epoch milliseconds, and the Europe/London minute and date of that moment. */
  now: number;
  nowLocal: string;
  today: string;
  stamp: number;
}

export function indexRecord(record: CaseRecord, now: Date): RecordIndex {
  const byKey = new Map<string, IndexedEntity>();
  const byType = new Map<string, IndexedEntity[]>();
  const add = (entity: Entity): IndexedEntity => {
    const indexed: IndexedEntity = { entity, facts: new Map(), alone: [] };
    indexed.alone = [indexed];
    byKey.set(entity.key, indexed);
    const same = byType.get(entity.type);
    if (same) same.push(indexed);
    else byType.set(entity.type, [indexed]);
    return indexed;
  };
  for (const entity of record.entities) add(entity);
  const theCase = byKey.get('case') ?? add({ key: 'case', type: 'case', name: 'case' });
  for (const fact of record.facts) byKey.get(fact.entity)?.facts.set(fact.fact, fact);
  const nowLocal = localMinute(now.getTime());
  const today = nowLocal.slice(0, 10);
  if (!byType.has('child') && speaksOfChild(theCase)) add({ key: 'child:1', type: 'child', name: 'a child not named here' });
  const asked = new Map(byType);
  const children = byType.get('child');
  if (children)
    asked.set(
      'child',
      children.filter((child) => !isGrownUp(child, today)),
    );
  return { record, byType, asked, case: theCase, now: now.getTime(), nowLocal, today, stamp: newStamp() };
}

/** What is recorded of a child on screens that name none (an adult's notes) is still about a child, and must be asked about. */
function speaksOfChild(theCase: IndexedEntity): boolean {
  for (const [id, fact] of theCase.facts)
    if (id.startsWith('risk.child.') && fact.findings.some(({ status }) => status === 'present' || status === 'possible')) return true;
  return false;
}

/** Under 18 today, of unknown age, or unborn counts as a child; someone who is 18 today does not. */
function isGrownUp(child: IndexedEntity, today: string): boolean {
  const age = ageInMonths(child, today);
  return age !== null && age.least >= 18 * 12;
}

/** Age in whole months on a day, from the date of birth, else as far as a recorded age in years tells. Null where neither is known. */
export function ageInMonths(person: IndexedEntity, on: string): { least: number; most: number } | null {
  const born = person.facts.get(`${person.entity.type}.dateOfBirth`);
  if (born?.status === 'recorded' && typeof born.value === 'string' && /^\d{4}-\d\d-\d\d/.test(born.value)) {
    const months = monthsBetween(born.value.slice(0, 10), on);
    return { least: months, most: months };
  }
  const age = person.facts.get(`${person.entity.type}.age`);
  const years = age?.status === 'recorded' ? Number.parseInt(String(age.value), 10) : Number.NaN;
  return Number.isNaN(years) ? null : { least: years * 12, most: years * 12 + 11 };
}

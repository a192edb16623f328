import type { Calendar } from '../calendar/calendar.ts';
import { beginsWithDate, monthsBetween } from '../calendar/days.ts';
import { localMinute } from '../calendar/london-time.ts';
import type { CaseRecord, Entity, Fact } from '../schemas/case-record.ts';
import { ageSlot, bornSlot, type FactSlots, typeNumber, typeNumberOf } from './fact-slots.ts';
import type { IndexedEntity, RecordIndex } from './indexed-record.ts';

type ByType = RecordIndex['seen'];

const caseType = typeNumber('case');
const adult = typeNumber('adult');
const child = typeNumber('child');

/** When and where a record is looked at. */
export interface Setting {
  now: Date;
  area: string | null;
  calendar: Calendar;
}

export function indexRecord(record: CaseRecord, { now, area, calendar }: Setting, slots: FactSlots): RecordIndex {
  const seen: IndexedEntity[][] = slots.sizes.map(() => []);
  const byKey = new Map<string, IndexedEntity>();
  const add = (entity: Entity, type: number): IndexedEntity => {
    const indexed = makeEntity(entity, type, slots.sizes[type] ?? 0);
    byKey.set(entity.key, indexed);
    seen[type]?.push(indexed);
    return indexed;
  };
  for (const entity of record.entities) {
    const type = typeNumberOf(entity.type);
    if (type !== undefined) add(entity, type);
  }
  const theCase = byKey.get('case') ?? add({ key: 'case', type: 'case', name: 'case' }, caseType);
  const shown = new Uint8Array(slots.byFact.size);
  const speaksOfChild = placeFacts(record.facts, byKey, slots, shown);
  if (speaksOfChild && seen[child]?.length === 0) add({ key: 'child:1', type: 'child', name: 'a child not named here' }, child);
  for (const type of [adult, child]) for (const person of seen[type] ?? []) person.born = birthday(person);
  const nowLocal = localMinute(now.getTime());
  const today = nowLocal.slice(0, 10);
  const asked = seen.map((all, type) => (type === child ? all.filter((each) => !isGrownUp(each, today)) : all));
  const meant = asked.map((all, type) => (type === adult ? adultsMeant(all, record.subject) : all));
  const population = populationOf(seen, asked, record.subject);
  const namesPeople = record.facts.some(({ findings }) => findings.some((mention) => mention.entity !== null));
  return { record, population, namesPeople, seen, asked, meant, case: theCase, shown, now: now.getTime(), nowLocal, today, area, calendar };
}

function populationOf(seen: ByType, asked: ByType, { kind }: CaseRecord['subject']): number {
  let number = kind === 'adult' ? 1 : kind === 'child' ? 2 : 0;
  for (const [type, all] of seen.entries()) number = number * 4 + (all.length > 0 ? 1 : 0) + ((asked[type]?.length ?? 0) > 0 ? 2 : 0);
  return number;
}

function makeEntity(entity: Entity, type: number, size: number): IndexedEntity {
  const facts = new Array<Fact | undefined>(size).fill(undefined);
  const indexed: IndexedEntity = { entity, typeNumber: type, facts, born: null, alone: [], scope: null };
  indexed.alone = [indexed];
  return indexed;
}

/** Puts every fact into its slot. True where something is said of a child: on screens that name none (an adult's notes) it is still about a child, who must be asked about. */
function placeFacts(facts: readonly Fact[], byKey: ReadonlyMap<string, IndexedEntity>, slots: FactSlots, shown: Uint8Array): boolean {
  let speaksOfChild = false;
  for (const fact of facts) {
    const place = slots.byFact.get(fact.fact);
    const holder = byKey.get(fact.entity);
    if (!place || !holder || place.typeNumber !== holder.typeNumber) continue;
    holder.facts[place.slot] = fact;
    shown[place.factNumber] = 1;
    if (fact.findings.length > 0 && isSaidOfChild(fact)) speaksOfChild = true;
  }
  return speaksOfChild;
}

function isSaidOfChild({ fact, entity, findings }: Fact): boolean {
  return (
    entity === 'case' && fact.startsWith('risk.child.') && findings.some(({ status }) => status === 'present' || status === 'possible')
  );
}

function adultsMeant(all: readonly IndexedEntity[], subject: CaseRecord['subject']): readonly IndexedEntity[] {
  if (subject.kind !== 'adult' || subject.entity === null) return all;
  return all.find((each) => each.entity.key === subject.entity)?.alone ?? all;
}

/** Under 18 today, of unknown age, or unborn counts as a child; someone who is 18 today does not. */
function isGrownUp(person: IndexedEntity, today: string): boolean {
  const age = ageInMonths(person, today);
  return age !== null && age.least >= 18 * 12;
}

function birthday({ facts }: IndexedEntity): string | null {
  const born = facts[bornSlot];
  return born?.status === 'recorded' && typeof born.value === 'string' && beginsWithDate(born.value) ? born.value.slice(0, 10) : null;
}

/** Age in whole months on a day, from the date of birth, else as far as a recorded age in years tells. Null where neither is known. */
export function ageInMonths(person: IndexedEntity, on: string): { least: number; most: number } | null {
  const { born } = person;
  if (born !== null) {
    const months = monthsBetween(born, on);
    return { least: months, most: months };
  }
  const age = person.facts[ageSlot];
  const years = age?.status === 'recorded' ? Number.parseInt(String(age.value), 10) : Number.NaN;
  return Number.isNaN(years) ? null : { least: years * 12, most: years * 12 + 11 };
}

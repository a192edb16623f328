import type { Calendar } from '../calendar/calendar.ts';
import { beginsWithDate, monthsBetween } from '../calendar/days.ts';
import { localMinute } from '../calendar/london-time.ts';
import type { CaseRecord, Entity, Fact } from '../schemas/case-record.ts';
import { ageSlot, bornSlot, type FactSlots, typeNumber, typeNumberOf } from './fact-slots.ts';
import type { ConditionTable, IndexedEntity, RecordIndex } from './indexed-record.ts';
import { placeFacts } from './place-facts.ts';

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

/** Without `conditions` no answers are kept, and each condition is worked out by itself whenever it is asked. */
export function indexRecord(
  record: CaseRecord,
  { now, area, calendar }: Setting,
  slots: FactSlots,
  conditions: ConditionTable | null = null,
): RecordIndex {
  const seen: IndexedEntity[][] = slots.sizes.map(() => []);
  const byKey = new Map<string, IndexedEntity>();
  const answersEach = conditions?.tests.length ?? 0;
  let [sheet, signs] = [0, 0];
  const add = (entity: Entity, type: number): IndexedEntity => {
    const size = slots.sizes[type] ?? 0;
    const indexed = makeEntity(entity, type, size, sheet, signs);
    sheet += answersEach;
    signs += size;
    byKey.set(entity.key, indexed);
    seen[type]?.push(indexed);
    return indexed;
  };
  for (const entity of record.entities) {
    const type = typeNumberOf(entity.type);
    if (type !== undefined) add(entity, type);
  }
  const theCase = byKey.get('case') ?? add({ key: 'case', type: 'case', name: 'case' }, caseType);
  const { speaksOfChild, ...placed } = placeFacts(record.facts, byKey, slots, signs + (slots.sizes[child] ?? 0));
  if (speaksOfChild && seen[child]?.length === 0) add({ key: 'child:1', type: 'child', name: 'a child not named here' }, child);
  for (const type of [adult, child]) for (const person of seen[type] ?? []) person.born = birthday(person);
  const nowLocal = localMinute(now.getTime());
  const today = nowLocal.slice(0, 10);
  const asked = seen.map((all, type) =>
    all.filter(({ entity }) => !entity.hasDied).filter((each) => type !== child || !isGrownUp(each, today)),
  );
  const meant = asked.map((all, type) => (type === adult ? adultsMeant(all, record.subject) : all));
  const population = populationOf(seen, asked, record.subject);
  const answers = new Uint8Array(sheet);
  const when = { now: now.getTime(), nowLocal, today, area, calendar };
  return { record, population, seen, asked, meant, case: theCase, conditions, answers, ...placed, ...when };
}

function populationOf(seen: ByType, asked: ByType, { kind }: CaseRecord['subject']): number {
  let number = kind === 'adult' ? 1 : kind === 'child' ? 2 : 0;
  for (const [type, all] of seen.entries()) number = number * 4 + (all.length > 0 ? 1 : 0) + ((asked[type]?.length ?? 0) > 0 ? 2 : 0);
  return number;
}

function makeEntity(entity: Entity, type: number, size: number, sheet: number, signs: number): IndexedEntity {
  const facts = new Array<Fact | undefined>(size).fill(undefined);
  const indexed: IndexedEntity = { entity, typeNumber: type, facts, born: null, alone: [], scope: null, sheet, signs };
  indexed.alone = [indexed];
  return indexed;
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

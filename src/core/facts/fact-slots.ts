import { type EntityType, entityTypes } from '../schemas/rule-terms.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';

/** Where a fact stands in the list of facts of its person or event: a place in a list is found several times faster than a name. */
export interface FactSlot {
  /** As `typeNumber` gives it. */
  typeNumber: number;
  slot: number;
  /** Among all facts of the vocabulary. */
  factNumber: number;
}

export interface FactSlots {
  byFact: ReadonlyMap<string, FactSlot>;
  /** How many facts each type of person or event can have, by its number. */
  sizes: readonly number[];
}

/** Whoever has a date of birth or an age has it here. */
export const bornSlot = 0;
export const ageSlot = 1;
const firstFree = 2;

const numbers = new Map<string, number>(entityTypes.map((type, index) => [type, index]));

/** The place of a type of person or event among all types. */
export function typeNumber(type: EntityType): number {
  return entityTypes.indexOf(type);
}

/** As `typeNumber`, for a type that a record names; undefined where no rule can ask about it. */
export function typeNumberOf(type: string): number | undefined {
  return numbers.get(type);
}

const made = new WeakMap<Vocabulary, FactSlots>();

/** The places of all facts of a vocabulary; the same for the same vocabulary. */
export function slotsOf(vocabulary: Vocabulary): FactSlots {
  const slots = made.get(vocabulary) ?? layOut(vocabulary);
  made.set(vocabulary, slots);
  return slots;
}

function layOut(vocabulary: Vocabulary): FactSlots {
  const sizes = entityTypes.map(() => firstFree);
  const byFact = new Map<string, FactSlot>();
  for (const { fact, entity } of vocabulary.values()) {
    const number = typeNumber(entity);
    const fixed = fact === `${entity}.dateOfBirth` ? bornSlot : fact === `${entity}.age` ? ageSlot : null;
    const slot = fixed ?? sizes[number] ?? firstFree;
    if (fixed === null) sizes[number] = slot + 1;
    byFact.set(fact, { typeNumber: number, slot, factNumber: byFact.size });
  }
  return { byFact, sizes };
}

import { no, type Truth, unknown, yes } from '../conditions/truth.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { EntityType } from '../schemas/rule-terms.ts';
import type { FactDefinition } from '../schemas/vocabulary.ts';
import type { FactList } from './fact-list.ts';
import { typeNumber } from './fact-slots.ts';
import type { IndexedEntity, RecordIndex, Scope } from './indexed-record.ts';

/** A scope inside another: the person or event in hand, and whoever was in hand before. */
export function makeScope(index: RecordIndex, entity: IndexedEntity | null, outer: Scope | null): Scope {
  const inHand = (entity ? 1 << entity.typeNumber : 0) | (outer ? outer.inHand : 0);
  return { index, entity, outer, inHand, sheet: -1 };
}

/** The scope with one person or event in hand and nothing else. */
export function scopeOf(index: RecordIndex, entity: IndexedEntity): Scope {
  entity.scope ??= { ...makeScope(index, entity, null), sheet: entity.sheet };
  return entity.scope;
}

/** A fact of the vocabulary as a condition names it. */
export interface FactRef {
  id: string;
  entity: EntityType;
  type: FactDefinition['type'];
  typeNumber: number;
  slot: number;
  factNumber: number;
  /** Bits of the types of which it matters who is in hand. A finding may be about one child or adult only. */
  turnsOn: number;
  /** Itself as a list of one, for where it is lacking. */
  alone: FactList;
}

const adult = typeNumber('adult');
const child = typeNumber('child');
const people = (1 << adult) | (1 << child);

/** As `FactRef.turnsOn`. Facts of the case are the same whoever is in hand. */
export function turnsOn(entity: EntityType, type: FactDefinition['type']): number {
  return (entity === 'case' ? 0 : 1 << typeNumber(entity)) | (type === 'finding' ? people : 0);
}

/**
 * The persons or events whose fact is meant: the one in hand where it is of that type; the adult the record is about for facts of an adult;
 * all of them otherwise ("any of them").
 */
export function holdersOf(ref: FactRef, scope: Scope): readonly IndexedEntity[] {
  return entityInHand(ref.typeNumber, scope)?.alone ?? scope.index.meant[ref.typeNumber] ?? [];
}

/** The person or event of a type (as `typeNumber` gives it) that is in hand, the innermost first; null where none is. */
export function entityInHand(type: number, scope: Scope): IndexedEntity | null {
  if ((scope.inHand & (1 << type)) === 0) return null;
  for (let here: Scope | null = scope; here; here = here.outer) if (here.entity?.typeNumber === type) return here.entity;
  return null;
}

/** Key of the child (or adult) in hand, so that a finding about another child is not taken for theirs. */
export function personInHand(scope: Scope): string | null {
  if ((scope.inHand & people) === 0) return null;
  return (entityInHand(child, scope) ?? entityInHand(adult, scope))?.entity.key ?? null;
}

/** Whether some screen has shown one of the facts, of whomever. */
export function isAnyShown(refs: readonly FactRef[], { shown }: RecordIndex): boolean {
  for (const { factNumber } of refs) if (shown[factNumber] === 1) return true;
  return false;
}

/** Whether some screen has shown the fact, blank or not. */
export function isSeen(fact: Fact | undefined): fact is Fact {
  return fact !== undefined && fact.status !== 'not-seen';
}

/**
 * Asks one question of every holder of a fact; one yes settles it. An event that shows no such field is not asked (one kind of event spreads over
 * several screens); a person who lacks it is, because the answer may stand elsewhere.
 */
export function askHolders(ref: FactRef, scope: Scope, judge: (fact: Fact | undefined, scope: Scope) => Truth): Truth {
  const holders = holdersOf(ref, scope);
  if (holders.length === 1) return judge(holders[0]?.facts[ref.slot], scope);
  const isPerson = ref.typeNumber === adult || ref.typeNumber === child;
  let answer: Truth = no;
  let asked = false;
  for (const holder of holders) {
    const fact = holder.facts[ref.slot];
    if (!isPerson && !isSeen(fact)) continue;
    asked = true;
    const truth = judge(fact, scope);
    if (truth === yes) return yes;
    if (truth > answer) answer = truth;
  }
  return asked ? answer : judge(undefined, scope) === no ? no : unknown;
}

/** The facts that a reference finds, those not on any screen left out. */
export function factsFound(ref: FactRef, scope: Scope): Fact[] {
  const holders = holdersOf(ref, scope);
  if (holders.length === 1) {
    const fact = holders[0]?.facts[ref.slot];
    return isSeen(fact) ? [fact] : [];
  }
  return holders.map((holder) => holder.facts[ref.slot]).filter(isSeen);
}

import type { Fact } from './case-record.ts';
import type { IndexedEntity, RecordIndex } from './record-index.ts';
import type { EntityType } from './rule.ts';
import { newStamp } from './stamp.ts';
import { no, type Truth, unknown, yes } from './truth.ts';
import type { FactDefinition } from './vocabulary.ts';

/** What a rule is asked about at one moment: the record, and the person or event in hand (inside `some` and `every` the inner one comes first). */
export interface Scope {
  index: RecordIndex;
  entity: IndexedEntity | null;
  outer: Scope | null;
  /** No two scopes have the same, so that an answer can be remembered for a scope without holding on to its record. */
  stamp: number;
  /** The same for all scopes of one evaluation in which facts of the case and of the adult mean the same. */
  sharedStamp: number;
}

export function makeScope(index: RecordIndex, entity: IndexedEntity | null, outer: Scope | null = null): Scope {
  const stamp = newStamp();
  const sharedStamp = entity?.entity.type === 'adult' ? stamp : (outer?.sharedStamp ?? index.stamp);
  return { index, entity, outer, stamp, sharedStamp };
}

/** A fact of the vocabulary as a condition names it. */
export interface FactRef {
  id: string;
  entity: EntityType;
  type: FactDefinition['type'];
}

/** The fact is one and the same for all that a rule may be asked about. A finding may be about one child only. */
export function isShared(ref: FactRef): boolean {
  return (ref.entity === 'case' || ref.entity === 'adult') && ref.type !== 'finding';
}

const people: ReadonlySet<string> = new Set(['adult', 'child']);

/**
 * The persons or events whose fact is meant: the one in hand where it is of that type; the adult the record is about for facts of an adult;
 * all of them otherwise ("any of them").
 */
export function holdersOf(ref: FactRef, scope: Scope): readonly IndexedEntity[] {
  const { index } = scope;
  if (ref.entity === 'case') return index.case.alone;
  const inHand = entityInHand(ref.entity, scope);
  if (inHand) return inHand.alone;
  const all = index.asked.get(ref.entity) ?? [];
  const { subject } = index.record;
  if (ref.entity !== 'adult' || subject.kind !== 'adult' || subject.entity === null) return all;
  return all.find((each) => each.entity.key === subject.entity)?.alone ?? all;
}

export function entityInHand(type: string, scope: Scope): IndexedEntity | null {
  for (let here: Scope | null = scope; here; here = here.outer) if (here.entity?.entity.type === type) return here.entity;
  return null;
}

/** Key of the child (or adult) in hand, so that a finding about another child is not taken for theirs. */
export function personInHand(scope: Scope): string | null {
  return (entityInHand('child', scope) ?? entityInHand('adult', scope))?.entity.key ?? null;
}

export function isSeen(fact: Fact | undefined): fact is Fact {
  return fact !== undefined && fact.status !== 'not-seen';
}

/**
 * Asks one question of every holder of a fact; one yes settles it. An event that shows no such field is not asked (one kind of event spreads over
 * several screens); a person who lacks it is, because the answer may stand elsewhere.
 */
export function askHolders(ref: FactRef, scope: Scope, judge: (fact: Fact | undefined, scope: Scope) => Truth): Truth {
  if (ref.entity === 'case') return judge(scope.index.case.facts.get(ref.id), scope);
  const holders = holdersOf(ref, scope);
  if (holders.length === 1) return judge(holders[0]?.facts.get(ref.id), scope);
  let answer: Truth = no;
  let asked = false;
  for (const holder of holders) {
    const fact = holder.facts.get(ref.id);
    if (!isSeen(fact) && !people.has(ref.entity)) continue;
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
    const fact = holders[0]?.facts.get(ref.id);
    return isSeen(fact) ? [fact] : [];
  }
  const found: Fact[] = [];
  for (const holder of holders) {
    const fact = holder.facts.get(ref.id);
    if (isSeen(fact)) found.push(fact);
  }
  return found;
}

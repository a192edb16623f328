import { addOnce, type Explanation } from '../evaluation/explanation.ts';
import { latestDate } from '../facts/fact-dates.ts';
import { type FactList, nothingLacking } from '../facts/fact-list.ts';
import type { IndexedEntity, Scope } from '../facts/indexed-record.ts';
import { entityInHand, type FactRef, factsFound, holdersOf } from '../facts/scope.ts';
import type { Condition } from '../schemas/condition.ts';
import { under } from './age.ts';
import { any } from './any.ts';
import { before } from './before.ts';
import type { Unnumbered } from './compiled-condition.ts';
import { atLeastSince } from './since.ts';
import { notTruth, type Truth, unknown } from './truth.ts';

type Refer = (id: string) => FactRef;
/** A point in time a condition names; null where it is not recorded. */
type Moment = { at(scope: Scope): string | null; ref: FactRef | null };

/** `before`, `after`, `age`, `since`: conditions about dates. Null for every other condition. */
export function compileMoments(condition: Condition, refer: Refer): Unnumbered | null {
  if ('fact' in condition && 'before' in condition) return compare(factMoment(condition.fact, refer), moment(condition.before, refer));
  if ('fact' in condition && 'after' in condition) return compare(moment(condition.after, refer), factMoment(condition.fact, refer));
  if ('age' in condition) return compileAge(condition, refer);
  return 'since' in condition ? compileSince(condition, refer) : null;
}

function compare(one: Moment, other: Moment): Unnumbered {
  return withFacts((scope) => before(one.at(scope), other.at(scope)), [one, other]);
}

function compileAge(condition: Extract<Condition, { age: unknown }>, refer: Refer): Unnumbered {
  const type = condition.age;
  const young = 'under' in condition;
  const limit = 'under' in condition ? condition.under : condition.atLeast;
  const on = condition.at ? factMoment(condition.at, refer) : now;
  const born = refer(`${type}.dateOfBirth`);
  const age = refer(`${type}.age`);
  const test = (scope: Scope): Truth => {
    const day = on.at(scope)?.slice(0, 10);
    if (!day) return unknown;
    const judge = (person: IndexedEntity): Truth => (young ? under(person, limit, day) : notTruth(under(person, limit, day)));
    const inHand = entityInHand(born.typeNumber, scope);
    if (inHand) return judge(inHand);
    const people = holdersOf(born, scope);
    return people.length === 0 ? unknown : any(people, judge, null);
  };
  return withFacts(test, [on, { at: () => null, ref: born }, { at: () => null, ref: age }]);
}

function compileSince(condition: Extract<Condition, { since: unknown }>, refer: Refer): Unnumbered {
  const from = factMoment(condition.since, refer);
  const until = condition.until ? factMoment(condition.until, refer) : now;
  const long = 'atLeast' in condition;
  const amount = 'atLeast' in condition ? condition.atLeast : condition.lessThan;
  const test = (scope: Scope): Truth => {
    const start = from.at(scope);
    const end = until.at(scope);
    if (start === null || end === null) return unknown;
    return long ? atLeastSince(start, amount, end) : notTruth(atLeastSince(start, amount, end));
  };
  return withFacts(test, [from, until]);
}

const now: Moment = { at: (scope) => scope.index.nowLocal, ref: null };

function moment(named: string, refer: Refer): Moment {
  if (named === 'now') return now;
  return /^\d{4}-\d\d-\d\d/.test(named) ? { at: () => named, ref: null } : factMoment(named, refer);
}

function factMoment(id: string, refer: Refer): Moment {
  const ref = refer(id);
  return { at: (scope) => latestDate(ref, scope), ref };
}

function withFacts(test: (scope: Scope) => Truth, moments: Moment[]): Unnumbered {
  const refs = moments.map(({ ref }) => ref).filter((ref) => ref !== null);
  const explain = (scope: Scope, into: Explanation): void => {
    for (const ref of refs) for (const fact of factsFound(ref, scope)) addOnce(into, fact);
  };
  const named = refs.filter((ref) => !ref.id.endsWith('.age'));
  const lacks = (scope: Scope): FactList => lackingOf(named, scope);
  return { form: null, test, explain, lacks, reads: refs, turnsOn: refs.reduce((bits, ref) => bits | ref.turnsOn, 0) };
}

function lackingOf(refs: readonly FactRef[], scope: Scope): FactList {
  let lacking = nothingLacking;
  for (const ref of refs) if (!factsFound(ref, scope).some((fact) => fact.status === 'recorded')) lacking = lacking.join(ref.alone);
  return lacking;
}

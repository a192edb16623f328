import type { Explanation } from '../evaluation/explanation.ts';
import { type FactList, nothingLacking } from '../facts/fact-list.ts';
import { typeNumber } from '../facts/fact-slots.ts';
import type { IndexedEntity, Scope } from '../facts/indexed-record.ts';
import { makeScope, scopeOf } from '../facts/scope.ts';
import type { Condition } from '../schemas/condition.ts';
import type { EntityType } from '../schemas/rule-terms.ts';
import { all } from './all.ts';
import { any } from './any.ts';
import { ask } from './ask.ts';
import { atLeast } from './at-least.ts';
import type { CompiledCondition, Form, Unnumbered } from './compiled-condition.ts';
import { every } from './every.ts';
import { exists } from './exists.ts';
import { known } from './known.ts';
import { some } from './some.ts';
import { subject } from './subject.ts';
import { notTruth, type Truth, unknown } from './truth.ts';

type Compile = (condition: Condition) => CompiledCondition;

/** `all`, `any`, `not`, `known`, `atLeast`, `some`, `every`, `exists`, `subject`. */
export function compileLogic(condition: Condition, compile: Compile): Unnumbered {
  if ('all' in condition) return joined({ kind: 'all', parts: condition.all.map(compile) });
  if ('any' in condition) return joined({ kind: 'any', parts: condition.any.map(compile) });
  if ('of' in condition) return joined({ kind: 'atLeast', parts: condition.of.map(compile), count: condition.atLeast });
  if ('not' in condition) return negated(compile(condition.not));
  if ('known' in condition) return certain(compile(condition.known));
  if ('some' in condition) return overPopulation(condition.some, compile(condition.where), some);
  if ('every' in condition) return overPopulation(condition.every, compile(condition.where), every);
  if ('exists' in condition) return plainTest((scope) => exists(scope.index, condition.exists));
  if ('subject' in condition) return plainTest((scope) => subject(scope.index.record, condition.subject));
  throw new Error(`No such condition: ${Object.keys(condition).join(', ')}`);
}

type Joined = { kind: 'all' | 'any'; parts: CompiledCondition[] } | Extract<Form, { kind: 'atLeast' }>;

function joined(form: Joined): Unnumbered {
  const { parts } = form;
  return {
    form,
    test: (scope) => join(form, scope),
    turnsOn: parts.reduce((bits, part) => bits | part.turnsOn, 0),
    reads: parts.flatMap((part) => part.reads),
    lacks: (scope) => lackingOf(parts, scope),
    explain: (scope, into) => explainAgreeing(parts, join(form, scope), scope, into),
  };
}

function join(form: Joined, scope: Scope): Truth {
  if (form.kind === 'atLeast') return atLeast(form.count, form.parts, ask, scope);
  return form.kind === 'all' ? all(form.parts, ask, scope) : any(form.parts, ask, scope);
}

/** The parts that came to the same answer as the whole are those that decided it. */
function explainAgreeing(parts: CompiledCondition[], whole: Truth, scope: Scope, into: Explanation): void {
  for (const part of parts) if (ask(part, scope) === whole) part.explain(scope, into);
}

/** What several conditions lack together. */
export function lackingOf(parts: readonly CompiledCondition[], scope: Scope): FactList {
  let lacking = nothingLacking;
  for (const part of parts) {
    if (ask(part, scope) === unknown) lacking = lacking.join(part.lacks(scope));
  }
  return lacking;
}

function negated(part: CompiledCondition): Unnumbered {
  return { ...part, form: { kind: 'not', parts: [part] }, test: (scope) => notTruth(ask(part, scope)) };
}

/** What cannot be known is no answer here, so nothing is named as lacking and nothing explains it. */
function certain(part: CompiledCondition): Unnumbered {
  return {
    form: { kind: 'known', parts: [part] },
    test: (scope) => known(ask(part, scope)),
    turnsOn: part.turnsOn,
    reads: part.reads,
    lacks: () => nothingLacking,
    explain: (scope, into) => (ask(part, scope) === unknown ? undefined : part.explain(scope, into)),
  };
}

type JoinAll = (population: readonly IndexedEntity[], seen: boolean, test: (one: IndexedEntity) => Truth) => Truth;

function overPopulation(type: EntityType, where: CompiledCondition, join: JoinAll): Unnumbered {
  const number = typeNumber(type);
  const turnsOn = where.turnsOn & ~(1 << number);
  // Whoever else is in hand may not matter.
  const inside = (scope: Scope, one: IndexedEntity): Scope =>
    (turnsOn & scope.inHand) === 0 ? scopeOf(scope.index, one) : makeScope(scope.index, one, scope);
  const population = (scope: Scope): readonly IndexedEntity[] => scope.index.asked[number] ?? [];
  const isAny = (scope: Scope): boolean => (scope.index.seen[number]?.length ?? 0) > 0;
  const test = (scope: Scope): Truth => join(population(scope), isAny(scope), (one) => ask(where, inside(scope, one)));
  return {
    form: null,
    test,
    turnsOn,
    reads: where.reads,
    lacks: (scope) => {
      let lacking = nothingLacking;
      for (const one of population(scope))
        if (ask(where, inside(scope, one)) === unknown) lacking = lacking.join(where.lacks(inside(scope, one)));
      return lacking;
    },
    explain: (scope, into) => {
      const whole = test(scope);
      for (const one of population(scope)) if (ask(where, inside(scope, one)) === whole) where.explain(inside(scope, one), into);
    },
  };
}

function plainTest(test: (scope: Scope) => Truth): Unnumbered {
  return { form: null, test, turnsOn: 0, reads: [], lacks: () => nothingLacking, explain: () => undefined };
}

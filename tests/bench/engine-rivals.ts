type RulesLogic = Record<string, unknown>;

import type { NestedCondition, RuleProperties, TopLevelCondition } from 'json-rules-engine';
import { factsAsked } from '../../src/core/conditions/walk-condition.ts';
import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { Condition } from '../../src/core/schemas/condition.ts';
import type { Rule } from '../../src/core/schemas/rule.ts';

/** Facts as flat objects, one for each person or event with the facts of the case beside its own: what the other engines take. */
export function subjectsFor(record: CaseRecord): Map<string, Record<string, unknown>[]> {
  const flat = (keys: string[]): Record<string, unknown> => {
    const facts = record.facts.filter((fact) => keys.includes(fact.entity));
    return Object.fromEntries(facts.map((fact) => [key(fact.fact), fact.findings[0]?.status ?? fact.value]));
  };
  const subjects = new Map<string, Record<string, unknown>[]>();
  for (const { key: own, type } of record.entities) subjects.set(type, [...(subjects.get(type) ?? []), flat(['case', 'adult:1', own])]);
  return subjects;
}

/** Both engines read a dot in a name as a path. */
function key(fact: string): string {
  return fact.replaceAll('.', '_');
}

/** `when` and `present`, then "what is asked for or should be done is not there". */
function partsOf(rule: Rule): Condition[] {
  const asked = rule.asks ?? rule.done;
  const lacking: Condition[] = asked ? factsAsked(asked).map((fact) => ({ fact, blank: true })) : [];
  return [rule.when, rule.present, lacking.length > 0 ? { any: lacking } : undefined].filter((part) => part !== undefined);
}

export function logicRules(rules: readonly Rule[]): { type: string; rule: RulesLogic }[] {
  return rules.map((rule) => ({ type: rule.for, rule: { and: partsOf(rule).map(toLogic) } as RulesLogic }));
}

function toLogic(condition: Condition): RulesLogic {
  if ('all' in condition) return { and: condition.all.map(toLogic) } as RulesLogic;
  if ('any' in condition) return { or: condition.any.map(toLogic) } as RulesLogic;
  if ('of' in condition) return { or: condition.of.map(toLogic) } as RulesLogic;
  if ('not' in condition) return { '!': toLogic(condition.not) } as RulesLogic;
  if ('known' in condition) return toLogic(condition.known);
  if ('where' in condition) return toLogic(condition.where);
  if (!('fact' in condition)) return true as unknown as RulesLogic;
  const fact = { var: key(condition.fact) };
  if ('is' in condition) return { in: [fact, [condition.is].flat()] } as RulesLogic;
  return ('blank' in condition ? { '==': [fact, null] } : { '!=': [fact, null] }) as RulesLogic;
}

export function engineRules(rules: readonly Rule[], type: string): RuleProperties[] {
  return rules
    .filter((rule) => rule.for === type)
    .map((rule) => ({ conditions: { all: partsOf(rule).map(toEngine) } as TopLevelCondition, event: { type: rule.id } }));
}

function toEngine(condition: Condition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(toEngine) };
  if ('any' in condition) return { any: condition.any.map(toEngine) };
  if ('of' in condition) return { any: condition.of.map(toEngine) };
  if ('not' in condition) return { not: toEngine(condition.not) };
  if ('known' in condition) return toEngine(condition.known);
  if ('where' in condition) return toEngine(condition.where);
  if (!('fact' in condition)) return { all: [] };
  if ('is' in condition) return { fact: key(condition.fact), operator: 'in', value: [condition.is].flat() };
  return { fact: key(condition.fact), operator: 'blank' in condition ? 'equal' : 'notEqual', value: null };
}

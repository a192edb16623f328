import type { Condition } from '../schemas/condition.ts';
import type { Due, FactsAsked, Limit } from '../schemas/rule.ts';

/** Every condition inside one, itself first, with its path from the start. */
export function* walkCondition(condition: Condition, path: (string | number)[] = []): Generator<[Condition, (string | number)[]]> {
  yield [condition, path];
  if ('all' in condition) yield* walkList(condition.all, [...path, 'all']);
  else if ('any' in condition) yield* walkList(condition.any, [...path, 'any']);
  else if ('of' in condition) yield* walkList(condition.of, [...path, 'of']);
  else if ('not' in condition) yield* walkCondition(condition.not, [...path, 'not']);
  else if ('known' in condition) yield* walkCondition(condition.known, [...path, 'known']);
  else if ('where' in condition) yield* walkCondition(condition.where, [...path, 'where']);
}

function* walkList(conditions: Condition[], path: (string | number)[]): Generator<[Condition, (string | number)[]]> {
  for (const [index, each] of conditions.entries()) yield* walkCondition(each, [...path, index]);
}

/** The facts a leaf condition reads, each with the key it stands under. */
export function factsOfCondition(condition: Condition): [string, string][] {
  const facts: [string, string][] = [];
  if ('fact' in condition) facts.push(['fact', condition.fact]);
  if ('since' in condition) facts.push(['since', condition.since]);
  if ('until' in condition && condition.until) facts.push(['until', condition.until]);
  if ('at' in condition && condition.at) facts.push(['at', condition.at]);
  for (const key of ['before', 'after'] as const) {
    const other = 'fact' in condition && key in condition ? (condition as Record<string, unknown>)[key] : undefined;
    if (typeof other === 'string' && other !== 'now' && !/^\d/.test(other)) facts.push([key, other]);
  }
  return facts;
}

/** The single facts of `asks` or `done`. */
export function factsAsked(asked: FactsAsked): string[] {
  if (typeof asked === 'string') return [asked];
  return 'any' in asked ? asked.any : asked.all;
}

/** The single limits of `due`. */
export function limitsOf(due: Due): Limit[] {
  if ('earliest' in due) return due.earliest;
  return 'latest' in due ? due.latest : [due];
}

/** The fact from which a limit is counted. */
export function startFactOf(limit: Limit): string {
  if ('after' in limit) return limit.after;
  if ('before' in limit) return limit.before;
  return 'since' in limit ? limit.since : limit.at;
}

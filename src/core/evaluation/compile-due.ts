import { type Span, spanOf } from '../calendar/add-amount.ts';
import { sayAmount } from '../calendar/say-amount.ts';
import { limitsOf, startFactOf } from '../conditions/walk-condition.ts';
import { nothingLacking } from '../facts/fact-list.ts';
import type { FactRef } from '../facts/scope.ts';
import type { Due, Limit } from '../schemas/rule.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { CompiledDue, CompiledLimit } from './compiled-due.ts';

/** The limits of a `due` with their start looked up and their length in units, and what is said where none can be counted. */
export function compileDue(due: Due, refer: (id: string) => FactRef, vocabulary: Vocabulary): CompiledDue {
  const limits = limitsOf(due).map((limit) => compileLimit(limit, refer(startFactOf(limit)), vocabulary));
  const starts = limits.reduce((list, { start }) => list.join(start.alone), nothingLacking);
  const refs = limits.map(({ start }) => start);
  const noStart: CompiledDue['noStart'] = { why: 'no-start', lacking: starts, conflicting: [] };
  return { limits, pick: 'latest' in due ? 'latest' : 'earliest', recurs: limits.some(({ recurs }) => recurs), starts, refs, noStart };
}

function compileLimit(limit: Limit, start: FactRef, vocabulary: Vocabulary): CompiledLimit {
  return {
    start,
    span: spanOfLimit(limit),
    sign: 'before' in limit ? -1 : 1,
    recurs: 'every' in limit,
    runsFromStart: 'after' in limit || 'since' in limit,
    says: sayLimit(limit, vocabulary.get(start.id)?.name.replace(/ \(per [a-z]+\)$/, '') ?? start.id),
  };
}

function spanOfLimit(limit: Limit): Span {
  return spanOf('within' in limit ? limit.within : 'every' in limit ? limit.every : {});
}

function sayLimit(limit: Limit, start: string): string {
  if ('every' in limit) return `every ${sayAmount(limit.every)} since the last: ${start}`;
  if ('within' in limit) return `${sayAmount(limit.within)} ${'before' in limit ? 'before' : 'from'}: ${start}`;
  return `on the day of: ${start}`;
}

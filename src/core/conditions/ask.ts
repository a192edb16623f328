import type { Scope } from '../facts/indexed-record.ts';
import type { CompiledCondition } from './compiled-condition.ts';
import { answerOf } from './condition-table.ts';
import type { Truth } from './truth.ts';

/** The answer of a condition about whoever is in hand. */
export function ask(condition: CompiledCondition, scope: Scope): Truth {
  const { conditions } = scope.index;
  return conditions === null ? condition.test(scope) : answerOf(conditions, condition.number, scope);
}

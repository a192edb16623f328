import { factsAsked } from '../conditions/walk-condition.ts';
import { type FactList, nothingLacking } from '../facts/fact-list.ts';
import type { FactRef } from '../facts/scope.ts';
import type { FactsAsked } from '../schemas/rule.ts';

/** `asks` or `done` with its facts looked up. */
export interface AskedFacts {
  join: 'any' | 'all';
  refs: FactRef[];
  /** All of them. */
  named: FactList;
}

/** Looks up the facts of `asks` or `done`; `refer` throws on a fact that there is not. */
export function compileAsked(asked: FactsAsked, refer: (id: string) => FactRef): AskedFacts {
  const refs = factsAsked(asked).map(refer);
  return { join: typeof asked !== 'string' && 'any' in asked ? 'any' : 'all', refs, named: listOf(refs) };
}

/** The facts as a list of what is lacking. */
export function listOf(refs: readonly FactRef[]): FactList {
  return refs.reduce((list, ref) => list.join(ref.alone), nothingLacking);
}

import type { Fact } from './case-record.ts';

/** What decided an answer: the facts that were read, and the ids of those that were asked for and are blank or on no screen. */
export interface Explanation {
  facts: Set<Fact>;
  lacking: Set<string>;
}

export function newExplanation(): Explanation {
  return { facts: new Set(), lacking: new Set() };
}

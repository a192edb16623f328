import type { Fact } from './case-record.ts';

/** What decided an answer: the facts that were read, and the ids of those that were asked for and are blank or on no screen. Each entry once. */
export interface Explanation {
  facts: Fact[];
  lacking: string[];
}

const empty = Object.freeze([]) as unknown as never[];

export function newExplanation(): Explanation {
  return { facts: empty, lacking: empty };
}

/** The list with the entry in it, once. Lists are short and mostly of one: a new one costs less than one that can grow. */
export function withOnce<T>(list: T[], entry: T): T[] {
  if (list.length === 0) return [entry];
  return list.includes(entry) ? list : [...list, entry];
}

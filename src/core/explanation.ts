import type { Fact } from './case-record.ts';

/** What decided an answer: the facts that were read, and the ids of those that were asked for and are blank or on no screen. Short lists, each entry once. */
export interface Explanation {
  facts: Fact[];
  lacking: string[];
}

export function newExplanation(): Explanation {
  return { facts: [], lacking: [] };
}

export function addOnce<T>(list: T[], entry: T): void {
  if (!list.includes(entry)) list.push(entry);
}

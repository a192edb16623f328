import type { Fact } from '../schemas/case-record.ts';

/** The facts that decided an answer, each once. */
export type Explanation = Fact[];

/** Adds to the list what it does not hold yet. */
export function addOnce<T>(list: T[], entry: T): void {
  if (!list.includes(entry)) list.push(entry);
}

/** Nothing, for all who have nothing to say. */
export const none = Object.freeze([]) as unknown as never[];

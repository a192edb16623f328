import type { Fact } from './case-record.ts';

/** The facts that decided an answer, each once. */
export type Explanation = Fact[];

export function addOnce<T>(list: T[], entry: T): void {
  if (!list.includes(entry)) list.push(entry);
}

/** Nothing, for all who have nothing to say. */
export const none = Object.freeze([]) as unknown as never[];

/** Both lists in one, each entry once. Where one is empty the other itself: most answers lack one fact, and there are thousands of them. */
export function joinOnce(one: string[], other: string[]): string[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const joined = one.slice();
  for (const entry of other) addOnce(joined, entry);
  return joined;
}

import type { Mention } from '../mentions.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';

const nearby = 9;

/** "Not engaging with the perinatal team", "refused the drug service": a service that is turned down is no illness and no misuse; what it was for is said elsewhere, or not at all. */
export function isRefusedService(passage: Passage, mention: Mention, all: readonly Mention[]): boolean {
  if (mention.meaning.factor === 'non_engagement' || mention.meaning.status !== undefined) return false;
  const { sets } = passage.index;
  const named = passage.tokens.slice(mention.from, mention.to + 1);
  if (!named.some((token) => sets.get('servicename')?.has(token.word))) return false;
  const start = Math.max(mention.from - nearby, scopeStart(passage.breaks, mention.from, 2));
  const isAvoided = all.some(
    (other) =>
      other.meaning.factor === 'non_engagement' && other.meaning.status === undefined && other.from >= start && other.from <= mention.from,
  );
  return isAvoided || passage.tokens.slice(start, mention.from).some((token) => sets.get('turneddown')?.has(token.word));
}

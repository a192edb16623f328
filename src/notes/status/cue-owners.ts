import type { Mention } from '../mentions.ts';
import type { Cue } from '../text/cue.ts';

/** The mentions that keep a cue to themselves. */
export function findOwners(mentions: readonly Mention[], cuesFrom: (from: number, to: number) => Cue[]): Map<Cue, Mention[]> {
  const owners = new Map<Cue, Mention[]>();
  for (const mention of mentions)
    for (const cue of cuesFrom(mention.from, mention.to)) if (owns(mention, cue)) owners.set(cue, [...(owners.get(cue) ?? []), mention]);
  return owners;
}

/** "not answering the door" keeps its "not" to itself; a mention that is little more than the cue does not. */
function owns(other: Mention, cue: Cue): boolean {
  const hasCue = cue.from >= other.from && cue.to <= other.to;
  if (!hasCue || cue.meaning.sort === 'condition' || other.meaning.factor.includes('.') || other.meaning.status !== undefined) return false;
  if (cue.meaning.cue === 'negation') return other.ownsNegator || other.meaning.ownsNegator === true;
  return other.to - other.from >= cue.to - cue.from + 2;
}

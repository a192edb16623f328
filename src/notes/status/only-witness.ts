import type { Mention } from '../mentions.ts';
import type { Person } from '../people/person.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';

const perceived = new Set(
  'rung heard hears hearing hear saw sees seen see reports reported reporting rang called phoned smelt smells noticed notices complained complains told tells says said states stated alleges alleged believes believe thinks think suspects mentioned describes described'.split(
    ' ',
  ),
);
const adverbs = new Set([
  'has',
  'have',
  'had',
  'also',
  'again',
  'often',
  'regularly',
  'upstairs',
  'downstairs',
  'opposite',
  'can',
  'could',
  'twice',
  'seems',
  'seemed',
  'appears',
  'to',
]);
const beings = new Set(['is', 'are', 'was', 'were', 'very']);
const minds = new Set(['worried', 'concerned', 'afraid', 'sure', 'convinced', 'adamant', 'certain', 'saying', 'reporting', 'complaining']);

const abouts = new Set(['about', 're', 'regarding', 'that', 'of', 'over', 'around']);

/** "Neighbour heard shouting, ?domestic", "neighbour upstairs: she drinks": who heard or told it is nobody whose it is. */
export function isOnlyWitness({ tokens, breaks }: Passage, mention: Mention, people: readonly Person[]): boolean {
  const start = scopeStart(breaks, mention.from, 4);
  const before = people.filter((person) => person.from >= start && person.from < mention.from && person.is !== 'professional');
  const witness = before[0];
  const isOfSelf = mention.meaning.factor === 'self_harm';
  if (!isOfSelf && tokens.slice(mention.from, mention.to + 1).some(({ word }) => word === 'herself' || word === 'himself')) return false;
  if (
    witness?.is !== 'other' ||
    witness.isPossessive ||
    before.some((person) => person !== witness && person.is === 'other' && person.kind !== 'she' && person.kind !== 'he')
  )
    return false;
  if (tokens[witness.from - 1]?.word === 'by' && abouts.has(tokens[witness.to]?.word ?? '')) return true;
  let at = witness.to;
  while (adverbs.has(tokens[at]?.word ?? '')) at += 1;
  const verb = at;
  while (beings.has(tokens[at]?.word ?? '')) at += 1;
  const isTold = tokens[verb]?.word === ':' || perceived.has(tokens[verb]?.word ?? '') || minds.has(tokens[at]?.word ?? '');
  return isTold && at < mention.from;
}

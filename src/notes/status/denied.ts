import { scopeStart } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';
import type { Reading } from './reading.ts';
import type { StatusContext, StatusSpan } from './status-context.ts';

const weakHedges = new Set(['appear', 'appears', 'appeared', 'seems', 'seemed', 'seem', 'apparently', 'presents', 'likely']);

/** What a denial makes of a mention beside a doubt or a report: absent, disputed, or null where the doubt decides. */
export function readDenied({ passage, mention, negation, possible }: StatusContext): Reading | null {
  const make = (status: Reading['status'], cue: Cue): Reading => ({ status, cue, isDropped: false });
  if (!negation) return null;
  if (possible && isAskedRightBefore(passage, possible, mention) && negation.from < possible.from) return make('possible', possible);
  if (negation.meaning.sort === 'outcome') return make('absent', negation);
  if (possible && isToldThenDenied(possible, negation, mention)) return make('possible', possible);
  if (isDisputed(passage, negation, mention)) return make('possible', negation);
  if (possible?.meaning.sort === 'insistence' && negation.from >= possible.to) return make('absent', negation);
  return possible && !isHedged(passage, possible, negation, mention) ? make('absent', negation) : null;
}

/** "Nan reckons there is no drinking" denies it; "possibly not LD" does not. */
function isHedged({ tokens }: Passage, possible: Cue, negation: Cue, mention: StatusSpan): boolean {
  const isTold = possible.meaning.sort === 'telling' && negation.to <= mention.from;
  const isDoubted = possible.from < negation.from && !isTold && !weakHedges.has(tokens[possible.from]?.word ?? '');
  return isDoubted && negation.from < mention.to;
}

/** "Explanation doesn't fit, ?assault": what is asked is not what was denied. */
function isAskedRightBefore(passage: Passage, possible: Cue, mention: StatusSpan): boolean {
  return possible.to === mention.from && passage.tokens[possible.from]?.word === '?';
}

/** "Nan thinks he is hitting her but mum says no": what one tells and another denies is disputed, not absent. */
function isToldThenDenied(possible: Cue, negation: Cue, mention: StatusSpan): boolean {
  const { sort, reach } = negation.meaning;
  const isReply = sort === 'denial' || (sort === 'reply' && (reach === 'sentence' || possible.meaning.sort === 'telling'));
  return isReply && possible.from <= mention.from && negation.from >= mention.to && possible.meaning.sort !== 'insistence';
}

const saidVerbs = new Set(['said', 'says', 'stated', 'states', 'asked', 'told', 'discussed', 'seen', 'spoke', 'did', 'do', 'does']);

/** "He slapped her, he denies this": what was told as a fact is disputed; "violence at home: both deny this" answers a topic. */
function isDisputed({ tokens, breaks, index }: Passage, negation: Cue, mention: StatusSpan): boolean {
  const { sort, reach } = negation.meaning;
  if (!(sort === 'denial' || (sort === 'reply' && reach === 'sentence')) || negation.from < mention.to) return false;
  const verbs = index.sets.get('finite');
  const told = tokens.slice(scopeStart(breaks, mention.from, 3), mention.to);
  const isTopic = told.some(({ word }) => index.sets.get('looked')?.has(word) || word === 'put');
  return !isTopic && told.some(({ word }, at) => at > 0 && verbs?.has(word) && !saidVerbs.has(word));
}

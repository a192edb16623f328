import type { Span } from '../forms/form-answer.ts';
import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';

const openers = new Set(['if', 'unless', 'should']);

/** "Refer to young carers if mum gets worse", "ring the crisis team should he relapse": a plan that waits for its condition. Returns the cue of the condition behind the mention, or null. */
export function findCondition(passage: Passage, mention: Span, cues: readonly Cue[]): Cue | null {
  const end = scopeEnd(passage.breaks, mention.to, 4);
  const condition = cues.find(
    (cue) =>
      cue.meaning.cue === 'hypothetical' && cue.from >= mention.to && cue.from < end && openers.has(passage.tokens[cue.from]?.word ?? ''),
  );
  if (!condition) return isAnyAndThen(passage, mention, end) ? anyThen(mention) : null;
  const plans = passage.index.sets.get('planword');
  const before = passage.tokens.slice(scopeStart(passage.breaks, mention.from, 4), mention.to);
  return before.some((token) => plans?.has(token.word)) ? condition : null;
}

const parts = new Set([',', 'and', '=', ':']);
const anyOpeners = new Set(['any', 'another', 'further']);

/** "Any smell of drink on mum and contact stops", "any violence at contact, staff to call 999": what is to follow whatever may come. */
function isAnyAndThen({ tokens, breaks, index }: Passage, mention: Span, end: number): boolean {
  const start = scopeStart(breaks, mention.from, 3);
  const opens = anyOpeners.has(tokens[start]?.word ?? '') && mention.from - start <= 4;
  if (!opens && !anyOpeners.has(tokens[mention.from - 1]?.word ?? '')) return false;
  const [then, plans] = [index.sets.get('consequence'), index.sets.get('planword')];
  let part = mention.to;
  while (part < end && !parts.has(tokens[part]?.word ?? '')) part += 1;
  if (part >= end) return false;
  const [first, second, third] = [tokens[part + 1]?.word ?? '', tokens[part + 2]?.word ?? '', tokens[part + 3]?.word ?? ''];
  return (
    then?.has(first) === true ||
    plans?.has(first) === true ||
    second === 'will' ||
    (second === 'to' && plans?.has(third) === true) ||
    then?.has(second) === true
  );
}

function anyThen({ from }: Span): Cue {
  return { from, to: from, ownsNegator: false, source: 'any', meaning: { cue: 'hypothetical', side: 'both', reach: 'sentence' } };
}

import type { Span } from '../forms/form-answer.ts';
import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';

/** "Asked about drink. Not at all", "DASH done - no to every question": the short answer right behind the sentence that asks about a mention, or null. */
export function findNextAnswer(passage: Passage, mention: Span): Cue | null {
  const { breaks, asides, tokens } = passage;
  if (asides.length === 0 || !isAsked(passage, mention)) return null;
  const end = scopeEnd(breaks, mention.to, 4);
  const next = tokens[end]?.kind === 'break' ? end + 1 : end;
  return asides.find(({ from, meaning }) => meaning.sort === 'answer' && from >= mention.to && (from < end || from === next)) ?? null;
}

function isAsked({ tokens, breaks, index }: Passage, mention: Span): boolean {
  const asking = index.sets.get('asking');
  const start = scopeStart(breaks, mention.from, 4);
  const end = scopeEnd(breaks, mention.to, 4);
  return tokens[end - 1]?.word === '?' || tokens.slice(start, end).some(({ word }) => asking?.has(word));
}

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
  if (!condition) return null;
  const plans = passage.index.sets.get('planword');
  const before = passage.tokens.slice(scopeStart(passage.breaks, mention.from, 4), mention.to);
  return before.some((token) => plans?.has(token.word)) ? condition : null;
}

import type { Span } from '../forms/form-answer.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';

/** With one of these a duration tells of something that is over. */
const overWords = new Set(
  'clean sober dry abstinent free off was were had drank used took smoked injected suffered lived struggled experienced misused abused'.split(
    ' ',
  ),
);

/** "No cannabis since 2021", "no self-harm for three years", "none since she was 16": the words that say it was so once, or null. "No history of" stays absent. */
export function pastBehindDenial(
  passage: Passage,
  mention: Span,
  negation: Cue,
  context: Partial<Record<'ended' | 'historic' | 'current', Cue | null>>,
): Cue | null {
  const { ended, historic, current } = context;
  if (ended && negation.from > ended.from) return ended;
  if (current && current.from >= mention.from && isSinceLongAgo(passage, current)) return current;
  // "Hx of it, not now".
  if (
    historic &&
    isExplicitHistory(historic) &&
    historic.from >= mention.to &&
    historic.to <= negation.from &&
    historic.meaning.sort === undefined
  )
    return historic;
  return historic?.meaning.sort === 'duration' && historic.from >= mention.from ? historic : null;
}

const lifeTimes = new Set(
  'was were child childhood teens teenager age school split separation divorce break breakup separated divorced left parted moved finished'.split(
    ' ',
  ),
);

/** A year, an age or a time of life; "since admission" is no long while. */
function isSinceLongAgo(passage: Passage, cue: Cue): boolean {
  return cue.source === 'since year' || (cue.meaning.sort === 'since' && lifeTimes.has(passage.tokens[cue.to - 1]?.word ?? ''));
}

/** "The violence has not stopped": the "not" stands after the mention, right before its end. */
export function isEndDenied(ended: Cue, cues: readonly Cue[]): boolean {
  const isDenial = (cue: Cue): boolean => cue.meaning.cue === 'negation' || cue.meaning.cue === 'plain';
  return cues.some((cue) => isDenial(cue) && cue.from < ended.from && ended.from - cue.to <= 2);
}

/** "Stable on clozapine for six years" goes on; "drank heavily for six years" is over: without a word of the past a duration says nothing of an end. */
export function isStillRunning(passage: Passage, mention: Span, historic: Cue): boolean {
  if (historic.meaning.sort !== 'duration' || historic.from < mention.from) return false;
  const before = passage.tokens.slice(scopeStart(passage.breaks, mention.from, 3), mention.to);
  return !before.some((token) => overWords.has(token.word));
}

/** "History of" holds against "still"; a mere date does not. */
export function isExplicitHistory(cue: Cue): boolean {
  return cue.source !== 'year' && cue.meaning.sort !== 'date' && cue.meaning.sort !== 'parted';
}

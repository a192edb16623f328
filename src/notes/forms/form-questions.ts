import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';
import type { FormAnswer, Span } from './form-answer.ts';

/** A line that is nothing but the words of headings, above other lines, says nothing by itself. */
export function readBareLine(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens } = passage;
  const start = scopeStart(passage.breaks, mention.from, 4);
  if (isListToTick(passage, start)) return { answer: 'blank', from: start, to: mention.to };
  if (isQuestionForm(passage, start) && !isWonder(passage, start)) {
    const end = scopeEnd(passage.breaks, start + 1, 4);
    if (
      tokens[end - 1]?.word === '?' ||
      tokens[start]?.word === 'please' ||
      tokens[start]?.word === 'select' ||
      tokens[start]?.word === 'tick'
    )
      return { answer: 'blank', from: start, to: end };
  }
  return null;
}

/** "Please tick any that apply:" and on the next line "Domestic abuse / Mental health / Other". */
function isListToTick(passage: Passage, start: number): boolean {
  const { tokens } = passage;
  const before = scopeStart(passage.breaks, start - 2, 4);
  const isAsked =
    start > 1 &&
    tokens[start - 1]?.kind === 'break' &&
    tokens.slice(before, start).some(({ word }) => word === 'tick' || word === 'select' || word === 'circle');
  if (!isAsked) return false;
  const line = tokens.slice(start, scopeEnd(passage.breaks, start + 1, 4));
  return line.filter(({ word }) => word === '/').length >= 2;
}

const wonders = new Set(['is', 'was', 'could', 'might', 'would']);
const pointers = new Set(['this', 'it', 'that']);
const ours = new Set(['have', 'are', 'do', 'did', 'could', 'should']);

/** "Is this psychosis?", "Could it be drink?": somebody who writes a note asks himself. */
export function isWonder({ tokens }: Passage, start: number): boolean {
  if (ours.has(tokens[start]?.word ?? '') && tokens[start + 1]?.word === 'we') return true;
  return wonders.has(tokens[start]?.word ?? '') && pointers.has(tokens[start + 1]?.word ?? '');
}

/** "Does anyone ...", "Any concerns about ...", "Please state ...": a form asks, nobody answers. */
export function isQuestionForm(passage: Passage, start: number): boolean {
  return passage.index.sets.get('questionopener')?.has(passage.tokens[start]?.word ?? '') === true;
}

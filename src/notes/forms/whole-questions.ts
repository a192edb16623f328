import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from './form-answer.ts';
import { isQuestionForm } from './form-questions.ts';

const leadWords = new Set(['a', 'answer', ':', '-', '"', "'", '\n']);
const farthestOpener = 4;
const farthestColon = 8;
const askers = new Set(['anyone', 'anybody', 'someone', 'somebody']);

/** "Q1 Has anyone at home been hurt by a partner? No": index of the yes or no behind the whole question in which the mention stands, or -1. */
export function findAnswerToQuestion(passage: Passage, mention: Span): number {
  const { tokens, breaks, index } = passage;
  const mark = scopeEnd(breaks, mention.to, 4) - 1;
  if (mark < mention.to || tokens[mark]?.word !== '?' || !isAsked(passage, scopeStart(breaks, mention.from, 4))) return -1;
  let at = mark + 1;
  while (at <= mark + 3 && (leadWords.has(tokens[at]?.word ?? '') || tokens[at]?.kind === 'break')) at += 1;
  const word = tokens[at]?.word ?? '';
  return index.sets.get('formyes')?.has(word) || index.sets.get('formno')?.has(word) ? at : -1;
}

function isAsked(passage: Passage, start: number): boolean {
  for (let at = start; at < start + farthestOpener; at += 1) if (isQuestionForm(passage, at)) return true;
  for (let at = start + 1; at < start + farthestColon; at += 1)
    if (passage.tokens[at]?.word === ':') return askers.has(passage.tokens[at + 1]?.word ?? '') || isQuestionForm(passage, at + 1);
  return false;
}

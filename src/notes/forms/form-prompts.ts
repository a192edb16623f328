import type { Passage } from '../text/passage.ts';
import type { FormAnswer, Span } from './form-answer.ts';

const longestLabel = 9;
const longestPrompt = 9;
const behind = new Set([':', '?', '-', '.', ',']);

/** "Domestic abuse / violence (please detail):", "ALCOHOL / DRUGS (parent or carer)": a line that only says what is to be written there, and nothing is. */
export function readPrompt(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens, index } = passage;
  const start = lineStart(passage, mention.from);
  const open = indexOfWord(passage, '(', start, start + longestLabel);
  const close = open < 0 ? -1 : indexOfWord(passage, ')', open + 1, open + longestPrompt);
  if (close < 0 || !isEmptyBehind(passage, close + 1) || mention.from > close) return null;
  const prompts = index.sets.get('prompt');
  const isAsking = tokens.slice(open + 1, close).some(({ word }) => prompts?.has(word));
  const verbs = index.sets.get('finite');
  const isSaying = tokens.slice(start + 1, open).some(({ word }) => verbs?.has(word));
  return isAsking && !isSaying ? { answer: 'blank', from: start, to: close + 1 } : null;
}

function indexOfWord({ tokens }: Passage, word: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.word === word) return at;
  return -1;
}

function lineStart({ tokens }: Passage, from: number): number {
  let at = from;
  while (at > 0 && from - at < longestLabel + longestPrompt && tokens[at - 1]?.kind !== 'break') at -= 1;
  return at;
}

function isEmptyBehind({ tokens }: Passage, from: number): boolean {
  let at = from;
  while (behind.has(tokens[at]?.word ?? '')) at += 1;
  const next = tokens[at];
  return next === undefined || next.kind === 'break';
}

import type { Passage } from '../text/passage.ts';
import type { FormAnswer } from './form-answer.ts';

/** What the value of a field says by itself: yes, no, nothing, or a text to be read. */
export function readValue(passage: Passage, from: number, to: number): FormAnswer['answer'] {
  const { tokens, index } = passage;
  const words = tokens
    .slice(from, to)
    .filter((token) => token.word !== '.' && token.word !== ',' && token.word !== '-')
    .map((token) => token.word);
  const has = (set: string, word: string): boolean => index.sets.get(set)?.has(word) === true;
  const [first = '', second = '', third = ''] = words;
  if (words.length === 0) return 'blank';
  if (words.every((word) => '_.…?-/'.includes(word))) return 'blank';
  if (isNextLabel(passage, from, to) || isNeverLookedAt(words) || isElsewhere(words)) return 'blank';
  if (first === 'n' && second === '/' && third === 'k') return 'blank';
  if (first === 'y' && (second === '/' || second === 'n') && words.length <= 3) return 'blank';
  if (first === 'yes' && (second === '/' || second === 'no') && words.length <= 3) return 'blank';
  if (first === '?' && second !== '' && tokens[from]?.end === tokens[from + 1]?.start) return 'text';
  if (
    has('formunknown', first) ||
    ((first === 'not' || first === 'un' || first === 'none') && has('formnotthen', second) && !(first === 'none'))
  )
    return 'blank';
  if (has('formno', first)) return words.length <= 2 || !hasTail(words.slice(1)) ? 'absent' : 'text';
  if (has('formyes', first)) return words.length === 1 ? 'present' : 'text';
  if (
    words.length <= 4 &&
    words.some((word) => has('formno', word) || word === 'denies' || word === 'denied') &&
    !words.some((word) => has('formyes', word))
  )
    return 'absent';
  if (has('formgood', first) && words.length <= 4) return 'absent';
  return 'text';
}

/** "Domestic abuse:   Action:", "Alcohol:     Drugs: cannabis": where the value should stand, the next label does. */
function isNextLabel({ tokens }: Passage, from: number, to: number): boolean {
  if (tokens[to - 1]?.word === ':') return true;
  const isWide = (tokens[from]?.start ?? 0) - (tokens[from - 1]?.end ?? 0) >= widestSpace;
  return isWide && tokens[from]?.isCapital === true && tokens.slice(from + 1, from + 4).some(({ word }) => word === ':');
}

const widestSpace = 3;
const lookedAt = new Set(['tested', 'assessed', 'diagnosed', 'checked', 'screened', 'explored', 'discussed', 'asked']);

/** "LD: never assessed." */
function isNeverLookedAt(words: readonly string[]): boolean {
  return words.length <= 4 && words.some((word, at) => word === 'never' && words.slice(at + 1).some((later) => lookedAt.has(later)));
}

const pointing = new Set(['see', 'refer', 'as', 'per']);
const places = new Set(['previous', 'previously', 'above', 'earlier', 'last', 'attached', 'below', 'file', 'overleaf', 'notes']);
const longestPointer = 6;

/** "Mental health: refer to previous assessment." */
function isElsewhere(words: readonly string[]): boolean {
  return words.length <= longestPointer && pointing.has(words[0] ?? '') && words.some((word) => places.has(word));
}

const tailWords = new Set([
  'but',
  'except',
  'although',
  'apart',
  'however',
  'previously',
  'previous',
  'since',
  'historically',
  'historic',
  'formerly',
  'former',
  'ex',
]);

function hasTail(words: readonly string[]): boolean {
  return words.some((word) => tailWords.has(word));
}

import type { Person } from '../people/person.ts';
import type { Passage } from '../text/passage.ts';
import { readBoxes } from './boxes.ts';
import type { FormAnswer, Span } from './form-answer.ts';
import { isQuestionForm, readBareLine } from './form-questions.ts';
import { findAnswerToQuestion } from './whole-questions.ts';

const longestLabel = 9;

/** Reads "Label: value", "Label - value", "Label? value" and ticked boxes around a mention that stands in the label; null where it stands in no form. */
export function readForm(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens } = passage;
  const boxed = readBoxes(passage, mention);
  if (boxed) return boxed;
  const mark = labelEnd(passage, mention);
  if (mark < 0) return readBareAnswer(passage, mention) ?? readWholeQuestion(passage, mention) ?? readBareLine(passage, mention);
  const to = valueEnd(passage, mark + 1);
  if (to <= mark + 1) return { answer: 'blank', from: mark, to: mark + 1 };
  const isQuestion = tokens[mark]?.word === '?';
  const answer = readValue(passage, mark + 1, to);
  if (answer === 'text' && isQuestion && !isYesOrNo(passage, mark + 1)) return null;
  return { answer, from: mark + 1, to };
}

/** "Any history of abuse? Yes, from her ex": answered, and the rest says how. */
function isYesOrNo({ tokens, index }: Passage, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return index.sets.get('formyes')?.has(word) === true || index.sets.get('formno')?.has(word) === true;
}

function readWholeQuestion(passage: Passage, mention: Span): FormAnswer | null {
  const from = findAnswerToQuestion(passage, mention);
  if (from < 0) return null;
  const to = valueEnd(passage, from);
  return { answer: readValue(passage, from, to), from, to };
}

const bareAnswers: Readonly<Record<string, FormAnswer['answer']>> = {
  y: 'present',
  yes: 'present',
  n: 'absent',
  no: 'absent',
  nil: 'absent',
  none: 'absent',
};

/** "Alcohol Y / Drugs N", "Alcohol N Drugs N": the answer right behind the label. */
function readBareAnswer(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens } = passage;
  const word = tokens[mention.to]?.word ?? '';
  const next = tokens[mention.to + 1];
  const isBesideAnother = word.length === 1 && tokens[mention.to]?.isCapital === true && next?.isCapital === true;
  const isLast = isBesideAnother || next === undefined || next.kind === 'break' || (next.kind === 'mark' && next.word !== "'");
  if (!isLast || !Object.hasOwn(bareAnswers, word) || mention.from - fieldStart(passage, mention.from) > 3) return null;
  return { answer: bareAnswers[word] ?? 'text', from: mention.to, to: mention.to + 1 };
}

/** Index of the mark that ends the label in which the mention stands, or -1. */
function labelEnd(passage: Passage, mention: Span): number {
  const { tokens } = passage;
  for (let at = mention.to; at < Math.min(tokens.length, mention.to + 6); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.word === '.' || token.word === ';' || token.word === ',') return -1;
    const isSpaced = token.word === '-' && (tokens[at - 1]?.end ?? 0) < token.start;
    const isMark = token.word === ':' || token.word === '=' || isSpaced || token.word === '?';
    if (isMark) return isLabel(passage, mention, at) ? at : -1;
  }
  return -1;
}

/** A label is short, has no verb and begins the line, the sentence or follows another field. */
function isLabel(passage: Passage, mention: Span, mark: number): boolean {
  const { tokens, breaks, index, people } = passage;
  const start = fieldStart(passage, mention.from);
  if (mark - start > longestLabel) return false;
  const isQuestion = tokens[mark]?.word === '?';
  if (isQuestion && !(breaks[start] === 4 && (tokens[mark + 1] !== undefined || isQuestionForm(passage, start)))) return false;
  if (isQuestion) return true;
  const verbs = index.sets.get('finite');
  for (let at = start; at < mark; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (verbs?.has(word) || word === 'no' || word === 'nil' || word === 'not' || word === '?' || word === 'denies') return false;
  }
  const isOfMention = (person: Person): boolean => person.from >= mention.from && person.to <= mention.to;
  return (
    tokens[mark]?.word !== '-' ||
    !people.some((person) => person.from >= start && person.to <= mark && !person.isPossessive && !isOfMention(person))
  );
}

function fieldStart(passage: Passage, from: number): number {
  const { tokens } = passage;
  let at = from;
  while (at > 0 && from - at < longestLabel + 2) {
    const previous = tokens[at - 1];
    if (
      !previous ||
      previous.kind === 'break' ||
      previous.word === '.' ||
      previous.word === ';' ||
      previous.word === ',' ||
      previous.word === '|' ||
      previous.word === ':' ||
      (previous.word.length === 1 && previous.isCapital && Object.hasOwn(bareAnswers, previous.word))
    )
      break;
    if (previous.word === '/' && passage.index.sets.get('formyes')?.has(tokens[at - 2]?.word ?? '')) break;
    if (previous.word === '/' && passage.index.sets.get('formno')?.has(tokens[at - 2]?.word ?? '')) break;
    at -= 1;
  }
  return at;
}

/** The value ends with the line, the sentence, or where the next "label:" begins. */
function valueEnd(passage: Passage, from: number): number {
  const { tokens, breaks } = passage;
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'break' && tokens[at]?.word !== '|' && !(breaks[at] === 4 && at > from)) {
    if (tokens[at]?.word === '/' && at > from && !isNotApplicable(passage, at)) break;
    at += 1;
  }
  return tokens[from]?.kind === 'break' ? from : at;
}

function isNotApplicable(passage: Passage, slash: number): boolean {
  const after = passage.tokens[slash + 1]?.word;
  return passage.tokens[slash - 1]?.word === 'n' && (after === 'a' || after === 'k');
}

function readValue(passage: Passage, from: number, to: number): FormAnswer['answer'] {
  const { tokens, index } = passage;
  const words = tokens
    .slice(from, to)
    .filter((token) => token.word !== '.' && token.word !== ',' && token.word !== '-')
    .map((token) => token.word);
  const has = (set: string, word: string): boolean => index.sets.get(set)?.has(word) === true;
  const [first = '', second = '', third = ''] = words;
  if (words.length === 0) return 'blank';
  if (words.every((word) => '_.…?-/'.includes(word))) return 'blank';
  if (first === 'n' && second === '/' && third === 'k') return 'blank';
  if (first === 'y' && (second === '/' || second === 'n') && words.length <= 3) return 'blank';
  if (first === 'yes' && (second === '/' || second === 'no') && words.length <= 3) return 'blank';
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

import type { Person } from '../people/person.ts';
import { scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';
import { readBoxes } from './boxes.ts';
import type { FormAnswer, Span } from './form-answer.ts';
import { readPrompt } from './form-prompts.ts';
import { isQuestionForm, isWonder, readBareLine } from './form-questions.ts';
import { readValue } from './form-value.ts';
import { findAnswerToQuestion } from './whole-questions.ts';

const longestLabel = 9;
/** "Query LD - IQ never tested": a doubt and its reason, no label and its value. */
const doubts = new Set(['query', 'querying', 'queried', 'possible', 'suspected', 'probable', 'likely']);

/** Reads "Label: value", "Label - value", "Label? value" and ticked boxes around a mention that stands in the label; null where it stands in no form. */
export function readForm(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens } = passage;
  const boxed = readBoxes(passage, mention);
  if (boxed) return boxed;
  const prompt = readPrompt(passage, mention);
  if (prompt) return prompt;
  const mark = labelEnd(passage, mention);
  if (mark < 0) return readBareAnswer(passage, mention) ?? readWholeQuestion(passage, mention) ?? readBareLine(passage, mention);
  if (isOnlyAsked(passage, mention, mark)) return null;
  const to = valueEnd(passage, mark + 1);
  if (to <= mark + 1) return { answer: 'blank', from: mark, to: mark + 1 };
  const isQuestion = tokens[mark]?.word === '?';
  const answer = readValue(passage, mark + 1, to);
  if (answer === 'text' && isQuestion && !isYesOrNo(passage, mark + 1))
    return isAskedOfAll(passage, mention) ? { answer: 'blank', from: mark, to: mark + 1 } : null;
  return { answer, from: mark + 1, to };
}

/** "Cannabis?? to follow up", "could this be depression?": whoever writes it asks himself. */
function isOnlyAsked(passage: Passage, mention: Span, mark: number): boolean {
  const { tokens, breaks } = passage;
  if (tokens[mark]?.word !== '?') return false;
  return tokens[mark + 1]?.word === '?' || isWonder(passage, scopeStart(breaks, mention.from, 4));
}

const askedOfAll = new Set(['any', 'does', 'please', 'has', 'have']);

/** "Any drug use by carers? Any mental health needs?": a form asks, and nobody answers. */
function isAskedOfAll({ tokens, breaks }: Passage, mention: Span): boolean {
  return askedOfAll.has(tokens[scopeStart(breaks, mention.from, 4)]?.word ?? '');
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
  const isBesideAnother =
    tokens[mention.to]?.isCapital === true && next?.isCapital === true && (word.length === 1 || isAnsweredToo(passage, mention.to + 1));
  const isLast = isBesideAnother || next === undefined || next.kind === 'break' || (next.kind === 'mark' && next.word !== "'");
  if (isChoice(passage, mention.to)) return { answer: 'blank', from: mention.to, to: mention.to + 3 };
  if (!isLast || !Object.hasOwn(bareAnswers, word) || mention.from - fieldStart(passage, mention.from) > 3) return null;
  return { answer: bareAnswers[word] ?? 'text', from: mention.to, to: mention.to + 1 };
}

/** "DV No  SM No": what follows is another label with its answer. */
function isAnsweredToo({ tokens }: Passage, at: number): boolean {
  return [tokens[at + 1], tokens[at + 2]].some((token) => token?.isCapital === true && Object.hasOwn(bareAnswers, token.word));
}

/** "Learning disability Y / N": nobody has crossed one out. */
function isChoice({ tokens }: Passage, at: number): boolean {
  const [first, mark, second] = [tokens[at]?.word ?? '', tokens[at + 1]?.word, tokens[at + 2]?.word ?? ''];
  const isAnswer = Object.hasOwn(bareAnswers, first) && Object.hasOwn(bareAnswers, second) && bareAnswers[first] !== bareAnswers[second];
  return mark === '/' && isAnswer;
}

/** Index of the mark that ends the label in which the mention stands, or -1. */
function labelEnd(passage: Passage, mention: Span): number {
  const { tokens } = passage;
  for (let at = mention.to; at < Math.min(tokens.length, mention.to + 6); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.word === '.' || token.word === ';' || token.word === ',') return -1;
    if (token.word === ')' && !tokens.slice(mention.to, at).some(({ word }) => word === '(')) return -1;
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
  if (
    isQuestion &&
    !(breaks[start] === 4 && (tokens[mark + 1] !== undefined || isQuestionForm(passage, start) || isHeadingAlone(passage, mark)))
  )
    return false;
  if (isQuestion) return true;
  const verbs = index.sets.get('finite');
  for (let at = start; at < mark; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (verbs?.has(word) || word === 'no' || word === 'nil' || word === 'not' || word === '?' || word === 'denies' || doubts.has(word))
      return false;
  }
  const isOfMention = (person: Person): boolean => person.from >= mention.from && person.to <= mention.to;
  return (
    tokens[mark]?.word !== '-' ||
    !people.some((person) => person.from >= start && person.to <= mark && !person.isPossessive && !isOfMention(person))
  );
}

/** "Learning disability?" and nothing else: the formal name of a field. "Psychosis?" is a doubt. */
function isHeadingAlone({ tokens, index }: Passage, mark: number): boolean {
  const isFormal = index.sets.get('fieldname')?.has(tokens[mark - 1]?.word ?? '') === true;
  return isFormal && mark > 1 && mark < 4 && mark === tokens.length - 1 && tokens[0]?.isCapital === true;
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
    if (tokens[at]?.word === '/' && at > from && !isNotApplicable(passage, at) && !isChoice(passage, at - 1)) break;
    at += 1;
  }
  return tokens[from]?.kind === 'break' ? from : at;
}

function isNotApplicable(passage: Passage, slash: number): boolean {
  const after = passage.tokens[slash + 1]?.word;
  return passage.tokens[slash - 1]?.word === 'n' && (after === 'a' || after === 'k');
}

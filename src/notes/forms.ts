import type { FindingStatus } from '../core/finding.ts';
import { scopeEnd, scopeStart } from './clauses.ts';
import type { Passage } from './passage.ts';

interface Span {
  from: number;
  to: number;
}

/** What a form in the text says: a status, `blank` where nothing is said, `text` where the value is to be read as a sentence. */
export interface FormAnswer {
  answer: FindingStatus | 'blank' | 'text' | 'value-decides';
  /** Token range of the value. */
  from: number;
  to: number;
}

const longestLabel = 9;

/** Reads "Label: value", "Label - value", "Label? value" and ticked boxes around a mention that stands in the label; null where it stands in no form. */
export function readForm(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens } = passage;
  const boxed = readBoxes(passage, mention);
  if (boxed) return boxed;
  const mark = labelEnd(passage, mention);
  if (mark < 0) return readBareAnswer(passage, mention) ?? readBareLine(passage, mention);
  const to = valueEnd(passage, mark + 1);
  if (to <= mark + 1) return { answer: 'blank', from: mark, to: mark + 1 };
  const isQuestion = tokens[mark]?.word === '?';
  const answer = readValue(passage, mark + 1, to);
  if (answer === 'text' && isQuestion) return null;
  return { answer, from: mark + 1, to };
}

const bareAnswers: Readonly<Record<string, FormAnswer['answer']>> = {
  y: 'present',
  yes: 'present',
  n: 'absent',
  no: 'absent',
  nil: 'absent',
  none: 'absent',
};

/** "Alcohol Y / Drugs N": the answer right behind the label. */
function readBareAnswer(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens } = passage;
  const word = tokens[mention.to]?.word ?? '';
  const next = tokens[mention.to + 1];
  const isLast = next === undefined || next.kind === 'break' || (next.kind === 'mark' && next.word !== "'");
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
  return tokens[mark]?.word !== '-' || !people.some((person) => person.from >= start && person.to <= mark && !person.isPossessive);
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
      previous.word === ':'
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
  if (has('formno', first)) return words.length <= 3 || !hasTail(words.slice(1)) ? 'absent' : 'text';
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

function hasTail(words: readonly string[]): boolean {
  return words.some((word) => word === 'but' || word === 'except' || word === 'although' || word === 'apart' || word === 'however');
}

/** "[ ] Y [x] N", "☐ Yes ☑ No", "[x] Domestic abuse", "Domestic abuse [ ]". */
function readBoxes(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens } = passage;
  const start = scopeStart(passage.breaks, mention.from, 4);
  const lineEnd = lineEndOf(passage, mention.to);
  const boxes = findBoxes(passage, Math.max(0, start - 8), lineEnd);
  if (boxes.length === 0) return null;
  const after = boxes.filter((box) => box.from >= mention.to);
  const options = after.map((box) => ({ ...box, option: optionOf(passage, box, after) }));
  const yesNo = options.filter((box) => box.option !== null);
  if (yesNo.length >= 2 || (yesNo.length === 1 && after.length === 1 && yesNo[0]?.isTicked)) {
    const ticked = yesNo.find((box) => box.isTicked);
    const to = (yesNo.at(-1)?.to ?? mention.to) + 1;
    return {
      answer: ticked ? (ticked.option === 'no' ? 'absent' : 'present') : 'blank',
      from: mention.to,
      to: Math.min(to, tokens.length),
    };
  }
  const leading = boxes.filter((box) => box.to <= mention.from);
  const earlier = leading.map((box) => ({ ...box, option: optionOf(passage, box, leading) })).filter((box) => box.option !== null);
  if (earlier.length >= 2 && after.length === 0) {
    const ticked = earlier.find((box) => box.isTicked);
    return { answer: ticked ? (ticked.option === 'no' ? 'absent' : 'present') : 'blank', from: mention.from, to: mention.to };
  }
  const ahead = boxes.filter((box) => box.to <= mention.from && mention.from - box.to <= 2).at(-1);
  const behind = after.find((box) => box.from - mention.to <= 1);
  const own = beginsWithBox(boxes, start) ? (ahead ?? behind) : (behind ?? ahead);
  return own
    ? { answer: own.isTicked ? 'present' : 'blank', from: Math.min(own.from, mention.from), to: Math.max(own.to, mention.to) }
    : null;
}

/** "[x] DV [ ] SM" ticks what follows, "DV [x] SM [ ]" what stands before. */
function beginsWithBox(boxes: readonly Box[], start: number): boolean {
  return boxes.some((box) => box.from === start);
}

interface Box extends Span {
  isTicked: boolean;
}

function findBoxes(passage: Passage, from: number, to: number): Box[] {
  const { tokens } = passage;
  const boxes: Box[] = [];
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (word === '☐' || word === '☑' || word === '☒' || word === '✓' || word === '✔')
      boxes.push({ from: at, to: at + 1, isTicked: word !== '☐' });
    else if ((word === '[' || word === '(') && (tokens[at + 1]?.word === ']' || tokens[at + 1]?.word === ')'))
      boxes.push({ from: at, to: at + 2, isTicked: false });
    else if (
      (word === '[' || word === '(') &&
      /^[x✓✔]$/.test(tokens[at + 1]?.word ?? '') &&
      (tokens[at + 2]?.word === ']' || tokens[at + 2]?.word === ')')
    )
      boxes.push({ from: at, to: at + 3, isTicked: true });
  }
  return boxes;
}

/** The option a box belongs to: written after it, or before it where the line begins with the word. */
function optionOf(passage: Passage, box: Span, all: readonly Span[]): 'yes' | 'no' | null {
  const { tokens } = passage;
  const isOption = (at: number): 'yes' | 'no' | null => {
    const word = tokens[at]?.word ?? '';
    return word === 'y' || word === 'yes' ? 'yes' : word === 'n' || word === 'no' ? 'no' : null;
  };
  const isBefore = isOption((all[0]?.from ?? 0) - 1) !== null;
  return isBefore ? isOption(box.from - 1) : isOption(box.to);
}

function lineEndOf(passage: Passage, from: number): number {
  let at = from;
  while (at < passage.tokens.length && at < from + 20 && passage.tokens[at]?.kind !== 'break') at += 1;
  return at;
}

/** A line that is nothing but the words of headings, above other lines, says nothing by itself. */
function readBareLine(passage: Passage, mention: Span): FormAnswer | null {
  const { tokens } = passage;
  const start = scopeStart(passage.breaks, mention.from, 4);
  if (isQuestionForm(passage, start)) {
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

/** "Does anyone ...", "Any concerns about ...", "Please state ...": a form asks, nobody answers. */
function isQuestionForm(passage: Passage, start: number): boolean {
  return passage.index.sets.get('questionopener')?.has(passage.tokens[start]?.word ?? '') === true;
}

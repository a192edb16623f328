import { findWord, type Words } from '../terms/words.ts';
import { apostropheBit, digitBit, joinerBit, kindOf, letterBit, quoteBit, spaceBit } from './characters.ts';

/** A word, number or mark of a note. `start` and `end` are JavaScript string indices into the text. */
export interface Token {
  /** Lower case, apostrophes dropped, misspellings mended: "doesn't" is `doesnt`, "mum's" is `mum` and `'s`, "he'll" is `he` and `will`. */
  word: string;
  /** Number of the word in the tables' vocabulary; 0 where no table has it. */
  id: number;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'break';
  isCapital: boolean;
}

/** "18/40" is weeks of a pregnancy; terms write it `weeks40`. */
const gestation = /^\d{1,2}\/40$/;
/** "0.00" on a breathalyser is 0. */
const nothing = /^0\.0+$/;
const withoutApostrophe = new Set(['hes', 'shes']);
const newline = 10;
const mostDigitsInWord = 4;

/** Returns the tokens of a text in order, line ends as `break` unless the line merely wraps. Linear in the length. */
export function readTokens(text: string, words: Words): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if ((kind & letterBit) !== 0) at = pushWord(tokens, text, at, words);
    else if ((kind & digitBit) !== 0) at = pushNumber(tokens, text, at, words);
    else {
      if (code === newline) pushBreak(tokens, text, at);
      else if ((kind & (spaceBit | quoteBit)) === 0 && !isJoiningHyphen(text, at)) pushMark(tokens, text, at, words);
      at += 1;
    }
  }
  return tokens;
}

function pushBreak(tokens: Token[], text: string, start: number): void {
  if (!isWrap(text, start)) tokens.push({ word: '\n', id: 0, start, end: start + 1, kind: 'break', isCapital: false });
}

function pushMark(tokens: Token[], text: string, start: number, words: Words): void {
  const raw = text.charAt(start);
  const { word, id } = findWord(words, raw === '–' || raw === '—' || raw === '•' ? '-' : raw);
  tokens.push({ word, id, start, end: start + 1, kind: 'mark', isCapital: false });
}

/** Letters, then perhaps an apostrophe with more of them, then up to four figures. Returns the index behind. */
function pushWord(tokens: Token[], text: string, start: number, words: Words): number {
  const middle = skip(text, start + 1, letterBit);
  const isParted = (kindOf(text.charCodeAt(middle)) & apostropheBit) !== 0 && isPlainLetter(text.charCodeAt(middle + 1));
  let last = middle;
  if (isParted) {
    last += 1;
    while (isPlainLetter(text.charCodeAt(last))) last += 1;
  }
  // "x3" is three times, not a word.
  const isTimes = last === start + 1 && (text[start] === 'x' || text[start] === 'X');
  const end = isTimes ? last : Math.min(skip(text, last, digitBit), last + mostDigitsInWord);
  const isCapital = text.charCodeAt(start) < 91;
  const tail = isParted ? text.slice(middle + 1, end).toLowerCase() : '';
  if (tail === 's') {
    const { word, id } = findWord(words, text.slice(start, middle));
    tokens.push({ word, id, start, end: middle, kind: 'word', isCapital });
    tokens.push({ ...findWord(words, "'s"), start: middle, end, kind: 'word', isCapital: false });
  } else if (tail === 'll') {
    const { word, id } = findWord(words, text.slice(start, middle));
    tokens.push({ word, id, start, end: middle, kind: 'word', isCapital });
    tokens.push({ ...findWord(words, 'will'), start: middle, end, kind: 'word', isCapital: false });
  } else {
    const raw = tail === 't' ? `${text.slice(start, middle)}t` : text.slice(start, isParted ? middle : end);
    const { word, id } = findWord(words, raw);
    tokens.push({ word, id, start, end, kind: 'word', isCapital });
    if (withoutApostrophe.has(raw.toLowerCase()))
      tokens.push({ ...findWord(words, "'s"), start: end - 1, end, kind: 'word', isCapital: false });
  }
  return end;
}

/** Figures with marks between them ("12/3/2026", "2015-17"), and an ending ("3rd", "90s"). Returns the index behind. */
function pushNumber(tokens: Token[], text: string, start: number, words: Words): number {
  let end = skip(text, start + 1, digitBit);
  while ((kindOf(text.charCodeAt(end)) & joinerBit) !== 0 && (kindOf(text.charCodeAt(end + 1)) & digitBit) !== 0)
    end = skip(text, end + 2, digitBit);
  end += endingLength(text, end);
  const raw = text.slice(start, end);
  const { word, id } = findWord(words, gestation.test(raw) ? 'weeks40' : nothing.test(raw) ? '0' : raw);
  tokens.push({ word, id, start, end, kind: 'number', isCapital: false });
  return end;
}

function endingLength(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  if (two === 'st' || two === 'nd' || two === 'rd' || two === 'th') return 2;
  return two.startsWith('s') ? 1 : 0;
}

function skip(text: string, from: number, bit: number): number {
  let at = from;
  while ((kindOf(text.charCodeAt(at)) & bit) !== 0) at += 1;
  return at;
}

/** A line that goes on in lower case after one that did not end is one line that was wrapped. */
function isWrap(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (before === 44 || (kindOf(before) & letterBit) !== 0) && after >= 97 && after <= 122;
}

function isJoiningHyphen(text: string, at: number): boolean {
  const isPart = letterBit | digitBit;
  return text.charCodeAt(at) === 45 && (kindOf(text.charCodeAt(at - 1)) & isPart) !== 0 && (kindOf(text.charCodeAt(at + 1)) & isPart) !== 0;
}

function isPlainLetter(code: number): boolean {
  return (kindOf(code) & letterBit) !== 0 && code < 123;
}

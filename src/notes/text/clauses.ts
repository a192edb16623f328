import type { Token } from './tokens.ts';

/** How strongly a token is parted from the one before: 0 not, 1 list (comma, and), 2 new clause, 3 contrast or mark, 4 new sentence. */
export type Break = 0 | 1 | 2 | 3 | 4;

/** The word sets of the tables that part a text. */
interface Parting {
  contrast: ReadonlySet<string>;
  finite: ReadonlySet<string>;
  subordinator: ReadonlySet<string>;
  negator: ReadonlySet<string>;
  abbreviation: ReadonlySet<string>;
  adverb: ReadonlySet<string>;
}

// A text without full stops must not make one endless sentence: work in a sentence may grow with its square.
const longestSentence = 90;
const none: ReadonlySet<string> = new Set();
const reasons: ReadonlySet<string> = new Set(['because', 'cos', 'coz', 'cuz', 'bcos', 'as']);

/** Returns the break before each token. `starts` says which tokens start a person. Word sets `contrast`, `finite`, `subordinator`, `negator`, `abbreviation` come from the tables. */
export function findBreaks(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  wordSets: ReadonlyMap<string, ReadonlySet<string>>,
): Break[] {
  const of = (name: string): ReadonlySet<string> => wordSets.get(name) ?? none;
  const sets = {
    contrast: of('contrast'),
    finite: of('finite'),
    subordinator: of('subordinator'),
    negator: of('negator'),
    abbreviation: of('abbreviation'),
    adverb: of('adverb'),
  };
  const breaks: Break[] = [];
  let length = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    let level = breakBefore(tokens, at, starts, sets);
    if (length >= longestSentence && level < 4) level = 4;
    length = level === 4 ? 0 : length + 1;
    breaks.push(level);
  }
  return breaks;
}

function breakBefore(tokens: readonly Token[], at: number, starts: ReadonlySet<number>, sets: Parting): Break {
  const previous = tokens[at - 1];
  const token = tokens[at] as Token;
  if (!previous) return 4;
  if (previous.kind === 'break' || endsSentence(tokens, at - 1, sets)) return 4;
  if (previous.word === ';') return 3;
  if (previous.word === ':' || (previous.word === '-' && token.start > previous.end)) return 3;
  if (sets.contrast.has(token.word)) return token.word === 'yet' && previous.word === 'not' ? 0 : 3;
  if ((token.word === '(' && isNumberInside(tokens, at)) || (previous.word === ')' && isNumberInside(tokens, at - 3))) return 0;
  if (token.word === '(' || previous.word === ')') return 2;
  if (isAgeBetweenCommas(tokens, at) || isAmpersandInWord(tokens, at)) return 0;
  if (previous.word === ',' && reasons.has(token.word)) return 2;
  if (previous.word === ',' || previous.word === ')') return opensClause(tokens, at, starts, sets) ? 2 : 1;
  if (token.word === 'and' || token.word === '&' || token.word === 'then') return opensClause(tokens, at + 1, starts, sets) ? 2 : 1;
  if (sets.subordinator.has(token.word) || (token.word === 'as' && tokens[at + 1]?.word === 'soon')) return 2;
  return token.word === 'or' || token.word === 'nor' || token.word === '/' || token.word === ',' ? 1 : 0;
}

/** "Amir (16)", "plan (2014-15)": a number in brackets parts nothing. */
function isNumberInside(tokens: readonly Token[], open: number): boolean {
  return tokens[open]?.word === '(' && tokens[open + 1]?.kind === 'number' && tokens[open + 2]?.word === ')';
}

/** "Amber, 11, is looking after": an age between commas parts nothing. */
function isAgeBetweenCommas(tokens: readonly Token[], at: number): boolean {
  const number = [at - 2, at - 1, at, at + 1].find((place) => tokens[place]?.kind === 'number') ?? -1;
  return (
    tokens[number - 2]?.isCapital === true &&
    tokens[number - 1]?.word === ',' &&
    tokens[number + 1]?.word === ',' &&
    /^\d{1,2}$/.test(tokens[number]?.word ?? '')
  );
}

/** "A&E", "D&A". */
function isAmpersandInWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === '&' && tokens[at]?.start === tokens[at - 1]?.end && tokens[at + 1]?.start === tokens[at]?.end;
}

/** After a comma or "and": a new subject, a finite verb, a participle or a negator begins another clause; a bare noun goes on with the list. */
function opensClause(tokens: readonly Token[], at: number, starts: ReadonlySet<number>, sets: Parting): boolean {
  let next = at;
  while (next < at + 3 && (sets.adverb.has(tokens[next]?.word ?? '') || tokens[next]?.word === 'and')) next += 1;
  const word = tokens[next]?.word ?? '';
  if (tokens[at - 1]?.word === ',' && (goesOn.has(tokens[at]?.word ?? '') || isMoodTold(tokens, at))) return true;
  if (starts.has(next) || word === '?' || isHistoryOf(tokens, next)) return true;
  return (
    sets.finite.has(word) ||
    sets.negator.has(word) ||
    (/..ed$/.test(word) && !nouns.has(word) && tokens[next + 1]?.kind === 'word') ||
    (/..ing$/.test(word) && !isListTail(tokens, next) && !isSecondOfTwo(tokens, at, next, sets))
  );
}

/** End like a participle and are none: "ecstasy and speed at college". */
const nouns: ReadonlySet<string> = new Set(['speed', 'weed', 'need', 'feed', 'seed', 'breed', 'indeed', 'hundred', 'kindred']);

/** "Nil SM, hx of MH": the history is not denied. */
function isHistoryOf(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (word === 'hx' || word === 'history') && tokens[at + 1]?.word === 'of';
}

/** Behind a comma one of these begins what is so, whatever was denied before: "not using, still very paranoid". */
const goesOn: ReadonlySet<string> = new Set([
  'still',
  'very',
  'increasingly',
  'remains',
  'extremely',
  'open',
  'on',
  'under',
  'just',
  'merely',
  'simply',
]);

const moods: ReadonlySet<string> = new Set(
  'very low flat still is remains bright good ok stable euthymic variable poor lower labile up down'.split(' '),
);

/** "No thoughts of harm, mood very low": the mood is told, no longer denied; "mood disorder" goes on with the list. */
function isMoodTold(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'mood' && moods.has(tokens[at + 1]?.word ?? '');
}

/** "Risk of him turning up and hurting her": two of a kind, under one word. */
function isSecondOfTwo(tokens: readonly Token[], at: number, next: number, sets: Parting): boolean {
  if (tokens[at - 1]?.word !== 'and' || at !== next) return false;
  for (let before = at - 2; before > at - 6; before -= 1) {
    const word = tokens[before]?.word ?? ',';
    if (/..ing$/.test(word)) return tokens[before - 1]?.kind === 'word';
    if (tokens[before]?.kind !== 'word' || sets.negator.has(word)) return false;
  }
  return false;
}

/** "no drinking, smoking or drug use": the list closes with "or". */
function isListTail(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next += 1) if (tokens[next]?.word === 'or' || tokens[next]?.word === 'nor') return true;
  return false;
}

function endsSentence(tokens: readonly Token[], at: number, sets: Parting): boolean {
  const mark = tokens[at] as Token;
  if (mark.word === '!') return true;
  if (mark.word !== '.' && mark.word !== '?') return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!next) return true;
  if (next.start === mark.end && next.kind !== 'break') return false;
  if (mark.word === '?') return before !== undefined && before.end === mark.start && next.start > mark.end;
  const isAbbreviated = before !== undefined && sets.abbreviation.has(before.word) && before.end === mark.start;
  return !isAbbreviated || (before.word === 'no' && next.kind !== 'number');
}

/** Index of the first token after `from` whose break is at least `level`, or the end of the text. */
export function scopeEnd(breaks: readonly Break[], from: number, level: Break): number {
  let at = from;
  while (at < breaks.length && (breaks[at] as Break) < level) at += 1;
  return at;
}

/** Index of the last token at or before `from` whose break is at least `level`. */
export function scopeStart(breaks: readonly Break[], from: number, level: Break): number {
  let at = from;
  while (at > 0 && (breaks[at] as Break) < level) at -= 1;
  return at;
}

import { type KnownPerson, readKnownNames } from '../people/known-people.ts';
import { findPeople } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { findYears } from '../status/dates.ts';
import { findSchoolYears } from '../status/school-years.ts';
import { findMatches, type Matches } from '../terms/matcher.ts';
import type { Setting } from '../terms/term-table.ts';
import type { TermIndex } from '../terms/terms.ts';
import { type Break, findBreaks } from './clauses.ts';
import type { Cue } from './cue.ts';
import { type Box, findBoxes } from './find-boxes.ts';
import { readTokens, type Token } from './tokens.ts';

/** A text taken apart once, for everything that reads it. */
export interface Passage {
  text: string;
  tokens: Token[];
  breaks: Break[];
  people: Person[];
  cues: Cue[];
  /** Short answers that open a sentence, and what is denied of somebody without being named again. */
  asides: Cue[];
  matches: Matches;
  boxes: Box[];
  setting: Setting;
  index: TermIndex;
}

/** Takes a text apart into tokens, clauses, people and cue words. Linear in its length. */
export function createPassage(text: string, index: TermIndex, setting: Setting, asOf: number, known: readonly KnownPerson[] = []): Passage {
  const tokens = readTokens(text, index.words);
  readKnownNames(tokens, known, index.words, text);
  const matches = findMatches(index.matcher, tokens);
  const people = findPeople(tokens, matches.people, index, setting);
  const starts = new Set(people.map((person) => person.from));
  const breaks = findBreaks(tokens, starts, index.sets);
  const asides = matches.cues.filter((cue) => isAside(cue) && (cue.meaning.sort === 'unsaid' || (breaks[cue.from] as Break) >= 3));
  const found = matches.cues.filter(
    (cue) =>
      !isAside(cue) &&
      !isLooseHeading(cue, tokens) &&
      !looksBackAtNothing(cue, breaks) &&
      !isNumero(cue, tokens) &&
      !isMonth(cue, tokens) &&
      !isWithinClause(cue, breaks, starts),
  );
  const cues = keepOutermost(
    [...joinSides(found), ...findYears(tokens, asOf, setting === 'children'), ...findSchoolYears(tokens)].sort(
      (a, b) => a.from - b.from || b.to - a.to,
    ),
  );
  return { text, tokens, breaks, people, cues, asides, matches, boxes: findBoxes(tokens), setting, index };
}

function isAside({ meaning }: Cue): boolean {
  return meaning.sort === 'answer' || meaning.sort === 'unsaid';
}

/** "No doubt" takes its "no"; cues that merely overlap both stand. What looks the other way and means the same is joined to the longer one. */
function keepOutermost(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues) {
    const outer = kept.at(-1);
    if (outer && isSpent(cue, outer)) continue;
    if (!outer || cue.to > outer.to || isHeadingOf(cue, outer)) kept.push(cue);
    else if (outer.meaning.cue === cue.meaning.cue && outer.meaning.side !== cue.meaning.side && !looksOneWay(outer))
      kept[kept.length - 1] = { ...outer, meaning: { ...outer.meaning, side: 'both' } };
  }
  return kept;
}

/** "Did not deny using": the denial is what was not said. */
function isSpent(cue: Cue, outer: Cue): boolean {
  return outer.meaning.cue === 'plain' && cue.meaning.cue === 'negation' && cue.from < outer.to;
}

/** "Should he drink", "never sleep with baby": only where it opens a clause, or stands before whoever does it, does it set a condition or give advice. */
function isWithinClause(cue: Cue, breaks: readonly Break[], starts: ReadonlySet<number>): boolean {
  const isInverted = cue.source === 'should' && starts.has(cue.to);
  return cue.meaning.sort === 'opening' && (breaks[cue.from] as Break) < 3 && !isInverted;
}

/** "Negative for opiates": it says of what, so that it looks back at nothing; "mum denied it" looks at nothing behind it. */
function looksOneWay({ source, meaning }: Cue): boolean {
  return (
    / (?:for|for\|of\|to|of)$/.test(source) ||
    meaning.sort === 'denial' ||
    (meaning.sort === 'reply' && meaning.side === 'after' && source.endsWith('$'))
  );
}

/** "Bottom lines:" is a condition for its sentence, and a heading for those after it. */
function isHeadingOf(cue: Cue, outer: Cue): boolean {
  return cue.to === outer.to && cue.meaning.cue.endsWith('-heading') && !outer.meaning.cue.endsWith('-heading');
}

/** "Mum denies it" at the start of a sentence denies nothing that was said in it. */
function looksBackAtNothing(cue: Cue, breaks: readonly Break[]): boolean {
  return cue.meaning.side === 'after' && breaks[cue.from] === 4;
}

/** "The man at no. 14": a number follows, nothing is denied. */
function isNumero(cue: Cue, tokens: readonly Token[]): boolean {
  const [mark, number] = [tokens[cue.to], tokens[cue.to + 1]];
  return cue.source === 'no' && mark?.word === '.' && mark.start === tokens[cue.from]?.end && number?.kind === 'number';
}

/** "Well until May": within a sentence a capital makes it the month. */
function isMonth(cue: Cue, tokens: readonly Token[]): boolean {
  const [before, word] = [tokens[cue.from - 1], tokens[cue.from]];
  return word?.word === 'may' && word.isCapital && before?.kind === 'word' && !before.isCapital;
}

/** A cue that the tables list for both sides looks both ways. */
function joinSides(cues: readonly Cue[]): Cue[] {
  const joined: Cue[] = [];
  for (const cue of cues) {
    const at = joined.findLastIndex((other) => other.from !== cue.from || isSame(other, cue));
    const known = joined[at];
    if (!known || !isSame(known, cue)) joined.push(cue);
    else if (known.meaning.side !== cue.meaning.side) joined[at] = { ...known, meaning: { ...known.meaning, side: 'both' } };
  }
  return joined;
}

function isSame(a: Cue, b: Cue): boolean {
  return a.from === b.from && a.to === b.to && a.meaning.cue === b.meaning.cue;
}

/** The words of a heading in running text are no heading. */
function isLooseHeading(cue: Cue, tokens: readonly Token[]): boolean {
  const after = tokens[cue.to];
  return (
    cue.meaning.cue.endsWith('-heading') &&
    !isFamilyHistory(cue, tokens) &&
    !(after && (after.word === ':' || after.word === '-' || after.kind === 'break' || after.word === '('))
  );
}

const familyHistory = new Set(['fh', 'fhx']);

/** "FH her mother had psychosis": the short form heads its sentence without a colon. */
export function isFamilyHistory(cue: Cue, tokens: readonly Token[]): boolean {
  if (cue.meaning.cue !== 'other-heading' || !familyHistory.has(tokens[cue.from]?.word ?? '')) return false;
  const before = tokens[cue.from - 1];
  return before === undefined || before.kind === 'break' || before.word === '.';
}

/** Returns the words of a token range as they stand in the text, with their indices. */
export function spanOf(passage: Passage, from: number, to: number): { start: number; end: number; text: string } {
  const start = passage.tokens[from]?.start ?? 0;
  const end = passage.tokens[to - 1]?.end ?? start;
  return { start, end, text: passage.text.slice(start, end) };
}

import type { Span } from './forms/form-answer.ts';
import { scopeEnd, scopeStart } from './text/clauses.ts';
import type { Cue } from './text/cue.ts';
import type { Passage } from './text/passage.ts';

/** Whether a mention stands in the scope of a cue. */
export function reaches(passage: Passage, cue: Cue, mention: Span): boolean {
  const { side, sort } = cue.meaning;
  if (sort === 'answer') return true;
  if (mention.from >= cue.to || (mention.from >= cue.from && mention.to > cue.to))
    return side !== 'after' && mention.from < endOfScope(passage, cue);
  if (mention.from < cue.to && mention.to > cue.from) return true;
  return side !== 'before' && !looksAheadOnly(passage, cue) && mention.to > startOfScope(passage, cue);
}

/** "Detox on day 4, possible low mood": behind a comma a word of doubt speaks of what it stands before. */
function looksAheadOnly({ tokens }: Passage, cue: Cue): boolean {
  if (cue.meaning.cue !== 'possible' || cue.to !== cue.from + 1 || tokens[cue.from]?.kind !== 'word') return false;
  return tokens[cue.from - 1]?.word === ',' && tokens[cue.to]?.kind === 'word' && !joiners.has(tokens[cue.to]?.word ?? '');
}

const joiners = new Set(['by', 'at', 'in', 'from', 'but', 'and', 'or', 'as', 'after', 'because', 'when', 'if']);

function endOfScope(passage: Passage, cue: Cue): number {
  const { reach } = cue.meaning;
  if (typeof reach === 'number') return Math.min(cue.to + reach, commaAfter(passage, cue), scopeEnd(passage.breaks, cue.to, 3));
  if (reach === 'sentence') return scopeEnd(passage.breaks, cue.to, 4);
  if (isYearOfEntry(passage, cue)) return scopeEnd(passage.breaks, cue.to, 4);
  if (passage.index.sets.get('contrast')?.has(passage.tokens[cue.to]?.word ?? '')) return cue.to;
  if ((passage.breaks[cue.to] ?? 4) >= 3 && passage.tokens[cue.to]?.word !== '-')
    return isInLabel(passage, cue) ? scopeEnd(passage.breaks, cue.to + 1, 3) : cue.to;
  // "Asked him to stop and he hit her": somebody does something else.
  if (passage.tokens[cue.to]?.word === 'and' && doers.has(passage.tokens[cue.to + 1]?.word ?? '')) return cue.to;
  if (cue.source === 'year' && datesWhatIsBefore(passage, cue)) return scopeEnd(passage.breaks, cue.to, 1);
  const end = pastItsReason(passage, cue, scopeEnd(passage.breaks, cue.to + 1, 2));
  if (isDenialOfList(passage, cue)) return scopeEnd(passage.breaks, end + 1, 3);
  return isInLabel(passage, cue) && passage.tokens[end - 1]?.word === ':' ? scopeEnd(passage.breaks, end + 1, 4) : end;
}

const doers = new Set(['he', 'she', 'they', 'mum', 'dad', 'mother', 'father', 'moc', 'foc', 'i', 'we', 'it', 'police', 'partner']);

/** "Denies: DV, drugs, drink." */
function isDenialOfList({ tokens }: Passage, cue: Cue): boolean {
  return cue.meaning.cue === 'negation' && tokens[cue.to]?.word === ':' && tokens[cue.to - 1]?.word.startsWith('den') === true;
}

/** "2016 - mum assaulted by then partner", "Feb 2018: Clare's Law disclosure": a line of a chronology. */
function isYearOfEntry({ tokens, breaks }: Passage, cue: Cue): boolean {
  const isFirst = cue.from - scopeStart(breaks, cue.from, 3) <= 2;
  const isMonth = breaks[cue.from] === 4 && tokens[cue.from]?.word.includes('/') === true;
  return cue.source === 'year' && isFirst && (isMonth || tokens[cue.to]?.word === '-' || tokens[cue.to]?.word === ':');
}

/** "Safety plan done, DASH 15": the few words that a cue reaches do not run over a comma. */
function commaAfter({ tokens }: Passage, cue: Cue): number {
  let at = cue.to;
  while (at < tokens.length && at < cue.to + farthestComma && tokens[at]?.word !== ',') at += 1;
  return tokens[at]?.word === ',' ? at : Number.POSITIVE_INFINITY;
}

const farthestComma = 4;
const nowOpeners = new Set(['under', 'on', 'open', 'sees', 'seeing', 'now', 'currently', 'still', 'has', 'takes', 'taking', 'remains']);
const dateOpeners = new Set(['in', 'on', 'during', 'from', 'since', 'of', 'by', 'around']);

/** "Diagnosed in 2015, under the CMHT": a year that stands behind what it dates says nothing of what follows the comma. */
function datesWhatIsBefore(passage: Passage, cue: Cue): boolean {
  const start = scopeStart(passage.breaks, cue.from, 2);
  const isBehind = passage.tokens.slice(start, cue.from).some((token) => token.kind === 'word' && !dateOpeners.has(token.word));
  return isBehind && passage.tokens[cue.to]?.word === ',' && nowOpeners.has(passage.tokens[cue.to + 1]?.word ?? '');
}

const reasons = new Set(['due', 'following', 'because', 'owing']);

/** "Previous plan due to substance misuse": what is past has a past reason. */
function pastItsReason(passage: Passage, cue: Cue, end: number): number {
  const isReason = cue.meaning.cue === 'historic' && reasons.has(passage.tokens[end]?.word ?? '') && passage.breaks[end] === 2;
  return isReason ? scopeEnd(passage.breaks, end + 1, 3) : end;
}

/** "Known to previous LA 2011-13: domestic violence": what a label says holds for its value. */
function isInLabel(passage: Passage, cue: Cue): boolean {
  const start = scopeStart(passage.breaks, cue.from, 4);
  const opener = passage.tokens[start]?.word;
  if (opener === 'i' || opener === 'we') return false;
  return (
    cue.from - start <= 5 &&
    (cue.meaning.cue === 'historic' ||
      cue.meaning.cue === 'hypothetical' ||
      cue.meaning.cue === 'possible' ||
      cue.meaning.cue === 'not-asked')
  );
}

const tailOpeners = new Set(['after', 'following', 'due', 'when', 'while', 'whilst', 'since', 'which']);

/** "Took to drink after redundancy in 2003": what dates the tail dates the whole. */
function isTailClause(passage: Passage, clause: number): boolean {
  return clause > 0 && (passage.breaks[clause] as number) === 2 && tailOpeners.has(passage.tokens[clause]?.word ?? '');
}

function startOfScope(passage: Passage, cue: Cue): number {
  const { reach } = cue.meaning;
  if (typeof reach === 'number') return Math.max(cue.from - reach, scopeStart(passage.breaks, cue.from, 3));
  if (reach === 'sentence') return scopeStart(passage.breaks, cue.from, 4);
  const clause = scopeStart(passage.breaks, cue.from, 2);
  const isBare = clause === cue.from && ((passage.breaks[cue.to] ?? 4) >= 1 || passage.tokens[cue.to]?.word === '.');
  const isJoined =
    isBare ||
    isTailClause(passage, clause) ||
    (passage.breaks[cue.from] === 2 && passage.tokens[cue.from - 1]?.word !== ',' && passage.tokens[cue.from]?.word !== 'and');
  const start = scopeStart(passage.breaks, isJoined ? (isTailClause(passage, clause) ? clause : cue.from) - 1 : cue.from, 2);
  const mark = passage.tokens[start - 1]?.word ?? passage.tokens[start]?.word;
  const opensWithMark = mark === '-' || mark === '(' || mark === ':' || passage.tokens[start]?.word === '(';
  return opensWithMark && start > 0 && (passage.breaks[start] as number) < 4 ? scopeStart(passage.breaks, start - 1, 2) : start;
}

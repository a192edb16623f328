import type { Token } from '../text/tokens.ts';
import type { MeaningKind, Meanings } from './meanings.ts';
import { createPairTableWriter, findPair, type PairTable } from './pair-table.ts';
import type { Pattern, Slot } from './pattern.ts';
import { createProgramWriter, isClauseEndFlag, isCloserFlag, isNumberFlag, type Numbered, type Program, tryPattern } from './program.ts';

/** Patterns of every kind, found by the rarest word that each cannot do without and, where one must stand right beside it, by both. */
export interface Matcher {
  program: Program;
  /** Where the patterns of a rare word stand in the program, by the number of the word. */
  byWord: (number[] | undefined)[];
  byNumber: number[];
  /** Where patterns stand of which two words must stand side by side; most are never tried. */
  byPair: PairTable;
  /** What the patterns mean, by their rank. */
  listed: readonly Listed[];
}

/** A pattern of one kind, as the tables list it. */
export interface Listed<Kind extends MeaningKind = MeaningKind> {
  kind: Kind;
  pattern: Pattern;
  meaning: Meanings[Kind];
}

/** A pattern found in a text: tokens `from` up to, not including, `to`. */
export interface Match<Meaning> {
  from: number;
  to: number;
  meaning: Meaning;
  source: string;
  ownsNegator: boolean;
}

/** All that was found in a text, each kind in order of its first token, then of the tables. */
export type Matches = { [Kind in MeaningKind]: Match<Meanings[Kind]>[] };

const everyday = new Set(
  'mum dad mother father moc foc he she him her his they them who i me parents partner child children baby son daughter is was are were be been being has have had do does did the a an and or to of in on with for from at by as that this not no never nil any all very so also still again up out off over about it its get gets got getting take takes took taken taking make makes made say says said tell tells told use used see seen keep keeps go goes going come comes put puts one two three time day night home house family school last known open under referred well will risk cannot own self history hx health mental carer group support work social if when than more who there some only by her after been care concerns concern since now very young services service she mums dads police domestic report reports reported'.split(
    ' ',
  ),
);

/** Builds the matcher of all patterns; `vocabulary` numbers every word of theirs. Where two match at the same place, the earlier listed comes first. */
export function createMatcher(listed: readonly Listed[], vocabulary: ReadonlyMap<string, number>): Matcher {
  const writer = createProgramWriter(vocabulary);
  const pairs = createPairTableWriter();
  const byWord: (number[] | undefined)[] = [];
  const byNumber: number[] = [];
  listed.forEach(({ pattern }, rank) => {
    const { slots } = pattern;
    const anchor = rarestSlot(slots);
    const least = slots.slice(0, anchor).filter((slot) => !slot.isOptional).length;
    const most = anchor + slots.slice(0, anchor + 1).reduce((sum, slot) => sum + slot.gap, 0);
    const next = neighbours(slots.slice(anchor + 1), (slot) => slot.gap, vocabulary);
    const previous = next ? null : neighbours(slots.slice(0, anchor).reverse(), (_slot, at) => slots[anchor - at]?.gap ?? 0, vocabulary);
    // A pattern that is found by the word before its rare word begins that much earlier.
    const place = previous ? writer.write(pattern, rank, least - 1, most - 1) : writer.write(pattern, rank, least, most);
    if (slots[anchor]?.anyNumber) byNumber.push(place);
    for (const word of slots[anchor]?.words ?? []) {
      const id = vocabulary.get(word) ?? 0;
      if (next) for (const other of next) pairs.add(id, other, place);
      else if (previous) for (const other of previous) pairs.add(other, id, place);
      else addTo(byWord, id, place);
    }
  });
  return { program: writer.finish(), byWord, byNumber, byPair: pairs.finish(), listed };
}

function addTo(lists: (number[] | undefined)[], at: number, value: number): void {
  const list = lists[at];
  if (list) list.push(value);
  else lists[at] = [value];
}

// Shelving by more words costs more at the start than it saves later.
const mostNeighbours = 90;

/** The words one of which must stand right beside: those of the places that may be left out, up to the first that may not; null where anything may stand there. */
function neighbours(
  slots: readonly Slot[],
  gapOf: (slot: Slot, at: number) => number,
  vocabulary: ReadonlyMap<string, number>,
): Set<number> | null {
  const words = new Set<number>();
  for (const [at, slot] of slots.entries()) {
    if (gapOf(slot, at) > 0 || slot.anyNumber) return null;
    for (const word of slot.words) words.add(vocabulary.get(word) ?? 0);
    if (!slot.isOptional) return words.size > mostNeighbours ? null : words;
  }
  return null;
}

/** The place that cannot be left out whose words are least often met; trying a pattern only there is what makes reading fast. */
function rarestSlot(slots: readonly Slot[]): number {
  let best = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  slots.forEach((slot, at) => {
    if (slot.isOptional) return;
    let cost = slot.anyNumber ? 60 : 0;
    for (const word of slot.words) cost += everyday.has(word) ? 50 : 1;
    if (cost < bestCost) {
      best = at;
      bestCost = cost;
    }
  });
  return best;
}

/** Finds the patterns of every kind in one pass. */
export function findMatches({ program, byWord, byNumber, byPair, listed }: Matcher, tokens: readonly Token[]): Matches {
  const found: Found = { terms: [], traps: [], cues: [], people: [], actions: [] };
  const text = toNumbers(tokens);
  const add = (rank: number, from: number, to: number): void => {
    const { kind, meaning, pattern } = listed[rank] as Listed;
    found[kind].push({ from, to, meaning, source: pattern.source, ownsNegator: pattern.ownsNegator, rank });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const word = text.words[at] as number;
    if (((text.flags[at] as number) & isNumberFlag) !== 0) for (const place of byNumber) tryPattern(program, place, text, at, add);
    if (word === 0) continue;
    const alone = byWord[word];
    if (alone) for (const place of alone) tryPattern(program, place, text, at, add);
    const next = text.words[at + 1] as number;
    const list = next === 0 ? 0 : findPair(byPair, word, next);
    const end = list === 0 ? 0 : list + (byPair.lists[list] as number);
    for (let one = list + 1; one <= end; one += 1) tryPattern(program, byPair.lists[one] as number, text, at, add);
  }
  for (const list of Object.values(found)) sortNearly(list);
  return found as Matches;
}

interface Ranked extends Match<Meanings[MeaningKind]> {
  rank: number;
}

type Found = Record<MeaningKind, Ranked[]>;

const closers = new Set('. ; ? ! : not no never without nil denies but didnt doesnt isnt wasnt hasnt dont'.split(' ').concat('\n'));
const clauseOpeners = new Set('and but or again so while whilst when although however then daily regularly heavily at since in'.split(' '));

/** The tokens and, behind the last, the end of the text. */
function toNumbers(tokens: readonly Token[]): Numbered {
  const words = new Uint16Array(tokens.length + 1);
  const flags = new Uint8Array(tokens.length + 1).fill(isClauseEndFlag);
  for (let at = 0; at < tokens.length; at += 1) {
    const { id, word, kind } = tokens[at] as Token;
    words[at] = id;
    const isEnd = kind === 'break' || (kind === 'mark' && word !== '%') || clauseOpeners.has(word);
    flags[at] = (kind === 'number' ? isNumberFlag : 0) | (closers.has(word) ? isCloserFlag : 0) | (isEnd ? isClauseEndFlag : 0);
  }
  return { words, flags };
}

/** Matches come in order of their rare word, so that each is at most a few places from where it belongs. */
function sortNearly(list: Ranked[]): void {
  for (let at = 1; at < list.length; at += 1) {
    const item = list[at] as Ranked;
    let to = at;
    while (to > 0 && isBefore(item, list[to - 1] as Ranked)) {
      list[to] = list[to - 1] as Ranked;
      to -= 1;
    }
    list[to] = item;
  }
}

function isBefore(a: Ranked, b: Ranked): boolean {
  return a.from < b.from || (a.from === b.from && a.rank < b.rank);
}

/** Keeps the longest of overlapping matches, the earlier where they are equal. */
export function keepLongest<Meaning>(matches: readonly Match<Meaning>[]): Match<Meaning>[] {
  const kept: Match<Meaning>[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || match.from >= last.to) kept.push(match);
    else if (match.to - match.from > last.to - last.from) {
      kept.pop();
      const before = kept.at(-1);
      if (before && match.from < before.to) kept.push(last);
      else kept.push(match);
    }
  }
  return kept;
}

import type { Token } from '../text/tokens.ts';
import { matchAt, type Pattern, type Slot } from './pattern.ts';

/** Patterns with what they mean, found by the rarest word that each cannot do without. */
export interface Matcher<Meaning> {
  /** By the number of the word in the vocabulary. */
  byWord: (Shelf<Meaning> | undefined)[];
  byNumber: Entry<Meaning>[];
}

/** The patterns of one rare word, apart by the word that must stand right after or before it: most are never tried. */
interface Shelf<Meaning> {
  alone: Entry<Meaning>[];
  after: Map<number, Entry<Meaning>[]>;
  before: Map<number, Entry<Meaning>[]>;
}

interface Listed<Meaning> {
  pattern: Pattern;
  meaning: Meaning;
}

interface Entry<Meaning> extends Listed<Meaning> {
  /** Where the tables have it: earlier wins among equals. */
  rank: number;
  /** How many tokens before the rare word a match can begin. */
  least: number;
  most: number;
}

/** A pattern found in a text: tokens `from` up to, not including, `to`. */
export interface Match<Meaning> {
  from: number;
  to: number;
  meaning: Meaning;
  source: string;
  ownsNegator: boolean;
}

const everyday = new Set(
  'mum dad mother father moc foc he she him her his they them who i me parents partner child children baby son daughter is was are were be been being has have had do does did the a an and or to of in on with for from at by as that this not no never nil any all very so also still again up out off over about it its get gets got getting take takes took taken taking make makes made say says said tell tells told use used see seen keep keeps go goes going come comes put puts one two three time day night home house family school last known open under referred well will risk cannot own self history hx health mental carer group support work social if when than more who there some only by her after been care concerns concern since now very young services service she mums dads police domestic report reports reported'.split(
    ' ',
  ),
);

export function createMatcher<Meaning>(listed: readonly Listed<Meaning>[]): Matcher<Meaning> {
  const matcher: Matcher<Meaning> = { byWord: [], byNumber: [] };
  listed.forEach((item, rank) => {
    const { slots } = item.pattern;
    const anchor = rarestSlot(item.pattern);
    const before = slots.slice(0, anchor);
    const least = before.filter((slot) => !slot.isOptional).length;
    const most = anchor + slots.slice(0, anchor + 1).reduce((sum, slot) => sum + slot.gap, 0);
    const entry = { ...item, rank, least, most };
    if (slots[anchor]?.anyNumber) matcher.byNumber.push(entry);
    for (const word of slots[anchor]?.ids ?? []) shelve(shelfOf(matcher, word), entry, anchor);
  });
  return matcher;
}

function shelfOf<Meaning>(matcher: Matcher<Meaning>, word: number): Shelf<Meaning> {
  const shelf = matcher.byWord[word] ?? { alone: [], after: new Map(), before: new Map() };
  matcher.byWord[word] = shelf;
  return shelf;
}

function shelve<Meaning>(shelf: Shelf<Meaning>, entry: Entry<Meaning>, anchor: number): void {
  const { slots } = entry.pattern;
  const next = neighbours(slots.slice(anchor + 1), (slot) => slot.gap);
  const previous = next ? null : neighbours(slots.slice(0, anchor).reverse(), (_slot, at) => slots[anchor - at]?.gap ?? 0);
  if (next) pushAll(shelf.after, next, entry);
  else if (previous) pushAll(shelf.before, previous, entry);
  else shelf.alone.push(entry);
}

// Shelving by more words costs more at the start than it saves later.
const mostNeighbours = 90;

/** The words one of which must stand right beside: those of the places that may be left out, up to the first that may not; null where anything may stand there. */
function neighbours(slots: readonly Slot[], gapOf: (slot: Slot, at: number) => number): Set<number> | null {
  const words = new Set<number>();
  for (const [at, slot] of slots.entries()) {
    if (gapOf(slot, at) > 0 || slot.anyNumber) return null;
    for (const id of slot.ids) words.add(id);
    if (!slot.isOptional) return words.size > mostNeighbours ? null : words;
  }
  return null;
}

function pushAll<Meaning>(lists: Map<number, Entry<Meaning>[]>, words: Iterable<number>, entry: Entry<Meaning>): void {
  for (const word of words) {
    const list = lists.get(word);
    if (list) list.push(entry);
    else lists.set(word, [entry]);
  }
}

/** The place that cannot be left out whose words are least often met; trying a pattern only there is what makes reading fast. */
function rarestSlot({ slots }: Pattern): number {
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

/** Returns every match in order of its first token, then of the tables. */
export function findMatches<Meaning>(matcher: Matcher<Meaning>, tokens: readonly Token[]): Match<Meaning>[] {
  const found: { rank: number; match: Match<Meaning> }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const shelf = token.id === 0 ? undefined : matcher.byWord[token.id];
    if (shelf) {
      if (shelf.alone.length > 0) tryAround(shelf.alone, tokens, at, found);
      if (shelf.after.size > 0) tryAround(shelf.after.get(tokens[at + 1]?.id ?? 0), tokens, at, found);
      if (shelf.before.size > 0) tryAround(shelf.before.get(tokens[at - 1]?.id ?? 0), tokens, at, found);
    }
    if (token.kind === 'number') tryAround(matcher.byNumber, tokens, at, found);
  }
  if (found.length > 1) found.sort((a, b) => a.match.from - b.match.from || a.rank - b.rank);
  return found.map((item) => item.match);
}

function tryAround<Meaning>(
  entries: readonly Entry<Meaning>[] | undefined,
  tokens: readonly Token[],
  at: number,
  found: { rank: number; match: Match<Meaning> }[],
): void {
  if (!entries) return;
  for (const entry of entries) {
    const first = entry.pattern.slots[0];
    if (!first) continue;
    for (let from = Math.max(0, at - entry.most); from <= at - entry.least; from += 1) {
      if (!fits(first, tokens[from])) continue;
      const to = matchAt(entry.pattern, tokens, from);
      if (to > at)
        found.push({
          rank: entry.rank,
          match: { from, to, meaning: entry.meaning, source: entry.pattern.source, ownsNegator: entry.pattern.ownsNegator },
        });
    }
  }
}

function fits(slot: Slot, token: Token | undefined): boolean {
  return token !== undefined && (slot.ids.has(token.id) || (slot.anyNumber && token.kind === 'number'));
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

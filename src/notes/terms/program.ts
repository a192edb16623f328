import type { Pattern, Slot } from './pattern.ts';

/**
 * All patterns in one array of numbers, so that trying one touches a line or two of memory. A pattern is its rank, where it can begin, and its
 * places; a place is a head (how many words, and what else it allows) and the numbers of its words, or of a row of bits where they are many.
 */
export interface Program {
  code: Uint16Array;
  /** `stride` numbers a row, one bit for each word of the vocabulary. */
  rows: Uint32Array;
  stride: number;
}

/** A text as numbers: those of its words (0 where no table has the word), and bits for what else each token is. */
export interface Numbered {
  words: Uint16Array;
  flags: Uint8Array;
}

export const isNumberFlag = 1;
/** A gap of a pattern never runs over the end of a sentence, or over a negator that would then be lost. */
export const isCloserFlag = 2;
/** Begins another clause, so that a pattern that ends its clause may end before it. */
export const isClauseEndFlag = 4;

const countMask = 0x3ff;
const optionalBit = 0x400;
const numberBit = 0x800;
const gapBit = 0x1000;
const endMark = 0xffff;
const mostListed = 12;
const widestGap = 3;
const mostNumbers = 0x10000;

/** Collects patterns; `finish` is called once, after the last. Throws where there are more words or patterns than its numbers can name. */
export function createProgramWriter(vocabulary: ReadonlyMap<string, number>): {
  /** Returns where the pattern stands. `least` and `most`: how many tokens before its rare word it can begin. */
  write: (pattern: Pattern, rank: number, least: number, most: number) => number;
  finish: () => Program;
} {
  const code: number[] = [];
  const stride = (vocabulary.size >>> 5) + 1;
  const bits: number[][] = [];
  const rowByWords = new Map<string, number>();
  const rowOf = (ids: number[]): number => {
    const key = ids.sort((a, b) => a - b).join();
    const row = rowByWords.get(key) ?? bits.length;
    if (row === bits.length) bits.push(ids);
    rowByWords.set(key, row);
    return row;
  };
  const writeSlot = (slot: Slot): void => {
    const head = (slot.isOptional ? optionalBit : 0) | (slot.anyNumber ? numberBit : 0) | (slot.gap > 0 ? gapBit : 0);
    const ids = [...slot.words].map((word) => vocabulary.get(word) ?? 0);
    if (ids.length > mostListed) code.push(head | countMask, rowOf(ids));
    else code.push(head | ids.length, ...ids);
  };
  return {
    write: ({ slots, endsClause }, rank, least, most) => {
      const place = code.length;
      code.push(rank, least, most, endsClause ? 1 : 0);
      for (const slot of slots) writeSlot(slot);
      code.push(endMark);
      return place;
    },
    finish: () => {
      if (vocabulary.size >= mostNumbers || bits.length >= mostNumbers) throw new Error(`too many words in the terms: ${vocabulary.size}`);
      return { code: Uint16Array.from(code), rows: toRows(bits, stride), stride };
    },
  };
}

function toRows(lists: readonly (readonly number[])[], stride: number): Uint32Array {
  const rows = new Uint32Array(lists.length * stride);
  lists.forEach((ids, row) => {
    for (const id of ids) {
      const at = row * stride + (id >>> 5);
      rows[at] = (rows[at] as number) | (1 << (id & 31));
    }
  });
  return rows;
}

/** Tries the pattern at `place` around its rare word at `at`; calls `found` with its rank and tokens for each match. */
export function tryPattern(
  program: Program,
  place: number,
  text: Numbered,
  at: number,
  found: (rank: number, from: number, to: number) => void,
): void {
  const { code } = program;
  const most = code[place + 2] as number;
  const last = at - (code[place + 1] as number);
  const start = place + 4;
  for (let from = at > most ? at - most : 0; from <= last; from += 1) {
    if (!allows(program, start, text, from)) continue;
    const to = run(program, start, text, from);
    const isWhole = to > at && (code[place + 3] === 0 || ((text.flags[to] as number) & isClauseEndFlag) !== 0);
    if (isWhole) found(code[place] as number, from, to);
  }
}

/** Whether the place whose head stands at `place` allows the token at `at`. */
function allows({ code, rows, stride }: Program, place: number, { words, flags }: Numbered, at: number): boolean {
  const head = code[place] as number;
  if ((head & numberBit) !== 0 && ((flags[at] as number) & isNumberFlag) !== 0) return true;
  const word = words[at] as number;
  if (word === 0) return false;
  const count = head & countMask;
  if (count === countMask) return (((rows[(code[place + 1] as number) * stride + (word >>> 5)] as number) >>> (word & 31)) & 1) === 1;
  for (let next = place + 1; next <= place + count; next += 1) if (code[next] === word) return true;
  return false;
}

/** Returns the index after the last token of the match of the places from `place` on that begins at `from`, or -1. Bounded work for any text. */
function run(program: Program, place: number, text: Numbered, from: number): number {
  const head = program.code[place] as number;
  if (head === endMark) return from;
  const count = head & countMask;
  const next = place + 1 + (count === countMask ? 1 : count);
  const gap = (head & gapBit) === 0 ? 0 : widestGap;
  for (let at = from; at <= from + gap && at < text.words.length - 1; at += 1) {
    if (allows(program, place, text, at)) {
      const to = run(program, next, text, at + 1);
      if (to >= 0) return to;
    }
    if (((text.flags[at] as number) & isCloserFlag) !== 0) break;
  }
  return (head & optionalBit) === 0 ? -1 : run(program, next, text, from);
}

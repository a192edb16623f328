import { matchAt, type Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Patterns with what they mean, found by their first word. */
export interface Matcher<Meaning> {
  byWord: Map<string, Entry<Meaning>[]>;
  byNumber: Entry<Meaning>[];
}

interface Entry<Meaning> {
  pattern: Pattern;
  meaning: Meaning;
}

/** A pattern found in a text: tokens `from` up to, not including, `to`. */
export interface Match<Meaning> {
  from: number;
  to: number;
  meaning: Meaning;
  source: string;
  ownsNegator: boolean;
}

export function createMatcher<Meaning>(entries: readonly Entry<Meaning>[]): Matcher<Meaning> {
  const matcher: Matcher<Meaning> = { byWord: new Map(), byNumber: [] };
  for (const entry of entries) {
    const first = entry.pattern.slots[0];
    if (first?.anyNumber) matcher.byNumber.push(entry);
    for (const word of first?.words ?? []) {
      const list = matcher.byWord.get(word);
      if (list) list.push(entry);
      else matcher.byWord.set(word, [entry]);
    }
  }
  return matcher;
}

/** Returns every match in order of its first token. */
export function findMatches<Meaning>(matcher: Matcher<Meaning>, tokens: readonly Token[]): Match<Meaning>[] {
  const found: Match<Meaning>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const entries = token.kind === 'number' ? matcher.byNumber : matcher.byWord.get(token.word);
    if (entries) tryAt(entries, tokens, at, found);
    if (token.kind === 'number') {
      const literal = matcher.byWord.get(token.word);
      if (literal) tryAt(literal, tokens, at, found);
    }
  }
  return found;
}

function tryAt<Meaning>(entries: readonly Entry<Meaning>[], tokens: readonly Token[], at: number, found: Match<Meaning>[]): void {
  for (const { pattern, meaning } of entries) {
    const to = matchAt(pattern, tokens, at);
    if (to > at) found.push({ from: at, to, meaning, source: pattern.source, ownsNegator: pattern.ownsNegator });
  }
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

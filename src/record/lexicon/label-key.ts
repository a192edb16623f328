import { labelWords } from './label-words.ts';

export interface WordTable {
  /** First word -> phrases (longest first) with the word that stands for them. */
  phrases: ReadonlyMap<string, { words: string[]; stands: string }[]>;
  fillers: ReadonlySet<string>;
  loose: ReadonlySet<string>;
  soft: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
}

/** Keys of one label from strict to loose; two labels that share a key at a level are the same label at that level. */
export interface LabelKeys {
  exact: string;
  /** Word order and filler words do not count. */
  sorted: string;
  /** Neither do words such as "date", "name", "details". */
  loose: string;
  words: string[];
}

export function makeWordTable(data: {
  same: string[][];
  fillers: string[];
  loose: string[];
  soft: string[];
  modifiers: string[];
}): WordTable {
  const phrases = new Map<string, { words: string[]; stands: string }[]>();
  for (const line of data.same) {
    const stands = labelWords(line[0] ?? '').join('');
    for (const phrase of line) addPhrase(phrases, labelWords(phrase), stands);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const set = (words: string[]) => new Set(words.flatMap(labelWords));
  return { phrases, fillers: set(data.fillers), loose: set(data.loose), soft: set(data.soft), modifiers: set(data.modifiers) };
}

function addPhrase(phrases: Map<string, { words: string[]; stands: string }[]>, words: string[], stands: string): void {
  const [first] = words;
  if (first === undefined) return;
  phrases.set(first, [...(phrases.get(first) ?? []), { words, stands }]);
}

/** Comparable words of a label, with phrases that mean the same replaced by the word that stands for them. */
export function canonicalWords(label: string, table: WordTable): string[] {
  const words = labelWords(label);
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = (table.phrases.get(words[i] ?? '') ?? []).find((entry) => entry.words.every((word, k) => words[i + k] === word));
    out.push(phrase ? phrase.stands : (words[i] ?? ''));
    i += phrase ? phrase.words.length : 1;
  }
  return out;
}

/** The label without words such as "current" and "verified" at its ends, and without "if different from the child"; itself where it has none. */
export function withoutModifiers(label: string, { modifiers }: WordTable): string {
  const isModifier = (text: string): boolean => labelWords(text).every((word) => modifiers.has(word));
  let bare = label.trim().replace(/[\s,(–-]+if (?:different|other|not the same|known|applicable)\b.*$/i, '');
  const behind = /^(.+?)\s*(?:[-–—:]\s+([\w -]+)|\(([\w -]+)\))$/.exec(bare);
  if (behind?.[1] && isModifier(behind[2] ?? behind[3] ?? '')) bare = behind[1];
  for (let first = /^(\S+)\s+(?=\S)/.exec(bare); first && isModifier(first[1] ?? ''); first = /^(\S+)\s+(?=\S)/.exec(bare))
    bare = bare.slice(first[0].length);
  return bare;
}

export function labelKeys(label: string, table: WordTable): LabelKeys {
  const words = canonicalWords(label, table);
  const kept = words.filter((word) => !table.fillers.has(word));
  const sorted = [...new Set(kept)].sort();
  const loose = sorted.filter((word) => !table.loose.has(word));
  return { exact: words.join(' '), sorted: sorted.join(' '), loose: loose.join(' '), words };
}

/** Distinctive long words that are recognised through one or two slips of the pen. */
export interface Spelling {
  byKey: Map<string, string>;
  /** Words looked up before; emptied when it grows too long. */
  seen: Map<string, string>;
  known: Set<string>;
}

const shortest = 5;
const longest = 18;
const mostSeen = 5000;

/** `words` are the ones to recognise; `known` (every word of the tables, and look-alikes) is never changed. */
export function createSpelling(words: readonly string[], known: ReadonlySet<string>): Spelling {
  const byKey = new Map<string, string>();
  for (const word of words) for (const key of keysOf(skeleton(word))) if (!byKey.has(key)) byKey.set(key, word);
  return { byKey, seen: new Map(), known: new Set(known) };
}

/** Returns the word meant, or the word itself. "drinkin" is "drinking" and "useing" is "using"; else the same first letter; one slip, or two in words of ten letters or more. */
export function correct(spelling: Spelling, word: string): string {
  if (word.length < shortest || word.length > longest || spelling.known.has(word)) return word;
  const before = spelling.seen.get(word);
  if (before !== undefined) return before;
  const meant = lookUp(spelling, word);
  if (spelling.seen.size >= mostSeen) spelling.seen.clear();
  spelling.seen.set(word, meant);
  return meant;
}

function lookUp(spelling: Spelling, word: string): string {
  if (word.endsWith('eing') && spelling.known.has(`${word.slice(0, -4)}ing`)) return `${word.slice(0, -4)}ing`;
  if (word.endsWith('in') && word.length > shortest && spelling.known.has(`${word}g`)) return `${word}g`;
  for (const key of keysOf(skeleton(word))) {
    const meant = spelling.byKey.get(key);
    if (meant && meant[0] === word[0] && isNear(word, meant)) return meant;
  }
  return word;
}

function isNear(word: string, meant: string): boolean {
  if (word.length < 6 || meant.length < 6) return lettersOf(word) === lettersOf(meant);
  return distance(skeleton(word), skeleton(meant)) <= (meant.length >= 10 ? 2 : 1);
}

/** In so short a word only letters that changed places are a slip ("absue"). */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** Doubled letters, silent h and the commonest vowel slips do not count. */
function skeleton(word: string): string {
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/([ckprst])h/g, '$1')
    .replace(/ie/g, 'ei');
}

/** The word and every form with one letter left out. */
function keysOf(word: string): string[] {
  const keys = [word];
  for (let at = 1; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** Edit distance with neighbouring letters swapped counting once. Words are capped at 18 letters. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const above = rows[i - 1] as number[];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 99;
}

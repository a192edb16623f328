import type { WordTable } from './label-key.ts';

/** The words of one label of one fact, filler-free. */
export interface LabelBag {
  fact: string;
  words: ReadonlySet<string>;
}

export interface LabelIndex {
  byWord: ReadonlyMap<string, LabelBag[]>;
  /** How telling a word is: rare in labels, high; loose words count little. */
  weight: (word: string) => number;
}

const unknownWord = 9;
const leastLikeness = 0.66;
const leastLead = 0.1;
/** A word more telling than this may not be left over on either side. */
const mostLeftOver = { here: 4.3, there: 4.8 };

export function makeLabelIndex(bags: LabelBag[], table: WordTable): LabelIndex {
  const byWord = new Map<string, LabelBag[]>();
  for (const bag of bags) for (const word of bag.words) byWord.set(word, [...(byWord.get(word) ?? []), bag]);
  const weight = (word: string) => {
    const count = byWord.get(word)?.length ?? 0;
    const rarity = count === 0 ? unknownWord : Math.log(bags.length / count);
    return table.loose.has(word) ? rarity * 0.25 : rarity;
  };
  return { byWord, weight };
}

/**
 * The fact whose label shares nearly all telling words with this one, or null. A word that no label knows weighs most, so that
 * "Admission weight" is not taken for the admission; two facts that come equally near are none.
 */
export function similarFact(words: ReadonlySet<string>, index: LabelIndex): string | null {
  const best = new Map<string, number>();
  const own = [...words].reduce((sum, word) => sum + index.weight(word), 0);
  for (const bag of candidates(words, index)) {
    const likeness = compare(words, own, bag, index);
    if (likeness > (best.get(bag.fact) ?? 0)) best.set(bag.fact, likeness);
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < leastLikeness) return null;
  return second && first[1] - second[1] < leastLead ? null : first[0];
}

/** Labels that share one of the telling words; common words alone lead nowhere. */
function candidates(words: ReadonlySet<string>, index: LabelIndex): Set<LabelBag> {
  const telling = [...words].sort((a, b) => index.weight(b) - index.weight(a)).slice(0, 3);
  return new Set(telling.flatMap((word) => index.byWord.get(word) ?? []));
}

function compare(words: ReadonlySet<string>, own: number, bag: LabelBag, index: LabelIndex): number {
  let shared = 0;
  let theirs = 0;
  for (const word of bag.words) {
    const weight = index.weight(word);
    theirs += weight;
    if (words.has(word)) shared += weight;
    else if (weight > mostLeftOver.there) return 0;
  }
  for (const word of words) if (!bag.words.has(word) && index.weight(word) > mostLeftOver.here) return 0;
  return shared / (own + theirs - shared);
}

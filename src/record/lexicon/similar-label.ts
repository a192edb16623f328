import type { WordTable } from './label-key.ts';
import { stem } from './stem.ts';

/** The words of one label of one fact, filler-free. */
export interface LabelBag {
  fact: string;
  words: ReadonlySet<string>;
}

export interface LabelIndex {
  byWord: ReadonlyMap<string, LabelBag[]>;
  /** How telling a word is: rare in labels, high; loose words count little. */
  weight: (word: string) => number;
  /** Stems that the place of a fact implies ("ward" for a detail of an admission): left over in a label they count little. */
  implied: (fact: string) => ReadonlySet<string>;
}

const unknownWord = 9;
const leastLikeness = 0.66;
const leastWithin = 0.42;
const leastLead = 0.1;
/** A word more telling than this may not be left over on either side. */
const mostLeftOver = { here: 4.3, there: 4.5 };

/** Two labels are alike by two words of at least this weight, or not at all: "Summary" is no likeness of "Assessment summary". */
const leastTelling = 2.1;
/** What was done: "EDT informed" is not like "EDT contacted", nor "Referral for family" like "Family informed of referral". */
const acts: ReadonlySet<string> = new Set(
  ['informed', 'invited', 'attended', 'consulted', 'offered', 'escalated', 'notified', 'refused', 'refusal'].map(stem),
);
const nothing: ReadonlySet<string> = new Set();
const share = { loose: 0.25, soft: 0.25, implied: 0.25 };

/** `nearWords`: fact -> words that stand near its labels (group, entity, screen). */
export function makeLabelIndex(
  bags: LabelBag[],
  table: WordTable,
  nearWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): LabelIndex {
  const byWord = new Map<string, LabelBag[]>();
  const stemmed = bags.map((bag) => ({ fact: bag.fact, words: stems(bag.words) }));
  for (const bag of stemmed) for (const word of bag.words) byWord.set(word, [...(byWord.get(word) ?? []), bag]);
  const loose = stems(table.loose);
  const soft = stems(table.soft);
  const weight = (word: string) => {
    const count = byWord.get(word)?.length ?? 0;
    const rarity = count === 0 ? unknownWord : Math.log(bags.length / count);
    return rarity * (loose.has(word) ? share.loose : soft.has(word) ? share.soft : 1);
  };
  const near = new Map([...nearWords].map(([fact, words]) => [fact, stems(words)]));
  return { byWord, weight, implied: (fact) => near.get(fact) ?? nothing };
}

function stems(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].map(stem));
}

/**
 * The fact whose label shares nearly all telling words with this one, or null. A word that no label knows weighs most, so that
 * "Admission weight" is not taken for the admission; two facts that come equally near are none.
 */
export function similarFact(words: ReadonlySet<string>, index: LabelIndex): string | null {
  const best = new Map<string, number>();
  const own = stems(words);
  for (const bag of candidates(own, index)) {
    const likeness = compare(own, bag, index);
    if (likeness > (best.get(bag.fact) ?? 0)) best.set(bag.fact, likeness);
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < leastLikeness) return null;
  return second && first[1] - second[1] < leastLead ? null : first[0];
}

/** Labels that share one of the telling words; common words alone lead nowhere. */
function candidates(words: ReadonlySet<string>, index: LabelIndex): Set<LabelBag> {
  const telling = [...words].sort((a, b) => index.weight(b) - index.weight(a)).slice(0, 4);
  return new Set(telling.flatMap((word) => index.byWord.get(word) ?? []));
}

function compare(words: ReadonlySet<string>, bag: LabelBag, index: LabelIndex): number {
  const implied = index.implied(bag.fact);
  const isWithin = [...bag.words].every((word) => words.has(word));
  let shared = 0;
  let left = 0;
  let telling = 0;
  for (const word of bag.words) {
    const weight = index.weight(word);
    if (words.has(word)) {
      shared += weight;
      if (weight >= leastTelling) telling++;
    } else if (weight > mostLeftOver.there || acts.has(word)) return 0;
    else left += weight;
  }
  if (telling < 2) return 0;
  for (const word of words) {
    if (bag.words.has(word)) continue;
    if (acts.has(word)) return 0;
    const weight = index.weight(word) * (implied.has(word) ? share.implied : 1);
    if (weight > (isWithin && telling >= 3 ? unknownWord : mostLeftOver.here)) return 0;
    left += weight;
  }
  const likeness = shared / (shared + left);
  // A label that holds all of a long known one and qualifies it ("Information about children still missing") needs less.
  return isWithin && telling >= 3 && likeness >= leastWithin ? Math.max(likeness, leastLikeness) : likeness;
}

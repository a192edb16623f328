/** A fact that a field can be taught to mean. */
export interface FactChoice {
  fact: string;
  name: string;
  means: string;
  labels: string[];
  screen: string | null;
}

/** Facts whose name, meaning or usual labels hold every word of the query, best first; at most `most`. An empty query finds none. */
export function findFacts(query: string, facts: FactChoice[], most = 8): FactChoice[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return facts
    .map((fact) => ({ fact, score: scoreOf(fact, words, plain(query)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.fact.name.length - b.fact.name.length)
    .slice(0, most)
    .map(({ fact }) => fact);
}

function scoreOf({ name, means, labels }: FactChoice, words: string[], query: string): number {
  const called = [name, ...labels].map(plain);
  if (called.includes(query)) return 4;
  if (called.some((text) => words.every((word) => starts(text, word)))) return 3;
  const all = [...called, plain(means)].join(' ');
  if (words.every((word) => starts(all, word))) return 2;
  return words.every((word) => all.includes(word)) ? 1 : 0;
}

function starts(text: string, word: string): boolean {
  return ` ${text}`.includes(` ${word}`);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A fact that a field can be taught to mean. */
export interface FactChoice {
  fact: string;
  name: string;
  means: string;
  labels: string[];
  screen: string | null;
}

/** Facts whose name, meaning or usual labels hold every word of the query, else most of its longer words; best first, at most `most`. An empty query finds none. */
export function findFacts(query: string, facts: FactChoice[], most = 8): FactChoice[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const whole = best(facts, most, (fact) => scoreOf(fact, words, plain(query)));
  return whole.length > 0 ? whole : best(facts, most, (fact) => shareOf(fact, words));
}

function best(facts: FactChoice[], most: number, scoreBy: (fact: FactChoice) => number): FactChoice[] {
  return facts
    .map((fact) => ({ fact, score: scoreBy(fact) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.fact.name.length - b.fact.name.length)
    .slice(0, most)
    .map(({ fact }) => fact);
}

function scoreOf({ name, means, labels }: FactChoice, words: string[], query: string): number {
  const called = [name, ...labels].map(plain);
  if (called.includes(query)) return 5;
  if (words.every((word) => starts(plain(name), word))) return 4;
  if (called.some((text) => words.every((word) => starts(text, word)))) return 3;
  const all = [...called, plain(means)].join(' ');
  if (words.every((word) => starts(all, word))) return 2;
  return words.every((word) => all.includes(word)) ? 1 : 0;
}

/** A label is often a whole question, of which no name holds every word: the share of its telling words that one name or label holds, 0 below a half. */
function shareOf({ name, labels }: FactChoice, words: string[]): number {
  const telling = words.filter((word) => word.length > 3);
  const held = Math.max(
    ...[name, ...labels].map((text) => {
      const own = plain(text);
      return telling.filter((word) => starts(own, word)).length;
    }),
  );
  return 2 * held >= telling.length ? held / telling.length || 0 : 0;
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

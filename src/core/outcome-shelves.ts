import type { Outcome, OutcomeState } from './outcome.ts';

const order: Record<OutcomeState, number> = {
  overdue: 0,
  breach: 1,
  due: 2,
  missing: 3,
  'not-asked': 3,
  'no-response': 4,
  present: 5,
  'done-late': 6,
};
const strengths = { must: 0, should: 1, may: 2 } as const;

/** From this rank on nothing is shown unasked; the order of the packs is kept. */
const firstUnsorted = 20;

/** Outcomes by rank as they come, and those with a date once more: only they can cite another pack. */
export interface Shelves {
  ranks: (Outcome[] | undefined)[];
  dated: Outcome[];
}

export function newShelves(): Shelves {
  return { ranks: [], dated: [] };
}

export function putOnShelf(shelves: Shelves, outcome: Outcome): void {
  const place = rank(outcome);
  const shelf = shelves.ranks[place];
  if (shelf) shelf.push(outcome);
  else shelves.ranks[place] = [outcome];
  if (outcome.due !== null) shelves.dated.push(outcome);
}

/** Flags first (overdue, breach, due, missing or not asked, no response), then what is shown without a flag, then the rest; theirs after one's own. Strictest limit first. */
export function takeSorted({ ranks }: Shelves): Outcome[] {
  const full = ranks
    .map((shelf, place) => (shelf && place < firstUnsorted ? shelf.sort(compare) : shelf))
    .filter((shelf) => shelf !== undefined);
  return full.length > 0 ? full.reduce((all, shelf) => all.concat(shelf)) : [];
}

function rank(outcome: Outcome): number {
  if (outcome.theirs) return outcome.state === null ? 40 : 30 + order[outcome.state];
  if (outcome.outcome === 'flag') return outcome.state === null ? 9 : order[outcome.state];
  if (outcome.state !== null) return 10 + order[outcome.state];
  if (outcome.outcome === 'cannot-tell') return outcome.due ? 20 : 21;
  return outcome.outcome === 'clear' ? 22 : 23;
}

function compare(a: Outcome, b: Outcome): number {
  if (a.due !== b.due) return a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1;
  if (a.strength !== b.strength) return strengths[a.strength] - strengths[b.strength];
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return 0;
}

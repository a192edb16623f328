import type { Outcome, OutcomeState } from '../schemas/outcome.ts';
import type { Verdict } from './verdict.ts';

const ranks: Record<OutcomeState, number> = {
  overdue: 0,
  breach: 1,
  due: 2,
  missing: 3,
  'not-asked': 3,
  'no-response': 4,
  present: 5,
  'done-late': 6,
};

/** From this rank on nothing is shown unasked; the order of the packs is kept. */
const firstUnsorted = 20;
const lastRank = 40;

interface Placed {
  outcome: Outcome;
  /** Where its limit ends, as a number to sort by; without a limit it comes last. */
  due: number;
  order: number;
}

/** Outcomes by rank as they come. */
export interface Shelves {
  sorted: Placed[][];
  rest: Outcome[][];
}

/** Shelves with nothing on them. */
export function newShelves(): Shelves {
  const shelves = <T>(count: number): T[][] => Array.from({ length: count }, () => []);
  return { sorted: shelves(firstUnsorted), rest: shelves(lastRank - firstUnsorted + 1) };
}

/** The rule says its place among outcomes of equal rank and date. */
export function putOnShelf(shelves: Shelves, outcome: Outcome, { deadline }: Verdict, rule: { order: number }): void {
  const rank = rankOf(outcome);
  if (rank < firstUnsorted)
    shelves.sorted[rank]?.push({ outcome, due: deadline ? deadline.order : Number.POSITIVE_INFINITY, order: rule.order });
  else shelves.rest[rank - firstUnsorted]?.push(outcome);
}

/** Flags first (overdue, breach, due, missing or not asked, no response), then what is shown without a flag, then the rest; theirs after one's own. Strictest limit first. */
export function takeSorted({ sorted, rest }: Shelves): Outcome[] {
  const all: Outcome[] = [];
  for (const shelf of sorted) for (const { outcome } of shelf.sort(compare)) all.push(outcome);
  for (const shelf of rest) for (const outcome of shelf) all.push(outcome);
  return all;
}

/** The shelf on which an outcome belongs. */
function rankOf(outcome: Outcome): number {
  const { state } = outcome;
  if (outcome.theirs) return state === null ? lastRank : 30 + ranks[state];
  if (outcome.outcome === 'flag') return state === null ? 9 : ranks[state];
  if (state !== null) return 10 + ranks[state];
  if (outcome.outcome === 'cannot-tell') return outcome.due !== null ? 20 : 21;
  return outcome.outcome === 'clear' ? 22 : 23;
}

function compare(a: Placed, b: Placed): number {
  return a.due === b.due ? a.order - b.order : a.due - b.due;
}

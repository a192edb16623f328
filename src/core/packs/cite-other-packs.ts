import type { Outcome } from '../schemas/outcome.ts';

/** Where several packs set a limit for the same action, each outcome cites the others, strictest first. Takes outcomes of one subject, each with its action, and changes those that have a date. */
export function citeOtherPacks(outcomes: readonly [action: string, Outcome][]): void {
  const dated = outcomes.filter(([, { due }]) => due !== null);
  if (dated.length < 2) return;
  const groups = new Map<string, Outcome[]>();
  for (const [action, outcome] of dated) {
    const group = groups.get(action);
    if (group) group.push(outcome);
    else groups.set(action, [outcome]);
  }
  for (const group of groups.values()) if (group.length > 1) for (const outcome of group) outcome.alsoIn = others(outcome, group);
}

function others(outcome: Outcome, group: Outcome[]): Outcome['alsoIn'] {
  return group
    .filter((other) => other.protocol !== outcome.protocol)
    .map(({ protocol, section, due }) => ({ protocol, section, due: due ?? '' }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

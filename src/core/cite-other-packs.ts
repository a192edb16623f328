import type { Outcome } from './outcome.ts';

/** Where several packs set a limit for the same action and subject, each outcome cites the others, strictest first. Changes the outcomes given. */
export function citeOtherPacks(outcomes: readonly Outcome[], actions: ReadonlyMap<string, string>): void {
  if (actions.size === 0) return;
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const action = actions.get(outcome.rule);
    if (!action) continue;
    const key = `${action} ${outcome.subjectKey}`;
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  for (const group of groups.values()) if (group.length > 1) for (const outcome of group) outcome.alsoIn = others(outcome, group);
}

function others(outcome: Outcome, group: Outcome[]): Outcome['alsoIn'] {
  return group
    .filter((other) => other.protocol !== outcome.protocol)
    .map(({ protocol, section, due }) => ({ protocol, section, due: due ?? '' }))
    .sort((a, b) => a.due.localeCompare(b.due));
}

import type { Outcome } from '../schemas/outcome.ts';
import { none } from './explanation.ts';
import type { JudgedGroup } from './judgement.ts';
import type { Settled } from './settle.ts';

/** The limits that other packs set for the same action and subject, strictest first. `at` and `subject` are places among the rules and the scopes of the group. */
export function otherLimits({ rules, scopes, verdicts, limits }: JudgedGroup, at: number, subject: number): Outcome['alsoIn'] {
  const { action, rule } = rules[at] as Settled;
  if (action === null) return none;
  let found: Outcome['alsoIn'] = none;
  for (const other of limits.get(action) ?? none) {
    const { protocol, section } = (rules[other] as Settled).rule.words;
    const deadline = verdicts[other * scopes.length + subject]?.deadline;
    if (deadline && protocol !== rule.words.protocol) found = [...found, { protocol, section, due: deadline.due }];
  }
  return found.length < 2 ? found : found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

import type { Scope } from '../facts/indexed-record.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { IsWanted, JudgedGroup, Judgement } from './judgement.ts';
import { otherLimits } from './other-limits.ts';
import { newShelves, putOnShelf, takeSorted } from './outcome-shelves.ts';
import { sayOutcome } from './say-outcome.ts';
import type { Settled } from './settle.ts';
import type { Verdict } from './verdict.ts';

/**
 * Puts a judgement into words: all of it, or the verdicts that are wanted. Flags first, the most pressing at the top. What was said once is not said
 * anew, so outcomes are shared: never change one.
 */
export function sayOutcomes(judgement: Judgement, isWanted: IsWanted = everything): Outcome[] {
  const shelves = newShelves();
  for (const group of judgement.groups) {
    const { rules, scopes, verdicts } = group;
    for (let subject = 0; subject < scopes.length; subject++) {
      for (let at = 0; at < rules.length; at++) {
        const verdict = verdicts[at * scopes.length + subject] as Verdict;
        const settled = rules[at] as Settled;
        if (isWanted(verdict, settled)) putOnShelf(shelves, sayOnce(judgement, group, at, subject), verdict, settled);
      }
    }
  }
  return takeSorted(shelves);
}

function everything(): boolean {
  return true;
}

function sayOnce({ vocabulary }: Judgement, group: JudgedGroup, at: number, subject: number): Outcome {
  const place = at * group.scopes.length + subject;
  const said = group.said[place];
  if (said) return said;
  const verdict = group.verdicts[place] as Verdict;
  const settled = group.rules[at] as Settled;
  const outcome = sayOutcome(settled, group.scopes[subject] as Scope, verdict, vocabulary);
  if (verdict.deadline) outcome.alsoIn = otherLimits(group, at, subject);
  group.said[place] = outcome;
  return outcome;
}

import type { Outcome } from '../../core/schemas/outcome.ts';
import { isOwnFlag, sectionOf } from '../flags/flag-sections.ts';

export interface RuleCounts {
  flags: number;
  overdue: number;
  due: number;
  missing: number;
  unseen: number;
  /** Core points of this user's that the screens read could settle. */
  checked: number;
}

/** The figures at the top of the panel; `outcomes` without what was set aside. */
export function ruleCounts(outcomes: Outcome[]): RuleCounts {
  const flags = outcomes.filter(isOwnFlag);
  const inSection = (id: string) => flags.filter((flag) => sectionOf(flag) === id).length;
  return {
    flags: flags.length,
    overdue: inSection('overdue'),
    due: inSection('due'),
    missing: inSection('missing'),
    unseen: outcomes.filter(isUnchecked).length,
    checked: outcomes.filter(({ outcome, tier, theirs }) => tier === 'core' && !theirs && (outcome === 'flag' || outcome === 'clear'))
      .length,
  };
}

/** Nothing on any screen could settle it now: it holds in one area only and the team's is not chosen, or is asked about an event that nobody has recorded. */
export function isBeyondScreens({ outcome, lacking, screens, evidence }: Outcome): boolean {
  return outcome === 'cannot-tell' && [lacking, screens, evidence].every((list) => list.length === 0);
}

/** A core point of this user's that the screens read so far could not settle. */
export function isUnchecked(outcome: Outcome): boolean {
  return outcome.outcome === 'cannot-tell' && outcome.tier === 'core' && !outcome.theirs;
}

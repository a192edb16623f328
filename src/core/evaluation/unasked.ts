import type { OutcomeState } from '../schemas/outcome.ts';
import type { IsWanted, Judgement } from './judgement.ts';
import type { Settled } from './settle.ts';
import type { Verdict } from './verdict.ts';

/** Flags that are said unasked and are this person's: what the toolbar counts. */
export function isOwnFlag({ outcome }: Verdict, { rule, theirs }: Settled): boolean {
  return outcome === 'flag' && rule.words.tier === 'core' && !theirs;
}

const open: ReadonlySet<OutcomeState | null> = new Set(['overdue', 'due', 'missing', 'not-asked', 'no-response', 'breach'] as const);

/** What a panel shows unasked: this person's core points, what was done late, and what another agency has not been seen to do. */
export function isUnasked(verdict: Verdict, { rule, theirs }: Settled): boolean {
  if (theirs) return open.has(verdict.state);
  return verdict.outcome !== 'not-applicable' && (rule.words.tier === 'core' || verdict.state === 'done-late');
}

/** Points of this person's checklist, core and all: whatever applies. */
export function isOfChecklist({ outcome }: Verdict, { theirs }: Settled): boolean {
  return outcome !== 'not-applicable' && !theirs;
}

/** How many points stand how. */
export interface PointCounts {
  points: number;
  /** Recorded or done; a factor that is merely present is neither in place nor lacking. */
  inPlace: number;
  unseen: number;
}

/** Counts verdicts without putting them into words. */
export function countPoints({ groups }: Judgement, isCounted: IsWanted): PointCounts {
  const counts: PointCounts = { points: 0, inPlace: 0, unseen: 0 };
  for (const { rules, scopes, verdicts } of groups) {
    for (const [place, verdict] of verdicts.entries()) {
      if (!isCounted(verdict, rules[Math.floor(place / scopes.length)] as Settled)) continue;
      counts.points++;
      if (verdict.outcome === 'clear' && verdict.state !== 'present') counts.inPlace++;
      if (verdict.outcome === 'cannot-tell') counts.unseen++;
    }
  }
  return counts;
}

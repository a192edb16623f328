import type { Outcome } from '../../core/schemas/outcome.ts';
import { titleAsDone, titleAsYet } from './title-as-done.ts';

/** The title as it is true now: a rule's title says what is lacking once its limit has passed. Before that it is "not yet"; of what is in place or could not be checked it is the thing itself. */
export function standingTitle({ outcome, state, theirs, title }: Pick<Outcome, 'outcome' | 'state' | 'theirs' | 'title'>): string {
  if (outcome === 'flag' && state === 'due') return titleAsYet(title);
  return outcome === 'flag' || theirs ? title : titleAsDone(title);
}

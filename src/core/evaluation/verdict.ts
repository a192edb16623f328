import type { CompiledRule } from '../packs/compiled-rule.ts';
import type { OutcomeKind, OutcomeState } from '../schemas/outcome.ts';
import type { Completion } from './completion.ts';
import type { Deadline } from './deadline.ts';

/** What a rule comes to for one subject, before it is put into words. Most of the thousands of a record come to the same few, which are shared. */
export interface Verdict {
  outcome: OutcomeKind;
  state: OutcomeState | null;
  /** Facts beside the trigger decided it: the blank field, the completion. `groundsOf` gathers them. */
  isGrounded: boolean;
  deadline: Deadline | null;
  /** The moment up to which it is late: the completion, a booked date, or null for now. */
  lateAt: string | null;
}

/** A verdict of its own, for those that are not among the shared ones below. */
export function verdict(
  outcome: OutcomeKind,
  state: OutcomeState | null,
  isGrounded: boolean,
  deadline: Deadline | null = null,
  lateAt: string | null = null,
): Verdict {
  return { outcome, state, isGrounded, deadline, lateAt };
}

export const clear = verdict('clear', null, false);
export const present = verdict('clear', 'present', false);
export const breach = verdict('flag', 'breach', false);
export const notApplicable = verdict('not-applicable', null, false);
/** A condition cannot be known, or there is nobody to ask about. */
export const cannotTell = verdict('cannot-tell', null, false);
/** The record as a whole must not be judged, so nothing of it is looked at or shown. */
export const silenced = verdict('cannot-tell', null, false);

/** Done, and no limit to set beside it. */
export const inPlace = verdict('clear', null, true);
export const noResponse = verdict('flag', 'no-response', true);
export const missing = verdict('flag', 'missing', true);
export const notAsked = verdict('flag', 'not-asked', true);
/** What is asked for, or the start of its limit, stands on no screen read so far. */
export const unseen = verdict('cannot-tell', null, true);

/** Where the completion stands on no screen read so far the answer is cannot-tell, unless the rule says that something recorded demands it. */
export function isUnseen(completion: Completion, rule: CompiledRule): boolean {
  return completion.status === 'unclear' || (completion.status === 'unseen' && !rule.flagsUnseen);
}

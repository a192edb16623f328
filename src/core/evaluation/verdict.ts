import { type FactList, nothingLacking } from '../facts/fact-list.ts';
import type { Scope } from '../facts/indexed-record.ts';
import type { CompiledPacks } from '../packs/compile-packs.ts';
import type { CompiledRule } from '../packs/compiled-rule.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { OutcomeKind, OutcomeState } from '../schemas/outcome.ts';
import type { NoDeadline } from './compiled-due.ts';
import type { Completion } from './completion.ts';
import type { Deadline } from './deadline.ts';

/** What a rule comes to for one subject, before it is put into words. */
export interface Verdict {
  outcome: OutcomeKind;
  state: OutcomeState | null;
  lacking: FactList;
  /** Facts that decided it beside the trigger: the blank field, the completion. */
  facts: Fact[];
  deadline: Deadline | null;
  /** Where no limit could be counted though its start is known. */
  uncounted: NoDeadline | null;
  /** The moment up to which it is late: the completion, a booked date, or null for now. */
  lateAt: string | null;
}

/** What a judge needs: the compiled rule, the person or event in hand, and what holds for the whole evaluation. */
export interface Asked {
  rule: CompiledRule;
  scope: Scope;
  packs: CompiledPacks;
  /** A team's choice for a limit that says only "days". */
  reading: 'calendar' | 'working' | undefined;
  /** The rule binds another agency than the user's role. */
  theirs: boolean;
}

const noMore: Partial<Verdict> = {};
const nothing = Object.freeze([]) as unknown as never[];

export function verdict(outcome: OutcomeKind, state: OutcomeState | null = null, more: Partial<Verdict> = noMore): Verdict {
  const { lacking = nothingLacking, facts = nothing, deadline = null, uncounted = null, lateAt = null } = more;
  return { outcome, state, lacking, facts, deadline, uncounted, lateAt };
}

export const clear: Verdict = verdict('clear');
export const notApplicable: Verdict = verdict('not-applicable');
export const cannotTell: Verdict = verdict('cannot-tell');
/** The record as a whole must not be judged, so nothing of it is looked at or shown. */
export const silenced: Verdict = verdict('cannot-tell');

/** Where the completion stands on no screen read so far the answer is cannot-tell, unless the rule says that something recorded demands it. */
export function isUnseen(completion: Completion, rule: CompiledRule): boolean {
  return completion.status === 'unclear' || (completion.status === 'unseen' && !rule.flagsUnseen);
}

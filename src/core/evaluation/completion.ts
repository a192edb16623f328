import { endOf, epochOf } from '../calendar/london-time.ts';
import { done, saysDone } from '../conditions/done.ts';
import { unknown, yes } from '../conditions/truth.ts';
import { asDate } from '../facts/fact-dates.ts';
import type { RecordIndex, Scope } from '../facts/indexed-record.ts';
import { type FactRef, holdersOf, isAnyShown, isSeen } from '../facts/scope.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { AskedFacts } from './asked-facts.ts';

type CompletionStatus = 'done' | 'not-done' | 'unseen' | 'unclear';

/** What the record shows of an action that a rule asks for. */
export interface Completion {
  status: CompletionStatus;
  /** Local date or minute it was done, where that is recorded. */
  at: string | null;
  /** A date ahead of now: arranged, not done. */
  booked: string | null;
  /** The fact that says when it was done, or for when it is booked. */
  fact: Fact | null;
}

const notDone: Completion = { status: 'not-done', at: null, booked: null, fact: null };
const unclear: Completion = { ...notDone, status: 'unclear' };
const unseen: Completion = { ...notDone, status: 'unseen' };
/** Of several open ones the first of these says how the whole stands. */
const frankness: CompletionStatus[] = ['not-done', 'unclear', 'unseen'];

/** Looks for the completion on or after `since` (a local date or minute; null where any counts). */
export function findCompletion({ refs, join }: AskedFacts, since: string | null, scope: Scope): Completion {
  if (!isAnyShown(refs, scope.index)) return unseen;
  let finished: Completion | null = null;
  let open: Completion | null = null;
  for (const ref of refs) {
    const one = completionOf(ref, since, scope);
    if (one.status === 'done') finished = finished ? joinDone(join, finished, one) : one;
    else open = open ? joinOpen(open, one) : one;
  }
  return (join === 'any' ? (finished ?? open) : (open ?? finished)) ?? unseen;
}

/** Of `any` the first completion counts, of `all` the last. */
function joinDone(join: AskedFacts['join'], one: Completion, other: Completion): Completion {
  if (one.at === null || other.at === null) return one.at === null ? other : one;
  return (join === 'any' ? one.at <= other.at : one.at >= other.at) ? one : other;
}

function joinOpen(one: Completion, other: Completion): Completion {
  const status = frankness.indexOf(one.status) <= frankness.indexOf(other.status) ? one.status : other.status;
  const booked = one.booked === null ? other : one;
  return status === booked.status ? booked : { ...booked, status };
}

/** What one of its facts shows. */
export function completionOf(ref: FactRef, since: string | null, scope: Scope): Completion {
  let found: Completion | null = null;
  let isShown = false;
  let isUnclear = false;
  for (const holder of holdersOf(ref, scope)) {
    const fact = holder.facts[ref.slot];
    if (!isSeen(fact)) continue;
    isShown = true;
    const said = done(fact);
    if (said === unknown) isUnclear = true;
    if (said !== yes) continue;
    if (fact.status === 'conflicting') for (const at of datesSaid(fact)) found = better(found, fact, at, since, scope.index);
    else found = better(found, fact, asDate(fact.value), since, scope.index);
  }
  if (found?.status === 'done') return found;
  if (isUnclear) return unclear;
  return found ?? (isShown ? notDone : unseen);
}

/** A date ahead is a booking, of which the last counts; one before the start does not count; of the rest the first is taken, and an answer without a date before all. */
function better(best: Completion | null, fact: Fact, at: string | null, since: string | null, index: RecordIndex): Completion | null {
  if (at !== null && isAhead(at, index)) return best?.status === 'done' ? best : { status: 'not-done', at: null, booked: at, fact };
  if (at !== null && since !== null && comesBefore(at, since)) return best;
  const isBetter = best?.status !== 'done' || (best.at !== null && (at === null || at < best.at));
  return isBetter ? { status: 'done', at, booked: null, fact } : best;
}

function isAhead(at: string, index: RecordIndex): boolean {
  return at >= index.today && epochOf(at) > index.now;
}

function comesBefore(at: string, since: string): boolean {
  return at.length === 10 && since.length === 10 ? at < since : endOf(at) < epochOf(since);
}

/** The dates that conflicting answers say, null for one without. */
function datesSaid(fact: Fact): (string | null)[] {
  return fact.alternatives.filter((each) => saysDone(each.value, each.text)).map((each) => asDate(each.value));
}

import { done } from '../conditions/done.ts';
import { no } from '../conditions/truth.ts';
import { type FactList, nothingLacking } from '../facts/fact-list.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { type FactRef, factsFound } from '../facts/scope.ts';
import type { CompiledRule } from '../packs/compiled-rule.ts';
import type { Fact } from '../schemas/case-record.ts';
import { type AskedFacts, listOf } from './asked-facts.ts';
import type { CompiledDue, NoDeadline } from './compiled-due.ts';
import { type Completion, completionOf } from './completion.ts';
import { findDeadline, sinceOf } from './deadline.ts';
import { none } from './explanation.ts';
import { answerTo } from './judge-missing-detail.ts';
import type { Settled } from './settle.ts';
import type { Verdict } from './verdict.ts';

/** On what a verdict stands beside the trigger. Gathered only for what is put into words. */
export interface Grounds {
  /** Facts that decided it: the blank field, the completion. */
  facts: Fact[];
  /** Asked for and blank, answered no, or not seen. */
  lacking: FactList;
  /** Why a limit could not be counted. */
  uncounted: NoDeadline | null;
}

const noGrounds: Grounds = { facts: none, lacking: nothingLacking, uncounted: null };

/** Gathers the grounds of a verdict by asking anew what it was decided on. */
export function groundsOf({ rule, reading }: Settled, scope: Scope, verdict: Verdict): Grounds {
  if (!verdict.isGrounded) return noGrounds;
  if (rule.kind === 'missing-detail') return rule.asks ? groundsOfDetail(rule.asks, scope) : noGrounds;
  const uncounted = rule.due && !verdict.deadline ? (findDeadline(rule.due, scope, reading) as NoDeadline) : null;
  if (rule.done) return groundsOfDone(rule, rule.done, verdict, scope, uncounted);
  return rule.due ? groundsOfRecurring(rule, rule.due, verdict, scope, uncounted) : noGrounds;
}

/** What is blank, else what was not seen. */
function groundsOfDetail({ refs }: AskedFacts, scope: Scope): Grounds {
  const [only] = refs;
  if (only && refs.length === 1) return { facts: factsFound(only, scope), lacking: only.alone, uncounted: null };
  const blank = refs.filter((ref) => answerTo(ref, scope) === 'blank');
  if (blank.length > 0) return { facts: foundIn(blank, scope), lacking: listOf(blank), uncounted: null };
  return { ...noGrounds, lacking: listOf(refs.filter((ref) => answerTo(ref, scope) === 'unseen')) };
}

function groundsOfDone(rule: CompiledRule, asked: AskedFacts, verdict: Verdict, scope: Scope, uncounted: NoDeadline | null): Grounds {
  const since = verdict.deadline ? sinceOf(verdict.deadline) : null;
  let finished: Fact[] = none;
  let open: Fact[] = none;
  let lacking = nothingLacking;
  for (const ref of asked.refs) {
    const one = completionOf(ref, since, scope);
    const facts = factsOf(ref, one, scope);
    if (one.status === 'done') finished = both(finished, facts);
    else {
      open = both(open, facts);
      lacking = lacking.join(ref.alone);
    }
  }
  const isDone = asked.join === 'any' ? finished.length > 0 : lacking === nothingLacking;
  const facts = withBooked(rule, verdict, isDone ? finished : open, scope);
  if (isDone || (verdict.outcome === 'clear' && verdict.state !== 'due')) return { facts, lacking: nothingLacking, uncounted };
  if (uncounted?.why !== 'no-start') return { facts, lacking, uncounted };
  return { facts: [...uncounted.conflicting, ...facts], lacking: uncounted.lacking.join(lacking), uncounted };
}

/** The last of its kind, or that none is shown. */
function groundsOfRecurring(rule: CompiledRule, due: CompiledDue, verdict: Verdict, scope: Scope, uncounted: NoDeadline | null): Grounds {
  if (verdict.deadline) return { ...noGrounds, facts: withBooked(rule, verdict, none, scope) };
  const lacking = uncounted?.why === 'past-calendar' ? nothingLacking : due.starts;
  return { facts: foundIn(due.refs, scope), lacking, uncounted };
}

function both(some: Fact[], more: Fact[]): Fact[] {
  return some.length === 0 ? more : [...some, ...more];
}

function factsOf(ref: FactRef, { status, fact }: Completion, scope: Scope): Fact[] {
  if (fact) return [fact];
  const facts = factsFound(ref, scope);
  if (status !== 'not-done' || facts.length < 2) return facts;
  const open = facts.filter((each) => done(each) === no);
  return open.length > 0 ? open : facts;
}

/** A running limit shows the booking too. */
function withBooked({ booked }: CompiledRule, { state }: Verdict, facts: Fact[], scope: Scope): Fact[] {
  return booked && (state === 'overdue' || state === 'due') ? [...facts, ...factsFound(booked, scope)] : facts;
}

function foundIn(refs: readonly FactRef[], scope: Scope): Fact[] {
  return refs.reduce((found: Fact[], ref) => both(found, factsFound(ref, scope)), none);
}

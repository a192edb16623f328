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

export function groundsOf({ rule, reading }: Settled, scope: Scope, verdict: Verdict): Grounds {
  if (!verdict.isGrounded) return noGrounds;
  if (rule.kind === 'missing-detail') return rule.asks ? groundsOfDetail(rule.asks, scope) : noGrounds;
  const uncounted = rule.due && !verdict.deadline ? (findDeadline(rule.due, scope, reading) as NoDeadline) : null;
  if (rule.done) return groundsOfDone(rule, rule.done, verdict, scope, uncounted);
  return rule.due ? groundsOfRecurring(rule, rule.due, verdict, scope, uncounted) : noGrounds;
}

/** What is blank, else what was not seen. */
function groundsOfDetail({ refs }: AskedFacts, scope: Scope): Grounds {
  const blank = refs.filter((ref) => answerTo(ref, scope) === 'blank');
  if (blank.length === 0) return { ...noGrounds, lacking: listOf(refs.filter((ref) => answerTo(ref, scope) === 'unseen')) };
  return { ...noGrounds, lacking: listOf(blank), facts: foundIn(blank, scope) };
}

function groundsOfDone(rule: CompiledRule, asked: AskedFacts, verdict: Verdict, scope: Scope, uncounted: NoDeadline | null): Grounds {
  const since = verdict.deadline ? sinceOf(verdict.deadline) : null;
  const each = asked.refs.map((ref): [FactRef, Completion] => [ref, completionOf(ref, since, scope)]);
  const finished = each.filter(([, { status }]) => status === 'done');
  const isDone = asked.join === 'any' ? finished.length > 0 : finished.length === each.length;
  const told = isDone ? finished : each.filter(([, { status }]) => status !== 'done');
  const facts = told.flatMap(([ref, completion]) => factsOf(ref, completion, scope));
  const isOpen = verdict.outcome !== 'clear' || verdict.state === 'due';
  const lacking = isOpen && !isDone ? listOf(told.map(([ref]) => ref)) : nothingLacking;
  if (uncounted?.why === 'no-start' && isOpen)
    return { facts: [...uncounted.conflicting, ...facts], lacking: uncounted.lacking.join(lacking), uncounted };
  return { facts: withBooked(rule, verdict, facts, scope), lacking, uncounted };
}

/** The last of its kind, or that none is shown. */
function groundsOfRecurring(rule: CompiledRule, due: CompiledDue, verdict: Verdict, scope: Scope, uncounted: NoDeadline | null): Grounds {
  if (verdict.deadline) return { ...noGrounds, facts: withBooked(rule, verdict, none, scope) };
  const lacking = uncounted?.why === 'past-calendar' ? nothingLacking : due.starts;
  return { facts: foundIn(due.refs, scope), lacking, uncounted };
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
  return refs.flatMap((ref) => factsFound(ref, scope));
}

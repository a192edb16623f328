import { endOf, epochOf } from '../calendar/london-time.ts';
import { done, saysDone } from '../conditions/done.ts';
import { no, unknown, yes } from '../conditions/truth.ts';
import { factsAsked } from '../conditions/walk-condition.ts';
import { asDate } from '../facts/fact-dates.ts';
import { type FactList, nothingLacking } from '../facts/fact-list.ts';
import type { RecordIndex, Scope } from '../facts/indexed-record.ts';
import { type FactRef, factsFound, isAnyShown } from '../facts/scope.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { FactsAsked } from '../schemas/rule.ts';
import { none } from './explanation.ts';

/** `asks` or `done` with its facts looked up. */
export interface AskedFacts {
  join: 'any' | 'all';
  refs: FactRef[];
  /** All of them. */
  named: FactList;
  /** What is found where no screen has shown any of them. */
  unseen: Completion;
}

export function compileAsked(asked: FactsAsked, refer: (id: string) => FactRef): AskedFacts {
  const refs = factsAsked(asked).map(refer);
  const named = refs.reduce((list, ref) => list.join(ref.alone), nothingLacking);
  const unseen: Completion = { status: 'unseen', at: null, booked: null, facts: none, lacking: named };
  return { join: typeof asked !== 'string' && 'any' in asked ? 'any' : 'all', refs, named, unseen };
}

type CompletionStatus = 'done' | 'not-done' | 'unseen' | 'unclear';

/** What the record shows of an action that a rule asks for. */
export interface Completion {
  status: CompletionStatus;
  /** Local date or minute it was done, where that is recorded. */
  at: string | null;
  /** A date ahead of now: arranged, not done. */
  booked: string | null;
  facts: Fact[];
  /** Asked for and blank, answered no, or not seen. */
  lacking: FactList;
}

/** Looks for the completion on or after `since` (a local date or minute; null where any counts). */
export function findCompletion(asked: AskedFacts, since: string | null, scope: Scope): Completion {
  if (!isAnyShown(asked.refs, scope.index)) return asked.unseen;
  const [only] = asked.refs;
  if (only && asked.refs.length === 1) return completionOf(only, since, scope);
  const each = asked.refs.map((ref) => completionOf(ref, since, scope));
  const finished = each.filter((one) => one.status === 'done');
  const isDone = asked.join === 'any' ? finished.length > 0 : finished.length === each.length;
  if (isDone) return joinDone(asked.join, finished);
  const open = each.filter((one) => one.status !== 'done');
  return {
    status: openStatus(open),
    at: null,
    booked: firstOf(open, 'booked'),
    facts: open.flatMap((one) => one.facts),
    lacking: open.reduce((list, one) => list.join(one.lacking), nothingLacking),
  };
}

function openStatus(open: Completion[]): CompletionStatus {
  if (open.some((one) => one.status === 'not-done')) return 'not-done';
  return open.some((one) => one.status === 'unclear') ? 'unclear' : 'unseen';
}

/** Of `any` the first completion counts, of `all` the last. */
function joinDone(join: 'any' | 'all', finished: Completion[]): Completion {
  const dates = finished.map((one) => one.at).filter((at) => at !== null);
  dates.sort();
  const at = (join === 'any' ? dates[0] : dates[dates.length - 1]) ?? null;
  return { status: 'done', at, booked: null, facts: finished.flatMap((one) => one.facts), lacking: nothingLacking };
}

function firstOf(many: Completion[], key: 'booked'): string | null {
  return many.map((one) => one[key]).find((value) => value !== null) ?? null;
}

function completionOf(ref: FactRef, since: string | null, scope: Scope): Completion {
  const facts = factsFound(ref, scope);
  if (facts.length === 0) return { status: 'unseen', at: null, booked: null, facts, lacking: ref.alone };
  const found: Found = { best: null, booked: null };
  let unclear = false;
  for (const fact of facts) {
    const said = done(fact);
    if (said === unknown) unclear = true;
    if (said !== yes) continue;
    if (fact.status === 'conflicting') for (const at of datesSaid(fact)) consider(found, fact, at, since, scope.index);
    else consider(found, fact, asDate(fact.value), since, scope.index);
  }
  const { best, booked } = found;
  if (best) return { status: 'done', at: best.at, booked: null, facts: [best.fact], lacking: nothingLacking };
  if (unclear) return { status: 'unclear', at: null, booked: null, facts, lacking: ref.alone };
  return { status: 'not-done', at: null, booked: booked?.at ?? null, facts: booked ? [booked.fact] : openFacts(facts), lacking: ref.alone };
}

interface Found {
  best: { at: string | null; fact: Fact } | null;
  booked: { at: string; fact: Fact } | null;
}

/** A date ahead is a booking; one before the start does not count; of the rest the first is taken, and an answer without a date before all. */
function consider(found: Found, fact: Fact, at: string | null, since: string | null, index: RecordIndex): void {
  if (at !== null && isAhead(at, index)) found.booked = { at, fact };
  else if (at !== null && since !== null && comesBefore(at, since)) return;
  else if (!found.best || (found.best.at !== null && (at === null || at < found.best.at))) found.best = { at, fact };
}

function isAhead(at: string, index: RecordIndex): boolean {
  return at.slice(0, 10) >= index.today && epochOf(at) > index.now;
}

function comesBefore(at: string, since: string): boolean {
  return at.slice(0, 10) <= since.slice(0, 10) && endOf(at) < epochOf(since);
}

/** The dates that conflicting answers say, null for one without. */
function datesSaid(fact: Fact): (string | null)[] {
  return fact.alternatives.filter((each) => saysDone(each.value, each.text)).map((each) => asDate(each.value));
}

function openFacts(facts: Fact[]): Fact[] {
  if (facts.length === 1) return facts;
  const open = facts.filter((fact) => done(fact) === no);
  return open.length > 0 ? open : facts;
}

import { clockOf, lateWords, uncountedClock } from '../calendar/clock-words.ts';
import { lackingOf } from '../conditions/compile-logic.ts';
import type { FactList } from '../facts/fact-list.ts';
import type { RecordIndex, Scope } from '../facts/indexed-record.ts';
import { holdersOf } from '../facts/scope.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { ClockUsed, Outcome } from '../schemas/outcome.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { AskedFacts } from './asked-facts.ts';
import { none } from './explanation.ts';
import { groundsOf } from './grounds.ts';
import { type Decided, decidingFacts, evidenceOf, evidenceOfFlag } from './outcome-evidence.ts';
import type { Settled } from './settle.ts';
import { silenced, type Verdict } from './verdict.ts';

/** A verdict in the form that is shown. Evidence and words are gathered only where there is something to show. */
export function sayOutcome(settled: Settled, scope: Scope, verdict: Verdict, vocabulary: Vocabulary): Outcome {
  const outcome = baseOf(settled, scope, verdict);
  const isShown = verdict.outcome === 'flag' || verdict.state !== null;
  const isUntold = verdict.outcome === 'cannot-tell' && verdict !== silenced;
  if (!isShown && !isUntold && !verdict.isGrounded) return outcome;
  const grounds = groundsOf(settled, scope, verdict);
  const say: Say = { rule: settled.rule, scope, verdict, grounds, vocabulary };
  if (isShown) sayShown(outcome, say);
  else if (isUntold) sayUntold(outcome, say);
  else outcome.evidence = evidenceOf(grounds.facts);
  return outcome;
}

/** Not applicable, or clear with nothing to tell. */
function baseOf({ rule, theirs }: Settled, scope: Scope, verdict: Verdict): Outcome {
  const { words } = rule;
  const entity = rule.isOfCase ? null : scope.entity;
  return {
    rule: words.rule,
    protocol: words.protocol,
    section: words.section,
    catalogue: words.catalogue,
    outcome: theirs ? 'not-applicable' : verdict.outcome,
    kind: words.kind,
    tier: words.tier,
    strength: words.strength,
    state: verdict.state,
    subject: entity ? entity.entity.name : null,
    subjectKey: entity ? entity.entity.key : 'case',
    due: verdict.deadline ? verdict.deadline.due : null,
    late: null,
    clock: null,
    theirs,
    title: words.title,
    why: words.why,
    next: words.next,
    asks: words.asks,
    evidence: none,
    lacking: none,
    screens: none,
    mentions: none,
    contact: words.contact,
    alsoIn: none,
    level: words.level,
  };
}

interface Say extends Decided {
  vocabulary: Vocabulary;
}

/** A flag, or something recorded that is to be considered: with what decided it, what is lacking, and the clock. */
function sayShown(outcome: Outcome, say: Say): void {
  const { rule, scope, grounds, vocabulary } = say;
  outcome.evidence = evidenceOfFlag(say);
  outcome.lacking = grounds.lacking.ids;
  outcome.screens = screensOf(grounds.lacking, grounds.facts, vocabulary);
  outcome.late = lateOf(scope.index, say.verdict);
  outcome.clock = clockFor(say);
  if (rule.done) outcome.mentions = mentionsOf(rule.done, scope);
}

/** What cannot be told: with what is lacking and where it usually stands. */
function sayUntold(outcome: Outcome, say: Say): void {
  const { rule, scope, verdict, grounds, vocabulary } = say;
  let { lacking } = grounds;
  if (lacking.ids.length === 0) lacking = lackingOf(rule.conditions, scope);
  if (lacking.ids.length === 0 && scope.entity === null && rule.asks) lacking = rule.asks.named;
  outcome.lacking = lacking.ids;
  outcome.screens = screensOf(lacking, grounds.facts, vocabulary);
  if (grounds.facts.length > 0 || verdict.deadline) outcome.evidence = evidenceOf(decidingFacts(say));
  outcome.clock = clockFor(say);
}

/** Where the facts usually stand that no screen has shown. */
function screensOf(lacking: FactList, found: readonly Fact[], vocabulary: Vocabulary): string[] {
  if (found.length === 0) return lacking.screens;
  const isFound = (id: string): boolean => found.some((fact) => fact.fact === id);
  if (lacking.ids.every(isFound)) return none;
  return [...new Set(lacking.ids.flatMap((id) => (isFound(id) ? none : (vocabulary.get(id)?.screen ?? none))))];
}

function clockFor({ scope, verdict, grounds: { uncounted } }: Say): ClockUsed | null {
  const { calendar } = scope.index;
  if (verdict.deadline) return clockOf(verdict.deadline, calendar);
  return uncounted?.why === 'past-calendar' ? uncountedClock(uncounted.limit, uncounted.start, calendar) : null;
}

function lateOf({ nowLocal, calendar }: RecordIndex, verdict: Verdict): string | null {
  if (!verdict.deadline || (verdict.state !== 'overdue' && verdict.state !== 'done-late')) return null;
  return lateWords(verdict.deadline, verdict.lateAt ?? nowLocal, calendar);
}

function mentionsOf(done: AskedFacts, scope: Scope): Outcome['mentions'] {
  let mentions: Outcome['mentions'] = none;
  for (const ref of done.refs) {
    for (const holder of holdersOf(ref, scope)) {
      const found = holder.facts[ref.slot]?.mentions;
      if (found && found.length > 0) mentions = [...mentions, ...found];
    }
  }
  return mentions;
}

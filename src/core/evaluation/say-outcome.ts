import { clockOf, lateWords, uncountedClock } from '../calendar/clock-words.ts';
import { lackingOf } from '../conditions/compile-logic.ts';
import type { FactList } from '../facts/fact-list.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { holdersOf } from '../facts/scope.ts';
import type { CompiledRule } from '../packs/compiled-rule.ts';
import type { Evidence, Fact } from '../schemas/case-record.ts';
import type { ClockUsed, Outcome } from '../schemas/outcome.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { addOnce, type Explanation, none } from './explanation.ts';
import { type Asked, silenced, type Verdict } from './verdict.ts';

/** More than a person can weigh at once is no evidence. */
const mostEvidence = 12;

/** A verdict in the form that is shown. Evidence and words are gathered only where there is something to show. */
export function sayOutcome(asked: Asked, verdict: Verdict): Outcome {
  const outcome = baseOf(asked, verdict);
  if (verdict.outcome === 'flag' || verdict.state !== null) sayShown(outcome, asked, verdict);
  else if (verdict.outcome === 'cannot-tell' && verdict !== silenced) sayUntold(outcome, asked, verdict);
  else if (verdict.facts.length > 0) outcome.evidence = evidenceOf(verdict.facts);
  return outcome;
}

/** The same of another person or event, about whom nothing else is known. */
export function sayAgain(said: Outcome, { entity }: Scope, isOfCase: boolean): Outcome {
  if (isOfCase || !entity) return said;
  return { ...said, subject: entity.entity.name, subjectKey: entity.entity.key, alsoIn: none };
}

/** Not applicable, or clear with nothing to tell. */
function baseOf({ rule, theirs, scope }: Asked, verdict: Verdict): Outcome {
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
    evidence: none,
    lacking: none,
    screens: none,
    mentions: none,
    contact: words.contact,
    alsoIn: none,
    level: words.level,
  };
}

/** A flag, or something recorded that is to be considered: with what decided it, what is lacking, and the clock. */
function sayShown(outcome: Outcome, asked: Asked, verdict: Verdict): void {
  outcome.evidence = evidenceFor(asked, verdict);
  outcome.lacking = verdict.lacking.ids;
  outcome.screens = screensOf(verdict.lacking, verdict.facts, asked.packs.vocabulary);
  outcome.late = lateOf(asked, verdict);
  outcome.clock = clockFor(asked, verdict);
  if (asked.rule.done) outcome.mentions = mentionsOf(asked);
}

/** What cannot be told: with what is lacking and where it usually stands. */
function sayUntold(outcome: Outcome, asked: Asked, verdict: Verdict): void {
  const { rule, scope, packs } = asked;
  let { lacking } = verdict;
  if (lacking.ids.length === 0) lacking = lackingOf(rule.conditions, scope);
  if (lacking.ids.length === 0 && scope.entity === null && rule.asks) lacking = rule.asks.named;
  outcome.lacking = lacking.ids;
  outcome.screens = screensOf(lacking, verdict.facts, packs.vocabulary);
  if (verdict.facts.length > 0 || verdict.deadline) outcome.evidence = evidenceOf(decidingFacts(verdict));
  outcome.clock = clockFor(asked, verdict);
}

/** What decided it: the blank field or completion, the start of the clock, the trigger. */
function evidenceFor({ rule, scope }: Asked, verdict: Verdict): Evidence[] {
  const facts = decidingFacts(verdict);
  explainFlag(rule, verdict)?.explain(scope, facts);
  rule.when?.explain(scope, facts);
  return evidenceOf(facts);
}

function decidingFacts({ facts, deadline }: Verdict): Explanation {
  const deciding = facts.slice();
  if (deadline) addOnce(deciding, deadline.start.fact);
  return deciding;
}

function explainFlag(rule: CompiledRule, verdict: Verdict): CompiledRule['present'] {
  return verdict.state === 'breach' ? rule.breach : rule.present;
}

/** Where the facts usually stand that no screen has shown. */
function screensOf(lacking: FactList, found: readonly Fact[], vocabulary: Vocabulary): string[] {
  if (found.length === 0) return lacking.screens;
  const unseen = lacking.ids.filter((id) => !found.some((fact) => fact.fact === id));
  return unseen.length === 0 ? none : [...new Set(unseen.flatMap((id) => vocabulary.get(id)?.screen ?? none))];
}

function evidenceOf(facts: readonly Fact[]): Evidence[] {
  const [first] = facts;
  if (!first) return none;
  if (facts.length === 1 && first.alternatives.length === 0 && first.evidence.length <= mostEvidence) return first.evidence;
  const evidence: Evidence[] = [];
  for (const fact of facts) {
    for (const each of fact.evidence) addOnce(evidence, each);
    for (const each of fact.alternatives) addOnce(evidence, each.evidence);
    if (evidence.length > mostEvidence) return evidence.slice(0, mostEvidence);
  }
  return evidence;
}

function clockFor({ packs }: Asked, verdict: Verdict): ClockUsed | null {
  if (verdict.deadline) return clockOf(verdict.deadline, packs.calendar);
  const { uncounted } = verdict;
  return uncounted?.why === 'past-calendar' ? uncountedClock(uncounted.limit, uncounted.start, packs.calendar) : null;
}

function lateOf({ scope, packs }: Asked, verdict: Verdict): string | null {
  if (!verdict.deadline || (verdict.state !== 'overdue' && verdict.state !== 'done-late')) return null;
  return lateWords(verdict.deadline, verdict.lateAt ?? scope.index.nowLocal, packs.calendar);
}

function mentionsOf({ rule, scope }: Asked): Outcome['mentions'] {
  let mentions: Outcome['mentions'] = none;
  for (const ref of rule.done?.refs ?? none) {
    for (const holder of holdersOf(ref, scope)) {
      const found = holder.facts[ref.slot]?.mentions;
      if (found && found.length > 0) mentions = [...mentions, ...found];
    }
  }
  return mentions;
}

import type { Evidence, Fact } from './case-record.ts';
import { clockOf, lateWords, uncountedClock } from './clock-words.ts';
import type { CompiledPacks } from './compile-packs.ts';
import { addOnce, type Explanation, joinOnce, none } from './explanation.ts';
import type { ClockUsed, Outcome } from './outcome.ts';
import { holdersOf } from './scope.ts';
import { unknown } from './truth.ts';
import { type Asked, silenced, type Verdict } from './verdict.ts';

/** More than a person can weigh at once is no evidence. */
const mostEvidence = 12;

/** A verdict in the form that is shown. Evidence and words are gathered only where there is something to show. */
export function sayOutcome(asked: Asked, verdict: Verdict): Outcome {
  const isShown = verdict.outcome === 'flag' || verdict.state !== null;
  if (verdict === silenced || (!isShown && verdict.outcome !== 'cannot-tell')) return sayQuiet(asked, verdict);
  const evidence = evidenceFor(asked, verdict, isShown);
  const lacking = lackingOf(asked, verdict);
  const screens = screensOf(lacking, verdict, asked.packs);
  if (!isShown && evidence.length === 0 && lacking.length === 1 && isBare(asked, verdict))
    return sayUntold(asked, verdict, lacking, screens);
  const outcome = baseOf(asked, verdict);
  outcome.evidence = evidence;
  outcome.lacking = lacking;
  outcome.screens = screens;
  outcome.late = lateOf(asked, verdict);
  outcome.clock = clockFor(asked, verdict);
  if (isShown && asked.rule.done) outcome.mentions = mentionsOf(asked);
  return outcome;
}

/** Not applicable, or clear with nothing to tell but what settled it. What holds nothing of the record is made once for each rule, and frozen. */
function sayQuiet(asked: Asked, verdict: Verdict): Outcome {
  const { rule, theirs } = asked;
  if (verdict.facts.length === 0 && isBare(asked, verdict)) {
    const name = theirs ? `${verdict.outcome} theirs` : verdict.outcome;
    const known = rule.quiet.get(name);
    if (known) return known;
    const made = Object.freeze(baseOf(asked, verdict));
    rule.quiet.set(name, made);
    return made;
  }
  const outcome = baseOf(asked, verdict);
  if (verdict.facts.length > 0) outcome.evidence = evidenceOf(verdict.facts);
  return outcome;
}

/** It names no person, no date and no event. */
function isBare({ rule }: Asked, verdict: Verdict): boolean {
  return rule.rule.for === 'case' && !verdict.deadline && !verdict.uncounted;
}

/** Cannot be told for want of one fact that no screen has shown: the same for every record, so made once for each fact. */
function sayUntold(asked: Asked, verdict: Verdict, lacking: string[], screens: string[]): Outcome {
  const { rule, theirs } = asked;
  const name = `${theirs ? 'theirs ' : ''}${lacking[0]}`;
  const known = rule.quiet.get(name);
  if (known) return known;
  const made = Object.freeze({ ...baseOf(asked, verdict), lacking, screens });
  rule.quiet.set(name, made);
  return made;
}

function baseOf({ rule, theirs, scope }: Asked, verdict: Verdict): Outcome {
  const { rule: data, pack } = rule;
  const entity = data.for === 'case' ? null : scope.entity;
  return {
    rule: data.id,
    protocol: pack.id,
    section: data.source.section,
    catalogue: data.source.catalogue,
    outcome: theirs ? 'not-applicable' : verdict.outcome,
    kind: data.kind,
    tier: data.tier,
    strength: data.strength,
    state: verdict.state,
    subject: entity ? entity.entity.name : null,
    subjectKey: entity ? entity.entity.key : 'case',
    due: verdict.deadline ? verdict.deadline.due : null,
    late: null,
    clock: null,
    theirs,
    title: data.title,
    why: data.why,
    next: data.next,
    evidence: none,
    lacking: none,
    screens: none,
    mentions: none,
    contact: data.contact ?? null,
    alsoIn: none,
    level: rule.level,
  };
}

/** What decided it: the blank field or completion, the start of the clock, the trigger. */
function evidenceFor({ rule, scope }: Asked, verdict: Verdict, isShown: boolean): Evidence[] {
  if (!isShown && verdict.facts.length === 0 && !verdict.deadline) return none;
  const facts: Explanation = verdict.facts.slice();
  if (verdict.deadline) addOnce(facts, verdict.deadline.start.fact);
  if (isShown && verdict.state === 'breach') rule.breach?.explain(scope, facts);
  if (isShown && verdict.state !== 'breach') rule.present?.explain(scope, facts);
  if (isShown) rule.when?.explain(scope, facts);
  return evidenceOf(facts);
}

/** What was asked for and not found; of an outcome that cannot be told, else, what its conditions lack. */
function lackingOf({ rule, scope }: Asked, verdict: Verdict): string[] {
  if (verdict.lacking.length > 0 || verdict.outcome !== 'cannot-tell') return verdict.lacking;
  let lacking: string[] = none;
  for (const condition of rule.conditions) if (condition.test(scope) === unknown) lacking = joinOnce(lacking, condition.lacks(scope));
  return lacking.length === 0 && scope.entity === null && rule.asks ? rule.asks.ids : lacking;
}

/** Where the facts usually stand that no screen has shown. */
function screensOf(lacking: readonly string[], verdict: Verdict, packs: CompiledPacks): string[] {
  let screens: string[] = none;
  for (const id of lacking) {
    const screen = packs.screens.get(id);
    if (screen && !verdict.facts.some((fact) => fact.fact === id)) screens = joinOnce(screens, screen);
  }
  return screens;
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
  if (verdict.deadline) return clockOf(verdict.deadline, packs.calendar, packs.vocabulary);
  const { uncounted } = verdict;
  return uncounted?.why === 'past-calendar' ? uncountedClock(uncounted.limit, uncounted.start, packs.calendar, packs.vocabulary) : null;
}

function lateOf({ scope, packs }: Asked, verdict: Verdict): string | null {
  if (!verdict.deadline || (verdict.state !== 'overdue' && verdict.state !== 'done-late')) return null;
  return lateWords(verdict.deadline, verdict.lateAt ?? scope.index.nowLocal, packs.calendar);
}

function mentionsOf({ rule, scope }: Asked): Outcome['mentions'] {
  let mentions: Outcome['mentions'] = none;
  for (const ref of rule.done?.refs ?? none) {
    for (const holder of holdersOf(ref, scope)) {
      const found = holder.facts.get(ref.id)?.mentions;
      if (found && found.length > 0) mentions = [...mentions, ...found];
    }
  }
  return mentions;
}

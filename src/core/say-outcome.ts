import type { Evidence, Fact } from './case-record.ts';
import { clockOf, lateWords, uncountedClock } from './clock-words.ts';
import type { CompiledCondition } from './compile-condition.ts';
import { newExplanation } from './explanation.ts';
import type { ClockUsed, Outcome } from './outcome.ts';
import { factsFound, type Scope } from './scope.ts';
import { type Asked, silenced, type Verdict } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

const none = Object.freeze([]) as unknown as never[];
/** More than a person can weigh at once is no evidence. */
const mostEvidence = 12;

/** A verdict in the form that is shown. Evidence and words are gathered only where there is something to show. */
export function sayOutcome(asked: Asked, verdict: Verdict): Outcome {
  const isShown = verdict.outcome === 'flag' || verdict.state !== null;
  if (verdict === silenced || (!isShown && verdict.outcome !== 'cannot-tell')) return sayQuiet(asked, verdict);
  const outcome = baseOf(asked, verdict);
  const { evidence, lacking, screens } = reasonsFor(asked, verdict, isShown);
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
  if (verdict.facts.length === 0 && !verdict.deadline && rule.rule.for === 'case') {
    const name = theirs ? `${verdict.outcome} theirs` : verdict.outcome;
    const made = rule.quiet.get(name) ?? Object.freeze(baseOf(asked, verdict));
    rule.quiet.set(name, made);
    return made;
  }
  const outcome = baseOf(asked, verdict);
  if (verdict.facts.length > 0) outcome.evidence = evidenceOf(verdict.facts);
  return outcome;
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

interface Reasons {
  evidence: Evidence[];
  lacking: string[];
  screens: string[];
}

/** What decided it: the blank field or completion, the start of the clock, the trigger. What cannot be told has only what is lacking. */
function reasonsFor(asked: Asked, verdict: Verdict, isShown: boolean): Reasons {
  const { rule, scope, packs } = asked;
  const explanation = newExplanation();
  for (const fact of verdict.facts) explanation.facts.add(fact);
  if (verdict.deadline) explanation.facts.add(verdict.deadline.start.fact);
  const decided = isShown || verdict.lacking.length === 0 ? conditionsThatDecided(asked, verdict) : none;
  for (const condition of decided) condition.explain(scope, explanation);
  const lacking = isShown || verdict.lacking.length > 0 ? [...verdict.lacking] : [...explanation.lacking];
  if (lacking.length === 0 && scope.entity === null && rule.asks) for (const ref of rule.asks.refs) lacking.push(ref.id);
  return {
    evidence: evidenceOf(explanation.facts),
    lacking,
    screens: lacking.length > 0 ? screensOf(lacking, verdict, packs.vocabulary) : none,
  };
}

/** Where the facts usually stand that no screen has shown. */
function screensOf(lacking: readonly string[], verdict: Verdict, vocabulary: Vocabulary): string[] {
  const screens: string[] = [];
  for (const id of lacking) {
    const screen = vocabulary.get(id)?.screen;
    if (screen && !screens.includes(screen) && !verdict.facts.some((fact) => fact.fact === id)) screens.push(screen);
  }
  return screens;
}

function conditionsThatDecided({ rule }: Asked, verdict: Verdict): CompiledCondition[] {
  const conditions =
    verdict.state === 'breach'
      ? [rule.breach, rule.when]
      : [rule.present, rule.when, verdict.outcome === 'cannot-tell' ? rule.breach : null];
  return conditions.filter((condition) => condition !== null);
}

function evidenceOf(facts: ReadonlySet<Fact> | readonly Fact[]): Evidence[] {
  if (('size' in facts ? facts.size : facts.length) === 0) return none;
  const evidence: Evidence[] = [];
  for (const fact of facts) {
    for (const each of fact.evidence) if (evidence.length < mostEvidence) evidence.push(each);
    for (const each of fact.alternatives)
      if (evidence.length < mostEvidence && !evidence.includes(each.evidence)) evidence.push(each.evidence);
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
  return rule.done ? rule.done.refs.flatMap((ref) => mentionsIn(ref, scope)) : none;
}

function mentionsIn(ref: Parameters<typeof factsFound>[0], scope: Scope): Outcome['mentions'] {
  return factsFound(ref, scope).flatMap((fact) => fact.mentions);
}

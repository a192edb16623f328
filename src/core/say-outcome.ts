import type { Evidence, Fact } from './case-record.ts';
import { clockOf, lateWords, uncountedClock } from './clock-words.ts';
import { newExplanation } from './explanation.ts';
import type { ClockUsed, Outcome } from './outcome.ts';
import { factsFound, type Scope } from './scope.ts';
import type { Asked, Verdict } from './verdict.ts';

const none: never[] = [];
/** More than a person can weigh at once is no evidence. */
const mostEvidence = 12;

/** A verdict in the form that is shown. Evidence and words are gathered only where there is something to show. */
export function sayOutcome(asked: Asked, verdict: Verdict, theirs: boolean): Outcome {
  const { rule, scope } = asked;
  const { rule: data, pack } = rule;
  const entity = data.for === 'case' ? null : scope.entity;
  const isShown = verdict.outcome === 'flag' || verdict.state !== null;
  const reasons = isShown || verdict.outcome === 'cannot-tell' ? reasonsFor(asked, verdict) : null;
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
    late: lateOf(asked, verdict),
    clock: isShown || verdict.deadline || verdict.uncounted ? clockFor(asked, verdict) : null,
    theirs,
    title: data.title,
    why: data.why,
    next: data.next,
    evidence: reasons ? reasons.evidence : evidenceOf(verdict.facts),
    lacking: reasons ? reasons.lacking : none,
    screens: reasons ? reasons.screens : none,
    mentions: isShown && rule.done ? mentionsOf(asked) : none,
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

/** What decided it: the blank field or completion, the start of the clock, the trigger. */
function reasonsFor(asked: Asked, verdict: Verdict): Reasons {
  const explanation = newExplanation();
  const { rule, scope, packs } = asked;
  for (const fact of verdict.facts) explanation.facts.add(fact);
  if (verdict.deadline) explanation.facts.add(verdict.deadline.start.fact);
  for (const condition of conditionsThatDecided(asked, verdict)) condition.explain(scope, explanation);
  for (const id of verdict.lacking) explanation.lacking.add(id);
  if (verdict.outcome !== 'cannot-tell')
    for (const id of [...explanation.lacking]) if (!verdict.lacking.includes(id)) explanation.lacking.delete(id);
  if (explanation.lacking.size === 0 && scope.entity === null && rule.asks)
    for (const ref of rule.asks.refs) explanation.lacking.add(ref.id);
  const lacking = [...explanation.lacking];
  const seen = new Set([...explanation.facts].map((fact) => fact.fact));
  const screens = new Set(lacking.filter((id) => !seen.has(id)).map((id) => packs.vocabulary.get(id)?.screen));
  return { evidence: evidenceOf(explanation.facts), lacking, screens: [...screens].filter((screen) => screen !== undefined) };
}

function conditionsThatDecided({ rule }: Asked, verdict: Verdict): NonNullable<typeof rule.when>[] {
  const conditions =
    verdict.state === 'breach'
      ? [rule.breach, rule.when]
      : [rule.present, rule.when, verdict.outcome === 'cannot-tell' ? rule.breach : null];
  return conditions.filter((condition) => condition !== null);
}

function evidenceOf(facts: Iterable<Fact>): Evidence[] {
  const evidence: Evidence[] = [];
  for (const fact of facts) {
    for (const each of fact.evidence) if (evidence.length < mostEvidence) evidence.push(each);
    for (const each of fact.alternatives)
      if (evidence.length < mostEvidence && !evidence.includes(each.evidence)) evidence.push(each.evidence);
  }
  return evidence;
}

function clockFor({ packs }: Asked, verdict: Verdict): ClockUsed | null {
  if (verdict.deadline) return clockOf(verdict.deadline, packs.vocabulary);
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

import type { Scope } from '../facts/indexed-record.ts';
import type { CompiledRule } from '../packs/compiled-rule.ts';
import type { Evidence, Fact } from '../schemas/case-record.ts';
import { addOnce, type Explanation, none } from './explanation.ts';
import type { Grounds } from './grounds.ts';
import type { Verdict } from './verdict.ts';

/** A verdict of a rule with the facts beside its trigger that decided it. */
export interface Decided {
  rule: CompiledRule;
  scope: Scope;
  verdict: Verdict;
  grounds: Grounds;
}

/** More than a person can weigh at once is no evidence. */
const mostEvidence = 12;

/** What decided a flag: the blank field or completion, the start of the clock, the trigger. */
export function evidenceOfFlag(decided: Decided): Evidence[] {
  const { rule, scope, verdict } = decided;
  const facts = decidingFacts(decided);
  const met = verdict.state === 'breach' ? rule.breach : rule.present;
  met?.explain(scope, facts);
  rule.when?.explain(scope, facts);
  return evidenceOf(facts);
}

/** The facts beside the trigger, and the start of the clock where there is one. */
export function decidingFacts({ grounds, verdict: { deadline } }: Decided): Explanation {
  const deciding = grounds.facts.slice();
  if (deadline) addOnce(deciding, deadline.start.fact);
  return deciding;
}

/** Every place where the facts were read, each once, those included that say otherwise. */
export function evidenceOf(facts: readonly Fact[]): Evidence[] {
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

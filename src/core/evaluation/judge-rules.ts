import { answerOf } from '../conditions/condition-table.ts';
import { no, unknown, yes } from '../conditions/truth.ts';
import { isTurning } from '../facts/fact-readers.ts';
import { typeNumber } from '../facts/fact-slots.ts';
import type { ConditionTable, RecordIndex, Scope } from '../facts/indexed-record.ts';
import type { EntityType } from '../schemas/rule-terms.ts';
import { judgeAction } from './judge-action.ts';
import { judgeMissingDetail } from './judge-missing-detail.ts';
import { judgeMet } from './judge-risk-factor.ts';
import type { Settled } from './settle.ts';
import { cannotTell, clear, notApplicable, type Verdict } from './verdict.ts';

/** What holds for one evaluation. */
export interface Round {
  index: RecordIndex;
  conditions: ConditionTable;
  /** The answer to every rule where the record as a whole must not be judged. */
  ofRecord: Verdict | null;
  /** As `markRules` gives them. */
  marks: Uint8Array;
}

/** The verdicts rule by rule, of each one for every subject. Where nothing that a rule reads can tell two subjects apart it is asked of the first only. */
export function judgeRules(rules: readonly Settled[], scopes: readonly Scope[], round: Round): Verdict[] {
  const verdicts = new Array<Verdict>(rules.length * scopes.length);
  let place = 0;
  for (const settled of rules) {
    const isSame = scopes.length === 1 || !isAskedOfEach(settled, round);
    const first = judgeFirst(settled, scopes[0] as Scope, round);
    verdicts[place++] = first;
    for (let at = 1; at < scopes.length; at++) verdicts[place++] = isSame ? first : judge(settled, scopes[at] as Scope, round.conditions);
  }
  return verdicts;
}

function isAskedOfEach({ number, verdict }: Settled, { marks, index, ofRecord }: Round): boolean {
  return ofRecord === null && verdict === null && isTurning(marks[number] as number, index);
}

function judgeFirst(settled: Settled, scope: Scope, { marks, index, conditions, ofRecord }: Round): Verdict {
  const known = ofRecord ?? settled.verdict;
  if (known) return known;
  if (marks[settled.number] !== 0) return judge(settled, scope, conditions);
  // Nothing of what the rule reads is on any screen: it comes to the same on every record with the like of persons and events.
  const { population } = index;
  if (settled.unread?.population !== population) settled.unread = { population, verdict: judge(settled, scope, conditions) };
  return settled.unread.verdict;
}

function judge(settled: Settled, scope: Scope, conditions: ConditionTable): Verdict {
  const { kind, unless, when, present } = settled;
  if (scope.entity === null && isAnySeen(settled.rule.rule.for, scope.index)) return notApplicable;
  if (unless >= 0 && answerOf(conditions, unless, scope) === yes) return notApplicable;
  const applies = when < 0 ? yes : answerOf(conditions, when, scope);
  if (applies === no) return notApplicable;
  if (applies === unknown || scope.entity === null) return cannotTell;
  if (kind === 'missing-detail') return judgeMissingDetail(settled, scope);
  if (kind === 'action') return judgeAction(settled, scope);
  const met = present < 0 ? unknown : answerOf(conditions, present, scope);
  return met === yes ? judgeMet(settled, scope) : met === no ? clear : cannotTell;
}

/** Somebody was on the record, but nobody who is asked about (children who have grown up). */
function isAnySeen(type: EntityType, index: RecordIndex): boolean {
  return (index.seen[typeNumber(type)]?.length ?? 0) > 0;
}

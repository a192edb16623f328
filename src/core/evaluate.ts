import { withExtraHolidays } from './calendar.ts';
import type { CaseRecord } from './case-record.ts';
import { citeOtherPacks } from './cite-other-packs.ts';
import type { CompiledPacks, CompiledRule } from './compile-packs.ts';
import { typeNumber } from './fact-slots.ts';
import { judgeAction } from './judge-action.ts';
import { judgeMissingDetail } from './judge-missing-detail.ts';
import { judgeRiskFactor } from './judge-risk-factor.ts';
import type { Outcome } from './outcome.ts';
import { newShelves, putOnShelf, type Shelves, takeSorted } from './outcome-shelves.ts';
import { indexRecord, type RecordIndex } from './record-index.ts';
import type { EntityType, Role } from './rule.ts';
import { sayAgain, sayOutcome } from './say-outcome.ts';
import { makeScope, type Scope, scopeOf } from './scope.ts';
import { type Settled, settleRecord, settleRules } from './settle.ts';
import { no, unknown, yes } from './truth.ts';
import { type Asked, cannotTell, notApplicable, type Verdict } from './verdict.ts';

export { type CompiledPacks, compilePacks, pickRules } from './compile-packs.ts';

export interface EvaluationContext {
  /** The instant the record is read. */
  now: Date;
  role: Role;
  /** The borough or area the team works in, as the packs name it; null where it is not set. */
  area: string | null;
  settings?: {
    /** Rule id -> how its limit of plain "days" is counted. */
    readings?: Record<string, 'calendar' | 'working'>;
    /** ISO local dates that are bank holidays besides those of the table. */
    extraHolidays?: string[];
  };
}

/**
 * Asks every rule of the packs about a case record. At least one outcome for each rule; flags first, the most pressing at the top.
 * Dates and minutes in outcomes are Europe/London wall time. Pure: the same record and moment give the same outcomes.
 */
export function evaluate(compiled: CompiledPacks, record: CaseRecord, context: EvaluationContext): Outcome[] {
  const packs = { ...compiled, calendar: withExtraHolidays(compiled.calendar, context.settings?.extraHolidays) };
  const index = indexRecord(record, context.now, packs.slots);
  const ofRecord = settleRecord(index);
  const shelves = newShelves();
  for (const [type, rules] of settleRules(compiled, index.today, context)) {
    const said: Outcome[] = [];
    for (const scope of scopesFor(type, index)) askRules(rules, { scope, packs, ofRecord, said }, shelves);
  }
  return takeSorted(shelves);
}

interface Round {
  scope: Scope;
  packs: CompiledPacks;
  ofRecord: Verdict | null;
  /** What was said of the subject before, rule by rule. */
  said: Outcome[];
}

/** Subject by subject, so that what several rules ask about the same person is found out once. */
function askRules(rules: readonly Settled[], { scope, packs, ofRecord, said }: Round, shelves: Shelves): void {
  const dated: [string, Outcome][] = [];
  for (let at = 0; at < rules.length; at++) {
    const settled = rules[at] as Settled;
    const { rule, reading, theirs, verdict, order, action } = settled;
    const before = said[at];
    let outcome: Outcome;
    if (before && !turnsOnSubject(rule, scope.index)) outcome = sayAgain(before, scope);
    else {
      const asked: Asked = { rule, scope, packs, reading, theirs };
      outcome = sayOutcome(asked, ofRecord ?? verdict ?? judge(asked));
    }
    said[at] = outcome;
    putOnShelf(shelves, outcome, order);
    if (action !== null && outcome.due !== null) dated.push([action, outcome]);
  }
  citeOtherPacks(dated);
}

/** Whether the answer to a rule can differ from one child, referral or other event to the next: only by a fact that is on some screen. */
function turnsOnSubject({ turnsOn }: CompiledRule, { shown }: RecordIndex): boolean {
  for (const { factNumber } of turnsOn) if (shown[factNumber] === 1) return true;
  return false;
}

/** Where there is nobody to ask about the rule is still asked once, of nobody. */
function scopesFor(type: EntityType, index: RecordIndex): Scope[] {
  if (type === 'case') return [scopeOf(index, index.case)];
  const subjects = index.asked[typeNumber(type)] ?? [];
  return subjects.length > 0 ? subjects.map((each) => scopeOf(index, each)) : [makeScope(index, null, null)];
}

function judge(asked: Asked): Verdict {
  const { rule, scope } = asked;
  if (scope.entity === null && isAnySeen(rule.rule.for, scope.index)) return notApplicable;
  if (rule.unless !== null && rule.unless.test(scope) === yes) return notApplicable;
  const applies = rule.when === null ? yes : rule.when.test(scope);
  if (applies === no) return notApplicable;
  if (applies === unknown || scope.entity === null) return cannotTell;
  if (rule.kind === 'missing-detail') return judgeMissingDetail(asked);
  return rule.kind === 'risk-factor' ? judgeRiskFactor(asked) : judgeAction(asked);
}

/** Somebody was on the record, but nobody who is asked about (children who have grown up). */
function isAnySeen(type: EntityType, index: RecordIndex): boolean {
  return (index.seen[typeNumber(type)]?.length ?? 0) > 0;
}

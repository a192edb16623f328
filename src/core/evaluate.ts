import { withExtraHolidays } from './calendar.ts';
import type { CaseRecord } from './case-record.ts';
import { citeOtherPacks } from './cite-other-packs.ts';
import type { CompiledPacks } from './compile-packs.ts';
import { judgeAction } from './judge-action.ts';
import { judgeMissingDetail } from './judge-missing-detail.ts';
import { judgeRiskFactor } from './judge-risk-factor.ts';
import type { Outcome } from './outcome.ts';
import { newShelves, putOnShelf, type Shelves, takeSorted } from './outcome-shelves.ts';
import { type IndexedEntity, indexRecord, type RecordIndex } from './record-index.ts';
import type { EntityType, Role } from './rule.ts';
import { sayOutcome } from './say-outcome.ts';
import { makeScope, type Scope } from './scope.ts';
import { type Settled, settleRules } from './settle.ts';
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
  const index = indexRecord(record, context.now);
  const shelves = newShelves();
  for (const [type, rules] of packs.groups) {
    const settled = settleRules(rules, index, context);
    for (const entity of subjectsOf(type, index)) askRules(settled, makeScope(index, entity), packs, shelves);
  }
  citeOtherPacks(shelves.dated, packs.actions);
  return takeSorted(shelves);
}

/** Subject by subject, so that what several rules ask about the same person is found out once. */
function askRules(rules: readonly Settled[], scope: Scope, packs: CompiledPacks, shelves: Shelves): void {
  for (const settled of rules) {
    const asked: Asked = { rule: settled.rule, scope, packs, reading: settled.reading, theirs: settled.theirs };
    putOnShelf(shelves, sayOutcome(asked, settled.verdict ?? judge(asked)));
  }
}

/** Where there is nobody to ask about the rule is still asked once, of nobody. */
function subjectsOf(type: EntityType, index: RecordIndex): readonly (IndexedEntity | null)[] {
  const subjects = type === 'case' ? index.case.alone : (index.asked.get(type) ?? nobody);
  return subjects.length > 0 ? subjects : nobody;
}
const nobody: readonly null[] = [null];

function judge(asked: Asked): Verdict {
  const { rule, scope } = asked;
  if (scope.entity === null && scope.index.byType.has(rule.rule.for)) return notApplicable;
  if (rule.unless && rule.unless.test(scope) === yes) return notApplicable;
  const applies = rule.when ? rule.when.test(scope) : yes;
  if (applies === no) return notApplicable;
  if (applies === unknown || scope.entity === null) return cannotTell;
  if (rule.rule.kind === 'missing-detail') return judgeMissingDetail(asked);
  return rule.rule.kind === 'risk-factor' ? judgeRiskFactor(asked) : judgeAction(asked);
}

import { withExtraHolidays } from './calendar.ts';
import type { CaseRecord } from './case-record.ts';
import { citeOtherPacks } from './cite-other-packs.ts';
import type { CompiledPacks, CompiledRule } from './compile-packs.ts';
import { judgeAction } from './judge-action.ts';
import { judgeMissingDetail } from './judge-missing-detail.ts';
import { judgeRiskFactor } from './judge-risk-factor.ts';
import type { Outcome } from './outcome.ts';
import { type IndexedEntity, indexRecord, type RecordIndex } from './record-index.ts';
import type { EntityType, Role } from './rule.ts';
import { sayOutcome } from './say-outcome.ts';
import { makeScope, type Scope } from './scope.ts';
import { sortOutcomes } from './sort-outcomes.ts';
import { no, unknown, yes } from './truth.ts';
import { type Asked, cannotTell, notApplicable, silenced, type Verdict } from './verdict.ts';

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
  const outcomes: Outcome[] = [];
  for (const [type, rules] of packs.groups) {
    const subjects: readonly (IndexedEntity | null)[] = subjectsOf(type, index);
    for (const entity of subjects) askRules(rules, makeScope(index, entity), packs, context, outcomes);
  }
  citeOtherPacks(outcomes, packs);
  return sortOutcomes(outcomes);
}

/** Subject by subject, so that what several rules ask about the same person is found out once. */
function askRules(
  rules: readonly CompiledRule[],
  scope: Scope,
  packs: CompiledPacks,
  context: EvaluationContext,
  outcomes: Outcome[],
): void {
  const [first] = rules;
  if (!first) return;
  const asked: Asked = { rule: first, scope, packs, reading: undefined, theirs: false };
  for (const rule of rules) {
    asked.rule = rule;
    asked.reading = context.settings?.readings?.[rule.rule.id];
    asked.theirs = !isForRole(rule.rule.roles, context.role);
    outcomes.push(sayOutcome(asked, judge(asked, context)));
  }
}

/** Where there is nobody to ask about the rule is still asked once, of nobody. */
function subjectsOf(type: EntityType, index: RecordIndex): readonly (IndexedEntity | null)[] {
  const subjects = type === 'case' ? [index.case] : (index.asked.get(type) ?? []);
  return subjects.length > 0 ? subjects : [null];
}

/** A rule for any role binds everybody, and a user of any role is shown every rule as their own. */
function isForRole(roles: readonly Role[], role: Role): boolean {
  return role === 'any' || roles.includes(role) || roles.includes('any');
}

function judge(asked: Asked, context: EvaluationContext): Verdict {
  const { rule, scope } = asked;
  const silent = judgeWholeRecord(asked, context.area);
  if (silent) return silent;
  if (rule.unless && rule.unless.test(scope) === yes) return notApplicable;
  const applies = rule.when ? rule.when.test(scope) : yes;
  if (applies === no) return notApplicable;
  if (applies === unknown || scope.entity === null) return cannotTell;
  if (rule.rule.kind === 'missing-detail') return judgeMissingDetail(asked);
  return rule.rule.kind === 'risk-factor' ? judgeRiskFactor(asked) : judgeAction(asked);
}

/** What settles every rule alike: a record that must not be judged, a pack out of its dates, another area, no such person left. */
function judgeWholeRecord({ rule, scope }: Asked, area: string | null): Verdict | null {
  const { record, today, byType } = scope.index;
  if (record.notices.includes('closed') || record.notices.includes('deceased')) return notApplicable;
  if (record.notices.length > 0) return silenced;
  const { effective } = rule.pack;
  if (today < effective.from || (effective.to !== undefined && today > effective.to)) return notApplicable;
  if (rule.rule.areas) {
    if (area === null) return silenced;
    if (!rule.rule.areas.some((each) => each.toLowerCase() === area.toLowerCase())) return notApplicable;
  }
  return scope.entity === null && byType.has(rule.rule.for) ? notApplicable : null;
}

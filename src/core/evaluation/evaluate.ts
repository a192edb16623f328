import { withExtraHolidays } from '../calendar/calendar.ts';
import { markRules } from '../facts/fact-readers.ts';
import { typeNumber } from '../facts/fact-slots.ts';
import type { RecordIndex, Scope } from '../facts/indexed-record.ts';
import { indexRecord } from '../facts/record-index.ts';
import { makeScope, scopeOf } from '../facts/scope.ts';
import type { CompiledPacks } from '../packs/compile-packs.ts';
import type { CaseRecord } from '../schemas/case-record.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { EntityType } from '../schemas/rule-terms.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import { judgeRules } from './judge-rules.ts';
import type { JudgedGroup, Judgement } from './judgement.ts';
import { sayOutcomes } from './say-outcomes.ts';
import { settleRecord, settleRules } from './settle.ts';

export { type CompiledPacks, compilePacks, pickRules } from '../packs/compile-packs.ts';

/**
 * Asks every rule of the packs about a case record and gives at least one verdict for each rule, without any words yet: `sayOutcomes` says those that are
 * wanted. Pure: the same record and moment give the same verdicts.
 */
export function judgeRecord(compiled: CompiledPacks, record: CaseRecord, context: EvaluationContext): Judgement {
  const calendar = withExtraHolidays(compiled.calendar, context.settings?.extraHolidays);
  const { conditions, readers, slots, vocabulary } = compiled;
  const index = indexRecord(record, { now: context.now, area: context.area, calendar }, slots, conditions);
  const round = { index, conditions, ofRecord: settleRecord(index), marks: markRules(readers, index, compiled.rules.length) };
  const groups = settleRules(compiled, index.today, context).map((group): JudgedGroup => {
    const scopes = scopesFor(group.type, index);
    const verdicts = judgeRules(group.rules, scopes, round);
    return { ...group, scopes, verdicts, said: new Array(verdicts.length) };
  });
  return { index, vocabulary, groups };
}

/**
 * What every rule comes to, in words. At least one outcome for each rule; flags first, the most pressing at the top.
 * Dates and minutes in outcomes are Europe/London wall time.
 */
export function evaluate(compiled: CompiledPacks, record: CaseRecord, context: EvaluationContext): Outcome[] {
  return sayOutcomes(judgeRecord(compiled, record, context));
}

/** Where there is nobody to ask about the rule is still asked once, of nobody. */
function scopesFor(type: EntityType, index: RecordIndex): Scope[] {
  const subjects = type === 'case' ? [index.case] : (index.asked[typeNumber(type)] ?? []);
  return subjects.length > 0 ? subjects.map((each) => scopeOf(index, each)) : [makeScope(index, null, null)];
}

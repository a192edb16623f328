import { withExtraHolidays } from '../calendar/calendar.ts';
import { answerAll, answerAnew, type ConditionTable } from '../conditions/condition-table.ts';
import { markRules } from '../facts/fact-readers.ts';
import { typeNumber } from '../facts/fact-slots.ts';
import type { Scope } from '../facts/indexed-record.ts';
import { indexRecord } from '../facts/record-index.ts';
import { makeScope, scopeOf } from '../facts/scope.ts';
import type { CompiledPacks } from '../packs/compile-packs.ts';
import type { CaseRecord } from '../schemas/case-record.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { EntityType } from '../schemas/rule-terms.ts';
import { askRules } from './ask-rules.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import { newShelves, takeSorted } from './outcome-shelves.ts';
import { settleRecord, settleRules } from './settle.ts';

export { type CompiledPacks, compilePacks, pickRules } from '../packs/compile-packs.ts';

/**
 * Asks every rule of the packs about a case record. At least one outcome for each rule; flags first, the most pressing at the top.
 * Dates and minutes in outcomes are Europe/London wall time. Pure: the same record and moment give the same outcomes.
 */
export function evaluate(compiled: CompiledPacks, record: CaseRecord, context: EvaluationContext): Outcome[] {
  const packs = { ...compiled, calendar: withExtraHolidays(compiled.calendar, context.settings?.extraHolidays) };
  const index = indexRecord(record, { now: context.now, area: context.area, calendar: packs.calendar }, packs.slots);
  const ofCase = { ...scopeOf(index, index.case), answers: answerAll(packs.conditions, index) };
  const round = { packs, index, ofRecord: settleRecord(index), marks: markRules(packs.readers, index, packs.rules.length) };
  const shelves = newShelves();
  for (const group of settleRules(compiled, index.today, context))
    askRules(group, scopesFor(group.type, ofCase, packs.conditions), round, shelves);
  return takeSorted(shelves);
}

/** Where there is nobody to ask about the rule is still asked once, of nobody. */
function scopesFor(type: EntityType, ofCase: Scope & { answers: Uint8Array }, conditions: ConditionTable): Scope[] {
  if (type === 'case') return [ofCase];
  const { index, answers } = ofCase;
  const number = typeNumber(type);
  const subjects = index.asked[number] ?? [];
  if (subjects.length === 0) return [{ ...makeScope(index, null, null), answers }];
  return subjects.map((each) => answerAnew(conditions, number, makeScope(index, each, null), answers));
}

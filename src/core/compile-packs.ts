import type { Calendar } from './calendar.ts';
import { type CompiledCondition, compileCondition, factRef } from './compile-condition.ts';
import { type AskedFacts, compileAsked } from './completion.ts';
import { type CompiledDue, compileDue } from './deadline.ts';
import type { IndicatorList, Pack, Rule } from './rule.ts';
import type { FactRef } from './scope.ts';
import type { Vocabulary } from './vocabulary.ts';
import { factsAsked, limitsOf, startFactOf } from './walk-condition.ts';

/** One rule ready to be asked: its data beside its closures. */
export interface CompiledRule {
  rule: Rule;
  pack: Pack;
  level: string | null;
  when: CompiledCondition | null;
  unless: CompiledCondition | null;
  present: CompiledCondition | null;
  breach: CompiledCondition | null;
  asks: AskedFacts | null;
  done: AskedFacts | null;
  booked: FactRef | null;
  due: CompiledDue | null;
  /** The action in hand, so that packs which set a limit for the same one find each other. */
  action: string | null;
}

export interface CompiledPacks {
  rules: CompiledRule[];
  vocabulary: Vocabulary;
  calendar: Calendar;
}

/** Turns checked packs into closures, once. Throws where a pack names a fact the vocabulary lacks. */
export function compilePacks(packs: readonly Pack[], vocabulary: Vocabulary, calendar: Calendar): CompiledPacks {
  const rules = packs.flatMap((pack) => [
    ...pack.rules.map((rule) => compileRule(rule, pack, null, vocabulary)),
    ...pack.indicators.flatMap((list) => rulesOfList(list).map((rule) => compileRule(rule, pack, list.level ?? null, vocabulary))),
  ]);
  return { rules, vocabulary, calendar };
}

function compileRule(rule: Rule, pack: Pack, level: string | null, vocabulary: Vocabulary): CompiledRule {
  const condition = (each: Rule['when']): CompiledCondition | null => (each ? compileCondition(each, vocabulary) : null);
  const refer = (id: string): FactRef => factRef(id, vocabulary);
  return {
    rule,
    pack,
    level,
    when: condition(rule.when),
    unless: condition(rule.unless),
    present: condition(rule.present),
    breach: condition(rule.breach),
    asks: rule.asks ? compileAsked(rule.asks, refer) : null,
    done: rule.done ? compileAsked(rule.done, refer) : null,
    booked: rule.booked ? refer(rule.booked) : null,
    due: rule.due ? compileDue(rule.due, refer) : null,
    action: actionOf(rule),
  };
}

function actionOf(rule: Rule): string | null {
  if (!rule.due) return null;
  return rule.done ? factsAsked(rule.done).join('+') : limitsOf(rule.due).map(startFactOf).join('+');
}

/** Each indicator is asked like a risk factor without a demanded response: shown when met, never a flag. */
function rulesOfList(list: IndicatorList): Rule[] {
  return list.indicators.map((indicator) => ({
    id: list.id,
    title: indicator.says,
    kind: 'risk-factor',
    tier: 'checklist',
    for: indicator.for,
    roles: list.roles,
    strength: list.strength,
    present: indicator.when,
    source: { section: list.section, catalogue: indicator.catalogue, ...(list.reading ? { reading: list.reading } : {}) },
    why: `${list.title}.`,
    next: list.response,
    knownFalseAlarms: ['An indicator is guidance for judgement, never a verdict.'],
  }));
}

import { spanOf } from '../calendar/add-amount.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { officesOf } from '../calendar/office-hours.ts';
import { type Compiler, compileCondition, factRef } from '../conditions/compile-condition.ts';
import type { CompiledCondition } from '../conditions/compiled-condition.ts';
import { layOutConditions } from '../conditions/condition-table.ts';
import { factsAsked, limitsOf, startFactOf } from '../conditions/walk-condition.ts';
import { compileAsked } from '../evaluation/asked-facts.ts';
import { compileDue } from '../evaluation/compile-due.ts';
import { type FactReaders, listReaders } from '../facts/fact-readers.ts';
import { type FactSlots, slotsOf } from '../facts/fact-slots.ts';
import type { ConditionTable } from '../facts/indexed-record.ts';
import { type FactRef, turnsOn } from '../facts/scope.ts';
import type { Pack } from '../schemas/pack.ts';
import type { Rule } from '../schemas/rule.ts';
import type { EntityType } from '../schemas/rule-terms.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { CompiledRule, PlacedRule } from './compiled-rule.ts';
import { rulesOfList } from './indicator-rules.ts';
import { wordsOf } from './rule-words.ts';

export interface CompiledPacks {
  rules: CompiledRule[];
  /** The same rules by what they are asked of. */
  groups: [EntityType, PlacedRule[]][];
  slots: FactSlots;
  readers: FactReaders;
  /** All conditions they ask. */
  conditions: ConditionTable;
  vocabulary: Vocabulary;
  calendar: Calendar;
}

/** Turns checked packs into closures, once. Throws where a pack names a fact the vocabulary lacks. */
export function compilePacks(packs: readonly Pack[], vocabulary: Vocabulary, calendar: Calendar): CompiledPacks {
  const shared = { vocabulary, known: new Map(), refs: new Map() };
  const rules = packs.flatMap((pack) => {
    const compiler: Compiler = { ...shared, offices: { of: pack.id, all: officesOf(pack) } };
    return [
      ...pack.rules.map((rule) => compileRule(rule, pack, null, compiler)),
      ...pack.indicators.flatMap((list) => rulesOfList(list).map((rule) => compileRule(rule, pack, list.level ?? null, compiler))),
    ];
  });
  return arrange(rules, { vocabulary, calendar, conditions: layOutConditions([...shared.known.values()]) });
}

/** The packs with only the rules that `keep` lets through. */
export function pickRules(packs: CompiledPacks, keep: (rule: Rule) => boolean): CompiledPacks {
  return arrange(
    packs.rules.filter((each) => keep(each.rule)),
    packs,
  );
}

const strengths = { must: 0, should: 1, may: 2 } as const;

function arrange(
  rules: CompiledRule[],
  { vocabulary, calendar, conditions }: Pick<CompiledPacks, 'vocabulary' | 'calendar' | 'conditions'>,
): CompiledPacks {
  const shared = sharedActions(rules);
  const sorted = [...rules].sort(
    ({ words: a }, { words: b }) => strengths[a.strength] - strengths[b.strength] || (a.rule < b.rule ? -1 : 1),
  );
  const orders = new Map(sorted.map((rule, order) => [rule, order]));
  const groups = new Map<EntityType, PlacedRule[]>();
  const placed = rules.map((rule, number) => {
    const action = rule.action !== null && shared.has(rule.action) ? rule.action : null;
    return { rule, number, order: orders.get(rule) ?? 0, action };
  });
  for (const each of placed) {
    const group = groups.get(each.rule.rule.for) ?? [];
    groups.set(each.rule.rule.for, group);
    group.push(each);
  }
  const slots = slotsOf(vocabulary);
  return { rules, groups: [...groups], slots, readers: listReaders(placed, slots.byFact.size), conditions, vocabulary, calendar };
}

/** Actions for which more than one pack sets a limit. */
function sharedActions(rules: readonly CompiledRule[]): Set<string> {
  const packsOf = new Map<string, Set<string>>();
  for (const { action, pack } of rules) if (action !== null) packsOf.set(action, (packsOf.get(action) ?? new Set()).add(pack.id));
  return new Set([...packsOf].filter(([, packs]) => packs.size > 1).map(([action]) => action));
}

function compileRule(rule: Rule, pack: Pack, level: string | null, compiler: Compiler): CompiledRule {
  const condition = (each: Rule['when']): CompiledCondition | null => (each ? compileCondition(each, compiler) : null);
  const refer = (id: string): FactRef => factRef(id, compiler);
  const [present, when, breach, unless] = [condition(rule.present), condition(rule.when), condition(rule.breach), condition(rule.unless)];
  const asks = rule.asks ? compileAsked(rule.asks, refer) : null;
  const done = rule.done ? compileAsked(rule.done, refer) : null;
  const booked = rule.booked ? refer(rule.booked) : null;
  const due = rule.due ? compileDue(rule.due, refer, compiler.vocabulary) : null;
  const reads = new Set([
    ...[present, when, breach, unless].flatMap((each) => each?.reads ?? []),
    ...[asks, done].flatMap((each) => each?.refs ?? []),
    ...(booked ? [booked] : []),
    ...(due?.limits.map(({ start }) => start) ?? []),
  ]);
  return {
    rule,
    pack,
    words: wordsOf(rule, pack, level),
    kind: rule.kind,
    isOfCase: rule.for === 'case',
    isQuestion: rule.question === true,
    flagsUnseen: rule.unseen === 'flag',
    when,
    unless,
    present,
    breach,
    conditions: [present, when, breach].filter((each) => each !== null),
    asks,
    done,
    booked,
    due,
    warn: rule.warn && spanOf(rule.warn.before),
    reads: [...reads],
    turnsOn: [...reads].filter((ref) => (ref.turnsOn & turnsOn(rule.for, 'text')) !== 0),
    action: actionOf(rule),
  };
}

function actionOf(rule: Rule): string | null {
  if (!rule.due) return null;
  return rule.done ? factsAsked(rule.done).join('+') : limitsOf(rule.due).map(startFactOf).join('+');
}

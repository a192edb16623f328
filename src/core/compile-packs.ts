import type { Calendar } from './calendar.ts';
import { type CompiledCondition, type Compiler, compileCondition, factRef } from './compile-condition.ts';
import { type AskedFacts, compileAsked } from './completion.ts';
import { type CompiledDue, compileDue } from './deadline.ts';
import type { Outcome } from './outcome.ts';
import type { EntityType, IndicatorList, Pack, Rule } from './rule.ts';
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
  /** `present`, `when` and `breach` as far as the rule has them. */
  conditions: CompiledCondition[];
  asks: AskedFacts | null;
  done: AskedFacts | null;
  booked: FactRef | null;
  due: CompiledDue | null;
  /** Outcomes with nothing of the record in them, made once. */
  quiet: Map<string, Outcome>;
  /** The action in hand, so that packs which set a limit for the same one find each other. */
  action: string | null;
}

export interface CompiledPacks {
  rules: CompiledRule[];
  /** The same rules by what they are asked of. */
  groups: [EntityType, CompiledRule[]][];
  /** Rule id -> the action it sets a limit for, where more than one pack sets one. */
  actions: ReadonlyMap<string, string>;
  /** Fact id -> the screen where it usually stands, as a list of one. */
  screens: ReadonlyMap<string, string[]>;
  vocabulary: Vocabulary;
  calendar: Calendar;
}

/** Turns checked packs into closures, once. Throws where a pack names a fact the vocabulary lacks. */
export function compilePacks(packs: readonly Pack[], vocabulary: Vocabulary, calendar: Calendar): CompiledPacks {
  const compiler: Compiler = { vocabulary, known: new Map() };
  const rules = packs.flatMap((pack) => [
    ...pack.rules.map((rule) => compileRule(rule, pack, null, compiler)),
    ...pack.indicators.flatMap((list) => rulesOfList(list).map((rule) => compileRule(rule, pack, list.level ?? null, compiler))),
  ]);
  return arrange(rules, vocabulary, calendar);
}

/** The packs with only the rules that `keep` lets through. */
export function pickRules(packs: CompiledPacks, keep: (rule: Rule) => boolean): CompiledPacks {
  return arrange(
    packs.rules.filter((each) => keep(each.rule)),
    packs.vocabulary,
    packs.calendar,
  );
}

function arrange(rules: CompiledRule[], vocabulary: Vocabulary, calendar: Calendar): CompiledPacks {
  const groups = new Map<EntityType, CompiledRule[]>();
  for (const each of rules) {
    const group = groups.get(each.rule.for);
    if (group) group.push(each);
    else groups.set(each.rule.for, [each]);
  }
  const packsOf = new Map<string, Set<string>>();
  for (const { action, pack } of rules) if (action) packsOf.set(action, (packsOf.get(action) ?? new Set()).add(pack.id));
  const actions = new Map<string, string>();
  for (const { action, rule } of rules) if (action && (packsOf.get(action)?.size ?? 0) > 1) actions.set(rule.id, action);
  const screens = new Map<string, string[]>();
  for (const { fact, screen } of vocabulary.values()) if (screen) screens.set(fact, [screen]);
  return { rules, groups: [...groups], actions, screens, vocabulary, calendar };
}

function compileRule(rule: Rule, pack: Pack, level: string | null, compiler: Compiler): CompiledRule {
  const condition = (each: Rule['when']): CompiledCondition | null => (each ? compileCondition(each, compiler) : null);
  const refer = (id: string): FactRef => factRef(id, compiler.vocabulary);
  const [present, when, breach] = [condition(rule.present), condition(rule.when), condition(rule.breach)];
  return {
    rule,
    pack,
    level,
    when,
    unless: condition(rule.unless),
    present,
    breach,
    conditions: [present, when, breach].filter((each) => each !== null),
    asks: rule.asks ? compileAsked(rule.asks, refer) : null,
    done: rule.done ? compileAsked(rule.done, refer) : null,
    booked: rule.booked ? refer(rule.booked) : null,
    due: rule.due ? compileDue(rule.due, refer) : null,
    quiet: new Map(),
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
    id: `${list.id}.${indicator.catalogue.join('+')}`,
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

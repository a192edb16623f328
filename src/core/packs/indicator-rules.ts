import type { IndicatorList } from '../schemas/pack.ts';
import type { Rule } from '../schemas/rule.ts';

/** Each indicator is asked like a risk factor without a demanded response: shown when met, never a flag. */
export function rulesOfList(list: IndicatorList): Rule[] {
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

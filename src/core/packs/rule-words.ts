import { factsAsked } from '../conditions/walk-condition.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { Pack } from '../schemas/pack.ts';
import type { Rule } from '../schemas/rule.ts';

/** What every outcome of a rule says, whatever the record. */
export type RuleWords = Pick<
  Outcome,
  'rule' | 'protocol' | 'section' | 'catalogue' | 'kind' | 'tier' | 'strength' | 'title' | 'why' | 'next' | 'asks' | 'contact' | 'level'
>;

/** The words of a rule; `level` is that of the indicator list it comes from, or null. */
export function wordsOf(rule: Rule, pack: Pack, level: string | null): RuleWords {
  return {
    rule: rule.id,
    protocol: pack.id,
    section: rule.source.section,
    catalogue: rule.source.catalogue,
    kind: rule.kind,
    tier: rule.tier,
    strength: rule.strength,
    title: rule.title,
    why: rule.why,
    next: rule.next,
    asks: rule.asks ? [...new Set(factsAsked(rule.asks))] : [],
    contact: rule.contact ?? null,
    level,
  };
}

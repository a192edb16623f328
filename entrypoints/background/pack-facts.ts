import rules from 'virtual:sightline-rules';
import { saysOnlyDays } from '../../src/core/schemas/says-only-days.ts';
import type { SetupState } from '../../src/messages/setup-state.ts';
import { listTerms } from '../../src/notes/terms/list-terms.ts';
import { mainFactors } from '../../src/notes/terms/team-terms.ts';
import type { PackFacts } from '../../src/shell/panels/panel-view.ts';

/** What the panel is told about the bundled packs and the vocabulary. */
export function packFacts(): PackFacts {
  return {
    protocols: rules.packs.map(({ id, name, edition, area, areas, superseded, contacts, effective }) => ({
      id,
      name,
      edition,
      area,
      areas: areas ?? [],
      superseded,
      contacts,
      effectiveTo: effective.to ?? null,
    })),
    rules: new Map(
      rules.packs.flatMap((pack) =>
        pack.rules.map((rule) => [rule.id, { title: rule.title, protocol: pack.id, section: rule.source.section }]),
      ),
    ),
    factNames: Object.fromEntries(rules.facts.map((fact) => [fact.fact, fact.name])),
    facts: rules.facts.map(({ fact, name, means, labels, screen }) => ({ fact, name, means, labels, screen: screen ?? null })),
    bankHolidays: Object.keys(rules.calendar.holidays),
    calendarEnds: rules.calendar.until,
  };
}

/** What the settings page is told about them. */
export function setupState(): SetupState {
  return {
    contacts: rules.packs.map(({ id, contacts }) => ({ protocol: id, contacts })),
    openLimits: rules.packs.flatMap((pack) =>
      pack.rules.filter(saysOnlyDays).map(({ id, title, source }) => ({ rule: id, title, protocol: pack.id, section: source.section })),
    ),
    factors: mainFactors(rules.terms),
    terms: listTerms(rules.terms).map(({ id, factor }) => ({ id, factor })),
  };
}

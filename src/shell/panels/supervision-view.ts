import { sayOutcomes } from '../../core/evaluation/say-outcomes.ts';
import { isUnasked } from '../../core/evaluation/unasked.ts';
import type { SupervisionState } from '../../messages/supervision-state.ts';
import type { EffectiveSettings } from '../settings/settings.ts';
import { countsPerRule } from '../storage/dismissals.ts';
import type { TabView } from '../tabs/tab-view.ts';
import type { PackFacts } from './panel-view.ts';

/** The open cases for a manager, how many open pages cannot be told whose they are, and which rules people set aside and why. */
export async function supervisionOf(
  views: TabView[],
  { packs, now }: { packs: PackFacts; now: Date },
  settings: EffectiveSettings,
): Promise<SupervisionState> {
  const on = new Set(settings.protocols);
  // Of a restricted, closed or unclear record nobody is shown anything, its name least of all.
  const open = views.filter(({ record }) => record.notices.length === 0);
  const cases = open
    .filter(({ identity }) => identity !== null)
    .map(({ identity, record, judgement }) => ({
      caseKey: identity?.key ?? '',
      record,
      outcomes: sayOutcomes(judgement, isUnasked),
    }));
  const counts = await countsPerRule();
  const setAside = Object.entries(counts).flatMap(([rule, reasons]) => {
    const known = packs.rules.get(rule);
    return known ? [{ rule, ...known, reasons }] : [];
  });
  return {
    cases,
    // A page of which nothing means anything is no record: a list, a form to sign in.
    unsure: open.filter(({ identity, record }) => identity === null && record.facts.length > 0).length,
    setAside,
    protocols: packs.protocols.filter((protocol) => on.has(protocol.id)),
    bankHolidays: [...packs.bankHolidays, ...settings.extraHolidays],
    now: now.toISOString(),
  };
}

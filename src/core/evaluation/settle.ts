import type { RecordIndex } from '../facts/indexed-record.ts';
import type { CompiledPacks } from '../packs/compile-packs.ts';
import type { PlacedRule } from '../packs/compiled-rule.ts';
import type { Rule } from '../schemas/rule.ts';
import type { EntityType, Role } from '../schemas/rule-terms.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import { notApplicable, silenced, type Verdict } from './verdict.ts';

/** What is the same of a rule for every record, as long as role, area, settings and day stay the same. */
export interface Settled extends PlacedRule {
  /** What decides about most subjects, at hand so that the rule itself need not be gone to: its kind, and the numbers of its conditions, -1 where it has none. */
  kind: Rule['kind'];
  unless: number;
  when: number;
  present: number;
  /** The answer where nobody need be asked: a pack out of its dates, another area. */
  verdict: Verdict | null;
  /** A team's choice for a limit that says only "days". */
  reading: 'calendar' | 'working' | undefined;
  /** The rule binds another agency than the user's role. */
  theirs: boolean;
  /** What it came to on a record that shows none of the facts it reads, and the population of that record; null until it met one. Holds nothing of any person. */
  unread: { population: number; verdict: Verdict } | null;
}

/** The rules that are asked of one type of person or event. */
export interface SettledGroup {
  type: EntityType;
  rules: Settled[];
  /** By an action for which more than one pack sets a limit: where among the rules those stand that do. */
  limits: ReadonlyMap<string, readonly number[]>;
}

type Groups = SettledGroup[];
const lastOf = new WeakMap<CompiledPacks, { name: string; groups: Groups }>();

/** The rules by what they are asked of, with what is settled of each; worked out anew only when role, area, settings or day have changed. */
export function settleRules(packs: CompiledPacks, today: string, context: EvaluationContext): Groups {
  const { role, area, settings } = context;
  const name = JSON.stringify([today, role, area, settings?.readings]);
  const last = lastOf.get(packs);
  if (last?.name === name) return last.groups;
  const groups = packs.groups.map(([type, placed]): SettledGroup => {
    const rules = placed.map((each) => settleRule(each, today, context));
    return { type, rules, limits: limitsOf(rules) };
  });
  lastOf.set(packs, { name, groups });
  return groups;
}

function limitsOf(rules: readonly Settled[]): Map<string, number[]> {
  const limits = new Map<string, number[]>();
  for (const [at, { action }] of rules.entries()) if (action !== null) limits.set(action, [...(limits.get(action) ?? []), at]);
  return limits;
}

function settleRule({ rule, number, order, action }: PlacedRule, today: string, context: EvaluationContext): Settled {
  return {
    rule,
    number,
    order,
    action,
    kind: rule.kind,
    unless: rule.unless?.number ?? -1,
    when: rule.when?.number ?? -1,
    present: rule.present?.number ?? -1,
    verdict: settlePack(rule.pack.effective, today) ?? settleArea(rule.rule.areas, context.area),
    reading: context.settings?.readings?.[rule.rule.id],
    theirs: !isForRole(rule.rule.roles, context.role),
    unread: null,
  };
}

/** The answer to every rule where a record as a whole must not be judged, else null. */
export function settleRecord({ record }: RecordIndex): Verdict | null {
  const { notices } = record;
  if (notices.includes('closed') || notices.includes('deceased')) return notApplicable;
  return notices.length > 0 ? silenced : null;
}

function settlePack({ from, to }: { from: string; to?: string | undefined }, today: string): Verdict | null {
  return today < from || (to !== undefined && today > to) ? notApplicable : null;
}

/** A rule of some areas only cannot be told where the team's area is not set. */
function settleArea(areas: readonly string[] | undefined, area: string | null): Verdict | null {
  if (!areas) return null;
  if (area === null) return silenced;
  return areas.some((each) => each.toLowerCase() === area.toLowerCase()) ? null : notApplicable;
}

/** A rule for any role binds everybody, and a user of any role is shown every rule as their own. */
function isForRole(roles: readonly Role[], role: Role): boolean {
  return role === 'any' || roles.includes(role) || roles.includes('any');
}

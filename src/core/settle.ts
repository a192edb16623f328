import type { CompiledRule } from './compile-packs.ts';
import type { EvaluationContext } from './evaluate.ts';
import type { RecordIndex } from './record-index.ts';
import type { Role } from './rule.ts';
import { notApplicable, silenced, type Verdict } from './verdict.ts';

/** What is the same of a rule for everybody it is asked about in one evaluation. */
export interface Settled {
  rule: CompiledRule;
  /** The answer where nobody need be asked: a record that must not be judged, a pack out of its dates, another area. */
  verdict: Verdict | null;
  /** A team's choice for a limit that says only "days". */
  reading: 'calendar' | 'working' | undefined;
  /** The rule binds another agency than the user's role. */
  theirs: boolean;
}

export function settleRules(rules: readonly CompiledRule[], index: RecordIndex, context: EvaluationContext): Settled[] {
  const ofRecord = settleRecord(index);
  return rules.map((rule) => ({
    rule,
    verdict: ofRecord ?? settlePack(rule, index.today) ?? settleArea(rule.rule.areas, context.area),
    reading: context.settings?.readings?.[rule.rule.id],
    theirs: !isForRole(rule.rule.roles, context.role),
  }));
}

function settleRecord({ record }: RecordIndex): Verdict | null {
  const { notices } = record;
  if (notices.includes('closed') || notices.includes('deceased')) return notApplicable;
  return notices.length > 0 ? silenced : null;
}

function settlePack({ pack }: CompiledRule, today: string): Verdict | null {
  const { from, to } = pack.effective;
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

import type { Rule } from './rule.ts';

/** Whether a limit of the rule is in "days" that its document does not call calendar or working days, so that a team may choose. */
export function saysOnlyDays({ due }: Pick<Rule, 'due'>): boolean {
  return /"days":\d/.test(JSON.stringify(due ?? null));
}

import * as z from 'zod/mini';
import { epochOf } from '../../src/core/calendar/london-time.ts';
import { type CompiledPacks, evaluate, pickRules } from '../../src/core/evaluation/evaluate.ts';
import { type Outcome, outcomeStates } from '../../src/core/schemas/outcome.ts';
import { type Role, roles } from '../../src/core/schemas/rule-terms.ts';
import { caseRecordOf } from './case-record-of.ts';

const expected = z.strictObject({
  outcome: z.optional(z.enum(['flag', 'clear', 'not-applicable', 'cannot-tell'])),
  state: z.optional(z.nullable(z.enum(outcomeStates))),
  due: z.optional(z.nullable(z.string())),
  late: z.optional(z.nullable(z.string())),
  subject: z.optional(z.nullable(z.string())),
  lacking: z.optional(z.array(z.string())),
  theirs: z.optional(z.boolean()),
  clock: z.optional(z.string()),
});

/** One case of a `<rule-id>.cases.yaml`; docs/writing-rules.md, "Cases". */
const ruleCaseSchema = z.strictObject({
  name: z.string(),
  today: z.union([z.iso.date(), z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'a minute such as 2026-06-13T10:01'))]),
  role: z.optional(z.enum(roles)),
  area: z.optional(z.string()),
  subject: z.optional(z.enum(['adult', 'child'])),
  notices: z.optional(z.array(z.enum(['restricted', 'closed', 'deceased', 'identity-unclear', 'nothing-read']))),
  reading: z.optional(z.enum(['calendar', 'working'])),
  extraHolidays: z.optional(z.array(z.iso.date())),
  facts: z.optional(z.record(z.string(), z.unknown())),
  expect: z.union([expected, z.array(expected)]),
});
export const ruleCasesSchema = z.array(ruleCaseSchema).check(z.minLength(1));
export type RuleCase = z.output<typeof ruleCaseSchema>;
type Expected = z.output<typeof expected>;

/** Runs one case. Returns what is wrong, one line each; nothing where the rule behaves as the case says. `compiled` holds that one rule's pack or more. */
export function runRuleCase(ruleId: string, one: RuleCase, compiled: CompiledPacks): string[] {
  const own = pickRules(compiled, (rule) => rule.id === ruleId || rule.id.startsWith(`${ruleId}.`));
  const now = new Date(epochOf(one.today.length > 10 ? one.today : `${one.today}T12:00`));
  const role: Role = one.role ?? own.rules[0]?.rule.roles[0] ?? 'any';
  const record = caseRecordOf(one.facts ?? {}, compiled.vocabulary, { subject: one.subject, notices: one.notices });
  const readings = one.reading ? { [ruleId]: one.reading } : {};
  const settings = { readings, extraHolidays: one.extraHolidays ?? [] };
  const outcomes = evaluate(own, record, { now, role, area: one.area ?? null, settings });
  return compare(Array.isArray(one.expect) ? one.expect : [one.expect], outcomes, !Array.isArray(one.expect));
}

function compare(wanted: Expected[], outcomes: Outcome[], single: boolean): string[] {
  const wrong: string[] = [];
  const left = new Set(outcomes);
  for (const each of wanted) {
    const named = outcomes.filter((outcome) => !('subject' in each) || outcome.subject === each.subject);
    if (named.length === 0) wrong.push(`no outcome for ${each.subject ?? 'the case'}; got ${outcomes.map(say).join(' | ')}`);
    const judged = single || 'subject' in each ? named : named.filter((outcome) => left.has(outcome)).slice(0, 1);
    for (const outcome of judged) {
      left.delete(outcome);
      const differs = differences(each, outcome);
      if (differs.length > 0) wrong.push(`${differs.join(', ')}; got ${say(outcome)}`);
    }
  }
  for (const outcome of left) {
    if (outcome.outcome === 'flag') wrong.push(`a flag that the case does not expect: ${say(outcome)}`);
    else if (!single && !wanted.some((each) => 'subject' in each)) wrong.push(`an outcome that the case does not expect: ${say(outcome)}`);
  }
  return wrong;
}

function differences(wanted: Expected, outcome: Outcome): string[] {
  const got: Record<string, unknown> = { ...outcome, clock: outcome.clock?.words ?? null };
  return Object.entries(wanted)
    .filter(([key, value]) =>
      key === 'clock' ? !String(got.clock).includes(String(value)) : String(sorted(got[key])) !== String(sorted(value)),
    )
    .map(([key, value]) => `expected ${key} ${JSON.stringify(value)}`);
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

function say({ outcome, state, due, late, subject, lacking }: Outcome): string {
  const parts = [
    outcome,
    state,
    due && `due ${due}`,
    late && `late ${late}`,
    subject,
    lacking.length > 0 && `lacking ${lacking.join(' ')}`,
  ];
  return parts.filter(Boolean).join(' ');
}

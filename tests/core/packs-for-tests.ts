import { loadCalendar, loadVocabulary } from '../../src/cli/load-packs.ts';
import { readYaml } from '../../src/cli/read-yaml.ts';
import { epochOf } from '../../src/core/calendar/london-time.ts';
import { type CompiledPacks, compilePacks, evaluate } from '../../src/core/evaluation/evaluate.ts';
import type { EvaluationContext } from '../../src/core/evaluation/evaluation-context.ts';
import type { Condition } from '../../src/core/schemas/condition.ts';
import type { Outcome } from '../../src/core/schemas/outcome.ts';
import type { Pack } from '../../src/core/schemas/pack.ts';
import { ruleSchema } from '../../src/core/schemas/rule.ts';
import { type CaseAbout, type CaseFacts, caseRecordOf } from '../rules/case-record-of.ts';

export const vocabulary = loadVocabulary();
const calendar = loadCalendar();

/** A pack of rules written as in their files, with what every rule must have filled in. */
export function packOf(id: string, ...rules: string[]): Pack {
  const common = 'tier: core\nstrength: must\nwhy: Because it must.\nnext: Do it.\nknownFalseAlarms: [None known.]\n';
  const source = `source: { section: "1", catalogue: [${id}-1] }\n`;
  const pack = {
    id,
    name: id,
    edition: '1',
    area: 'Testing',
    statutory: false,
    effective: { from: '2015-01-01' },
    superseded: [],
    contacts: [],
    indicators: [],
  };
  const roles = (text: string): string => (text.includes('roles:') ? '' : 'roles: [any]\n');
  return {
    ...pack,
    rules: rules.map((text) => readYaml({ path: 'rule', text: `${common}${source}${roles(text)}${text}` }, ruleSchema).value),
  };
}

export function compile(...packs: Pack[]): CompiledPacks {
  return compilePacks(packs, vocabulary, calendar);
}

/** Outcomes at a Europe/London wall time. */
export function ask(packs: CompiledPacks, facts: CaseFacts, today: string, more: CaseAbout & Partial<EvaluationContext> = {}): Outcome[] {
  const { subject, notices, ...context } = more;
  return evaluate(packs, caseRecordOf(facts, vocabulary, { subject, notices }), {
    now: new Date(epochOf(today)),
    role: 'any',
    area: null,
    ...context,
  });
}

/** yes, no or unknown: what a condition answers, told by a rule that applies when it is met. */
export function answer(condition: Condition, facts: CaseFacts, more: CaseAbout & { for?: string } = {}): string {
  const pack = packOf(
    't',
    `id: t-rule\ntitle: Test rule\nkind: risk-factor\nfor: ${more.for ?? 'case'}\npresent: ${JSON.stringify(condition)}\n`,
  );
  const [outcome] = ask(compile(pack), facts, '2026-06-15T10:00', more);
  if (outcome?.outcome === 'cannot-tell') return 'unknown';
  return outcome?.state === 'present' ? 'yes' : 'no';
}

import type { Outcome } from '../../core/schemas/outcome.ts';

const flagSectionIds = ['overdue', 'put-right', 'due', 'not-done', 'missing', 'risk'] as const;
export type FlagSectionId = (typeof flagSectionIds)[number];

export interface FlagSection {
  id: FlagSectionId;
  heading: string;
  flags: Outcome[];
}

const sectionHeadings: Record<FlagSectionId, string> = {
  overdue: 'Overdue',
  'put-right': 'To put right',
  due: 'Due soon',
  'not-done': 'Not recorded as done',
  missing: 'Missing details',
  risk: 'Risk factors',
};

/** The user's own core flags in the order of the panel; sections without a flag are left out. */
export function flagSections(outcomes: Outcome[]): FlagSection[] {
  const flags = outcomes.filter(isOwnFlag);
  return flagSectionIds
    .map((id) => ({ id, heading: sectionHeadings[id], flags: flags.filter((flag) => sectionOf(flag) === id).sort(byUrgency) }))
    .filter((section) => section.flags.length > 0);
}

/** A flag to be said unasked to this user. */
export function isOwnFlag(outcome: Outcome): boolean {
  return outcome.outcome === 'flag' && outcome.tier === 'core' && !outcome.theirs;
}

/** Where a flag stands in the panel. */
export function sectionOf(flag: Outcome): FlagSectionId {
  if (flag.state === 'overdue' || flag.state === 'due') return flag.state;
  if (flag.state === 'breach') return 'put-right';
  if (flag.kind === 'risk-factor' || isRiskQuestion(flag)) return 'risk';
  return flag.kind === 'missing-detail' ? 'missing' : 'not-done';
}

/** A question about a risk factor that nobody answered belongs with the risk factors, whatever its kind. */
function isRiskQuestion(flag: Outcome): boolean {
  return flag.lacking.length > 0 && flag.lacking.every((fact) => fact.startsWith('risk.'));
}

const strengths = ['must', 'should', 'may'];

function byUrgency(a: Outcome, b: Outcome): number {
  return (
    compare(a.due ?? '9999', b.due ?? '9999') ||
    strengths.indexOf(a.strength) - strengths.indexOf(b.strength) ||
    compare(a.rule, b.rule) ||
    compare(a.subjectKey, b.subjectKey)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

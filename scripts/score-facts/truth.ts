import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** One label-value pair of a labelled page. */
export interface TruthPair {
  label: string;
  value: string;
  state: string;
  row: string | null;
  rowAlt?: string;
  optional?: boolean;
  fact?: string;
}

/** The labelled pairs of `<system>/<page>.html`. Throws where the truth has no such page. */
export function readTruth(dir: string, path: string): { system: string; page: string; pairs: TruthPair[] } {
  const system = basename(dirname(path));
  const name = basename(path).replace(/\.html?$/, '');
  const { pairs } = JSON.parse(readFileSync(join(dir, system, `${name}.json`), 'utf8')) as { pairs: TruthPair[] };
  return { system, page: `${system}/${name}`, pairs };
}

const fewest = 3;

/** The pairs in rows of a list of cases: of three or more families, each with its own stage, worker or dates. They are as many cases, and no facts of one case record. */
export function pairsOfOthers(pairs: readonly TruthPair[]): ReadonlySet<TruthPair> {
  const rows = new Map<string, TruthPair[]>();
  for (const pair of pairs) {
    const row = pair.rowAlt ?? pair.row;
    if (row !== null) rows.set(row, [...(rows.get(row) ?? []), pair]);
  }
  const holds = (row: readonly TruthPair[], fact: RegExp): boolean => row.some((pair) => fact.test(pair.fact ?? ''));
  const cases = [...rows.values()].filter((row) => holds(row, /\.name$/) && holds(row, /^(?:case|referral|plan|meeting|assessment)\./));
  const families = new Set(
    cases.flatMap(
      (row) =>
        row
          .find((pair) => pair.fact?.endsWith('.name'))
          ?.value.split(/\s+/)
          .at(-1) ?? [],
    ),
  );
  const isFamily = cases.some((row) => holds(row, /\.(?:relationship|parentalResponsibility)$/));
  return new Set(families.size < fewest || isFamily ? [] : cases.flat());
}

/** Names that truth files use -> our facts. What is not here has no fact of ours: notes are read as findings, a kind of risk is no answer about it. */
export const factsOfTruth: Readonly<Record<string, string[]>> = {
  'child.name': ['child.name'],
  'child.dateOfBirth': ['child.dateOfBirth', 'pregnancy.edd', 'child.age'],
  'child.gender': ['child.gender'],
  'child.school': ['child.school', 'child.nursery'],
  'child.gp': ['child.gp'],
  'child.address': ['child.address'],
  'child.relationship': ['child.relationship'],
  'child.legalStatus': ['child.legalStatus'],
  'child.nhsNumber': ['child.nhsNumber'],
  'child.ethnicity': ['child.ethnicity'],
  'adult.name': ['adult.name'],
  'adult.dateOfBirth': ['adult.dateOfBirth', 'adult.age'],
  'adult.address': ['adult.address'],
  'adult.relationship': ['adult.relationship'],
  'adult.parentalResponsibility': ['adult.parentalResponsibility', 'child.parentalResponsibility'],
  'adult.phone': ['adult.phone'],
  'case.allocatedWorker': ['case.allocatedWorker', 'child.allocatedSocialWorker', 'adult.careCoordinator', 'case.leadProfessional'],
  'case.team': ['case.team', 'service.type'],
  'case.id': ['case.id'],
  'case.status': ['case.status'],
  'referral.receivedAt': ['referral.receivedAt', 'referral.madeAt'],
  'referral.reason': ['referral.reason'],
  'assessment.startedAt': ['assessment.startedAt', 'assessment.initial.startedAt', 'assessment.core.startedAt', 's47.startedAt'],
  'assessment.completedAt': [
    'assessment.completedAt',
    'assessment.initial.completedAt',
    'assessment.core.completedAt',
    'assessment.statutoryAt',
    'assessment.earlyHelpAt',
    'assessment.familyAt',
    'assessment.youngCarerAt',
  ],
  'meeting.at': [
    'meeting.at',
    'meeting.teamAroundChildAt',
    'strategyMeeting.heldAt',
    'strategyDiscussion.heldAt',
    'coreGroup.lastHeldAt',
    'coreGroup.firstHeldAt',
    'coreGroup.scheduledAt',
    'cpaMeeting.heldAt',
    'cpaMeeting.scheduledAt',
    'dischargeMeeting.heldAt',
    'child.lookedAfterReviewFirstAt',
    'child.lookedAfterReviewLastAt',
    'child.lookedAfterReviewBookedAt',
    'conference.initial.heldAt',
    'conference.review.heldAt',
    'meeting.scheduledAt',
    'conference.initial.scheduledAt',
    'conference.review.scheduledAt',
  ],
  'plan.reviewDate': [
    'plan.reviewDate',
    'plan.reviewedAt',
    'conference.review.scheduledAt',
    'child.lookedAfterReviewLastAt',
    'child.lookedAfterReviewBookedAt',
  ],
  'consent.given': ['consent.given'],
};

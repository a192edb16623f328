import type { CaseRecord, Fact, FindingInstance } from '../../core/schemas/case-record.ts';
import type { FindingPerson, FindingStatus } from '../../core/schemas/finding.ts';

/** The three factors the documents ask about together, and the facts that hold each. */
export const trioFactors = [
  { id: 'domestic-abuse', name: 'Domestic abuse', facts: ['risk.family.domesticAbuse', 'risk.family.domesticAbuseIncidents'] },
  { id: 'mental-ill-health', name: 'Mental ill-health', facts: ['risk.parent.mentalIllHealth', 'risk.parent.mentalHealthHistory'] },
  {
    id: 'substance-misuse',
    name: 'Substance misuse',
    facts: ['risk.parent.substanceMisuse', 'risk.parent.drugMisuse', 'risk.parent.alcoholMisuse'],
  },
] as const;

/** Name of each of the three by its id. */
export const trioNames: Record<string, string> = Object.fromEntries(trioFactors.map(({ id, name }) => [id, name]));

export type TrioStatus = FindingStatus | 'in-family' | 'differs' | 'none-recorded' | 'blank' | 'not-seen';

export interface TrioCell {
  factor: string;
  status: TrioStatus;
  findings: FindingInstance[];
}

export interface TrioRow {
  key: string;
  name: string;
  cells: TrioCell[];
}

/** Symbol and words of each status; never colour alone. */
export const trioWords: Record<TrioStatus, { symbol: string; words: string }> = {
  present: { symbol: '●', words: 'recorded' },
  possible: { symbol: '◐', words: 'queried' },
  historic: { symbol: '◔', words: 'in the past' },
  absent: { symbol: '–', words: 'recorded as no' },
  hypothetical: { symbol: '◌', words: 'spoken of only' },
  'other-person': { symbol: '◇', words: 'about someone else' },
  'in-family': { symbol: '●', words: 'recorded, see below' },
  differs: { symbol: '≠', words: 'entries differ' },
  'none-recorded': { symbol: '–', words: 'recorded as none' },
  blank: { symbol: '○', words: 'no answer' },
  'not-seen': { symbol: '?', words: 'not seen yet' },
};

/** People whom a note speaks of by their place in the family only. */
const unnamed: { key: string; name: string; persons: FindingPerson[] }[] = [
  { key: 'mother', name: 'Mother', persons: ['mother'] },
  { key: 'father', name: 'Father', persons: ['father'] },
  { key: 'partner', name: 'Partner or ex-partner', persons: ['partner'] },
  { key: 'unnamed', name: 'Adult not named', persons: ['unspecified', 'other'] },
];

/** One row for each adult on the record, then for those whom notes do not name. Rows about whom nothing was read are left out, but for the person of the record. */
export function trioRows(record: CaseRecord | null): TrioRow[] {
  if (!record) return [];
  const adults = record.entities.filter(({ type }) => type === 'adult');
  const known = new Set(adults.map(({ key }) => key));
  const main = record.subject.kind === 'child' ? null : (record.subject.entity ?? adults[0]?.key ?? null);
  // A field that names nobody asks about the person of the record.
  const isOfMain = ({ entity, person, source }: FindingInstance) =>
    main !== null && entity === null && source === 'field' && person === 'unspecified';
  const rows = adults.map(({ key, name }) => {
    const isAbout = (finding: FindingInstance) => finding.entity === key || (key === main && isOfMain(finding));
    return { key, name, cells: cellsOf(record, isAbout, key === main) };
  });
  const others = unnamed.map(({ key, name, persons }) => {
    const isAbout = (finding: FindingInstance) =>
      (finding.entity === null || !known.has(finding.entity)) && persons.includes(finding.person) && !isOfMain(finding);
    return { key, name, cells: cellsOf(record, isAbout, false) };
  });
  const shown = [...rows, ...others].filter(({ key, cells }) => key === main || cells.some(({ findings }) => findings.length > 0));
  return shown.map((row) => (row.key === main ? withFamily(row, shown) : row));
}

/** Abuse told of another adult is in this person's family: "not seen yet" beside it would say that nobody spoke of it. */
function withFamily(row: TrioRow, all: readonly TrioRow[]): TrioRow {
  const isTold = all.some(({ cells }) => cells.some(({ factor, status }) => factor === 'domestic-abuse' && status === 'present'));
  const cells = row.cells.map(
    (cell): TrioCell =>
      isTold && cell.factor === 'domestic-abuse' && cell.status === 'not-seen' ? { ...cell, status: 'in-family' } : cell,
  );
  return { ...row, cells };
}

function cellsOf(record: CaseRecord, isAbout: (finding: FindingInstance) => boolean, isMain: boolean): TrioCell[] {
  return trioFactors.map(({ id, facts }) => {
    const own = record.facts.filter(({ fact }) => (facts as readonly string[]).includes(fact));
    const findings = own
      .flatMap((fact) => fact.findings)
      .filter((finding) => isAbout(finding) && finding.person !== 'child' && finding.status !== 'other-person');
    const once = [...new Map(findings.map((finding) => [JSON.stringify([finding.status, finding.evidence]), finding])).values()];
    return { factor: id, status: once.length > 0 ? statusOf(once) : emptyStatus(own, isMain), findings: once };
  });
}

/** Asserted beats hedged beats past beats denied; a current yes beside a no is shown as differing. */
function statusOf(findings: FindingInstance[]): TrioStatus {
  const has = (status: FindingStatus) => findings.some((finding) => finding.status === status);
  if (has('present') && has('absent')) return 'differs';
  return (['present', 'possible', 'historic', 'absent', 'hypothetical'] as const).find(has) ?? 'not-seen';
}

/** A blank question is about the person of the record; of others it only says that nothing was read. */
function emptyStatus(facts: Fact[], isMain: boolean): TrioStatus {
  if (!isMain) return 'not-seen';
  if (facts.some(({ status }) => status === 'blank')) return 'blank';
  return facts.some(({ status }) => status === 'declared-none') ? 'none-recorded' : 'not-seen';
}

/** "Domestic abuse and mental ill-health are recorded together for Mia Doyle; substance misuse: no answer recorded." Null with fewer than two present. */
export function recordedTogether(row: TrioRow): string | null {
  const name = (factor: string) => (trioNames[factor] ?? factor).toLowerCase();
  const present = row.cells.filter(({ status }) => status === 'present').map(({ factor }) => name(factor));
  if (present.length < 2) return null;
  const rest = row.cells
    .filter(({ status }) => status !== 'present')
    .map(({ factor, status }) => `; ${name(factor)}: ${trioWords[status].words}`);
  const listed = `${present.slice(0, -1).join(', ')} and ${present.at(-1)}`;
  return `${listed.charAt(0).toUpperCase()}${listed.slice(1)} are recorded together${rest.join('')}.`;
}

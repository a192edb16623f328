import type { FindingStatus } from '../../core/schemas/finding.ts';
import type { TermTable } from './term-table.ts';

/** A term as a team sees it: what it finds, in which file it stands, and whether it is switched off. */
export interface ListedTerm {
  /** The term as its table writes it: what `off` of a table and `termsOff` of a team pack name. */
  id: string;
  factor: string;
  table: string;
  /** What the words say by themselves; null where the words around them decide. */
  status: FindingStatus | null;
  isOff: boolean;
}

/** Returns every term that finds a factor, in the order of the tables; `off` are the ids that a team switched off, beside those that the tables switch off themselves. */
export function listTerms(tables: readonly TermTable[], off: readonly string[] = []): ListedTerm[] {
  const switchedOff = new Set([...off, ...tables.flatMap((table) => table.off ?? [])]);
  return tables.flatMap((table) =>
    groupsOf(table).flatMap(({ factor, terms, status }) =>
      terms.map((id) => ({ id, factor, table: table.table, status: status ?? null, isOff: switchedOff.has(id) })),
    ),
  );
}

function groupsOf(table: TermTable): { factor: string; terms: readonly string[]; status?: FindingStatus | undefined }[] {
  const own = (table.groups ?? []).map(({ terms, status }) => ({ factor: table.factor ?? table.table, terms, status }));
  const further = Object.entries(table.factors ?? {}).flatMap(([factor, list]) =>
    list.map((item) => (typeof item === 'string' ? { factor, terms: [item] } : { factor, terms: item.terms, status: item.status })),
  );
  return [...own, ...further];
}

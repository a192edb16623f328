import type { Evidence } from '../../core/schemas/case-record.ts';
import type { FindingStatus } from '../../core/schemas/finding.ts';
import type { TrioCell, TrioRow } from './trio.ts';

/** What is quoted unasked of each cell, as behind a press it would be missed: the newest passage that says what the cell says, each passage once though it tells of two people. */
export function trioQuotes(rows: readonly TrioRow[]): ReadonlyMap<TrioCell, Evidence> {
  const quotes = new Map<TrioCell, Evidence>();
  const said = new Set<string>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const evidence = quoteOf(cell);
    const passage = JSON.stringify([cell.factor, evidence?.screen, evidence?.text, evidence?.note?.on]);
    if (!evidence || said.has(passage)) continue;
    said.add(passage);
    quotes.set(cell, evidence);
  }
  return quotes;
}

function quoteOf(cell: TrioCell): Evidence | null {
  const shown = statusQuoted(cell);
  return cell.findings.find(({ status, evidence }) => status === shown && evidence.note)?.evidence ?? null;
}

/** Of entries that differ the one that says yes. Abuse that is over still decides whom to ask and how to ring; an illness or a habit of the past is one press away. */
function statusQuoted({ factor, status }: TrioCell): FindingStatus | null {
  if (status === 'differs') return 'present';
  if (status === 'present' || status === 'possible') return status;
  return status === 'historic' && factor === 'domestic-abuse' ? status : null;
}

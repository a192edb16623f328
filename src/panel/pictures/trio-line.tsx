import { EvidenceQuote } from '../flags/evidence-quote.tsx';
import { PageName } from '../words/page-words.tsx';
import { recordedTogether, type TrioRow, trioFactors, trioWords } from './trio.ts';
import { TrioStatusCell } from './trio-status-cell.tsx';

interface TrioLineProps {
  row: TrioRow;
  open: string | null;
  setOpen: (cell: string | null) => void;
}

/** One adult: a cell for each factor, the evidence of the one that is open, and what is recorded together. */
export function TrioLine({ row, open, setOpen }: TrioLineProps) {
  const together = recordedTogether(row);
  const openCell = row.cells.find(({ factor }) => open === `${row.key}/${factor}`);
  return (
    <>
      <tr>
        <th scope="row">
          <PageName name={row.name} />
        </th>
        {row.cells.map((cell) => (
          <td key={cell.factor} data-factor={trioFactors.find(({ id }) => id === cell.factor)?.name}>
            <TrioStatusCell
              cell={cell}
              isOpen={cell === openCell}
              toggle={() => setOpen(cell === openCell ? null : `${row.key}/${cell.factor}`)}
            />
          </td>
        ))}
      </tr>
      {openCell && (
        <tr class="sl-trio__evidence">
          <td colSpan={4}>
            <strong>{trioFactors.find(({ id }) => id === openCell.factor)?.name}</strong>
            {openCell.findings.map((finding, index) => (
              <div key={index}>
                <span class="sl-secondary">{trioWords[finding.status].words}</span>
                <EvidenceQuote evidence={finding.evidence} />
              </div>
            ))}
          </td>
        </tr>
      )}
      {together && (
        <tr>
          <td colSpan={4} class="sl-trio__together">
            {together}
          </td>
        </tr>
      )}
    </>
  );
}

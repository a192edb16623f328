import { useContext } from 'preact/hooks';
import type { Evidence } from '../../core/schemas/case-record.ts';
import { EvidenceQuote } from '../flags/evidence-quote.tsx';
import { Details, PaperContext } from '../fold.tsx';
import { startName } from '../words/page-text.ts';
import { PageName } from '../words/page-words.tsx';
import { recordedTogether, type TrioCell, type TrioRow, trioNames, trioWords } from './trio.ts';
import { TrioStatusCell } from './trio-status-cell.tsx';

interface TrioLineProps {
  row: TrioRow;
  /** What is quoted of a cell without a press. */
  quotes: ReadonlyMap<TrioCell, Evidence>;
  open: string | null;
  setOpen: (cell: string | null) => void;
}

/** One adult: a cell for each factor, the words of a note that speak of one, all evidence of the one that is open, and what is recorded together. On paper all is open. */
export function TrioLine({ row, quotes, open, setOpen }: TrioLineProps) {
  const isOnPaper = useContext(PaperContext);
  const together = recordedTogether(row);
  const isOpen = ({ factor, findings }: TrioCell) => findings.length > 0 && (isOnPaper || open === `${row.key}/${factor}`);
  return (
    <>
      <tr>
        <th scope="row">
          <PageName name={startName(row.name)} />
        </th>
        {row.cells.map((cell) => (
          <td key={cell.factor} data-factor={trioNames[cell.factor]}>
            <TrioStatusCell cell={cell} isOpen={isOpen(cell)} toggle={() => setOpen(isOpen(cell) ? null : `${row.key}/${cell.factor}`)} />
          </td>
        ))}
      </tr>
      {row.cells.map((cell) =>
        isOpen(cell) ? <AllEvidence key={cell.factor} cell={cell} /> : <NoteWords key={cell.factor} cell={cell} quote={quotes.get(cell)} />,
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

function NoteWords({ cell: { factor }, quote }: { cell: TrioCell; quote: Evidence | undefined }) {
  if (!quote) return null;
  return (
    <tr class="sl-trio__said">
      <td colSpan={4}>
        <strong>{trioNames[factor]}</strong>
        <EvidenceQuote evidence={quote} canShow={false} most={120} />
      </td>
    </tr>
  );
}

const evidenceFirst = 3;

function AllEvidence({ cell: { factor, findings } }: { cell: TrioCell }) {
  const more = findings.slice(evidenceFirst);
  return (
    <tr class="sl-trio__evidence">
      <td colSpan={4}>
        <strong>{trioNames[factor]}</strong>
        <Findings findings={findings.slice(0, evidenceFirst)} />
        {more.length > 0 && (
          <Details summary={`${more.length} more`}>
            <Findings findings={more} />
          </Details>
        )}
      </td>
    </tr>
  );
}

function Findings({ findings }: Pick<TrioCell, 'findings'>) {
  return (
    <>
      {findings.map((finding, index) => (
        <div key={index}>
          <span class="sl-secondary">{trioWords[finding.status].words}</span>
          <EvidenceQuote evidence={finding.evidence} />
        </div>
      ))}
    </>
  );
}

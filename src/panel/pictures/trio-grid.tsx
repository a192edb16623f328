import { useState } from 'preact/hooks';
import { EvidenceQuote } from '../flags/evidence-quote.tsx';
import { usePanel } from '../state/panel-context.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { PageName } from '../words/page-words.tsx';
import { recordedTogether, type TrioCell, type TrioRow, trioFactors, trioRows, trioWords } from './trio.ts';

/** Adult by factor, with status in symbol and words and the evidence on press. */
export function TrioGrid() {
  const { state } = usePanel();
  const id = useUniqueId();
  const [open, setOpen] = useState<string | null>(null);
  const rows = trioRows(state.record);
  if (rows.length === 0) return null;
  if (rows.every(({ cells }) => cells.every(({ status }) => status === 'not-seen'))) return <NothingSeen />;
  return (
    <section class="sl-section" aria-labelledby={id}>
      <h2 id={id}>
        What the record says of each adult <small>not a score</small>
      </h2>
      <table class="sl-trio">
        <thead>
          <tr>
            <td />
            {trioFactors.map(({ id: factor, name }) => (
              <th key={factor} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TrioLine key={row.key} row={row} open={open} setOpen={setOpen} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NothingSeen() {
  return (
    <p class="sl-note">
      The screens opened so far say nothing about domestic abuse, mental ill-health or substance misuse, neither yes nor no.
    </p>
  );
}

interface TrioLineProps {
  row: TrioRow;
  open: string | null;
  setOpen: (cell: string | null) => void;
}

function TrioLine({ row, open, setOpen }: TrioLineProps) {
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

function TrioStatusCell({ cell, isOpen, toggle }: { cell: TrioCell; isOpen: boolean; toggle: () => void }) {
  const { symbol, words } = trioWords[cell.status];
  const shown = (
    <>
      <span class={`sl-trio__symbol sl-trio__symbol--${cell.status}`} aria-hidden="true">
        {symbol}
      </span>{' '}
      {words}
    </>
  );
  if (cell.findings.length === 0) return <span class="sl-secondary">{shown}</span>;
  return (
    <button type="button" class="sl-link sl-trio__button" aria-expanded={isOpen} onClick={toggle}>
      {shown}
    </button>
  );
}

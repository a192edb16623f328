import { useState } from 'preact/hooks';
import { usePanel } from '../state/panel-context.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { trioFactors, trioRows } from './trio.ts';
import { TrioLine } from './trio-line.tsx';
import { trioQuotes } from './trio-quotes.ts';

/** Adult by factor, with status in symbol and words, what a note says of it, and all evidence on press. */
export function TrioGrid() {
  const { state } = usePanel();
  const id = useUniqueId();
  const [open, setOpen] = useState<string | null>(null);
  const rows = trioRows(state.record);
  if (rows.length === 0) return null;
  if (rows.every(({ cells }) => cells.every(({ status }) => status === 'not-seen'))) return <NothingSeen />;
  const quotes = trioQuotes(rows);
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
            <TrioLine key={row.key} row={row} quotes={quotes} open={open} setOpen={setOpen} />
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

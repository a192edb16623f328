import { useContext } from 'preact/hooks';
import { PaperContext } from '../fold.tsx';
import { type TrioCell, trioWords } from './trio.ts';

/** Status of one factor in symbol and words; pressed, it shows its evidence. */
export function TrioStatusCell({ cell, isOpen, toggle }: { cell: TrioCell; isOpen: boolean; toggle: () => void }) {
  const isOnPaper = useContext(PaperContext);
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
  // What can be pressed does not go on paper.
  if (isOnPaper) return <strong>{shown}</strong>;
  return (
    <button type="button" class="sl-link sl-trio__button" aria-expanded={isOpen} onClick={toggle}>
      {shown}
    </button>
  );
}

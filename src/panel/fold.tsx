import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Whether the panel is being printed: there is nothing to press on paper. */
export const PaperContext = createContext(false);

interface FoldProps {
  summary: string;
  children: ComponentChildren;
}

/** A box that opens. What is inside is made on the first opening: a checklist has hundreds of points. */
export function Fold({ summary, children }: FoldProps) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details class="nhsuk-details nhsuk-expander" onToggle={() => setWasOpen(true)}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      {wasOpen && <div class="nhsuk-details__text">{children}</div>}
    </details>
  );
}

/** A few more lines behind a press, inside a card; on paper they are open. */
export function Details({ summary, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useContext(PaperContext);
  return (
    <details
      class="nhsuk-details"
      open={isOpen || isOnPaper}
      onToggle={({ currentTarget }) => {
        if (!isOnPaper) setOpen(currentTarget.open);
      }}
    >
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  );
}

interface RowProps {
  title: ComponentChildren;
  /** How it stands, at the end of the line. */
  state: string;
  /** Whether what is inside goes on paper too. */
  isPrinted?: boolean;
  children: ComponentChildren;
}

/** One line of a list that opens, made on the first opening. */
export function Row({ title, state, isPrinted = false, children }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const isOnPaper = useContext(PaperContext) && isPrinted;
  const note = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    if (isOnPaper) return;
    setOpen(currentTarget.open);
    setWasOpen(true);
  };
  return (
    <details class="sl-row" open={isOpen || isOnPaper} onToggle={note}>
      <summary>
        <span class="sl-row__title">{title}</span> <span class="sl-row__state">{state}</span>
      </summary>
      {(wasOpen || isOnPaper) && <div class="sl-row__body">{children}</div>}
    </details>
  );
}

interface TermsSetProps {
  title: string;
  rows: { words: string; more?: string; isFixed: boolean }[];
  undoWords: string;
  undo: (words: string) => void;
}

/** Terms that a team has switched off or added, each with a way back; nothing where there are none. */
export function TermsSet({ title, rows, undoWords, undo }: TermsSetProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {rows.map(({ words, more, isFixed }) => (
          <li key={words}>
            {words} {more && <span class="sl-secondary">{more}</span>}{' '}
            {isFixed ? (
              <span class="sl-secondary">set by your organisation</span>
            ) : (
              <button type="button" class="sl-link" onClick={() => undo(words)}>
                {undoWords}
                <span class="nhsuk-u-visually-hidden">: {words}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

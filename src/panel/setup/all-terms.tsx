import { useState } from 'preact/hooks';
import type { SetupState } from '../../messages/setup-state.ts';

interface AllTermsProps {
  terms: SetupState['terms'];
  off: readonly string[];
  nameOf: (factor: string) => string;
  switchOff: (term: string) => void;
}

const mostShown = 40;

/** A search among all terms that notes are read by. Too many to list at once: thousands. */
export function AllTerms({ terms, off, nameOf, switchOff }: AllTermsProps) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = wanted === '' ? [] : terms.filter(({ id, factor }) => `${id} ${nameOf(factor)}`.toLowerCase().includes(wanted));
  return (
    <>
      <label class="sl-field sl-field--stacked">
        <span>Find a term by a word in it, or by what it finds</span>
        <input type="search" class="sl-input" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p class="sl-secondary" role="status">
        {wanted === '' ? `${terms.length} terms in all.` : countWords(found.length)}
      </p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {found.slice(0, mostShown).map(({ id, factor }) => (
          <li key={`${factor}/${id}`}>
            {id} <span class="sl-secondary">{nameOf(factor)}</span>{' '}
            {off.includes(id) ? (
              <span class="sl-secondary">switched off</span>
            ) : (
              <button type="button" class="sl-link" onClick={() => switchOff(id)}>
                Switch off<span class="nhsuk-u-visually-hidden">: {id}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function countWords(count: number): string {
  return count > mostShown ? `${count} found, the first ${mostShown} shown.` : `${count} found.`;
}

import { useState } from 'preact/hooks';
import { useUniqueId } from '../state/use-unique-id.ts';
import { amountWords } from '../words/due-words.ts';
import { type FactChoice, findFacts } from './find-facts.ts';

interface FactSearchProps {
  facts: FactChoice[];
  /** What is searched for first: the field's own label. */
  first: string;
  teach: (fact: string | null) => void;
}

/** A search among everything that a field can mean. */
export function FactSearch({ facts, first, teach }: FactSearchProps) {
  const [query, setQuery] = useState(first);
  const found = findFacts(query, facts);
  const id = useUniqueId();
  return (
    <div class="sl-teach__search">
      <label class="sl-field sl-field--stacked">
        <span>What does it mean?</span>
        <input
          type="search"
          class="sl-input"
          aria-describedby={id}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p id={id} class="sl-secondary" role="status">
        {found.length === 0 ? 'Nothing found: try other words.' : `${amountWords(found.length, 'meaning')} found, the likeliest first.`}
      </p>
      <ul class="sl-teach__found">
        {found.map((choice) => (
          <li key={choice.fact}>
            <button type="button" class="sl-link" onClick={() => teach(choice.fact)}>
              {choice.name}
            </button>{' '}
            {choice.screen && <span class="sl-secondary">{choice.screen}</span>}
          </li>
        ))}
        <li>
          <button type="button" class="sl-link" onClick={() => teach(null)}>
            Nothing: leave this field out
          </button>
        </li>
      </ul>
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { SetupState } from '../../messages/setup-state.ts';

interface AddWordsProps {
  factors: SetupState['factors'];
  add: (term: TeamPack['termsAdded'][number]) => void;
}

const plainWords = /^[\p{L}\p{N}][\p{L}\p{N}' -]{1,79}$/u;

/** Words of the team's own and the factor that they mean. */
export function AddWords({ factors, add }: AddWordsProps) {
  const [factor, setFactor] = useState(factors[0]?.factor ?? '');
  const [words, setWords] = useState('');
  const isPlain = plainWords.test(words.trim());
  const keep = (event: Event) => {
    event.preventDefault();
    if (!isPlain) return;
    add({ factor, words: words.trim().toLowerCase() });
    setWords('');
  };
  return (
    <form onSubmit={keep}>
      <label class="sl-field sl-field--stacked">
        <span>Words of your own</span>
        <input class="sl-input" autocomplete="off" maxLength={80} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <label class="sl-field sl-field--stacked">
        <span>mean</span>
        <select class="sl-input" onChange={(event) => setFactor(event.currentTarget.value)}>
          {factors.map((one) => (
            <option key={one.factor} value={one.factor} selected={one.factor === factor}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <p class="sl-secondary" role="status">
        {words.trim() !== '' && !isPlain ? 'Letters, numbers, spaces, hyphens and apostrophes only, at least two.' : ''}
      </p>
      <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
        Add
      </button>
    </form>
  );
}

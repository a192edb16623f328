import { useState } from 'preact/hooks';
import type { WordsFound } from '../../messages/setup-state.ts';
import { pageText, shorten } from '../words/page-text.ts';

interface TryWordsProps {
  tryWords: (text: string) => Promise<WordsFound[]>;
  nameOf: (factor: string) => string;
  /** Terms that are not looked for: what they found is no longer shown. */
  off: readonly string[];
  switchOff: (term: string) => void;
}

/** A box for words of a note, and what they are read as by which term. */
export function TryWords({ tryWords, nameOf, off, switchOff }: TryWordsProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<WordsFound[] | null>(null);
  const shown = found?.filter(({ term }) => !off.includes(term));
  const attempt = (event: Event) => {
    event.preventDefault();
    void tryWords(text).then(setFound);
  };
  const drop = (term: string) => {
    setFound((now) => now?.filter((one) => one.term !== term) ?? null);
    switchOff(term);
  };
  return (
    <>
      <form onSubmit={attempt}>
        <label class="sl-field sl-field--stacked">
          <span>Write something as it stands in your team’s notes, without names</span>
          <textarea class="sl-input" rows={3} maxLength={2_000} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
          See what it is read as
        </button>
      </form>
      <div role="status">
        {shown?.length === 0 && <p>Nothing is found in these words.</p>}
        {shown && shown.length > 0 && (
          <ul class="nhsuk-list nhsuk-list--bullet">
            {shown.map((one) => (
              <Found key={`${one.factor}/${one.term}/${one.text}`} found={one} name={nameOf(one.factor)} drop={() => drop(one.term)} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Found({ found, name, drop }: { found: WordsFound; name: string; drop: () => void }) {
  const { status, person, text, term } = found;
  return (
    <li>
      <q>{shorten(pageText(text), 80).text}</q>: <strong>{name}</strong>, {statusWords[status]}
      {person !== 'unspecified' && `, ${person}`}{' '}
      <button type="button" class="sl-link" onClick={drop}>
        Do not look for this<span class="nhsuk-u-visually-hidden">: {term}</span>
      </button>
      <span class="sl-secondary sl-choice__more">found by: {term}</span>
    </li>
  );
}

const statusWords: Record<WordsFound['status'], string> = {
  present: 'present',
  absent: 'denied or ruled out',
  historic: 'in the past',
  possible: 'possible',
  hypothetical: 'only feared or planned for',
  'other-person': 'of somebody outside the family',
};

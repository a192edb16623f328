import { useState } from 'preact/hooks';
import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { SetupState, WordsFound } from '../../messages/setup-state.ts';
import { Fold } from '../fold.tsx';
import { amountWords } from '../words/due-words.ts';
import { pageText, shorten } from '../words/page-text.ts';
import { AllTerms } from './all-terms.tsx';
import { Card } from './card.tsx';

interface TeamWordsProps {
  factors: SetupState['factors'];
  terms: SetupState['terms'];
  /** In force, set in this browser, and fixed by the organisation. */
  team: Pick<TeamPack, 'termsOff' | 'termsAdded'>;
  own: Pick<TeamPack, 'termsOff' | 'termsAdded'>;
  fixed: Pick<TeamPack, 'termsOff' | 'termsAdded'>;
  /** What some words are read as. */
  tryWords: (text: string) => Promise<WordsFound[]>;
  change: (part: Partial<Pick<TeamPack, 'termsOff' | 'termsAdded'>>) => void;
}

/** Which words of notes are read as what: try some, switch off what misleads, add the team's own. */
export function TeamWords({ factors, terms, team, own, fixed, tryWords, change }: TeamWordsProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<WordsFound[] | null>(null);
  const nameOf = (factor: string) => factors.find((one) => one.factor === factor)?.name ?? factor;
  const attempt = (event: Event) => {
    event.preventDefault();
    void tryWords(text).then(setFound);
  };
  const switchOff = (term: string) => {
    change({ termsOff: [...own.termsOff, term] });
    setFound((now) => now?.filter((one) => one.term !== term) ?? null);
  };
  return (
    <Card id="words" title="Words in notes">
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
        {found?.length === 0 && <p>Nothing is found in these words.</p>}
        {found && found.length > 0 && (
          <ul class="nhsuk-list nhsuk-list--bullet">
            {found.map(({ factor, status, person, text: words, term }) => (
              <li key={`${factor}/${term}/${words}`}>
                <q>{shorten(pageText(words), 80).text}</q>: <strong>{nameOf(factor)}</strong>, {statusWords[status]}
                {person !== 'unspecified' && `, ${person}`}{' '}
                <button type="button" class="sl-link" onClick={() => switchOff(term)}>
                  Do not look for this<span class="nhsuk-u-visually-hidden">: {term}</span>
                </button>
                <span class="sl-secondary sl-choice__more">found by: {term}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Terms
        title={`${amountWords(team.termsOff.length, 'term')} switched off`}
        rows={team.termsOff.map((term) => ({ words: term, isFixed: fixed.termsOff.includes(term) }))}
        undoWords="Look for it again"
        undo={(term) => change({ termsOff: own.termsOff.filter((one) => one !== term) })}
      />
      <Terms
        title={`${amountWords(team.termsAdded.length, 'term')} of your own`}
        rows={team.termsAdded.map(({ factor, words }) => ({
          words,
          more: nameOf(factor),
          isFixed: fixed.termsAdded.some((one) => one.words === words && one.factor === factor),
        }))}
        undoWords="Remove"
        undo={(words) => change({ termsAdded: own.termsAdded.filter((one) => one.words !== words) })}
      />
      <Fold summary="All terms">
        <AllTerms terms={terms} off={team.termsOff} nameOf={nameOf} switchOff={switchOff} />
      </Fold>
      <AddWords factors={factors} add={(added) => change({ termsAdded: [...own.termsAdded, added] })} />
    </Card>
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

interface TermsProps {
  title: string;
  rows: { words: string; more?: string; isFixed: boolean }[];
  undoWords: string;
  undo: (words: string) => void;
}

function Terms({ title, rows, undoWords, undo }: TermsProps) {
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

interface AddWordsProps {
  factors: SetupState['factors'];
  add: (term: TeamPack['termsAdded'][number]) => void;
}

function AddWords({ factors, add }: AddWordsProps) {
  const [factor, setFactor] = useState(factors[0]?.factor ?? '');
  const [words, setWords] = useState('');
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}' -]{1,79}$/u.test(words.trim());
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
        <select class="nhsuk-select" onChange={(event) => setFactor(event.currentTarget.value)}>
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

import { useId, useState } from 'preact/hooks';
import type { Reading } from '../core/reading.ts';
import { amountWords } from './due-words.ts';
import { type FactChoice, findFacts } from './find-facts.ts';
import { pageText, shorten } from './page-text.ts';

/** One field of the screen in view and what Sightline takes it for. */
interface TaughtReading {
  /** Frame number within the tab. */
  frame: number;
  reading: Pick<Reading, 'label' | 'value' | 'section' | 'state' | 'at'>;
  /** The fact it is read as, or null. */
  fact: string | null;
  /** Whether the team taught this rather than Sightline knowing the label. */
  isTaught: boolean;
}

export interface TeachProps {
  screen: string;
  readings: TaughtReading[];
  facts: FactChoice[];
  /** Outlines the field on the page. */
  show: (reading: TaughtReading) => void;
  /** Null: this field means nothing to Sightline. */
  teach: (reading: TaughtReading, fact: string | null) => void;
  forget: (reading: TaughtReading) => void;
  /** Lets the person point at a field on the page; it then stands first. */
  point?: () => void;
  close: () => void;
}

/** Teaches the screen in view: what each field is read as, and a search for what it should be. Labels are kept, values never. */
export function Teach({ screen, readings, facts, show, teach, forget, point, close }: TeachProps) {
  const [filter, setFilter] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const wanted = pageText(filter).toLowerCase();
  const listed = readings.filter(({ reading }) => `${reading.section.join(' ')} ${reading.label}`.toLowerCase().includes(wanted));
  const unread = readings.filter(({ fact }) => fact === null).length;
  return (
    <main class="sl-main" tabIndex={-1}>
      <section class="sl-section" aria-labelledby="teach-heading">
        <h2 id="teach-heading">
          Teach this screen{' '}
          <small>
            {amountWords(readings.length, 'field')}, {unread} not used
          </small>
        </h2>
        <p>
          Screen: <bdi>{shorten(pageText(screen), 80).text}</bdi>. Say what a field means and Sightline reads it so on every record of this
          system. Only the label is kept, never what is in the field.
        </p>
        {point && (
          <button type="button" class="sl-button sl-button--secondary" onClick={point}>
            Point at a field on the page
          </button>
        )}
        <label class="sl-field sl-field--stacked">
          <span>Find a field by its label</span>
          <input type="search" class="sl-input" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        </label>
        <ul class="sl-teach">
          {listed.map((taught) => {
            const key = `${taught.frame}/${taught.reading.at}`;
            return (
              <TeachRow
                key={key}
                taught={taught}
                facts={facts}
                isOpen={open === key}
                toggle={() => setOpen(open === key ? null : key)}
                show={() => show(taught)}
                teach={(fact) => {
                  teach(taught, fact);
                  setOpen(null);
                }}
                forget={() => forget(taught)}
              />
            );
          })}
        </ul>
        {listed.length === 0 && <p>No field has that label.</p>}
        <button type="button" class="sl-button" onClick={close}>
          Done
        </button>
      </section>
    </main>
  );
}

interface TeachRowProps {
  taught: TaughtReading;
  facts: FactChoice[];
  isOpen: boolean;
  toggle: () => void;
  show: () => void;
  teach: (fact: string | null) => void;
  forget: () => void;
}

function TeachRow({ taught, facts, isOpen, toggle, show, teach, forget }: TeachRowProps) {
  const { reading, fact, isTaught } = taught;
  const label = shorten(pageText(reading.label), 80).text;
  const readAs = facts.find((one) => one.fact === fact)?.name;
  return (
    <li class="sl-card sl-child">
      <div class="sl-child__top">
        <h3>
          <bdi>{label}</bdi>
        </h3>
        <p>
          <bdi>{shorten(pageText(reading.section.join(' › ')), 80).text}</bdi>
        </p>
      </div>
      <div class="sl-quote">
        <p>{reading.state === 'blank' ? <em>blank</em> : <q class="sl-quote__words">{shorten(pageText(reading.value), 60).text}</q>}</p>
      </div>
      <p class="sl-about">
        Read as: <strong>{readAs ?? 'nothing'}</strong>
        {isTaught && <span class="sl-secondary"> (taught here)</span>}
      </p>
      <p class="sl-actions">
        <button type="button" class="sl-link" aria-expanded={isOpen} onClick={toggle}>
          Change<span class="sl-hidden"> what {label} is read as</span>
        </button>
        <button type="button" class="sl-link" onClick={show}>
          Show on page<span class="sl-hidden">: {label}</span>
        </button>
        {isTaught && (
          <button type="button" class="sl-link" onClick={forget}>
            Forget what was taught<span class="sl-hidden"> for {label}</span>
          </button>
        )}
      </p>
      {isOpen && <FactSearch facts={facts} first={pageText(reading.label)} teach={teach} />}
    </li>
  );
}

function FactSearch({ facts, first, teach }: { facts: FactChoice[]; first: string; teach: (fact: string | null) => void }) {
  const [query, setQuery] = useState(first);
  const found = findFacts(query, facts);
  const id = useId();
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

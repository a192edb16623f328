import { useState } from 'preact/hooks';
import type { MapEntry, TaughtField, TeachState } from '../../messages/teach-state.ts';
import { amountWords } from '../words/due-words.ts';
import { pageText, shorten } from '../words/page-text.ts';
import { ScreenTaught } from './screen-taught.tsx';
import type { TeachActions } from './teach-actions.ts';
import { TeachRow } from './teach-row.tsx';

/** Teaches the screen in view: what each field is read as, and a search for what it should be. Labels are kept, values never. */
export function Teach({ state, actions }: { state: TeachState; actions: TeachActions }) {
  const { readings, facts } = state;
  const [filter, setFilter] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const wanted = pageText(filter).toLowerCase();
  const listed = readings.filter(({ reading }) => `${reading.section.join(' ')} ${reading.label}`.toLowerCase().includes(wanted));
  const lines = state.lines.filter(({ reading }) => reading.label.toLowerCase().includes(wanted));
  const row = (field: TaughtField) => {
    const key = `${field.frame}/${field.reading.at}/${field.spot?.inLine ? field.reading.label : ''}`;
    return (
      <TeachRow
        key={key}
        field={field}
        facts={facts}
        isOpen={open === key}
        toggle={() => setOpen(open === key ? null : key)}
        actions={actions}
      />
    );
  };
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
          Say what a field means and Sightline reads it so on every record of this system. Only the label is kept, never what is in the
          field.
        </p>
        <ScreenTaught state={state} actions={actions} />
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={actions.point}>
          Point at a field on the page
        </button>
        <label class="sl-field sl-field--stacked">
          <span>Find a field by its label</span>
          <input type="search" class="sl-input" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        </label>
        <ul class="sl-teach">{listed.map(row)}</ul>
        {listed.length === 0 && <p>No field has that label.</p>}
        {lines.length > 0 && (
          <section aria-labelledby="lines-heading">
            <h3 id="lines-heading">Lines and badges on top of the screen</h3>
            <p class="sl-secondary">They are no fields. Say what stands behind such words, or what a badge means.</p>
            <ul class="sl-teach">{lines.map(row)}</ul>
          </section>
        )}
        <Unmatched entries={state.unmatched} forget={actions.forget} />
        <button type="button" class="nhsuk-button nhsuk-button--small" onClick={actions.close}>
          Done
        </button>
      </section>
    </main>
  );
}

function Unmatched({ entries, forget }: { entries: MapEntry[]; forget: (spot: MapEntry) => void }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="unmatched-heading">
      <h3 id="unmatched-heading">Taught, but not on this screen now</h3>
      <p class="sl-secondary">They may stand on another screen. If the system has changed, forget them and teach the new field.</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {entries.map((entry) => (
          <li key={`${entry.section}/${entry.label}`}>
            <bdi>{shorten(pageText(entry.label), 80).text}</bdi>
            {entry.section && <span class="sl-secondary"> under {shorten(pageText(entry.section), 60).text}</span>}{' '}
            <button type="button" class="sl-link" onClick={() => forget(entry)}>
              Forget<span class="nhsuk-u-visually-hidden"> what was taught for {entry.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { usePanel } from '../state/panel-context.ts';
import { amountWords } from '../words/due-words.ts';
import { pageText, shorten } from '../words/page-text.ts';

const fieldsNamed = 3;

/** Says which fields that the team taught are not where they were: the record system may have changed. */
export function LostFields() {
  const { state } = usePanel();
  const lost = state.lost ?? [];
  if (lost.length === 0) return null;
  return (
    <div class="sl-secondary">
      <p>Taught, and not on this screen now:</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {lost.slice(0, fieldsNamed).map(({ label, section }) => (
          <li key={`${section}/${label}`}>
            <bdi>{shorten(pageText(label), 80).text}</bdi>
            {section !== null && (
              <>
                {' '}
                under <bdi>{shorten(pageText(section), 60).text}</bdi>
              </>
            )}
          </li>
        ))}
        {lost.length > fieldsNamed && <li>and {amountWords(lost.length - fieldsNamed, 'other')}</li>}
      </ul>
      <p>If the record system has changed, teach the new field with “Teach this screen” below.</p>
    </div>
  );
}

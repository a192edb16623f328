import type { Outcome } from '../../core/schemas/outcome.ts';
import { flagId } from '../flags/flag-id.ts';
import { OutcomeLine } from '../flags/outcome-line.tsx';
import { Row } from '../fold.tsx';
import { amountWords } from '../words/due-words.ts';
import { FieldsUnderstood } from './fields-understood.tsx';
import { isUnchecked } from './rule-counts.ts';
import { type UncheckedScreen, uncheckedScreens } from './unchecked-screens.ts';

const screensFirst = 5;

/** What the screens opened so far could not settle, by the screen to open. */
export function CouldNotCheck({ outcomes }: { outcomes: Outcome[] }) {
  const screens = uncheckedScreens(outcomes);
  const count = outcomes.filter(isUnchecked).length;
  if (count === 0) return null;
  return (
    <section class="sl-section" id="could-not-check" tabIndex={-1} aria-labelledby="could-not-check-heading">
      <h2 id="could-not-check-heading">
        Could not check <small>not the same as missing</small>
      </h2>
      <div class="sl-card sl-child">
        <p class="sl-secondary">Open these screens, whatever your system calls them, to check more.</p>
        <FieldsUnderstood />
        {screens.slice(0, screensFirst).map((one) => (
          <UncheckedLine key={one.screen ?? ''} unchecked={one} />
        ))}
        {screens.length > screensFirst && (
          <Row title={amountWords(screens.length - screensFirst, 'more screen')} state="" isPrinted>
            {screens.slice(screensFirst).map((one) => (
              <UncheckedLine key={one.screen ?? ''} unchecked={one} />
            ))}
          </Row>
        )}
      </div>
    </section>
  );
}

function UncheckedLine({ unchecked: { screen, outcomes } }: { unchecked: UncheckedScreen }) {
  return (
    <Row title={screen ?? 'No usual screen'} state={amountWords(outcomes.length, 'point')}>
      <p class="sl-secondary">Not known yet:</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {outcomes.map((outcome) => (
          <OutcomeLine key={flagId(outcome)} outcome={outcome} />
        ))}
      </ul>
    </Row>
  );
}

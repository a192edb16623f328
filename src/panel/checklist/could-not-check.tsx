import type { Outcome } from '../../core/schemas/outcome.ts';
import { flagId } from '../flags/flag-id.ts';
import { OutcomeLine } from '../flags/outcome-line.tsx';
import { Row } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';
import { amountWords } from '../words/due-words.ts';
import { FieldsUnderstood } from './fields-understood.tsx';
import { LostFields } from './lost-fields.tsx';
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
        <LostFields />
        {screens.slice(0, screensFirst).map((one) => (
          <UncheckedLine key={one.screen ?? ''} unchecked={one} />
        ))}
        {screens.length > screensFirst && (
          <Row title={moreWords(screens.slice(screensFirst))} state="" isPrinted>
            {screens.slice(screensFirst).map((one) => (
              <UncheckedLine key={one.screen ?? ''} unchecked={one} />
            ))}
          </Row>
        )}
      </div>
    </section>
  );
}

/** "6 more screens, and what is on none". */
function moreWords(rest: UncheckedScreen[]): string {
  const named = rest.filter(({ screen }) => screen !== null).length;
  if (named === rest.length) return amountWords(named, 'more screen');
  return named > 0 ? `${amountWords(named, 'more screen')}, and what is on none` : 'On no screen of their own';
}

/** Opening screens would not help with the points of one borough while it is not known which one this is. */
function WithoutScreen() {
  const { state } = usePanel();
  const differsByArea = state.protocols.some(({ contacts }) => contacts.some(({ areas }) => areas !== undefined));
  if (state.area !== null || !differsByArea) return null;
  return <p class="sl-secondary">What holds in one area only stands here too, for as long as no area is chosen in Settings.</p>;
}

function UncheckedLine({ unchecked: { screen, outcomes } }: { unchecked: UncheckedScreen }) {
  return (
    <Row title={screen ?? 'On no screen of their own'} state={amountWords(outcomes.length, 'point')}>
      {screen === null && <WithoutScreen />}
      <p class="sl-secondary">Not known yet:</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {outcomes.map((outcome) => (
          <OutcomeLine key={flagId(outcome)} outcome={outcome} />
        ))}
      </ul>
    </Row>
  );
}

import type { TeachState } from '../../messages/teach-state.ts';
import { pageText, shorten } from '../words/page-text.ts';
import type { TeachActions } from './teach-actions.ts';

/** What the screen is, where its heading does not say so. */
export function ScreenName({ state, nameScreen }: { state: TeachState; nameScreen: TeachActions['nameScreen'] }) {
  const { screen, heading, screenNames } = state;
  const chosen = screenNames.includes(screen) ? screen : '';
  return (
    <label class="sl-field sl-field--stacked">
      <span>
        The screen “<bdi>{shorten(pageText(heading ?? screen), 80).text}</bdi>” is
      </span>
      <select class="sl-input" disabled={heading === null} onChange={(event) => nameScreen(event.currentTarget.value || null)}>
        <option value="" selected={chosen === ''}>
          As its heading says
        </option>
        {screenNames.map((name) => (
          <option key={name} value={name} selected={chosen === name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

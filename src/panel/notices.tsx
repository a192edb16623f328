import type { RuleCounts } from './checklist/rule-counts.ts';
import { uncheckedScreens } from './checklist/unchecked-screens.ts';
import { cautions } from './flags/limits-of-today.ts';
import { usePanel } from './state/panel-context.ts';
import type { StatusNotice } from './status-notices.ts';
import { amountWords } from './words/due-words.ts';

/** What the panel says where it has no outcomes to show. */
export function StatusBox({ notice }: { notice: StatusNotice }) {
  const { actions } = usePanel();
  const { action } = notice;
  return (
    <section class="sl-card sl-status" aria-labelledby="status-heading">
      <h2 id="status-heading">{notice.heading}</h2>
      <p>{notice.text}</p>
      {action && (
        <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => actions[action.name]()}>
          {action.label}
        </button>
      )}
    </section>
  );
}

/** What makes today's outcomes less than whole. */
export function Cautions() {
  const { state, actions, now, today } = usePanel();
  return (
    <>
      {cautions(state, now, today).map(({ id, heading, text }) => (
        <section key={id} class="sl-caution" aria-labelledby={`caution-${id}`}>
          <h2 id={`caution-${id}`}>{heading}</h2>
          <p>{text}</p>
          {id === 'stale' && (
            <button type="button" class="sl-link" onClick={() => actions.recheck()}>
              Read the page again
            </button>
          )}
        </section>
      ))}
    </>
  );
}

const screensNamed = 3;

/** "Referral, Contacts or Child details, or one of the 4 others below". */
function screensWords(screens: string[]): string {
  const named = screens.slice(0, screensNamed);
  const words = named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${named.at(-1)}` : named.join('');
  const rest = screens.length - named.length;
  return rest > 0 ? `${words}; ${amountWords(rest, 'more screen')} below` : words;
}

/** Said where there is no flag: what was checked, what was not, and what that does not mean. */
export function NothingFlagged({ counts }: { counts: RuleCounts }) {
  const { state } = usePanel();
  const screens = uncheckedScreens(state.outcomes).flatMap(({ screen }) => screen ?? []);
  return (
    <section class="sl-card sl-status" aria-labelledby="nothing-heading">
      <h2 id="nothing-heading">
        {counts.checked > 0 ? 'Nothing flagged in what could be checked' : 'None of the main points could be checked yet'}
      </h2>
      <p>
        {counts.checked > 0 && `${amountWords(counts.checked, 'main point')} checked, `}
        {counts.unseen} could not be checked.
        {screens.length > 0 && ` To check more, open ${screensWords(screens)}.`}
      </p>
      <p class="sl-secondary">This says only what these screens record. It says nothing about how the children are.</p>
    </section>
  );
}

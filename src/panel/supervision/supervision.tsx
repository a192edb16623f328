import { useState } from 'preact/hooks';
import type { SupervisionState } from '../../messages/supervision-state.ts';
import { CheckChoice } from '../flags/choice.tsx';
import { dateWords, londonMinute } from '../words/date-words.ts';
import { amountWords } from '../words/due-words.ts';
import { CaseQuestions } from './case-questions.tsx';
import { RulesSetAside } from './rules-set-aside.tsx';

/** For a manager and a worker together: each open case as questions, with room to write on paper. Nothing of it is kept. */
export function Supervision({ state, print }: { state: SupervisionState; print: () => void }) {
  const [withNames, setWithNames] = useState(true);
  return (
    <div class="sl-panel sl-page">
      <header class="sl-header">
        <h1>Supervision</h1>
        <p>{dateWords(londonMinute(state.now))}</p>
      </header>
      <main class="sl-main">
        <p>
          What the records open in this browser show, as questions to talk about. They support your judgement and do not replace it. Nothing
          on this page is kept; a printed page holds personal data, so file or destroy it as your policy says.
        </p>
        <p class="sl-actions sl-screen-only">
          <button type="button" class="nhsuk-button nhsuk-button--small" onClick={print}>
            Print
          </button>
        </p>
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small sl-screen-only">
          <CheckChoice checked={!withNames} onChange={() => setWithNames(!withNames)}>
            Leave names out
          </CheckChoice>
        </div>
        {state.cases.length === 0 && <NoCase />}
        {state.unsure > 0 && (
          <p class="sl-note">
            {amountWords(state.unsure, 'open page')} left out: no name, date of birth or number makes sure whose{' '}
            {state.unsure === 1 ? 'it is' : 'they are'}.
          </p>
        )}
        {state.cases.map((one, index) => (
          <CaseQuestions key={one.caseKey} one={one} number={index + 1} state={state} withNames={withNames} />
        ))}
        <RulesSetAside state={state} />
      </main>
    </div>
  );
}

function NoCase() {
  return (
    <section class="sl-card sl-status" aria-labelledby="no-case">
      <h2 id="no-case">No record is open</h2>
      <p>Open a record in a tab of this browser with Sightline allowed on it. This page follows by itself.</p>
    </section>
  );
}

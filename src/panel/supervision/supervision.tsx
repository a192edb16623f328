import { useState } from 'preact/hooks';
import type { RuleSetAside, SupervisionCase, SupervisionState } from '../../messages/supervision-state.ts';
import { CheckChoice } from '../flags/choice.tsx';
import { reasonWords } from '../flags/dismissal.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { dateWords, londonMinute } from '../words/date-words.ts';
import { amountWords } from '../words/due-words.ts';
import { pageName } from '../words/page-text.ts';
import { sourceWords } from '../words/source-words.ts';
import { recordedOfAdults } from './recorded-of-adults.ts';
import { namingOf, supervisionQuestions } from './supervision-questions.ts';

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

interface CaseQuestionsProps {
  one: SupervisionCase;
  number: number;
  state: SupervisionState;
  withNames: boolean;
}

function CaseQuestions({ one, number, state, withNames }: CaseQuestionsProps) {
  const id = useUniqueId();
  const { subject, entities, screens } = one.record;
  const naming = namingOf(entities, withNames);
  const questions = supervisionQuestions(one, state, naming);
  const checked = one.outcomes.filter(
    ({ outcome, tier, theirs }) => tier === 'core' && !theirs && (outcome === 'flag' || outcome === 'clear'),
  );
  return (
    <section class="sl-section sl-case" aria-labelledby={id}>
      <h2 id={id}>
        <bdi>{withNames && subject.name ? pageName(subject.name) : `Case ${number}`}</bdi>{' '}
        <small>
          {amountWords(checked.length, 'main point')} checked on {amountWords(screens.length, 'screen')}
        </small>
      </h2>
      {recordedOfAdults(one.record, naming, state.now).map((words) => (
        <p key={words} class="sl-secondary">
          {words}
        </p>
      ))}
      {questions.length === 0 && <p>Nothing flagged in what could be checked. That says only what these screens record.</p>}
      <ol class="sl-questions">
        {questions.map((question) => (
          <li key={question.key}>
            <p>{question.shows}</p>
            <p>
              <strong>{question.asks}</strong>
            </p>
            {question.source && <p class="sl-secondary">{question.source}</p>}
            <p class="sl-agreed" aria-hidden="true">
              Agreed: <span /> By: <span class="sl-agreed__short" />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Rules that people set aside: the ones set aside often may be wrong for this team. */
function RulesSetAside({ state }: { state: SupervisionState }) {
  const id = useUniqueId();
  const rules = [...state.setAside].sort((a, b) => timesOf(b) - timesOf(a));
  if (rules.length === 0) return null;
  return (
    <section class="sl-section" aria-labelledby={id}>
      <h2 id={id}>Flags set aside in this browser</h2>
      <p class="sl-secondary">
        Counted for each rule, without any person. A rule that is often set aside may not fit your team: tell whoever looks after the rules.
      </p>
      <table class="sl-table">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Times</th>
            <th scope="col">Reasons</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.rule}>
              <th scope="row">
                {rule.title} <span class="sl-secondary">{sourceWords(rule, state.protocols)}</span>
              </th>
              <td>{timesOf(rule)}</td>
              <td>{reasonList(rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function timesOf({ reasons }: RuleSetAside): number {
  return Object.values(reasons).reduce((sum, times) => sum + times, 0);
}

function reasonList({ reasons }: RuleSetAside): string {
  return Object.entries(reasons)
    .map(([reason, times]) => `${reason === 'will-do' ? 'Will do it' : reasonWords[reason as keyof typeof reasons]}: ${times}`)
    .join('; ');
}

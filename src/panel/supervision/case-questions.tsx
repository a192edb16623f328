import type { SupervisionCase, SupervisionState } from '../../messages/supervision-state.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { amountWords } from '../words/due-words.ts';
import { pageName } from '../words/page-text.ts';
import { namingOf } from './naming.ts';
import { recordedOfAdults } from './recorded-of-adults.ts';
import { type SupervisionQuestion, supervisionQuestions } from './supervision-questions.ts';

interface CaseQuestionsProps {
  one: SupervisionCase;
  number: number;
  state: SupervisionState;
  withNames: boolean;
}

/** One case as questions, with room to write on paper. */
export function CaseQuestions({ one, number, state, withNames }: CaseQuestionsProps) {
  const id = useUniqueId();
  const { subject, entities, screens } = one.record;
  const naming = namingOf(entities, withNames);
  const questions = supervisionQuestions(one, state, naming);
  const mentioned = recordedOfAdults(one.record, naming, state.now).filter(({ isToTalkAbout }) => !isToTalkAbout);
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
      {mentioned.map(({ key, words }) => (
        <p key={key} class="sl-secondary">
          {words}
        </p>
      ))}
      {questions.length === 0 && <p>Nothing flagged in what could be checked. That says only what these screens record.</p>}
      <ol class="sl-questions">
        {questions.map((question) => (
          <Question key={question.key} question={question} />
        ))}
      </ol>
    </section>
  );
}

function Question({ question: { shows, asks, source } }: { question: SupervisionQuestion }) {
  return (
    <li>
      <p>{shows}</p>
      <p>
        <strong>{asks}</strong>
      </p>
      {source && <p class="sl-secondary">{source}</p>}
      <p class="sl-agreed" aria-hidden="true">
        Agreed: <span /> By: <span class="sl-agreed__short" />
      </p>
    </li>
  );
}

import type { MapEntry, TaughtField } from '../../messages/teach-state.ts';
import { pageText, shorten } from '../words/page-text.ts';
import { FactSearch } from './fact-search.tsx';
import type { FactChoice } from './find-facts.ts';
import type { TeachActions } from './teach-actions.ts';
import { WhoseTaught } from './whose-taught.tsx';

interface TeachRowProps {
  field: TaughtField;
  facts: FactChoice[];
  isOpen: boolean;
  toggle: () => void;
  actions: Pick<TeachActions, 'show' | 'teach' | 'forget'>;
}

const ofPerson = /^(?:child|adult)\./;

/** One field: label, what is in it, what it is read as, and the search when it is opened. */
export function TeachRow({ field, facts, isOpen, toggle, actions }: TeachRowProps) {
  const { reading, fact, taught, spot } = field;
  const label = shorten(pageText(reading.label), 80).text;
  const nameOf = (id: string | null) => facts.find((one) => one.fact === id)?.name;
  const choose = (means: MapEntry) => (chosen: string | null) => {
    actions.teach(means, chosen);
    toggle();
  };
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
        Read as: <strong>{nameOf(fact) ?? 'nothing'}</strong>
        {taught !== null && <span class="sl-secondary"> (taught here)</span>}
      </p>
      {fact === null && taught !== null && taught !== 'none' && (
        <p class="sl-secondary">
          Taught to mean {nameOf(taught) ?? taught}, but this screen shows nobody and nothing that it could belong to.
        </p>
      )}
      {!spot && <p class="sl-secondary">This label holds a person’s name, so it cannot be kept.</p>}
      {spot && taught !== null && ofPerson.test(taught) && (
        <WhoseTaught label={label} of={field.of} choose={(of) => actions.teach(spot, taught, of)} />
      )}
      <p class="sl-actions">
        {spot && (
          <button type="button" class="sl-link" aria-expanded={isOpen} onClick={toggle}>
            Change<span class="nhsuk-u-visually-hidden"> what {label} is read as</span>
          </button>
        )}
        {reading.at >= 0 && (
          <button type="button" class="sl-link" onClick={() => actions.show(field)}>
            Show on page<span class="nhsuk-u-visually-hidden">: {label}</span>
          </button>
        )}
        {taught !== null && spot && (
          <button type="button" class="sl-link" onClick={() => actions.forget(spot)}>
            Forget what was taught<span class="nhsuk-u-visually-hidden"> for {label}</span>
          </button>
        )}
      </p>
      {isOpen && spot && <FactSearch facts={facts} first={pageText(reading.label)} teach={choose(spot)} />}
    </li>
  );
}

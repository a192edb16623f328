import { useState } from 'preact/hooks';
import type { Outcome } from '../../core/schemas/outcome.ts';
import { usePanel } from '../state/panel-context.ts';
import { useSettled } from '../state/settled-context.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { limitWords } from '../words/limit-words.ts';
import { SubjectName } from '../words/subject-words.tsx';
import { FlagBody } from './flag-body.tsx';
import { flagId } from './flag-id.ts';
import { type FlagSectionId, sectionOf } from './flag-sections.ts';
import { SetAsideNotice } from './set-aside.tsx';
import { standingTitle } from './standing-title.ts';

/** One flag on a card: how it stands, one sentence, the next step; why and where from on press. The most pressing one comes open. */
export function FlagCard({ outcome, isFirst }: { outcome: Outcome; isFirst: boolean }) {
  const { state, today, justSetAside } = usePanel();
  const [isOpen, setOpen] = useState(isFirst);
  const isSettled = useSettled(flagId(outcome));
  const body = useUniqueId();
  if (justSetAside.has(flagId(outcome))) return <SetAsideNotice outcome={outcome} />;
  return (
    <article class={`sl-card sl-card--${sectionOf(outcome)}`} data-flag={flagId(outcome)} tabIndex={-1} aria-label={standingTitle(outcome)}>
      <FlagTag outcome={outcome} />
      {isSettled && <p class="sl-settled">The page has changed: this is no longer flagged.</p>}
      <h3>
        <button type="button" class="sl-fold" aria-expanded={isOpen} aria-controls={body} onClick={() => setOpen(!isOpen)}>
          {standingTitle(outcome)}
        </button>
      </h3>
      {outcome.subject && (
        <p class="sl-about">
          About <SubjectName subjectKey={outcome.subjectKey} name={outcome.subject} record={state.record} today={today} />
        </p>
      )}
      <p class="sl-next" hidden={isOpen}>
        {outcome.next}
      </p>
      <div id={body} class="sl-card__body" hidden={!isOpen}>
        <FlagBody outcome={outcome} />
      </div>
    </article>
  );
}

/** How the flag stands: the time left or passed with the day, or what is lacking. */
export function FlagTag({ outcome }: { outcome: Outcome }) {
  const { state, now } = usePanel();
  const section = sectionOf(outcome);
  const isDated = section === 'overdue' || section === 'due';
  const { stands, day } = isDated
    ? limitWords(outcome, now, state.bankHolidays)
    : { stands: standingWords[outcome.state ?? 'missing'], day: '' };
  // The heading of the group says it already.
  if (section === 'not-done') return null;
  return (
    <p class="sl-limit">
      <strong class={`nhsuk-tag nhsuk-tag--${tagColours[section]}`}>{stands}</strong>
      {day && <span class="sl-secondary">{day}</span>}
    </p>
  );
}

const tagColours: Record<FlagSectionId, string> = {
  overdue: 'red',
  'put-right': 'red',
  due: 'orange',
  'not-done': 'grey',
  missing: 'blue',
  risk: 'grey',
};

const standingWords: Record<NonNullable<Outcome['state']>, string> = {
  missing: 'Not recorded',
  'not-asked': 'No answer recorded',
  present: 'Recorded',
  'no-response': 'No response recorded',
  due: 'Due',
  overdue: 'Overdue',
  'done-late': 'Done late',
  breach: 'Differs from the protocol',
};

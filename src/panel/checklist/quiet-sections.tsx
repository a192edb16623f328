import type { Outcome } from '../../core/schemas/outcome.ts';
import { flagId } from '../flags/flag-id.ts';
import { OutcomeFold, OutcomeLine } from '../flags/outcome-line.tsx';
import { Fold } from '../fold.tsx';
import { amountWords } from '../words/due-words.ts';

/** What other agencies are asked to do: never this user's omission. */
export function Theirs({ outcomes }: { outcomes: Outcome[] }) {
  const theirs = outcomes.filter(isForOthers);
  if (theirs.length === 0) return null;
  return (
    <Fold summary={`For other agencies: ${amountWords(theirs.length, 'point')}`}>
      <p class="sl-secondary">The protocol asks another agency for these. They are here so that you can ask.</p>
      {theirs.map((outcome) => (
        <OutcomeFold key={flagId(outcome)} outcome={outcome} />
      ))}
    </Fold>
  );
}

/** Done, but after the limit: for the record and for supervision. */
export function DoneLate({ outcomes }: { outcomes: Outcome[] }) {
  const late = outcomes.filter(({ state, theirs }) => state === 'done-late' && !theirs);
  if (late.length === 0) return null;
  return (
    <Fold summary={`Done late: ${late.length}`}>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {late.map((outcome) => (
          <OutcomeLine key={flagId(outcome)} outcome={outcome} words={outcome.late ? `done ${outcome.late} late` : 'done late'} />
        ))}
      </ul>
    </Fold>
  );
}

/** Factors that are recorded and call for no response by themselves: information, not omissions. */
export function ToConsider({ outcomes }: { outcomes: Outcome[] }) {
  const present = outcomes.filter(
    ({ outcome, state, tier, theirs }) => outcome === 'clear' && state === 'present' && tier === 'core' && !theirs,
  );
  if (present.length === 0) return null;
  return (
    <Fold summary={`Recorded, to consider: ${present.length}`}>
      {present.map((outcome) => (
        <OutcomeFold key={flagId(outcome)} outcome={outcome} />
      ))}
    </Fold>
  );
}

const openStates: Outcome['state'][] = ['overdue', 'due', 'missing', 'not-asked', 'no-response', 'breach'];

/** Asked of another agency and not seen to be done; its outcome is `not-applicable` for this user. */
function isForOthers({ theirs, state }: Outcome): boolean {
  return theirs && openStates.includes(state);
}

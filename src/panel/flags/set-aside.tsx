import { useEffect, useRef } from 'preact/hooks';
import { flagsShownWith, mergeSameFlags } from '../../core/packs/same-flag.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { Dismissal } from '../../messages/panel-state.ts';
import { Fold } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';
import { dayWords } from '../words/date-words.ts';
import { isInForce, reasonWords } from './dismissal.ts';
import { flagId } from './flag-id.ts';
import { standingTitle } from './standing-title.ts';

/** Stands where a flag was set aside a moment ago, so that nothing moves and undo is at hand. */
export function SetAsideNotice({ outcome }: { outcome: Outcome }) {
  const { justSetAside } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const title = standingTitle(outcome);
  const dismissal = justSetAside.get(flagId(outcome))?.find((one) => flagId(one) === flagId(outcome));
  return (
    <div ref={box} class="sl-card sl-card--aside" data-flag={flagId(outcome)} tabIndex={-1}>
      <p>
        Hidden: {title}. {dismissal && <UndoLine dismissal={dismissal} title={title} />}
      </p>
    </div>
  );
}

/** Everything of this case that is set aside, each with its reason, its end and undo. */
export function SetAsideList() {
  const { state, today, justSetAside, undone } = usePanel();
  const shown = mergeSameFlags(state.outcomes).map(flagId);
  const listed = state.dismissed.filter(
    (one) => isInForce(one, today) && !justSetAside.has(flagId(one)) && !undone.has(flagId(one)) && shown.includes(flagId(one)),
  );
  if (listed.length === 0) return null;
  return (
    <Fold summary={`Hidden by you: ${listed.length}`}>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {listed.map((dismissal) => (
          <li key={dismissal.id}>
            {titleOf(dismissal, state.outcomes)}. <UndoLine dismissal={dismissal} title={titleOf(dismissal, state.outcomes) ?? ''} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function UndoLine({ dismissal, title }: { dismissal: Dismissal; title: string }) {
  const { state, actions, today, announce, justSetAside, undoSetAside } = usePanel();
  const undo = () => {
    undoSetAside(flagId(dismissal));
    const together = new Set(flagsShownWith(dismissal, state.outcomes).map(flagId));
    const kept = state.dismissed.filter((one) => together.has(flagId(one)));
    const ids = [dismissal, ...kept, ...(justSetAside.get(flagId(dismissal)) ?? [])].map(({ id }) => id);
    for (const id of new Set(ids)) actions.undo(id);
    announce(`Shown again: ${title}`);
  };
  return (
    <>
      <span class="sl-secondary">
        {dismissal.reason === 'will-do' ? 'You will do it' : reasonWords[dismissal.reason]}; back after {dayWords(dismissal.until, today)}.
      </span>{' '}
      <button type="button" class="sl-link" onClick={undo}>
        Undo<span class="nhsuk-u-visually-hidden"> hiding {title}</span>
      </button>
    </>
  );
}

function titleOf(dismissal: Dismissal, outcomes: Outcome[]): string | null {
  const outcome = outcomes.find((one) => flagId(one) === flagId(dismissal));
  return outcome ? standingTitle(outcome) : null;
}

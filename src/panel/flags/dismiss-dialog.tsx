import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { flagsShownWith } from '../../core/packs/same-flag.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import { type DismissReason, notNeededReasons, willActReasons } from '../../messages/panel-state.ts';
import { usePanel } from '../state/panel-context.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { dayWords } from '../words/date-words.ts';
import { limitInForce } from '../words/limit-in-force.ts';
import { dismissalFor, isUntilAllowed, usualUntil } from './dismissal.ts';
import { flagId } from './flag-id.ts';
import { ReasonList } from './reason-list.tsx';
import { standingTitle } from './standing-title.ts';
import { UntilField } from './until-field.tsx';

/** Asks why a flag is not wanted and until when; two lists, since "it is wrong" and "I will do it" are different answers. */
export function DismissDialog({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const { state, actions, now, today, announce, noteSetAside } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useUniqueId();
  const [reason, setReason] = useState<DismissReason | null>(null);
  const [until, setUntil] = useState('');
  const [isAsked, setAsked] = useState(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);

  const choose = (chosen: DismissReason) => {
    setReason(chosen);
    setUntil(usualUntil(chosen, today, limitInForce(outcome, now)?.day ?? null));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (!reason || !isUntilAllowed(until, today)) return;
    const dismissals = flagsShownWith(outcome, state.outcomes).map((one) => dismissalFor(one, reason, until));
    noteSetAside(flagId(outcome), dismissals);
    for (const dismissal of dismissals) actions.notThis(dismissal);
    announce(`Hidden until the end of ${dayWords(until, today)}. Undo is in its place.`);
    dialog.current?.close();
  };
  const reasons = { chosen: reason, choose };
  return (
    <dialog ref={dialog} class="sl-dialog" aria-labelledby={heading} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <h2 id={heading}>Hide this for now?</h2>
        <p>{standingTitle(outcome)}</p>
        {isAsked && !reason && (
          <p class="nhsuk-error-message" role="alert">
            Choose a reason.
          </p>
        )}
        <ReasonList legend="It does not apply, or it is done" options={notNeededReasons} {...reasons} />
        <ReasonList legend="It applies" options={willActReasons} {...reasons} />
        {reason && <UntilField until={until} setUntil={setUntil} today={today} isWrong={isAsked && !isUntilAllowed(until, today)} />}
        <p class="sl-secondary">Only the reason and the rule are kept, no name. You can undo this.</p>
        <div class="sl-dialog__buttons">
          <button type="submit" class="nhsuk-button nhsuk-button--small">
            Hide it
          </button>
          <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => dialog.current?.close()}>
            Keep it
          </button>
        </div>
      </form>
    </dialog>
  );
}

import { useState } from 'preact/hooks';
import { endOf } from '../../core/calendar/london-time.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import { usePanel } from '../state/panel-context.ts';
import { limitInForce } from '../words/limit-in-force.ts';
import { calendarFile } from './calendar-file.ts';
import { DismissDialog } from './dismiss-dialog.tsx';
import { noteText } from './note-text.ts';
import { ShowOnPage } from './show-on-page.tsx';

/** The three or four things a person can do with a flag. */
export function FlagActions({ outcome }: { outcome: Outcome }) {
  const { state, now } = usePanel();
  // A limit that has passed is of no use in a calendar.
  const limit = limitInForce(outcome, now);
  const isAhead = limit !== null && endOf(limit.day) >= Date.parse(now);
  // It is kept for this person: where no name could be read there is nobody to keep it for.
  const canBeHidden = outcome.outcome === 'flag' && state.caseKey !== null;
  const place = outcome.evidence.find((evidence) => evidence.place !== null);
  return (
    <div class="sl-actions">
      {place && <ShowOnPage evidence={place} />}
      <CopyNote outcome={outcome} />
      {isAhead && <AddToCalendar outcome={outcome} />}
      {canBeHidden && <NotThis outcome={outcome} />}
    </div>
  );
}

/** Every press asks anew: the browser tells of a closed dialog only after it is gone, and by then somebody may have pressed again. */
function NotThis({ outcome }: { outcome: Outcome }) {
  const [asked, setAsked] = useState({ times: 0, isOpen: false });
  const close = (time: number) => setAsked((now) => (now.times === time ? { ...now, isOpen: false } : now));
  return (
    <>
      <button
        type="button"
        class="sl-link"
        aria-haspopup="dialog"
        onClick={() => setAsked(({ times }) => ({ times: times + 1, isOpen: true }))}
      >
        Not this…
      </button>
      {asked.isOpen && <DismissDialog key={asked.times} outcome={outcome} onClose={() => close(asked.times)} />}
    </>
  );
}

function CopyNote({ outcome }: { outcome: Outcome }) {
  const { state, actions, now, announce } = usePanel();
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const text = noteText(outcome, state, now);
  const copy = async () => {
    const isCopied = await actions.copyNote(text);
    setResult(isCopied ? 'copied' : 'refused');
    announce(isCopied ? 'Note copied. Paste it into the record.' : 'The browser did not allow copying. The text is shown below.');
  };
  return (
    <>
      <button type="button" class="sl-link" onClick={copy}>
        {result === 'copied' ? 'Note copied' : 'Copy note'}
      </button>
      {result === 'refused' && <textarea class="sl-input sl-actions__text" aria-label="Note to copy" readOnly rows={6} value={text} />}
    </>
  );
}

function AddToCalendar({ outcome }: { outcome: Outcome }) {
  const { state, actions, now, announce } = usePanel();
  const add = () => {
    const file = calendarFile(outcome, state.protocols, now);
    if (!file) return;
    actions.addToCalendar(file);
    announce('Calendar file saved. It names nobody.');
  };
  return (
    <button type="button" class="sl-link" onClick={add}>
      Add to calendar
    </button>
  );
}

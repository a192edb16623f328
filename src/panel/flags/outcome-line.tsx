import type { Outcome } from '../../core/schemas/outcome.ts';
import { checklistWords } from '../checklist/checklist-sections.ts';
import { Row } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';
import { dueDayWords } from '../words/due-words.ts';
import { PageName } from '../words/page-words.tsx';
import { FlagBody } from './flag-body.tsx';
import { standingTitle } from './standing-title.ts';

/** One outcome as a line of a list, with `words` or else its date behind it. */
export function OutcomeLine({ outcome, words }: { outcome: Outcome; words?: string }) {
  const { now } = usePanel();
  return (
    <li>
      {standingTitle(outcome)}
      <About outcome={outcome} />
      {/* Without the mark a list of what nobody could check would read as a list of what is there. */}
      {outcome.outcome === 'cannot-tell' && '?'}
      {words && <span class="sl-secondary">: {words}</span>}
      {!words && outcome.due && <span class="sl-secondary">, due {dueDayWords(outcome.due, now)}</span>}
    </li>
  );
}

/** One outcome as a line that opens, with its sign and how it stands. */
export function OutcomeFold({ outcome }: { outcome: Outcome }) {
  const { symbol, words } = checklistWords(outcome);
  const title = (
    <>
      <span aria-hidden="true">{symbol}</span> {standingTitle(outcome)}
      <About outcome={outcome} />
    </>
  );
  return (
    <Row title={title} state={words}>
      <FlagBody outcome={outcome} />
    </Row>
  );
}

function About({ outcome }: { outcome: Outcome }) {
  if (!outcome.subject) return null;
  return (
    <>
      {' '}
      (<PageName name={outcome.subject} />)
    </>
  );
}

import type { Outcome } from '../core/outcome.ts';
import { checklistWords } from './checklist-sections.ts';
import { dueDayWords } from './due-words.ts';
import { FlagBody } from './flag-body.tsx';
import { Row } from './fold.tsx';
import { PageName } from './page-words.tsx';
import { usePanel } from './panel-context.ts';

export function OutcomeLine({ outcome, words }: { outcome: Outcome; words?: string }) {
  const { now } = usePanel();
  return (
    <li>
      {outcome.title}
      <About outcome={outcome} />
      {words && <span class="sl-secondary">: {words}</span>}
      {!words && outcome.due && <span class="sl-secondary">, due {dueDayWords(outcome.due, now)}</span>}
    </li>
  );
}

export function OutcomeFold({ outcome }: { outcome: Outcome }) {
  const { symbol, words } = checklistWords(outcome);
  const title = (
    <>
      <span aria-hidden="true">{symbol}</span> {outcome.title}
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

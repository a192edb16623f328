import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../core/schemas/outcome.ts';
import { Row } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';
import { useSettled } from '../state/settled-context.ts';
import { FlagBody } from './flag-body.tsx';
import { flagId } from './flag-id.ts';
import { SetAsideNotice } from './set-aside.tsx';

interface FlagRowProps {
  outcome: Outcome;
  title: ComponentChildren;
  /** How it stands, at the end of the line. */
  state: string;
}

/** One flag as a line of a list that opens. */
export function FlagRow({ outcome, title, state }: FlagRowProps) {
  const { justSetAside } = usePanel();
  const isSettled = useSettled(flagId(outcome));
  if (justSetAside.has(flagId(outcome))) {
    return (
      <li>
        <SetAsideNotice outcome={outcome} />
      </li>
    );
  }
  return (
    <li data-flag={flagId(outcome)} tabIndex={-1}>
      <Row title={title} state={isSettled ? 'no longer flagged' : state} isPrinted>
        <FlagBody outcome={outcome} />
      </Row>
    </li>
  );
}

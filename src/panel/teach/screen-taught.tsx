import type { TeachState } from '../../messages/teach-state.ts';
import { ScreenName } from './screen-name.tsx';
import { SubjectTaught } from './subject-taught.tsx';
import type { TeachActions } from './teach-actions.ts';

interface ScreenTaughtProps {
  state: TeachState;
  actions: Pick<TeachActions, 'nameScreen' | 'setSubject'>;
}

/** What the screen is, and whose records the system holds. */
export function ScreenTaught({ state, actions }: ScreenTaughtProps) {
  return (
    <>
      <ScreenName state={state} nameScreen={actions.nameScreen} />
      <SubjectTaught state={state} setSubject={actions.setSubject} />
    </>
  );
}

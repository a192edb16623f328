import { useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../messages/panel-state.ts';
import { looksTheSame, mustReplace, type WaitingChanges, waitingChanges, withQuietChanges } from './hold-still.ts';

export interface HeldState {
  state: PanelState;
  /** Null when what is shown is the newest. */
  waiting: WaitingChanges | null;
  showChanges: () => void;
  /** The person asked for the page to be read again: what comes in the next seconds is shown at once. */
  expectChanges: () => void;
}

/** Milliseconds within which the answer to "read again" arrives. */
const rereadingTakes = 3000;

/** The newest state, or while somebody is at the panel the one they are looking at. Another case or kind of state is shown at once. */
export function useHeldState(incoming: PanelState, isHeld: boolean): HeldState {
  const shown = useRef(incoming);
  const expectedUntil = useRef(0);
  const [, render] = useState(0);
  const isAwaited = performance.now() < expectedUntil.current;
  if (!isHeld || isAwaited || mustReplace(shown.current, incoming) || looksTheSame(shown.current, incoming)) shown.current = incoming;
  const showChanges = () => {
    shown.current = incoming;
    render((count) => count + 1);
  };
  const expectChanges = () => {
    expectedUntil.current = performance.now() + rereadingTakes;
  };
  if (shown.current === incoming) return { state: incoming, waiting: null, showChanges, expectChanges };
  return { state: withQuietChanges(shown.current, incoming), waiting: waitingChanges(shown.current, incoming), showChanges, expectChanges };
}

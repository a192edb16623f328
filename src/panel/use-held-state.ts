import { useRef, useState } from 'preact/hooks';
import { looksTheSame, mustReplace, type WaitingChanges, waitingChanges, withQuietChanges } from './hold-still.ts';
import type { PanelState } from './view-state.ts';

export interface HeldState {
  state: PanelState;
  /** Null when what is shown is the newest. */
  waiting: WaitingChanges | null;
  showChanges: () => void;
}

/** The newest state, or while somebody is at the panel the one they are looking at. Another case or kind of state is shown at once. */
export function useHeldState(incoming: PanelState, isHeld: boolean): HeldState {
  const shown = useRef(incoming);
  const [, render] = useState(0);
  if (!isHeld || mustReplace(shown.current, incoming) || looksTheSame(shown.current, incoming)) shown.current = incoming;
  const showChanges = () => {
    shown.current = incoming;
    render((count) => count + 1);
  };
  if (shown.current === incoming) return { state: incoming, waiting: null, showChanges };
  return { state: withQuietChanges(shown.current, incoming), waiting: waitingChanges(shown.current, incoming), showChanges };
}

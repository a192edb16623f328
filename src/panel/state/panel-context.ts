import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dismissal, PanelState } from '../../messages/panel-state.ts';
import type { PanelActions } from './panel-actions.ts';

/** What every part of the panel needs. `now` is an ISO instant that ticks, `today` its London date. */
export interface PanelView {
  state: PanelState;
  actions: PanelActions;
  now: string;
  today: string;
  /** Says something to screen readers, politely. */
  announce: (words: string) => void;
  /** Flags set aside in this view, with all that hides them: they keep their place until the view changes, and can be taken back before the background has answered. */
  justSetAside: ReadonlyMap<string, Dismissal[]>;
  /** Flags taken back in this view: they are shown before the background has answered. */
  undone: ReadonlySet<string>;
  noteSetAside: (flag: string, dismissals: Dismissal[]) => void;
  undoSetAside: (flag: string) => void;
}

export const PanelContext = createContext<PanelView | null>(null);

/** The view of the panel around this component. Throws outside a panel. */
export function usePanel(): PanelView {
  const view = useContext(PanelContext);
  if (!view) throw new Error('A part of the panel stands outside PanelContext');
  return view;
}

import { useCallback, useRef, useState } from 'preact/hooks';
import type { Dismissal, PanelState } from '../messages/panel-state.ts';
import { Outcomes } from './flags/outcomes.tsx';
import { StatusBox } from './notices.tsx';
import { PanelHeader } from './panel-header.tsx';
import { LiveRegion } from './state/live-region.tsx';
import type { PanelActions } from './state/panel-actions.ts';
import { PanelContext, type PanelView } from './state/panel-context.ts';
import { SettledContext } from './state/settled-context.ts';
import { useFocusKept } from './state/use-focus-kept.ts';
import { type HeldState, useHeldState } from './state/use-held-state.ts';
import { useNow } from './state/use-now.ts';
import { usePresence } from './state/use-presence.ts';
import { statusNotice } from './status-notices.ts';
import { Welcome } from './welcome/welcome.tsx';
import { londonMinute } from './words/date-words.ts';

/** The whole side panel: state in, flags out. Nothing moves while somebody is at it; another case replaces everything at once. */
export function Panel({ state: incoming, actions: given }: { state: PanelState; actions: PanelActions }) {
  const root = useRef<HTMLDivElement>(null);
  const held = useHeldState(incoming, usePresence(root));
  useFocusKept(root);
  const actions = {
    ...given,
    recheck: () => {
      held.expectChanges();
      given.recheck();
    },
    wholeChecklist: () => {
      held.expectChanges();
      given.wholeChecklist?.();
    },
  };
  return (
    <div ref={root} class="sl-panel" data-status={held.state.status}>
      <PanelOfCase key={viewKey(held.state)} held={held} actions={actions} />
    </div>
  );
}

/** Nothing of one case is kept in view for the next; choices half made on the first run stay, whatever is read meanwhile. */
function viewKey({ status, caseKey, record }: PanelState): string {
  return status === 'first-run' ? status : (caseKey ?? record?.subject.name ?? status);
}

function PanelOfCase({ held, actions }: { held: HeldState; actions: PanelActions }) {
  const { state } = held;
  const now = useNow(state.now);
  const [said, announce] = useState('');
  const [justSetAside, setAside] = useState<ReadonlyMap<string, Dismissal[]>>(new Map());
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());
  const noteSetAside = useCallback((flag: string, dismissals: Dismissal[]) => {
    setAside((flags) => new Map([...flags, [flag, dismissals]]));
    setUndone((flags) => withoutOne(flags, flag));
  }, []);
  const undoSetAside = useCallback((flag: string) => {
    setAside((flags) => new Map([...flags].filter(([one]) => one !== flag)));
    setUndone((flags) => withOne(flags, flag));
  }, []);
  const view: PanelView = {
    state,
    actions,
    now,
    today: londonMinute(now).slice(0, 10),
    announce,
    justSetAside,
    undone,
    noteSetAside,
    undoSetAside,
  };
  const notice = statusNotice(state);
  return (
    <PanelContext.Provider value={view}>
      <SettledContext.Provider value={held.waiting?.settled ?? noFlags}>
        <PanelHeader />
        {state.status === 'first-run' && state.available && actions.choose ? (
          <Welcome
            available={state.available}
            origin={state.origin}
            mayAllow={state.mayAllow}
            choose={actions.choose}
            allowSite={actions.allowSite}
            openDemo={actions.openDemo}
          />
        ) : notice ? (
          <main class="sl-main" tabIndex={-1}>
            <StatusBox notice={notice} />
          </main>
        ) : (
          <Outcomes held={held} />
        )}
        <LiveRegion said={said} />
      </SettledContext.Provider>
    </PanelContext.Provider>
  );
}

const noFlags: ReadonlySet<string> = new Set();

function withOne(flags: ReadonlySet<string>, flag: string): ReadonlySet<string> {
  return new Set([...flags, flag]);
}

function withoutOne(flags: ReadonlySet<string>, flag: string): ReadonlySet<string> {
  return new Set([...flags].filter((one) => one !== flag));
}

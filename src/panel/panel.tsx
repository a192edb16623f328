import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { londonMinute } from './date-words.ts';
import { amountWords } from './due-words.ts';
import { FlagList } from './flag-list.tsx';
import { type FlagSectionId, flagSections } from './flag-sections.ts';
import { AboutProtocols, CouldNotCheck, DoneLate, FullChecklist, Theirs, ToConsider } from './further-sections.tsx';
import { outcomesInView } from './hold-still.ts';
import { LiveRegion } from './live-region.tsx';
import { Cautions, NothingFlagged, StatusBox } from './notices.tsx';
import { PanelContext, type PanelView, usePanel } from './panel-context.ts';
import { PanelHeader } from './panel-header.tsx';
import { ruleCounts } from './rule-counts.ts';
import { SetAsideList } from './set-aside.tsx';
import { SettledContext } from './settled-context.ts';
import { statusNotice } from './status-notices.ts';
import { SummaryStrip } from './summary-strip.tsx';
import { Timeline } from './timeline.tsx';
import { TrioGrid } from './trio-grid.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { type HeldState, useHeldState } from './use-held-state.ts';
import { useNow } from './use-now.ts';
import { usePresence } from './use-presence.ts';
import type { PanelActions, PanelState } from './view-state.ts';
import { WaitingBar } from './waiting-bar.tsx';
import { Welcome } from './welcome.tsx';

/** The whole side panel: state in, flags out. Nothing moves while somebody is at it; another case replaces everything at once. */
export function Panel({ state: incoming, actions }: { state: PanelState; actions: PanelActions }) {
  const root = useRef<HTMLDivElement>(null);
  const held = useHeldState(incoming, usePresence(root));
  useFocusKept(root);
  return (
    <div ref={root} class="sl-panel" data-status={held.state.status}>
      <PanelOfCase key={held.state.caseKey ?? held.state.status} held={held} actions={actions} />
    </div>
  );
}

function PanelOfCase({ held, actions }: { held: HeldState; actions: PanelActions }) {
  const { state } = held;
  const now = useNow(state.now);
  const [said, announce] = useState('');
  const [justSetAside, setAside] = useState<ReadonlySet<string>>(new Set());
  const noteSetAside = useCallback((flag: string) => setAside((flags) => new Set([...flags, flag])), []);
  const undoSetAside = useCallback((flag: string) => setAside((flags) => new Set([...flags].filter((one) => one !== flag))), []);
  const view: PanelView = {
    state,
    actions,
    now,
    today: londonMinute(now).slice(0, 10),
    announce,
    justSetAside,
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

function Outcomes({ held }: { held: HeldState }) {
  const { state, today, justSetAside } = usePanel();
  const [isWhole, setWhole] = useState(false);
  const [target, setTarget] = useState<string | null>(null);
  const outcomes = outcomesInView(state, today, justSetAside);
  const counts = ruleCounts(outcomesInView(state, today, noFlags));
  const goTo = (section: FlagSectionId | 'could-not-check') => {
    setWhole(true);
    setTarget(section);
  };
  useEffect(() => {
    // A print has no button to press: all flags go on it.
    const showAll = () => setWhole(true);
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, []);
  useLayoutEffect(() => {
    if (!target) return;
    const section = document.getElementById(target);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);
  return (
    <>
      <SummaryStrip counts={counts} goTo={goTo} />
      <main class="sl-main" tabIndex={-1}>
        <WaitingBar held={held} />
        <Cautions />
        {flagSections(outcomes).length === 0 && <NothingFlagged counts={counts} />}
        <FlagList outcomes={outcomes} isWhole={isWhole} showAll={() => setWhole(true)} />
        <TrioGrid />
        <ToConsider outcomes={outcomes} />
        <Timeline />
        <CouldNotCheck outcomes={outcomes} />
        <Theirs outcomes={outcomes} />
        <DoneLate outcomes={outcomes} />
        <FullChecklist outcomes={outcomes} />
        <SetAsideList />
        <AboutProtocols />
      </main>
      <PanelFooter checked={counts.checked} unseen={counts.unseen} />
    </>
  );
}

function PanelFooter({ checked, unseen }: { checked: number; unseen: number }) {
  const { actions } = usePanel();
  return (
    <footer class="sl-footer">
      <p>
        {amountWords(checked, 'main point')} checked, {unseen} could not be checked. What Sightline cannot see it cannot check; a short list
        does not mean that nothing is amiss.
      </p>
      <p class="sl-actions">
        <button type="button" class="sl-link" onClick={() => actions.recheck()}>
          Read the page again
        </button>
        <button type="button" class="sl-link" onClick={() => actions.teach()}>
          Teach this screen
        </button>
        <button type="button" class="sl-link" onClick={() => actions.openSupervision()}>
          Supervision
        </button>
        <button type="button" class="sl-link" onClick={() => actions.openSetup()}>
          Settings
        </button>
      </p>
    </footer>
  );
}

import { useLayoutEffect, useState } from 'preact/hooks';
import { mergeSameFlags } from '../../core/packs/same-flag.ts';
import { AboutProtocols } from '../checklist/about-protocols.tsx';
import { CouldNotCheck } from '../checklist/could-not-check.tsx';
import { FullChecklist } from '../checklist/full-checklist.tsx';
import { DoneLate, Theirs, ToConsider } from '../checklist/quiet-sections.tsx';
import { ruleCounts } from '../checklist/rule-counts.ts';
import { PaperContext } from '../fold.tsx';
import { Cautions, NothingFlagged } from '../notices.tsx';
import { SummaryStrip } from '../pictures/summary-strip.tsx';
import { Timeline } from '../pictures/timeline.tsx';
import { TrioGrid } from '../pictures/trio-grid.tsx';
import { outcomesInView } from '../state/hold-still.ts';
import { usePanel } from '../state/panel-context.ts';
import type { HeldState } from '../state/use-held-state.ts';
import { useOnPaper } from '../state/use-on-paper.ts';
import { amountWords } from '../words/due-words.ts';
import { Disagreements } from './disagreements.tsx';
import { FlagList } from './flag-list.tsx';
import { type FlagSectionId, flagSections } from './flag-sections.ts';
import { SetAsideList } from './set-aside.tsx';
import { WaitingBar } from './waiting-bar.tsx';

/** Everything shown of a case that could be read: figures, flags, pictures, what could not be checked, the checklist. */
export function Outcomes({ held }: { held: HeldState }) {
  const { state, today, justSetAside, undone } = usePanel();
  const [isWhole, setWhole] = useState(false);
  const isOnPaper = useOnPaper();
  const [target, setTarget] = useState<string | null>(null);
  const listed = outcomesInView(state, today, new Set([...justSetAside.keys(), ...undone]));
  const outcomes = mergeSameFlags(listed);
  const standing = mergeSameFlags(outcomesInView(state, today, undone));
  const counts = ruleCounts(standing);
  const goTo = (section: FlagSectionId | 'could-not-check') => {
    setWhole(true);
    setTarget(section);
  };
  useLayoutEffect(() => {
    if (!target) return;
    const section = document.getElementById(target);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);
  return (
    <PaperContext.Provider value={isOnPaper}>
      <SummaryStrip sections={flagSections(standing)} unseen={counts.unseen} goTo={goTo} />
      <main class="sl-main" tabIndex={-1}>
        <WaitingBar held={held} />
        <Cautions />
        {flagSections(outcomes).length === 0 && <NothingFlagged counts={counts} />}
        <FlagList outcomes={outcomes} isWhole={isWhole || isOnPaper} showAll={() => setWhole(true)} />
        <TrioGrid />
        <Disagreements />
        <ToConsider outcomes={outcomes} />
        <Timeline />
        <CouldNotCheck outcomes={outcomes} />
        <Theirs outcomes={outcomes} />
        <DoneLate outcomes={outcomes} />
        <FullChecklist outcomes={listed} />
        <SetAsideList />
        <AboutProtocols />
      </main>
      <PanelFooter checked={counts.checked} unseen={counts.unseen} />
    </PaperContext.Provider>
  );
}

function PanelFooter({ checked, unseen }: { checked: number; unseen: number }) {
  const { actions } = usePanel();
  return (
    <footer class="sl-footer">
      <p>
        {amountWords(checked, 'main point')} checked, {unseen} could not be checked. A short list does not mean that nothing is amiss.
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

import { useState } from 'preact/hooks';
import type { PanelState } from '../../messages/panel-state.ts';
import { Panel } from '../panel.tsx';
import type { PanelActions } from '../state/panel-actions.ts';
import { camden } from './invented.ts';
import { nurseFamily } from './ward-family.ts';

/** The panel with an invented family, to try everything without a record. Nothing is read and nothing is kept. */
export function Demo({ actions }: { actions: Pick<PanelActions, 'copyNote' | 'addToCalendar' | 'openSetup'> }) {
  const [state, setState] = useState<PanelState>(demoState);
  const nothing = () => {};
  const all: PanelActions = {
    ...actions,
    showOnPage: async () => false,
    notThis: (dismissal) => setState((now) => ({ ...now, dismissed: [...now.dismissed, dismissal] })),
    undo: (id) => setState((now) => ({ ...now, dismissed: now.dismissed.filter((one) => one.id !== id) })),
    allowSite: nothing,
    recheck: nothing,
    openSupervision: nothing,
    openDemo: nothing,
    teach: nothing,
  };
  return (
    <>
      <aside class="sl-caution sl-demo" aria-label="Demonstration">
        <strong>This family is invented.</strong> It is Friday 12 June 2026, ten in the morning, on a ward. In use, this panel stands beside
        the record.
      </aside>
      <Panel state={state} actions={all} />
    </>
  );
}

function demoState(): PanelState {
  const family = nurseFamily();
  const noPlace = <T extends { place: unknown }>(evidence: T): T => ({ ...evidence, place: null });
  return {
    ...family,
    origin: null,
    protocols: [{ ...camden, name: 'Example protocol', area: 'Example' }],
    outcomes: family.outcomes.map((outcome) => ({
      ...outcome,
      evidence: outcome.evidence.map(noPlace),
      mentions: outcome.mentions.map((mention) => ({ ...mention, evidence: noPlace(mention.evidence) })),
    })),
  };
}

import type { PanelActions } from '../../src/panel/state/panel-actions.ts';

export { camden, evidence, fact, friday, outcome, record, state } from '../../src/panel/demo/invented.ts';

/** Actions that do nothing and say that they worked. */
export function quietActions(more: Partial<PanelActions> = {}): PanelActions {
  const nothing = () => {};
  return {
    showOnPage: async () => true,
    copyNote: async () => true,
    addToCalendar: nothing,
    notThis: nothing,
    undo: nothing,
    allowSite: nothing,
    recheck: nothing,
    openSetup: nothing,
    openSupervision: nothing,
    openDemo: nothing,
    teach: nothing,
    ...more,
  };
}

import { browser } from 'wxt/browser';
import { localMinute } from '../../core/calendar/london-time.ts';
import type { EffectiveSettings } from '../settings/settings.ts';
import { isAllowed } from '../settings/sites.ts';
import { withTeamContacts } from '../settings/team-contacts.ts';
import type { CaseTabs } from '../tabs/case-tabs.ts';
import type { CaseParts } from '../tabs/tab-view.ts';
import type { Teaching } from '../teaching/teaching.ts';
import { dismissalsIn } from './case-dismissals.ts';
import type { PanelPorts } from './panel-ports.ts';
import { activeTabOf, type PackFacts, panelViewOf } from './panel-view.ts';
import { supervisionOf } from './supervision-view.ts';

interface Told {
  clock: CaseParts['clock'];
  packs: PackFacts;
  cases: CaseTabs;
  panels: PanelPorts;
  teaching: Teaching;
  settings(): Promise<EffectiveSettings>;
}

/** Tells the pages of the extension what there is to show: each panel what the tab beside it shows, the supervision pages every open case. */
export class PanelTeller {
  private readonly told: Told;
  /** The newest state that each window was told, by the number of its making: an older one that took longer never comes after it. */
  private readonly newest = new Map<number, number>();
  private count = 0;

  constructor(told: Told) {
    this.told = told;
  }

  /** Tells the panels of one window what its tab in view shows. */
  async tellWindow(windowId: number): Promise<void> {
    const { cases, panels, settings, teaching, clock } = this.told;
    if (!panels.openWindows.includes(windowId)) return;
    const number = ++this.count;
    const tab = await activeTabOf(windowId);
    const view = tab ? await cases.view(tab.id) : null;
    const whyNothing = tab ? await cases.whyNothing(tab.id) : null;
    const dismissed = view ? await dismissalsIn(view, this.today()) : [];
    const [allowed, inForce] = [await isAllowed(tab?.url), await settings()];
    const seen = { tab, view, whyNothing, allowed, dismissed, settings: inForce, packs: this.packsOf(inForce), now: clock() };
    const state = panelViewOf({ ...seen, isWhole: panels.wantsWhole(windowId) });
    // Teaching shows what stands in the fields, and of a restricted record nothing is shown.
    const teach = tab && state.status !== 'restricted' ? await teaching.stateFor(windowId, tab.id) : null;
    // Another tab came into view meanwhile: what this one shows must not stand beside it.
    if ((await activeTabOf(windowId))?.id !== tab?.id || number < (this.newest.get(windowId) ?? 0)) return;
    this.newest.set(windowId, number);
    panels.send(windowId, state);
    panels.sendTeach(windowId, teach);
  }

  /** Tells the panels beside a tab, if it is in view, and the supervision pages. */
  async tellTab(tabId: number): Promise<void> {
    await this.tellSupervision();
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.active) await this.tellWindow(tab.windowId);
  }

  /** Tells every panel. */
  async tellAll(): Promise<void> {
    await Promise.all(this.told.panels.openWindows.map((windowId) => this.tellWindow(windowId)));
  }

  /** Tells the supervision pages. */
  async tellSupervision(): Promise<void> {
    const { panels, cases, settings, clock } = this.told;
    if (!panels.hasSupervision) return;
    const inForce = await settings();
    panels.sendSupervision(await supervisionOf(await cases.openCases(), { packs: this.packsOf(inForce), now: clock() }, inForce));
  }

  /** London date of today, ISO. */
  today(): string {
    return localMinute(this.told.clock().getTime()).slice(0, 10);
  }

  private packsOf({ team }: EffectiveSettings): PackFacts {
    const { packs } = this.told;
    return { ...packs, protocols: withTeamContacts(packs.protocols, team) };
  }
}

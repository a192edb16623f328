import { browser } from 'wxt/browser';
import { teachableParts } from '../../core/schemas/record-map.ts';
import type { PanelRequest } from '../../messages/panel-messages.ts';
import type { ReaderRequest } from '../../messages/reader-messages.ts';
import type { TeachState } from '../../messages/teach-state.ts';
import { loadSettings } from '../settings/settings.ts';
import { startPointing } from '../settings/sites.ts';
import type { CaseTabs } from '../tabs/case-tabs.ts';
import { placesIn } from '../tabs/tab-frames.ts';
import { besideOf } from './beside.ts';
import { forgetField, teachField, teachScreen, teachSubject } from './taught.ts';
import { teachViewOf } from './teach-view.ts';

/** Parts of facts, and what a note is made of, as a field can be taught to hold them. */
const parts = [...teachableParts].map(([fact, name]) => ({ fact, name, means: name, labels: [], screen: null }));

type TeachRequest = Extract<
  PanelRequest,
  {
    type:
      | 'panel:teach'
      | 'panel:pick-field'
      | 'panel:field-taught'
      | 'panel:field-forgotten'
      | 'panel:screen-taught'
      | 'panel:subject-taught';
  }
>;

/** "Teach this screen": which windows are at it, the field that was pointed at, and what is kept of it. */
export class Teaching {
  private readonly pointing = new Set<number>();
  private readonly picked = new Map<number, { frame: number; at: number } | null>();
  private readonly cases: CaseTabs;
  private readonly facts: TeachState['facts'];

  constructor(cases: CaseTabs, facts: TeachState['facts']) {
    this.cases = cases;
    this.facts = [...facts, ...parts];
  }

  async answer(request: TeachRequest, windowId: number, tabId: number): Promise<void> {
    if (request.type === 'panel:teach' && request.on) this.picked.set(windowId, null);
    if (request.type === 'panel:teach' && !request.on) this.picked.delete(windowId);
    if (request.type === 'panel:pick-field') await this.askToPick(tabId, request.on);
    const view = await this.cases.view(tabId);
    const origin = view?.origin;
    if (!origin) return;
    if (request.type === 'panel:field-taught') await teachField(origin, request, request, besideOf(view, request));
    if (request.type === 'panel:field-forgotten') await forgetField(origin, request);
    if (request.type === 'panel:screen-taught') await teachScreen(origin, request.heading, request.name);
    if (request.type === 'panel:subject-taught') await teachSubject(origin, request.subject);
  }

  /** The page was read again while somebody may be pointing at it: its places have other numbers now. */
  async noteRead(tabId: number): Promise<void> {
    if (this.pointing.has(tabId)) await tellPlaces(tabId, true);
  }

  /** The person pointed at a place of the page; null when they gave up. */
  async notePicked(windowId: number, tabId: number, frameId: number, place: number | null): Promise<void> {
    await this.askToPick(tabId, false);
    const places = (await placesIn(tabId)).find((each) => each.frameId === frameId)?.places ?? [];
    const at = place === null ? -1 : places.indexOf(place);
    const frame = (await this.cases.view(tabId))?.order.indexOf(frameId) ?? -1;
    if (at >= 0 && frame >= 0 && this.picked.has(windowId)) this.picked.set(windowId, { frame, at });
  }

  private async askToPick(tabId: number, on: boolean): Promise<void> {
    if (on) await startPointing(tabId);
    if (on) this.pointing.add(tabId);
    else this.pointing.delete(tabId);
    await tellPlaces(tabId, on);
  }

  /** What the panel of this window needs for teaching, or null when nobody teaches there. */
  async stateFor(windowId: number, tabId: number): Promise<TeachState | null> {
    const picked = this.picked.get(windowId);
    const view = picked === undefined ? null : await this.cases.view(tabId);
    if (!view) return null;
    const { maps } = (await loadSettings()).team;
    return teachViewOf(view, maps[view.origin ?? ''] ?? null, this.facts, picked ?? null);
  }
}

/** Lets every frame of a tab know where its readings stand, and that a person points at one of them. */
async function tellPlaces(tabId: number, on: boolean): Promise<void> {
  for (const { frameId, places } of await placesIn(tabId))
    await browser.tabs
      .sendMessage(tabId, { type: 'background:pick-field', on, places } satisfies ReaderRequest, { frameId })
      .catch(() => undefined);
}

import { roles } from '../../core/schemas/rule-terms.ts';
import type { PanelRequest } from '../../messages/panel-messages.ts';
import { saveSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { readAllowedSites, startPointing } from '../settings/sites.ts';
import { undoDismissal } from '../storage/dismissals.ts';
import { oneByOne } from '../storage/one-by-one.ts';
import { askFrame } from '../tabs/ask-frame.ts';
import type { CaseTabs } from '../tabs/case-tabs.ts';
import type { FrameReaders } from '../tabs/frame-readers.ts';
import { placeOf } from '../tabs/tab-frames.ts';
import type { Teaching } from '../teaching/teaching.ts';
import { setAside } from './case-dismissals.ts';
import { activeTabOf } from './panel-view.ts';
import { type PlaceAsked, placeNow } from './place-now.ts';
import type { PanelTeller } from './tell-panels.ts';

interface Parts {
  cases: CaseTabs;
  readers: FrameReaders;
  teaching: Teaching;
  teller: PanelTeller;
  noteUse(): Promise<void>;
}

/** Does what the panels ask for. */
export class PanelAnswers {
  private readonly parts: Parts;
  private readonly hidingInTurn = oneByOne();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Does what the panel of that window asks for, and tells it how things stand after. Hiding and taking back are done in the order in which they were pressed; nothing else waits, since a page that hangs may never answer. */
  async take(request: PanelRequest, windowId: number): Promise<void> {
    const isHiding = request.type === 'panel:not-this' || request.type === 'panel:undo';
    await (isHiding ? this.hidingInTurn(() => this.answer(request, windowId)) : this.answer(request, windowId));
  }

  private async answer(request: PanelRequest, windowId: number): Promise<void> {
    const { cases, readers, teaching, teller, noteUse } = this.parts;
    await noteUse();
    const tabId = (await activeTabOf(windowId))?.id;
    switch (request.type) {
      case 'panel:show-on-page':
        if (tabId !== undefined) await showOnPage(cases, tabId, request);
        break;
      case 'panel:recheck':
        if (tabId === undefined) break;
        readers.expectAnew(tabId);
        await askFrame(tabId, { type: 'background:resend' });
        break;
      case 'panel:not-this':
        if (tabId !== undefined) await setAside(request, await cases.view(tabId), teller.today());
        break;
      case 'panel:undo':
        await undoDismissal(request.id);
        break;
      case 'panel:settings-chosen':
        await saveSettings(withKnownRole(request.settings));
        break;
      case 'panel:site-allowed':
        await readAllowedSites();
        break;
      case 'panel:opened':
      case 'panel:whole-checklist':
        break;
      default:
        if (tabId !== undefined) await teaching.answer(request, windowId, tabId);
    }
    await teller.tellWindow(windowId);
  }
}

async function showOnPage(cases: CaseTabs, tabId: number, asked: PlaceAsked): Promise<void> {
  const view = await cases.view(tabId);
  const [frameId, at] = [view?.order[asked.frame], view ? placeNow(view, asked) : undefined];
  const place = frameId === undefined || at === undefined ? undefined : await placeOf(tabId, frameId, at);
  if (frameId === undefined || place === undefined) return;
  await startPointing(tabId, frameId);
  await askFrame(tabId, { type: 'background:show-on-page', place }, frameId);
}

/** The role as one of those that rules know; another is no role. */
function withKnownRole(chosen: Extract<PanelRequest, { type: 'panel:settings-chosen' }>['settings']): Partial<Settings> {
  return {
    ...(chosen.protocols ? { protocols: chosen.protocols } : {}),
    ...(chosen.role === undefined ? {} : { role: roles.find((known) => known === chosen.role) ?? null }),
    ...(chosen.area === undefined ? {} : { area: chosen.area }),
  };
}

import { browser } from 'wxt/browser';
import type { FrameReading } from '../core/schemas/reading.ts';
import { roles } from '../core/schemas/rule-terms.ts';
import type { PanelRequest } from '../messages/panel-messages.ts';
import { parseReaderMessage } from '../messages/parse-reader-message.ts';
import type { ReaderRequest } from '../messages/reader-messages.ts';
import { dismissalsIn, setAside } from './case-dismissals.ts';
import { type CaseParts, CaseTabs } from './case-tabs.ts';
import { hashOf, undoDismissal } from './dismissals.ts';
import { type FrameReader, FrameReaders } from './frame-readers.ts';
import { PanelPorts } from './panel-ports.ts';
import { activeTabOf, type PackFacts, panelViewOf } from './panel-view.ts';
import { type EffectiveSettings, loadSettings, type Settings, saveSettings } from './settings.ts';
import { isAllowed, readAllowedSites, startPointing } from './sites.ts';
import { supervisionOf } from './supervision-view.ts';
import { placeOf } from './tab-frames.ts';
import { Teaching } from './teaching.ts';
import { withTeamContacts } from './team-contacts.ts';

/** What the entrypoint supplies. */
export interface ShellParts extends CaseParts {
  packs: PackFacts;
  makeReader(): FrameReader;
  isSameReading(one: FrameReading, other: FrameReading): boolean;
}

const lastUseKey = 'last-use';

/** The running extension behind its pages: hears the readers, keeps the cases, tells the panels. */
export class Shell {
  readonly cases: CaseTabs;
  private readonly parts: ShellParts;
  private readonly readers: FrameReaders;
  private readonly panels: PanelPorts;
  private readonly teaching: Teaching;
  private settings: Promise<EffectiveSettings> = loadSettings();

  constructor(parts: ShellParts) {
    this.parts = parts;
    this.cases = new CaseTabs(
      parts,
      () => this.settings,
      (tabId) => void this.tellTab(tabId),
    );
    this.panels = new PanelPorts(
      (request, windowId) => void this.answer(request, windowId),
      () => void this.tellSupervision(),
    );
    this.teaching = new Teaching(this.cases, parts.packs.facts);
    this.readers = new FrameReaders({
      makeReader: parts.makeReader,
      isSame: parts.isSameReading,
      onRead: async (tabId, frameId, read) => {
        await this.noteUse();
        await this.cases.see(tabId, frameId, read);
        await this.teaching.noteRead(tabId);
      },
      askAgain: (tabId, frameId) => void askFrame(tabId, { type: 'background:resend' }, frameId),
    });
  }

  /** Takes in what a content script reports. Whatever has not exactly the allowed form is passed over. */
  async hear(
    raw: unknown,
    sender: { frameId?: number; origin?: string; documentId?: string },
    tabId: number,
    windowId: number,
  ): Promise<void> {
    const message = parseReaderMessage(raw);
    if (!message) return;
    const frameId = sender.frameId ?? 0;
    if (message.type === 'reader:gathered') {
      // Before anything is waited for: the pieces of a page count in the order in which they come.
      this.readers.hear(tabId, frameId, message.piece, { documentId: sender.documentId ?? null, origin: sender.origin ?? null });
      return;
    }
    await this.noteUse();
    if (message.type === 'reader:frame-gone') {
      this.readers.forget(tabId, frameId);
      await this.cases.leave(tabId, frameId);
    } else {
      await this.teaching.notePicked(windowId, tabId, frameId, message.place);
      await this.tellWindow(windowId);
    }
  }

  async close(tabId: number): Promise<void> {
    this.readers.forget(tabId);
    await this.cases.close(tabId);
  }

  async tellWindow(windowId: number): Promise<void> {
    if (!this.panels.openWindows.includes(windowId)) return;
    const tab = await activeTabOf(windowId);
    const view = tab ? await this.cases.view(tab.id) : null;
    const caseHash = view?.identity ? await hashOf(view.identity) : null;
    const dismissed = caseHash && view ? await dismissalsIn(view, caseHash, this.today()) : [];
    const [allowed, settings, now] = [await isAllowed(tab?.url), await this.settings, this.parts.clock()];
    const packs = this.packsOf(settings);
    const isWhole = this.panels.wantsWhole(windowId);
    this.panels.send(windowId, panelViewOf({ tab, view, allowed, settings, packs, dismissed, isWhole, caseHash, now }));
    this.panels.sendTeach(windowId, tab ? await this.teaching.stateFor(windowId, tab.id) : null);
  }

  async tellTab(tabId: number): Promise<void> {
    await this.tellSupervision();
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.active) await this.tellWindow(tab.windowId);
  }

  async tellAll(): Promise<void> {
    await Promise.all(this.panels.openWindows.map((windowId) => this.tellWindow(windowId)));
  }

  /** A site may be read no longer: what was read is forgotten, of every site, since it is not kept which came from where. */
  async sitesTaken(): Promise<void> {
    await readAllowedSites();
    await this.forgetAll();
    await this.tellAll();
  }

  private async forgetAll(): Promise<void> {
    this.readers.forget();
    await this.cases.forgetAll();
  }

  async settingsChanged(): Promise<void> {
    this.settings = loadSettings();
    await this.cases.refreshAll();
    await this.tellAll();
  }

  /** Limits come nearer without anything on the page changing; what nobody used for a while is forgotten. */
  async passMinute(): Promise<void> {
    const { idleMinutes } = await this.settings;
    const kept = await browser.storage.session.get(lastUseKey);
    const lastUse = Number(kept[lastUseKey] ?? 0);
    const isIdle = lastUse > 0 && this.parts.clock().getTime() - lastUse > idleMinutes * 60_000;
    await (isIdle ? this.forgetAll() : this.cases.refreshAll());
    await this.tellAll();
  }

  private async answer(request: PanelRequest, windowId: number): Promise<void> {
    await this.noteUse();
    const tabId = (await activeTabOf(windowId))?.id;
    switch (request.type) {
      case 'panel:show-on-page':
        if (tabId !== undefined) await this.showOnPage(tabId, request.frame, request.at);
        break;
      case 'panel:recheck':
        if (tabId === undefined) break;
        this.readers.expectAnew(tabId);
        await askFrame(tabId, { type: 'background:resend' });
        break;
      case 'panel:not-this':
        if (tabId !== undefined) await setAside(request, await this.cases.view(tabId), this.today());
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
        if (tabId !== undefined) await this.teaching.answer(request, windowId, tabId);
    }
    await this.tellWindow(windowId);
  }

  private async showOnPage(tabId: number, frame: number, at: number): Promise<void> {
    const frameId = (await this.cases.view(tabId))?.order[frame];
    const place = frameId === undefined ? undefined : await placeOf(tabId, frameId, at);
    if (frameId === undefined || place === undefined) return;
    await startPointing(tabId, frameId);
    await askFrame(tabId, { type: 'background:show-on-page', place }, frameId);
  }

  private async tellSupervision(): Promise<void> {
    if (!this.panels.hasSupervision) return;
    const settings = await this.settings;
    const parts = { packs: this.packsOf(settings), now: this.parts.clock() };
    this.panels.sendSupervision(await supervisionOf(this.cases.openCases(), parts, settings));
  }

  private packsOf({ team }: EffectiveSettings): PackFacts {
    const { packs } = this.parts;
    return { ...packs, protocols: withTeamContacts(packs.protocols, team) };
  }

  private async noteUse(): Promise<void> {
    await browser.storage.session.set({ [lastUseKey]: this.parts.clock().getTime() });
  }

  /** London date of today. */
  private today(): string {
    return this.parts.clock().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
  }
}

/** Asks one frame of a tab, or all of them. A frame that is gone is not missed. */
async function askFrame(tabId: number, request: ReaderRequest, frameId?: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, request, frameId === undefined ? {} : { frameId }).catch(() => undefined);
}

/** The role as one of those that rules know; another is no role. */
function withKnownRole(chosen: Extract<PanelRequest, { type: 'panel:settings-chosen' }>['settings']): Partial<Settings> {
  return {
    ...(chosen.protocols ? { protocols: chosen.protocols } : {}),
    ...(chosen.role === undefined ? {} : { role: roles.find((known) => known === chosen.role) ?? null }),
    ...(chosen.area === undefined ? {} : { area: chosen.area }),
  };
}

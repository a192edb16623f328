import { browser } from 'wxt/browser';
import type { FrameReading } from '../core/schemas/reading.ts';
import { roles } from '../core/schemas/rule-terms.ts';
import type { PanelRequest } from '../messages/panel-messages.ts';
import { parseReaderMessage } from '../messages/parse-reader-message.ts';
import type { ReaderRequest } from '../messages/reader-messages.ts';
import { setAside } from './case-dismissals.ts';
import { CaseTabs } from './case-tabs.ts';
import { undoDismissal } from './dismissals.ts';
import { type FrameReader, FrameReaders } from './frame-readers.ts';
import { oneByOne } from './one-by-one.ts';
import { PanelPorts } from './panel-ports.ts';
import { activeTabOf, type PackFacts } from './panel-view.ts';
import { type PlaceAsked, placeNow } from './place-now.ts';
import { keepForSession } from './session-store.ts';
import { type EffectiveSettings, loadSettings, saveSettings } from './settings.ts';
import type { Settings } from './settings-schema.ts';
import { isAllowed, readAllowedSites, startPointing } from './sites.ts';
import { framesOf, placeOf } from './tab-frames.ts';
import type { CaseParts } from './tab-view.ts';
import { Teaching } from './teaching.ts';
import { PanelTeller } from './tell-panels.ts';

/** What the entrypoint supplies. */
export interface ShellParts extends CaseParts {
  packs: PackFacts;
  makeReader(): FrameReader;
  isSameReading(one: FrameReading, other: FrameReading): boolean;
}

const lastUseKey = 'last-use';

/** The running extension behind its pages: hears the readers, keeps the cases, does what the panels ask. */
export class Shell {
  /** Tells the panels. */
  readonly teller: PanelTeller;
  private readonly parts: ShellParts;
  private readonly cases: CaseTabs;
  private readonly readers: FrameReaders;
  private readonly teaching: Teaching;
  private settings: Promise<EffectiveSettings>;
  private readonly hidingInTurn = oneByOne();

  constructor(parts: ShellParts) {
    this.parts = parts;
    this.settings = loadSettings(parts.packs.protocols);
    const settings = () => this.settings;
    this.cases = new CaseTabs(parts, settings, (tabId) => void this.teller.tellTab(tabId));
    const panels = new PanelPorts(
      (request, windowId) => void this.take(request, windowId),
      () => void this.teller.tellSupervision(),
    );
    this.teaching = new Teaching(this.cases, parts.packs.facts);
    this.teller = new PanelTeller({ ...parts, settings, panels, cases: this.cases, teaching: this.teaching });
    this.readers = new FrameReaders({
      makeReader: parts.makeReader,
      isSame: parts.isSameReading,
      onRead: async (tabId, frameId, read) => {
        // First of all: that the frame is gone may be told at any moment, and counts only after this.
        await this.cases.see(tabId, frameId, read);
        await this.noteUse();
        await this.teaching.noteRead(tabId);
      },
      onRenumbered: async (tabId, frameId, places) => {
        await this.cases.renumber(tabId, frameId, places);
        await this.teaching.noteRead(tabId);
      },
      onFailed: (tabId) => void this.cases.fail(tabId),
      askAgain: (tabId, frameId) => void this.askAgain(tabId, frameId),
      measure: (tabId, frameId, elements) => void askFrame(tabId, { type: 'background:measure', elements }, frameId),
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
    const { frameId = 0, documentId = null, origin = null } = sender;
    // Nothing is waited for before this: the pieces of a page count in the order in which they come, and so does its going.
    if (message.type === 'reader:gathered') return this.readers.hear(tabId, frameId, message.piece, { documentId, origin });
    if (message.type === 'reader:measured') return this.readers.hearPlaces(tabId, frameId, message.places, { documentId, origin });
    if (message.type === 'reader:frame-gone') {
      this.readers.forgetFrame(tabId, frameId, documentId);
      await this.cases.leave(tabId, frameId, documentId);
    } else {
      await this.teaching.notePicked(windowId, tabId, frameId, message.place);
      await this.teller.tellWindow(windowId);
    }
    await this.noteUse();
  }

  /** A tab was closed: what it showed is forgotten. */
  async close(tabId: number): Promise<void> {
    this.readers.forget(tabId);
    await this.cases.close(tabId);
    await this.teller.tellSupervision();
  }

  /** A tab shows another page, or is about to. One that crashed before could not say that it has gone: where a page may not be read and nobody there answers, what stood there is forgotten. */
  async tabMoved(tabId: number, url: string | undefined): Promise<void> {
    if (!(await isAllowed(url))) await this.forgetIfSilent(tabId);
    await this.teller.tellTab(tabId);
  }

  private async forgetIfSilent(tabId: number): Promise<void> {
    const { frames } = await framesOf(tabId);
    if (Object.keys(frames).length === 0) return;
    const documentId = frames[0]?.documentId ?? null;
    if (await askFrame(tabId, { type: 'background:resend' }, 0)) return;
    this.readers.forgetFrame(tabId, 0, documentId);
    await this.cases.leave(tabId, 0, documentId);
  }

  /** A site may be read no longer: what was read is forgotten, of every site, since it is not kept which came from where. */
  async sitesTaken(): Promise<void> {
    await readAllowedSites();
    this.readers.forget();
    await this.cases.forgetAll();
    await this.teller.tellAll();
  }

  /** Settings or policy changed: everything is worked out anew. */
  async settingsChanged(): Promise<void> {
    this.settings = loadSettings(this.parts.packs.protocols);
    await this.cases.refreshAll();
    await this.teller.tellAll();
  }

  /** Limits come nearer without anything on the page changing; what nobody used for a while is forgotten. */
  async passMinute(): Promise<void> {
    await ((await this.isIdle()) ? this.putAllAway() : this.cases.refreshAll());
    await this.teller.tellAll();
  }

  private async isIdle(): Promise<boolean> {
    const { idleMinutes } = await this.settings;
    const lastUse = Number((await browser.storage.session.get(lastUseKey))[lastUseKey] ?? 0);
    return lastUse > 0 && this.parts.clock().getTime() - lastUse > idleMinutes * 60_000;
  }

  private async putAllAway(): Promise<void> {
    this.readers.forget();
    await this.cases.putAllAway();
    await browser.storage.session.remove(lastUseKey);
  }

  /** A page that ticks by itself must not bring back what was put away: that takes a person, who asks for it or comes back to the page. */
  private async askAgain(tabId: number, frameId: number): Promise<void> {
    if ((await this.cases.whyNothing(tabId)) !== 'put-away') await askFrame(tabId, { type: 'background:resend' }, frameId);
  }

  /** Hiding and taking back are done in the order in which they were pressed; nothing else waits, since a page that hangs may never answer. */
  private async take(request: PanelRequest, windowId: number): Promise<void> {
    const isHiding = request.type === 'panel:not-this' || request.type === 'panel:undo';
    await (isHiding ? this.hidingInTurn(() => this.answer(request, windowId)) : this.answer(request, windowId));
  }

  private async answer(request: PanelRequest, windowId: number): Promise<void> {
    await this.noteUse();
    const tabId = (await activeTabOf(windowId))?.id;
    switch (request.type) {
      case 'panel:show-on-page':
        if (tabId !== undefined) await this.showOnPage(tabId, request);
        break;
      case 'panel:recheck':
        if (tabId === undefined) break;
        this.readers.expectAnew(tabId);
        await askFrame(tabId, { type: 'background:resend' });
        break;
      case 'panel:not-this':
        if (tabId !== undefined) await setAside(request, await this.cases.view(tabId), this.teller.today());
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
    await this.teller.tellWindow(windowId);
  }

  private async showOnPage(tabId: number, asked: PlaceAsked): Promise<void> {
    const view = await this.cases.view(tabId);
    const [frameId, at] = [view?.order[asked.frame], view ? placeNow(view, asked) : undefined];
    const place = frameId === undefined || at === undefined ? undefined : await placeOf(tabId, frameId, at);
    if (frameId === undefined || place === undefined) return;
    await startPointing(tabId, frameId);
    await askFrame(tabId, { type: 'background:show-on-page', place }, frameId);
  }

  private async noteUse(): Promise<void> {
    await keepForSession(lastUseKey, this.parts.clock().getTime());
  }
}

/** Asks one frame of a tab, or all of them, and says whether anybody was there. A frame that is gone is not missed. */
async function askFrame(tabId: number, request: ReaderRequest, frameId?: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, request, frameId === undefined ? {} : { frameId }).then(
    () => true,
    () => false,
  );
}

/** The role as one of those that rules know; another is no role. */
function withKnownRole(chosen: Extract<PanelRequest, { type: 'panel:settings-chosen' }>['settings']): Partial<Settings> {
  return {
    ...(chosen.protocols ? { protocols: chosen.protocols } : {}),
    ...(chosen.role === undefined ? {} : { role: roles.find((known) => known === chosen.role) ?? null }),
    ...(chosen.area === undefined ? {} : { area: chosen.area }),
  };
}

import type { FrameReading } from '../core/schemas/reading.ts';
import { parseReaderMessage } from '../messages/parse-reader-message.ts';
import { PanelAnswers } from './panels/panel-answers.ts';
import { PanelPorts } from './panels/panel-ports.ts';
import type { PackFacts } from './panels/panel-view.ts';
import { PanelTeller } from './panels/tell-panels.ts';
import { type EffectiveSettings, loadSettings } from './settings/settings.ts';
import { isAllowed, readAllowedSites } from './settings/sites.ts';
import { forgetUse, isIdleFor, noteUse } from './storage/last-use.ts';
import { askFrame } from './tabs/ask-frame.ts';
import { CaseTabs } from './tabs/case-tabs.ts';
import { type FrameReader, FrameReaders } from './tabs/frame-readers.ts';
import { framesOf } from './tabs/tab-frames.ts';
import type { CaseParts } from './tabs/tab-view.ts';
import { Teaching } from './teaching/teaching.ts';

/** What the entrypoint supplies. */
export interface ShellParts extends CaseParts {
  packs: PackFacts;
  makeReader(): FrameReader;
  isSameReading(one: FrameReading, other: FrameReading): boolean;
}

/** The running extension behind its pages: hears the readers, keeps the cases, does what the panels ask. */
export class Shell {
  /** Tells the panels. */
  readonly teller: PanelTeller;
  private readonly parts: ShellParts;
  private readonly cases: CaseTabs;
  private readonly readers: FrameReaders;
  private readonly teaching: Teaching;
  private readonly answers: PanelAnswers;
  private settings: Promise<EffectiveSettings>;

  constructor(parts: ShellParts) {
    this.parts = parts;
    this.settings = loadSettings(parts.packs.protocols);
    const settings = () => this.settings;
    this.cases = new CaseTabs(parts, settings, (tabId) => void this.teller.tellTab(tabId));
    const panels = new PanelPorts(
      (request, windowId) => void this.answers.take(request, windowId),
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
    const { cases, readers, teaching, teller } = this;
    this.answers = new PanelAnswers({ cases, readers, teaching, teller, noteUse: () => this.noteUse() });
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
    return isIdleFor(idleMinutes, this.parts.clock());
  }

  private async putAllAway(): Promise<void> {
    this.readers.forget();
    await this.cases.putAllAway();
    await forgetUse();
  }

  /** A page that ticks by itself must not bring back what was put away: that takes a person, who asks for it or comes back to the page. */
  private async askAgain(tabId: number, frameId: number): Promise<void> {
    if ((await this.cases.whyNothing(tabId)) !== 'put-away') await askFrame(tabId, { type: 'background:resend' }, frameId);
  }

  private async noteUse(): Promise<void> {
    await noteUse(this.parts.clock());
  }
}

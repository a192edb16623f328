import { browser } from 'wxt/browser';
import type { Judgement } from '../core/evaluation/judgement.ts';
import type { CaseRecord } from '../core/schemas/case-record.ts';
import type { FrameReading, ScreenReading } from '../core/schemas/reading.ts';
import type { RecordMap } from '../core/schemas/record-map.ts';
import { showBadge } from './badge.ts';
import type { EffectiveSettings } from './settings.ts';
import { forgetAllTabs, forgetFrame, forgetTab, framesOf, keepFrame, screenOf } from './tab-frames.ts';

/** What one case looks like now, worked out from all its screens. */
export interface Assessment {
  record: CaseRecord;
  /** Put into words only as far as somebody is told. */
  judgement: Judgement;
}

/** The pure parts, supplied by the entrypoint: the shell itself knows no rule and no label. */
export interface CaseParts {
  clock(): Date;
  /** Puts the screen a tab shows into the memory of its case; returns the screens of that case with the shown one last. The memory is plain data. */
  remember(memory: unknown, screen: ScreenReading, tabId: number): { memory: unknown; screens: ScreenReading[]; identity: string | null };
  /** Takes a closed tab out of the memory. */
  forget(memory: unknown, tabId: number): unknown;
  /** Works out record and verdicts of one case; `map` is what the team taught about the site. */
  assess(input: { screens: ScreenReading[]; settings: EffectiveSettings; map: RecordMap | null; now: Date }): Assessment;
}

/** What is known of one tab. */
export interface TabView extends Assessment {
  origin: string | null;
  partial: string | null;
  /** Says whether two tabs show the same person; null where the screen does not say. */
  identity: string | null;
  /** The screen shown now, and the browser's id of each of its frames. */
  screen: ScreenReading;
  order: number[];
}

const memoryKey = 'case-memory';
/** The frames of a page report one after another; this long is waited for the rest, milliseconds. */
const gather = 60;

/** The cases that the tabs of this browser show: takes readings in, works outcomes out, and tells who listens. Case content stays in memory and `storage.session`. */
export class CaseTabs {
  private readonly parts: CaseParts;
  private readonly settings: () => Promise<EffectiveSettings>;
  private readonly onChanged: (tabId: number) => void;
  private readonly views = new Map<number, TabView>();
  private readonly waiting = new Map<number, Promise<void>>();
  private memory: { state: unknown } | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(parts: CaseParts, settings: () => Promise<EffectiveSettings>, onChanged: (tabId: number) => void) {
    this.parts = parts;
    this.settings = settings;
    this.onChanged = onChanged;
  }

  /** Takes in what one frame shows. */
  async see(
    tabId: number,
    frameId: number,
    seen: { reading: FrameReading; places: number[]; documentId: string | null; origin: string | null },
  ): Promise<void> {
    const readAt = this.parts.clock().toISOString();
    const { reading, places, documentId, origin } = seen;
    await keepFrame(tabId, frameId, { reading, places, readAt, documentId }, origin);
    await this.refresh(tabId);
  }

  /** A frame was left or removed; when it was the top one, nothing of the tab is shown any more. */
  async leave(tabId: number, frameId: number): Promise<void> {
    if (frameId === 0) {
      this.views.delete(tabId);
      await forgetTab(tabId);
      await showBadge(tabId, null);
      this.onChanged(tabId);
    } else {
      await forgetFrame(tabId, frameId);
      await this.refresh(tabId);
    }
  }

  /** The tab was closed: what it showed goes, and with its last tab the whole case. */
  async close(tabId: number): Promise<void> {
    this.views.delete(tabId);
    await forgetTab(tabId);
    await this.inTurn(async () => this.saveMemory(this.parts.forget(await this.loadMemory(), tabId)));
  }

  /** Forgets everything that was read, in every tab. */
  async forgetAll(): Promise<void> {
    const tabs = [...this.views.keys()];
    this.views.clear();
    this.memory = { state: null };
    await forgetAllTabs();
    await browser.storage.session.remove(memoryKey);
    for (const tabId of tabs) await showBadge(tabId, null);
  }

  /** What the tab shows, worked out anew when the service worker was stopped in between; null where nothing was read. */
  async view(tabId: number): Promise<TabView | null> {
    if (!this.views.has(tabId)) await this.refresh(tabId, false);
    return this.views.get(tabId) ?? null;
  }

  /** Every case that some tab shows, each once. */
  openCases(): TabView[] {
    const byIdentity = new Map<string, TabView>();
    for (const view of this.views.values()) if (view.identity) byIdentity.set(view.identity, view);
    return [...byIdentity.values()];
  }

  /** Works a tab out anew, at most once for many frames that arrive together. */
  refresh(tabId: number, tell = true): Promise<void> {
    const running = this.waiting.get(tabId);
    if (running) return running;
    const run = new Promise<void>((resolve) => setTimeout(resolve, gather))
      .then(() => {
        this.waiting.delete(tabId);
        return this.inTurn(() => this.work(tabId));
      })
      .then(() => {
        if (tell) this.onChanged(tabId);
      });
    this.waiting.set(tabId, run);
    return run;
  }

  /** Works out every tab that was read again: a setting changed, or time went on. */
  async refreshAll(): Promise<void> {
    await Promise.all([...this.views.keys()].map((tabId) => this.refresh(tabId)));
  }

  private async work(tabId: number): Promise<void> {
    const frames = await framesOf(tabId);
    const shown = screenOf(frames);
    if (!shown) {
      this.views.delete(tabId);
      return;
    }
    const remembered = this.parts.remember(await this.loadMemory(), shown.screen, tabId);
    await this.saveMemory(remembered.memory);
    const settings = await this.settings();
    const assessed = this.parts.assess({
      screens: remembered.screens,
      settings,
      map: settings.team.maps[frames.origin ?? ''] ?? null,
      now: this.parts.clock(),
    });
    const partial = shown.screen.frames.find((frame) => frame.partial)?.partial ?? null;
    this.views.set(tabId, {
      ...assessed,
      origin: frames.origin,
      partial,
      identity: remembered.identity,
      // Named as the record names it: evidence is matched to the screen by name and time.
      screen: remembered.screens.at(-1) ?? shown.screen,
      order: shown.order,
    });
    await showBadge(tabId, assessed.judgement);
  }

  // One at a time: the memory of cases is one value, and two tabs may report together.
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = this.queue.then(task, task);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private async loadMemory(): Promise<unknown> {
    if (!this.memory) this.memory = { state: (await browser.storage.session.get(memoryKey))[memoryKey] ?? null };
    return this.memory.state;
  }

  private async saveMemory(state: unknown): Promise<void> {
    this.memory = { state };
    await browser.storage.session.set({ [memoryKey]: state });
  }
}

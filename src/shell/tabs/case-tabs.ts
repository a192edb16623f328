import type { FrameReading } from '../../core/schemas/reading.ts';
import type { EffectiveSettings } from '../settings/settings.ts';
import { KeptMemory } from '../storage/kept-memory.ts';
import { oneByOne } from '../storage/one-by-one.ts';
import { GatheredRuns } from './gathered-runs.ts';
import { forgetFrame, forgetTab, framesOf, keepFrame, keepPlaces, keptTabs, putTabAway } from './tab-frames.ts';
import type { CaseParts, TabView } from './tab-view.ts';
import { TabViews } from './tab-views.ts';

/** The cases that the tabs of this browser show: takes readings in, works outcomes out, and tells who listens. Case content stays in memory and `storage.session`. */
export class CaseTabs {
  private readonly parts: CaseParts;
  private readonly onChanged: (tabId: number) => void;
  private readonly memory = new KeptMemory();
  private readonly views: TabViews;
  private readonly runs: GatheredRuns;
  private restored: Promise<unknown> | null = null;
  // The memory of cases is one value, and what two tabs or two frames report counts in the order in which it comes.
  private readonly inTurn = oneByOne();

  constructor(parts: CaseParts, settings: () => Promise<EffectiveSettings>, onChanged: (tabId: number) => void) {
    this.parts = parts;
    this.onChanged = onChanged;
    this.views = new TabViews({ parts, memory: this.memory, settings });
    this.runs = new GatheredRuns((tabId) => this.inTurn(() => this.views.work(tabId)), onChanged);
  }

  /** Takes in what one frame shows. Rejects where it cannot be worked out; the tab then stands as failed. */
  async see(
    tabId: number,
    frameId: number,
    seen: { reading: FrameReading; places: number[]; documentId: string | null; origin: string | null },
  ): Promise<void> {
    const readAt = this.parts.clock().toISOString();
    const { reading, places, documentId, origin } = seen;
    this.views.noteRead(tabId);
    await this.inTurn(() => keepFrame(tabId, frameId, { reading, places, readAt, documentId }, origin));
    await this.refresh(tabId);
  }

  /** Takes in that a frame shows the same as before, under other numbers. */
  async renumber(tabId: number, frameId: number, places: number[]): Promise<void> {
    await this.inTurn(() => keepPlaces(tabId, frameId, places));
  }

  /** A frame was left or removed; when it was the top one, nothing of the tab is shown any more. `documentId` is the page that went: another that came in its place stays. */
  async leave(tabId: number, frameId: number, documentId: string | null): Promise<void> {
    const isGone = await this.inTurn(async () => {
      const kept = (await framesOf(tabId)).frames[frameId]?.documentId ?? documentId;
      if (kept !== documentId) return false;
      await (frameId === 0 ? this.views.drop(tabId, forgetTab) : forgetFrame(tabId, frameId));
      return true;
    });
    if (!isGone) return;
    if (frameId === 0) this.onChanged(tabId);
    else await this.refresh(tabId);
  }

  /** A page of the tab could not be read because of a mistake in Sightline itself: what was read before no longer counts. */
  async fail(tabId: number): Promise<void> {
    await this.inTurn(() => this.views.drop(tabId, forgetTab));
    this.views.noteFailed(tabId);
    this.onChanged(tabId);
  }

  /** The tab was closed: what it showed goes, and with its last tab the whole case. */
  async close(tabId: number): Promise<void> {
    await this.inTurn(async () => {
      this.views.forget(tabId);
      await forgetTab(tabId);
      await this.memory.save(this.parts.forget(await this.memory.load(), tabId));
      this.parts.forgetNotes();
    });
  }

  /** Forgets everything that was read, in every tab. */
  async forgetAll(): Promise<void> {
    await this.dropAll(forgetTab);
  }

  /** Forgets everything that was read because nobody used it for a while; of each tab it stays known that this is why nothing is shown. */
  async putAllAway(): Promise<void> {
    await this.dropAll(putTabAway);
  }

  /** What the tab shows, worked out anew when the service worker was stopped in between; null where nothing was read or it cannot be worked out. */
  async view(tabId: number): Promise<TabView | null> {
    // What goes wrong here is said by `whyNothing`.
    if (!this.views.get(tabId)) await this.refresh(tabId, false).catch(() => undefined);
    return this.views.get(tabId);
  }

  /** Why nothing is known of a tab, where that is not because nothing was read yet. */
  async whyNothing(tabId: number): Promise<'failed' | 'put-away' | null> {
    if (this.views.isFailed(tabId)) return 'failed';
    return (await framesOf(tabId)).isPutAway ? 'put-away' : null;
  }

  /** Every case that some tab shows, each once, and every page that does not say whose it is; also of tabs that were read before the service worker was stopped. */
  async openCases(): Promise<TabView[]> {
    this.restored ??= keptTabs().then((tabs) => Promise.all(tabs.map((tabId) => this.view(tabId))));
    await this.restored;
    return this.views.cases();
  }

  /** Works a tab out anew, at most once for many frames that arrive together. */
  refresh(tabId: number, tell = true): Promise<void> {
    return this.runs.run(tabId, tell);
  }

  /** Works out every tab that was read again: a setting changed, or time went on. One that fails says so itself and keeps none of the others. */
  async refreshAll(): Promise<void> {
    await Promise.allSettled(this.views.tabs().map((tabId) => this.refresh(tabId)));
  }

  private async dropAll(forget: (tabId: number) => Promise<void>): Promise<void> {
    await this.inTurn(async () => {
      await this.views.dropAll(forget);
      await this.memory.clear();
      this.parts.forgetNotes();
    });
  }
}

import type { EffectiveSettings } from '../settings/settings.ts';
import type { KeptMemory } from '../storage/kept-memory.ts';
import { assessTab } from './assess-tab.ts';
import { showBadge } from './badge.ts';
import { keptTabs } from './tab-frames.ts';
import type { CaseParts, TabView } from './tab-view.ts';

interface Parts {
  parts: CaseParts;
  memory: KeptMemory;
  settings(): Promise<EffectiveSettings>;
}

/** What is worked out of each tab, with the number on its badge. In memory alone: it is worked out anew when the service worker was stopped in between. */
export class TabViews {
  private readonly parts: Parts;
  private readonly views = new Map<number, TabView>();
  /** Tabs whose page could not be worked out because of a mistake in Sightline itself. */
  private readonly failed = new Set<number>();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Works one tab out anew. Rejects where that fails; the tab then stands as failed. */
  async work(tabId: number): Promise<void> {
    try {
      const view = await assessTab(tabId, this.parts);
      if (!view) this.views.delete(tabId);
      else {
        this.views.set(tabId, view);
        this.failed.delete(tabId);
        await showBadge(tabId, view.judgement);
      }
    } catch (error) {
      // Better nothing than what an earlier page said.
      this.views.delete(tabId);
      this.failed.add(tabId);
      await showBadge(tabId, null);
      throw error;
    }
  }

  get(tabId: number): TabView | null {
    return this.views.get(tabId) ?? null;
  }

  /** The tabs of which something is worked out. */
  tabs(): number[] {
    return [...this.views.keys()];
  }

  isFailed(tabId: number): boolean {
    return this.failed.has(tabId);
  }

  /** The page of the tab could not be read because of a mistake in Sightline itself. */
  noteFailed(tabId: number): void {
    this.failed.add(tabId);
  }

  /** The page of the tab was read: whatever failed before is over. */
  noteRead(tabId: number): void {
    this.failed.delete(tabId);
  }

  /** The tab is gone, and its badge with it. */
  forget(tabId: number): void {
    this.views.delete(tabId);
    this.failed.delete(tabId);
  }

  /** What was read of the tab no longer counts; `forget` lets go of what is kept of it. */
  async drop(tabId: number, forget: (tabId: number) => Promise<void>): Promise<void> {
    this.views.delete(tabId);
    await forget(tabId);
    await showBadge(tabId, null);
  }

  /** As `drop`, of every tab, those included that were read before the service worker was stopped. */
  async dropAll(forget: (tabId: number) => Promise<void>): Promise<void> {
    for (const tabId of new Set([...this.tabs(), ...(await keptTabs())])) await this.drop(tabId, forget);
  }

  /** Every case that some tab shows, each once, and every page that does not say whose it is. */
  cases(): TabView[] {
    const byKey = new Map<string, TabView>();
    for (const [tabId, view] of this.views) byKey.set(view.identity?.key ?? `tab ${tabId}`, view);
    return [...byKey.values()];
  }
}

import { browser } from 'wxt/browser';
import { keepForSession } from './session-store.ts';

const key = 'case-memory';

/** The memory of all cases as one value, in memory and in `storage.session`. Whoever changes it does so in turn. */
export class KeptMemory {
  private known: { state: unknown } | null = null;

  /** The memory, null where there is none yet. */
  async load(): Promise<unknown> {
    this.known ??= { state: (await browser.storage.session.get(key))[key] ?? null };
    return this.known.state;
  }

  async save(state: unknown): Promise<void> {
    this.known = { state };
    await keepForSession(key, state);
  }

  async clear(): Promise<void> {
    this.known = { state: null };
    await browser.storage.session.remove(key);
  }
}

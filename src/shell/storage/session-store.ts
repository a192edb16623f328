import { browser } from 'wxt/browser';

/**
 * Keeps a value for as long as the browser runs, so that it outlives the service worker. Where the browser has no room left (10 MB for all of an extension) the value
 * stays in memory alone, and what lay there before goes too: after a stop, an older page of another person would pass for the one on screen.
 */
export async function keepForSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value }).catch(() => browser.storage.session.remove(key));
}

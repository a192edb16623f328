import { browser } from 'wxt/browser';
import type { ReaderRequest } from '../../messages/reader-messages.ts';

/** Asks one frame of a tab, or all of them, and says whether anybody was there. A frame that is gone is not missed. */
export async function askFrame(tabId: number, request: ReaderRequest, frameId?: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, request, frameId === undefined ? {} : { frameId }).then(
    () => true,
    () => false,
  );
}

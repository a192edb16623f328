import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderMessage, ReaderRequest } from '../src/messages/reader-messages.ts';
import { showOnPage } from '../src/reader/page/highlight.ts';
import { pickField } from '../src/reader/page/pick-field.ts';
import type { PageWatch } from '../src/reader/page/watch-page.ts';

/** Sent to a frame when a person asks to be shown a place on the page, or wants to point at one: the script that runs everywhere stays small. */
export default defineUnlistedScript(() => {
  const world = globalThis as { sightlineReader?: PageWatch; isSightlinePointing?: boolean };
  if (world.isSightlinePointing) return;
  world.isSightlinePointing = true;
  let cancelPick: (() => void) | null = null;

  browser.runtime.onMessage.addListener((request: ReaderRequest) => {
    const page = world.sightlineReader;
    if (!page) return;
    if (request.type === 'background:show-on-page') {
      const element = page.locate(request.at);
      if (element) showOnPage(element);
    }
    if (request.type === 'background:pick-field') {
      cancelPick?.();
      const tell = (at: number | null): void => {
        const message: ReaderMessage = { type: 'reader:field-picked', at };
        browser.runtime.sendMessage(message).catch(page.stop);
      };
      cancelPick = request.on ? pickField(document, page, tell) : null;
    }
  });
});

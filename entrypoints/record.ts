import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderMessage, ReaderRequest } from '../src/messages/reader-messages.ts';
import type { Pointing } from '../src/reader/pointing.ts';
import { watchPage } from '../src/reader/watch-page.ts';

/** What the scripts of Sightline share inside the isolated world of one frame, where the page cannot see it. */
interface World {
  stopSightlineReader?: () => void;
  /** Comes with the script `point.js`, which is sent only when a person asks to be shown a place. */
  sightlinePointing?: Pointing;
}

/** Runs in every frame of an allowed site: reports what the frame shows. Not a content script of WXT's making: those send events and messages through the page. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  const send = (message: ReaderMessage): void => {
    // A rejected message means that the extension was updated or removed: this copy falls silent.
    browser.runtime.sendMessage(message).catch(() => page.stop());
  };
  const page = watchPage(document, (reading) => send({ type: 'reader:frame-read', reading }));
  // The page was open while the permission came, or the extension was updated: the reader that runs here already makes way.
  world.stopSightlineReader?.();
  world.stopSightlineReader = page.stop;
  // Also fires when a frame is taken out of its page.
  addEventListener('pagehide', () => send({ type: 'reader:frame-gone' }));
  addEventListener('pageshow', (event) => event.persisted && page.reread());
  let cancelPick: (() => void) | undefined;

  browser.runtime.onMessage.addListener((request: ReaderRequest) => {
    const { type } = request;
    const pointing = world.sightlinePointing;
    if (type === 'background:reread') page.reread();
    if (type === 'background:stop') page.stop();
    if (type === 'background:show-on-page') {
      const element = page.locate(request.at);
      if (element) pointing?.showOnPage(element);
    }
    if (type === 'background:pick-field') {
      cancelPick?.();
      cancelPick = request.on ? pointing?.pickField(document, page, (at) => send({ type: 'reader:field-picked', at })) : undefined;
    }
  });
});

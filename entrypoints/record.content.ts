import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ReaderMessage, ReaderRequest } from '../src/messages/reader-messages.ts';
import { showOnPage } from '../src/reader/highlight.ts';
import { pickField } from '../src/reader/pick-field.ts';
import { watchPage } from '../src/reader/watch-page.ts';

/** Runs in every frame of an allowed site: reports what the frame shows, and points at a place when the person asks for it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  main() {
    const send = (message: ReaderMessage): void => {
      // A rejected message means that the extension was updated or removed: this copy falls silent.
      browser.runtime.sendMessage(message).catch(() => page.stop());
    };
    const page = watchPage(document, (reading) => send({ type: 'reader:frame-read', reading }));
    takeOver(page.stop);
    // Also fires when a frame is taken out of its page.
    addEventListener('pagehide', () => send({ type: 'reader:frame-gone' }));
    addEventListener('pageshow', (event) => event.persisted && page.reread());
    let cancelPick: (() => void) | null = null;

    browser.runtime.onMessage.addListener((request: ReaderRequest) => {
      if (request.type === 'background:reread') page.reread();
      if (request.type === 'background:stop') page.stop();
      if (request.type === 'background:show-on-page') {
        const element = page.locate(request.at);
        if (element) showOnPage(element);
      }
      if (request.type === 'background:pick-field') {
        cancelPick?.();
        cancelPick = request.on ? pickField(document, page, (at) => send({ type: 'reader:field-picked', at })) : null;
      }
    });
  },
});

/** Stops the reader that runs in this frame already (the page was open while the permission came, or the extension was updated). The mark lives in the isolated world, where the page cannot see it. */
function takeOver(stop: () => void): void {
  const world = globalThis as { stopSightlineReader?: () => void };
  world.stopSightlineReader?.();
  world.stopSightlineReader = stop;
}

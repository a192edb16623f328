import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderMessage, ReaderRequest } from '../src/messages/reader-messages.ts';
import { type PageWatch, watchPage } from '../src/reader/page/watch-page.ts';

/** Runs in every frame of an allowed site: sends on what the frame shows. Not a content script of WXT's making: those send events and messages through the page. */
export default defineUnlistedScript(() => {
  const send = (message: ReaderMessage): void => {
    // A rejected message means that the extension was updated or removed: this copy falls silent.
    browser.runtime.sendMessage(message).catch(() => page.stop());
  };
  const page = watchPage(document, (piece) => send({ type: 'reader:gathered', piece }));
  // The mark lives in the isolated world, where the page cannot see it. A reader that runs here already (the page was open while the permission came, or the extension
  // was updated) makes way.
  const world = globalThis as { sightlineReader?: PageWatch };
  world.sightlineReader?.stop();
  world.sightlineReader = page;
  // Also fires when a frame is taken out of its page.
  addEventListener('pagehide', () => send({ type: 'reader:frame-gone' }));
  addEventListener('pageshow', (event) => event.persisted && page.resend());
  browser.runtime.onMessage.addListener((request: ReaderRequest) => {
    if (request.type === 'background:resend') page.resend();
    if (request.type === 'background:measure') page.measure(request.elements, (places) => send({ type: 'reader:measured', places }));
    if (request.type === 'background:stop') page.stop();
  });
});

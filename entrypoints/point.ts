import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderMessage, ReaderRequest } from '../src/messages/reader-messages.ts';
import { findElement } from '../src/reader/page/find-element.ts';
import { showOnPage } from '../src/reader/page/highlight.ts';
import { pickField } from '../src/reader/page/pick-field.ts';
import type { PageWatch } from '../src/reader/page/watch-page.ts';

/** Sent to a frame when a person asks to be shown a place on the page, or wants to point at one: the script that runs everywhere stays small. */
export default defineUnlistedScript(() => {
  const world = globalThis as { sightlineReader?: PageWatch; isSightlinePointing?: boolean };
  if (world.isSightlinePointing) return;
  world.isSightlinePointing = true;
  let cancelPick: (() => void) | null = null;
  let places = new Set<number>();

  browser.runtime.onMessage.addListener((request: ReaderRequest) => {
    const page = world.sightlineReader;
    if (!page) return;
    if (request.type === 'background:show-on-page') {
      const element = findElement(document, (each) => page.numberOf(each) === request.place);
      if (element) showOnPage(element);
    }
    if (request.type !== 'background:pick-field') return;
    places = new Set(request.places);
    if (request.on && cancelPick) return;
    cancelPick?.();
    const tell = (place: number | null): void => {
      cancelPick = null;
      const message: ReaderMessage = { type: 'reader:field-picked', place };
      browser.runtime.sendMessage(message).catch(page.stop);
    };
    const placeOf = (element: Element): number | null => (places.has(page.numberOf(element)) ? page.numberOf(element) : null);
    cancelPick = request.on ? pickField(document, placeOf, tell) : null;
  });
});

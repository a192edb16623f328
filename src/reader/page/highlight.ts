import { openLayer, placeFrame } from './own-layer.ts';

/** How long the frame stays, in milliseconds. */
const shownFor = 4_000;

let takeAway: (() => void) | null = null;

/**
 * Shows where a reading stands: scrolls there and draws a frame around it for four seconds. The only thing that Sightline ever draws on a page: on a person's request,
 * without a word of the record, and letting every click through.
 */
export function showOnPage(element: Element): void {
  takeAway?.();
  const root = element.ownerDocument;
  const view = root.defaultView;
  if (!view || !element.isConnected) return;
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
  const { host, frame } = openLayer(root, false);
  let tick = 0;
  const follow = (): void => {
    placeFrame(frame, element);
    tick = view.requestAnimationFrame(follow);
  };
  follow();
  const timer = setTimeout(remove, shownFor);
  takeAway = remove;

  function remove(): void {
    clearTimeout(timer);
    view?.cancelAnimationFrame(tick);
    host.remove();
    if (takeAway === remove) takeAway = null;
  }
}

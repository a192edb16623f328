import { openLayer, placeFrame } from './own-layer.ts';

/** The part of a page watch that picking needs. */
export interface FieldFinder {
  /** The number of the reading that stands at an element, or -1. */
  indexOf(element: Element): number;
  locate(at: number): Element | null;
}

/**
 * Lets the person point at one field: a clear layer over the page takes a single click, tells the number of the reading under it (null when there is none or Escape was
 * pressed) and goes away. The page gets neither the click nor the key. Returns what cancels it without a word.
 */
export function pickField(root: Document, page: FieldFinder, onPicked: (at: number | null) => void): () => void {
  const view = root.defaultView;
  if (!view) return () => undefined;
  const { host, frame } = openLayer(root, true);
  const listeners = new AbortController();
  const options = { capture: true, signal: listeners.signal };

  const end = (at: number | null, isTold: boolean): void => {
    if (listeners.signal.aborted) return;
    listeners.abort();
    host.remove();
    if (isTold) onPicked(at);
  };
  const keep = (event: Event): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const onPointer = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.target !== host) return;
    keep(event);
    // A page can make clicks of its own; only a person's counts.
    if (!event.isTrusted) return;
    const at = readingAt(root, host, page, event.clientX, event.clientY);
    if (event.type === 'click') end(at, true);
    else if (event.type === 'pointermove') mark(at);
  };
  const mark = (at: number | null): void => {
    const element = at === null ? null : page.locate(at);
    if (element) placeFrame(frame, element);
    else frame.style.display = 'none';
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    keep(event);
    end(null, true);
  };
  for (const name of ['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'mousemove', 'click', 'contextmenu'])
    view.addEventListener(name, onPointer, options);
  view.addEventListener('keydown', onKey, options);
  return () => end(null, false);
}

function readingAt(root: Document, host: Element, page: FieldFinder, x: number, y: number): number | null {
  const element = elementAt(root, host, x, y);
  if (!element) return null;
  return findReading(element, page) ?? nearby(element, page);
}

/** The number of the reading that stands at or around an element, or null. */
function findReading(element: Element, page: FieldFinder): number | null {
  for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)) {
    const hit = page.indexOf(at);
    if (hit >= 0) return hit;
  }
  return null;
}

function elementAt(root: Document, host: Element, x: number, y: number): Element | null {
  let element = root.elementsFromPoint(x, y).find((hit) => hit !== host) ?? null;
  for (let tree = element?.shadowRoot; element && tree; tree = element.shadowRoot) {
    const inside: Element | undefined = tree.elementsFromPoint(x, y).find((hit) => hit !== host);
    if (!inside || inside === element) break;
    element = inside;
  }
  return element;
}

/** How far around a click on a label its field is looked for: levels up, and elements on each. */
const levels = 3;
const width = 16;

function nearby(element: Element, page: FieldFinder): number | null {
  let around = element.parentElement;
  for (let level = 0; around && level < levels; level += 1) {
    for (const candidate of [...around.querySelectorAll('*')].slice(0, width)) {
      const at = findReading(candidate, page);
      const place = at === null ? null : page.locate(at);
      if (place && around.contains(place)) return at;
    }
    around = around.parentElement;
  }
  return null;
}

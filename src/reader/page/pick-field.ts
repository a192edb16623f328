import { openLayer, placeFrame } from './own-layer.ts';

/** Tells the number of an element where a reading stands; null for any other. */
export type PlaceOf = (element: Element) => number | null;

interface Hit {
  element: Element;
  place: number;
}

/**
 * Lets the person point at one field: a clear layer over the page takes a single click, tells the place of the reading under it (null when there is none or Escape was
 * pressed) and goes away. The page gets neither the click nor the key. Returns what cancels it without a word.
 */
export function pickField(root: Document, placeOf: PlaceOf, onPicked: (place: number | null) => void): () => void {
  const view = root.defaultView;
  if (!view) return () => undefined;
  const { host, frame } = openLayer(root, true);
  const listeners = new AbortController();
  const options = { capture: true, signal: listeners.signal };

  const end = (place: number | null, isTold: boolean): void => {
    if (listeners.signal.aborted) return;
    listeners.abort();
    host.remove();
    if (isTold) onPicked(place);
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
    const hit = hitAt(root, host, placeOf, event.clientX, event.clientY);
    if (event.type === 'click') end(hit?.place ?? null, true);
    else if (event.type === 'pointermove') mark(hit);
  };
  const mark = (hit: Hit | null): void => {
    if (hit) placeFrame(frame, hit.element);
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

function hitAt(root: Document, host: Element, placeOf: PlaceOf, x: number, y: number): Hit | null {
  const element = elementAt(root, host, x, y);
  return element && (findReading(element, placeOf) ?? nearby(element, placeOf));
}

/** The reading that stands at or around an element, or null. */
function findReading(element: Element, placeOf: PlaceOf): Hit | null {
  for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)) {
    const place = placeOf(at);
    if (place !== null) return { element: at, place };
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

function nearby(element: Element, placeOf: PlaceOf): Hit | null {
  let around = element.parentElement;
  for (let level = 0; around && level < levels; level += 1) {
    for (const candidate of [...around.querySelectorAll('*')].slice(0, width)) {
      const hit = findReading(candidate, placeOf);
      if (hit && around.contains(hit.element)) return hit;
    }
    around = around.parentElement;
  }
  return null;
}

/**
 * An element of our own over everything else of the page: in the top layer, with a closed shadow tree, so that no style sheet of the page and no other layer reaches into it.
 * It holds a frame and nothing else, never a word of the record. Returns the host and the frame; `remove` on the host takes all of it away.
 */
export function openLayer(root: Document, takesPointer: boolean): { host: HTMLElement; frame: HTMLElement } {
  const host = root.createElement('div');
  host.popover = 'manual';
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = `all:initial;position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:none;overflow:hidden;pointer-events:${takesPointer ? 'auto' : 'none'};cursor:crosshair`;
  const frame = root.createElement('div');
  frame.style.cssText =
    'position:fixed;display:none;box-sizing:border-box;border:4px solid #ffeb3b;outline:3px solid #212b32;border-radius:2px;pointer-events:none';
  host.attachShadow({ mode: 'closed' }).append(frame);
  root.documentElement.append(host);
  host.showPopover();
  return { host, frame };
}

/** Puts the frame around an element, or around the nearest thing about it that has a size. */
export function placeFrame(frame: HTMLElement, element: Element): void {
  const { left, top, width, height } = boxAround(element);
  const gap = 6;
  Object.assign(frame.style, {
    display: 'block',
    left: `${left - gap}px`,
    top: `${top - gap}px`,
    width: `${width + 2 * gap}px`,
    height: `${height + 2 * gap}px`,
  });
}

function boxAround(element: Element): DOMRect {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const box = Element.prototype.getBoundingClientRect.call(at);
    // A hidden tick is drawn by the label around it.
    if (box.width > 3 && box.height > 3) return box;
  }
  return new DOMRect();
}

/**
 * Ways to ask the page that a page cannot bend. A form field called `children`, `id` or `attributes` hides the form's own property of that name, in the content
 * script too (research E2); the getters of the prototypes are out of its reach.
 */

function getter<T>(prototype: object, name: string): (target: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (target) => get?.call(target) as T;
}

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const typeOf = getter<number>(Node.prototype, 'nodeType');
export const rawTextOf = getter<string | null>(Node.prototype, 'textContent');
export const tagOf = getter<string>(Element.prototype, 'localName');
export const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const widthOf = getter<number>(HTMLElement.prototype, 'offsetWidth');
const heightOf = getter<number>(HTMLElement.prototype, 'offsetHeight');
const scrollLeftOf = getter<number>(Element.prototype, 'scrollLeft');
const scrollTopOf = getter<number>(Element.prototype, 'scrollTop');
export const bodyOf = getter<HTMLElement | null>(Document.prototype, 'body');
export const documentElementOf = getter<Element | null>(Document.prototype, 'documentElement');
export const titleOf = getter<string>(Document.prototype, 'title');

const inputValue = getter<string>(HTMLInputElement.prototype, 'value');
const areaValue = getter<string>(HTMLTextAreaElement.prototype, 'value');
export const typeOfInput = getter<string>(HTMLInputElement.prototype, 'type');
export const isCheckedOf = getter<boolean>(HTMLInputElement.prototype, 'checked');
const selectOptions = getter<HTMLCollectionOf<HTMLOptionElement>>(HTMLSelectElement.prototype, 'selectedOptions');
const inputLabels = getter<NodeListOf<HTMLLabelElement> | null>(HTMLInputElement.prototype, 'labels');
const selectLabels = getter<NodeListOf<HTMLLabelElement>>(HTMLSelectElement.prototype, 'labels');
const areaLabels = getter<NodeListOf<HTMLLabelElement>>(HTMLTextAreaElement.prototype, 'labels');
const outputLabels = getter<NodeListOf<HTMLLabelElement> | null>(HTMLOutputElement.prototype, 'labels');
const getAttribute = Element.prototype.getAttribute;
const hasAttribute = Element.prototype.hasAttribute;
const checkVisibility = Element.prototype.checkVisibility;
const querySelector = Element.prototype.querySelector;
const getRootNode = Node.prototype.getRootNode;
const getRect = Element.prototype.getBoundingClientRect;

export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const rectOf = (element: Element): DOMRect => getRect.call(element);

/** Whether the element is rendered at all: not `display: none`, not `visibility: hidden`, not inside closed or skipped content. */
export const isRendered = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });

/** Whether it is rendered and neither it nor anything around it is fully transparent. */
export const isOpaque = (element: Element): boolean => checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });

/** Laid out without a box of its own, which says nothing about its children. */
export const isContents = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** Cut down to nothing by its own `style`. Looked at only where the attribute speaks of clipping: asking every element for its style is slow. */
export function isClippedAway(element: Element): boolean {
  if (!attribute(element, 'style')?.includes('clip')) return false;
  const inset = /^inset\((\d+)%/.exec(getComputedStyle(element).clipPath)?.[1];
  return inset !== undefined && Number(inset) >= 50;
}

/** Folded to nothing with its content cut off, as accordions do. */
export function isFoldedAway(element: Element): boolean {
  if (!(element instanceof HTMLElement) || (heightOf(element) > 1 && widthOf(element) > 1)) return false;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  return display !== 'contents' && display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
}

/** How far the boxes around an element are scrolled: what is scrolled out of sight in a list is still on the page. */
export function scrolledBy(element: Element): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let at = parentOf(element); at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) {
    if (!(at instanceof Element) || at === document.documentElement || at === document.body) continue;
    x += scrollLeftOf(at);
    y += scrollTopOf(at);
  }
  return { x, y };
}

/** Whether a field of the browser's own stands inside. */
export const holdsControl = (element: Element): boolean => querySelector.call(element, 'input, select, textarea') !== null;

export function isControl(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

/** Text typed or chosen in a control. */
export function valueOfControl(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string {
  if (control instanceof HTMLInputElement) return inputValue(control).slice(0, 250_000);
  if (control instanceof HTMLTextAreaElement) return areaValue(control).slice(0, 250_000);
  return [...selectOptions(control)].map((option) => rawTextOf(option) ?? '').join('; ');
}

/** The chosen option is a mere invitation to choose: no value of its own. */
export function isUnchosen(select: HTMLSelectElement): boolean {
  const chosen = [...selectOptions(select)];
  return chosen.length === 0 || chosen.every((option) => attribute(option, 'value') === '' || has(option, 'disabled'));
}

export function labelsOf(control: Element): HTMLLabelElement[] {
  if (control instanceof HTMLOutputElement) return [...(outputLabels(control) ?? [])];
  if (control instanceof HTMLInputElement) return [...(inputLabels(control) ?? [])];
  if (control instanceof HTMLSelectElement) return [...selectLabels(control)];
  return control instanceof HTMLTextAreaElement ? [...areaLabels(control)] : [];
}

/** The element with that id in the same tree (document or shadow root). */
export function byId(near: Element, id: string): Element | null {
  const root = getRootNode.call(near);
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}

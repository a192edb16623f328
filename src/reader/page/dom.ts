/**
 * Ways to ask the page that a page cannot bend. A form field called `children`, `id` or `attributes` hides the form's own property of that name, in the content
 * script too; the getters of the prototypes are out of its reach.
 */

const nodes = Node.prototype;
const elements = Element.prototype;
const {
  getAttribute,
  hasAttribute,
  hasAttributes,
  getAttributeNames,
  checkVisibility,
  closest,
  querySelector,
  getElementsByTagName,
  getBoundingClientRect,
} = elements;

function getter<T>(prototype: object, name: string): (target: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (target) => get?.call(target) as T;
}

export const firstChildOf = getter<Node | null>(nodes, 'firstChild');
export const nextOf = getter<Node | null>(nodes, 'nextSibling');
const parentOf = getter<Node | null>(nodes, 'parentNode');
export const typeOf = getter<number>(nodes, 'nodeType');
export const isConnected = getter<boolean>(nodes, 'isConnected');
export const elementBefore = getter<Element | null>(elements, 'previousElementSibling');
export const elementAfter = getter<Element | null>(elements, 'nextElementSibling');
export const firstElementOf = getter<Element | null>(elements, 'firstElementChild');
/** The place of a component that an element was put into, or null. */
export const slotOf = getter<Element | null>(elements, 'assignedSlot');
export const tagOf = getter<string>(elements, 'localName');
export const shadowOf = getter<ShadowRoot | null>(elements, 'shadowRoot');
export const lettersOf = getter<string>(CharacterData.prototype, 'data');
export const rootOf = (node: Node): Node => nodes.getRootNode.call(node);

/** The element around a node: for what stands at the top of a shadow tree, its host. */
export function around(node: Node): Element | null {
  const parent = parentOf(node);
  return parent && typeOf(parent) === 11 ? ((parent as ShadowRoot).host ?? null) : (parent as Element | null);
}

/** A property of a document or a control, from the prototype of its kind. */
const own = <T>(target: object, name: string): T => Reflect.get(Object.getPrototypeOf(target), name, target);

export const rawTextOf = (element: Element): string => own(element, 'textContent');
export const documentPart = <K extends 'body' | 'title'>(root: Document, name: K): Document[K] => own(root, name);

const inputs = HTMLInputElement.prototype;
const [typeGetter, checkedGetter, valueGetter] = [
  getter<string>(inputs, 'type'),
  getter<boolean>(inputs, 'checked'),
  getter<string>(inputs, 'value'),
];
/** The type of an input; '' for an element of that name that is none. */
export const typeOfInput = (input: Element): string => (input instanceof HTMLInputElement ? typeGetter(input) : '');
export const isCheckedOf = (input: Element): boolean => input instanceof HTMLInputElement && checkedGetter(input);
export const labelsOf = (control: Element): Element[] => [...(own<NodeListOf<Element> | null | undefined>(control, 'labels') ?? [])];
/** The field that a label element names. */
export const controlOf = (label: Element): Element | null => own(label, 'control');
const chosenOptions = (select: Element): Element[] => [...own<HTMLCollectionOf<Element>>(select, 'selectedOptions')];

/** Whether a node is the element itself or stands inside it. */
export const isWithin = (node: Node, element: Element): boolean => nodes.contains.call(element, node);

export const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const isPlain = (element: Element): boolean => !hasAttributes.call(element);
export const namesOf = (element: Element): string[] => getAttributeNames.call(element);
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const nearestOf = (element: Element, selector: string): Element | null => closest.call(element, selector);
export const allIn = (root: Node, selector: string): Element[] => [
  ...own<ParentNode['querySelectorAll']>(root, 'querySelectorAll').call(root as ParentNode, selector),
];
/** How many elements stand inside. */
export const countIn = (element: Element): number => getElementsByTagName.call(element, '*').length;

/** Whether the element is rendered at all: not `display: none`, not `visibility: hidden`, not inside closed or skipped content. */
export const isRendered = (element: Element): boolean => checkVisibility.call(element, asRendered);

/** Whether it is rendered and neither it nor anything around it is fully transparent. */
export const isOpaque = (element: Element): boolean => checkVisibility.call(element, asOpaque);
// Made once: the browser looks into them for every element.
const asRendered = { visibilityProperty: true };
const asOpaque = { opacityProperty: true, visibilityProperty: true };

/** Laid out without a box of its own, which says nothing about its children. */
export const isContents = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** Folded to nothing with its content cut off, as accordions do. */
export function isFoldedAway(element: Element): boolean {
  const { width, height } = rectOf(element);
  if (width > 1 && height > 1) return false;
  const { overflow, display } = getComputedStyle(element);
  return !/^(contents|inline)$/.test(display) && overflow !== 'visible';
}

/** How far an element is scrolled inside itself. */
export const scrollOf = (element: Element): [x: number, y: number] => [own(element, 'scrollLeft'), own(element, 'scrollTop')];

/** Whether a field of the browser's own stands inside. */
export const holdsControl = (element: Element): boolean => querySelector.call(element, 'input, select, textarea') !== null;

export const holdsLink = (element: Element): boolean => querySelector.call(element, 'a[href]') !== null;

/** Whether the main heading or the main part of a page stands inside. */
export const holdsHead = (element: Element): boolean => querySelector.call(element, 'h1, main, [role=main]') !== null;

/** Whether a dialog stands open in the same tree that shuts off what is around it. */
export const isDialogOpen = (near: Element): boolean => allIn(rootOf(near), '[aria-modal=true]').some(isOpaque);

/** The part of a frame of the page's own that is there to write in, or null. */
export function editedIn(frame: Element): HTMLElement | null {
  const page = frame instanceof HTMLIFrameElement ? own<Document | null>(frame, 'contentDocument') : null;
  const body = page ? documentPart(page, 'body') : null;
  return page && body && (/^(|true)$/.test(getAttribute.call(body, 'contenteditable') ?? 'false') || own(page, 'designMode') === 'on')
    ? body
    : null;
}

/** Text typed or chosen in a control of the browser's own. */
export function valueOfControl(control: Element): string {
  if (control instanceof HTMLInputElement) return valueGetter(control);
  if (control instanceof HTMLTextAreaElement) return own<string>(control, 'value');
  const edited = tagOf(control) === 'iframe' ? editedIn(control) : null;
  if (edited) return own<string>(edited, 'innerText').trim();
  if (!(control instanceof HTMLSelectElement)) return '';
  return chosenOptions(control).map(rawTextOf).join('; ');
}

/** The chosen option is a mere invitation to choose: no value of its own. */
export const isUnchosen = (select: Element): boolean =>
  chosenOptions(select).every((option) => getAttribute.call(option, 'value') === '' || has(option, 'disabled'));

/** The element with that id in the same tree (document or shadow root). */
export function byId(near: Element, id: string): Element | null {
  const root = rootOf(near);
  return own<Document['getElementById'] | undefined>(root, 'getElementById')?.call(root as Document, id) ?? null;
}

import {
  attribute,
  firstChildOf,
  has,
  holdsControl,
  isClippedAway,
  isContents,
  isControl,
  isFoldedAway,
  isOpaque,
  isRendered,
  labelsOf,
  nextOf,
  rectOf,
  scrolledBy,
  shadowOf,
  tagOf,
  typeOf,
  typeOfInput,
} from './dom.ts';

/** What is visible of one element: the page's tree without what cannot be seen, with shadow trees in their place. */
export interface Box {
  element: Element;
  tag: string;
  role: string;
  parent: Box | null;
  children: (Box | string)[];
  /** A field, a button or another thing with a value of its own. */
  control: ControlKind | null;
  /** How many fields stand inside, itself included. */
  fields: number;
  /** Letters of visible text inside, buttons left out. */
  letters: number;
  /** Whether anything inside starts a line of its own. */
  holdsBlocks: boolean;
}

export type ControlKind = 'text' | 'area' | 'select' | 'radio' | 'checkbox' | 'button' | 'spin' | 'rich' | 'combo' | 'image';

const inlineTags = new Set(
  'a abbr b bdi cite code em font i kbd label mark q s small span strong sub sup time u slot data ins del strike big tt svg img wbr output'.split(
    ' ',
  ),
);
export const isInlineTag = (tag: string): boolean => inlineTags.has(tag);

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'meta',
  'link',
  'title',
  'datalist',
  'option',
  'optgroup',
  'source',
  'track',
  'object',
  'embed',
  'iframe',
  'frame',
  'audio',
  'video',
  'math',
]);
const buttonTypes = new Set(['button', 'submit', 'reset', 'image', 'file', 'color', 'range']);

/** Longest piece of text that is looked at. */
const mostLetters = 250_000;

/** How many boxes one reading may hold; past that it is said to be partial. */
const mostBoxes = 200_000;

export interface Snapshot {
  root: Box;
  isWhole: boolean;
  /** Boxes that others can point at: labels, legends, everything with an id. */
  named: Map<Element, Box>;
  labels: Box[];
  /** Radios and ticks in the order of the page. */
  choices: Box[];
}

/**
 * Takes the snapshot of a tree. A generator, so that a long page can be read in slices: it stops after every few hundred elements and goes on when asked.
 */
export function* takeSnapshot(start: Element, mostPerSlice = 150): Generator<void, Snapshot> {
  const places = new OffScreen();
  const root = makeBox(start, null);
  const snapshot: Snapshot = { root, isWhole: true, named: new Map(), labels: [], choices: [] };
  const stack: Frame[] = [{ box: root, nodes: nodesInside(start), at: 0 }];
  let count = 0;
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as Frame;
    const node = top.nodes[top.at];
    top.at += 1;
    if (!node) {
      stack.pop();
      sumUp(top.box);
      continue;
    }
    const kind = typeOf(node);
    if (kind === 3) addText(top.box, node);
    if (kind !== 1) continue;
    count += 1;
    if (count % mostPerSlice === 0) yield;
    if (count > mostBoxes) return { ...snapshot, isWhole: false };
    const element = node as Element;
    if (!isSeen(element, top.box, places)) continue;
    const box = makeBox(element, top.box);
    top.box.children.push(box);
    register(box, snapshot);
    if (holdsOwnValue(box)) box.fields = box.control === 'image' ? 0 : 1;
    else stack.push({ box, nodes: nodesInside(element), at: 0 });
  }
  return snapshot;
}

function register(box: Box, { named, labels, choices }: Snapshot): void {
  if (box.tag === 'label') labels.push(box);
  if (box.tag === 'label' || box.tag === 'legend' || has(box.element, 'id')) named.set(box.element, box);
  if (box.control === 'radio' || box.control === 'checkbox') choices.push(box);
}

/** Controls of the browser hold their value themselves; those that a page builds out of other elements show it in their words. */
const holdsOwnValue = ({ control, element }: Box): boolean =>
  control === 'text' || control === 'area' || control === 'image' || isControl(element);

interface Frame {
  box: Box;
  nodes: Node[];
  at: number;
}

/** What a person sees inside: the shadow tree where there is an open one, and in a slot what was given to it. */
function nodesInside(element: Element): Node[] {
  if (element instanceof HTMLSlotElement) {
    const given = element.assignedNodes();
    if (given.length > 0) return given;
  }
  const nodes: Node[] = [];
  for (let node = firstChildOf(shadowOf(element) ?? element); node; node = nextOf(node)) nodes.push(node);
  return nodes;
}

function addText(box: Box, node: Node): void {
  // No reading holds more, and cleaning millions of letters takes seconds.
  const text = (node as Text).data.slice(0, mostLetters);
  // Space between words can stand in an element of its own.
  if (/\S/.test(text) || box.children.length > 0 || (text !== '' && isInlineTag(box.tag))) box.children.push(text);
}

function makeBox(element: Element, parent: Box | null): Box {
  return {
    element,
    tag: tagOf(element),
    role: attribute(element, 'role')?.trim().toLowerCase() ?? '',
    parent,
    children: [],
    control: controlKindOf(element),
    fields: 0,
    letters: 0,
    holdsBlocks: false,
  };
}

function sumUp(box: Box): void {
  const isField = box.control !== null && box.control !== 'button';
  for (const child of box.children) {
    if (typeof child === 'string') box.letters += child.trim().length;
    else {
      box.fields += child.fields;
      if (child.holdsBlocks || (child.control === null && child.tag !== 'br' && !isInlineTag(child.tag))) box.holdsBlocks = true;
      box.letters += child.control === 'button' ? 0 : child.letters;
    }
  }
  if (isField) {
    box.fields = 1;
    box.letters = 0;
  }
}

function controlKindOf(element: Element): ControlKind | null {
  if (element instanceof HTMLInputElement) {
    const type = typeOfInput(element);
    if (type === 'radio' || type === 'checkbox') return type;
    return buttonTypes.has(type) ? 'button' : 'text';
  }
  if (element instanceof HTMLSelectElement) return 'select';
  if (element instanceof HTMLTextAreaElement) return 'area';
  if (element instanceof HTMLButtonElement) return 'button';
  if (element instanceof HTMLCanvasElement || element instanceof HTMLImageElement) return 'image';
  const role = attribute(element, 'role');
  if (role === 'radio') return 'radio';
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (role === 'spinbutton') return 'spin';
  if (role === 'button' && !has(element, 'aria-haspopup')) return 'button';
  if (role === 'combobox') return holdsControl(element) ? null : 'combo';
  if (role === 'textbox' || isEditable(element) || element instanceof HTMLOutputElement) return 'rich';
  return null;
}

function isEditable(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  return editable === '' || editable === 'true' || editable === 'plaintext-only';
}

function isSeen(element: Element, parent: Box, places: OffScreen): boolean {
  if (skipped.has(tagOf(element))) return false;
  if (element instanceof HTMLInputElement) {
    const type = typeOfInput(element);
    if (type === 'hidden') return false;
    // Radios and ticks are often drawn by their label while they themselves are transparent.
    if (type === 'radio' || type === 'checkbox') return isRendered(element) || labelsOf(element).some((label) => isOpaque(label));
  }
  if (attribute(element, 'aria-hidden') === 'true' && parent.tag !== 'body') return false;
  // What has no box of its own can still show its children.
  if (!isOpaque(element)) return !isRendered(element) && isContents(element);
  if (isClippedAway(element)) return false;
  if (!mayBeTucked(element)) return !(has(element, 'class') || has(element, 'style')) || !isFoldedAway(element);
  return isMarked(element) || isControl(element) ? places.isInPlace(element) : places.isInPlaceWith(element, parent);
}

/** What could be styled on its own. An element without any mark is where its parent's other unmarked children are. */
const isMarked = (element: Element): boolean => has(element, 'class') || has(element, 'style') || has(element, 'id');

/** Only what holds text or a value itself is measured: measuring every element is what makes a page slow. */
function mayBeTucked(element: Element): boolean {
  if (isControl(element)) return true;
  for (let node = firstChildOf(element); node; node = nextOf(node)) if (typeOf(node) === 3 && /\S/.test((node as Text).data)) return true;
  return false;
}

/** Tells what was pushed off the screen or shrunk to nothing, measuring as little as it can. */
class OffScreen {
  private readonly good = new Set<Box>();
  private readonly left = scrollX;
  private readonly top = scrollY;

  /** Measures once for all unmarked children of one parent. */
  isInPlaceWith(element: Element, parent: Box): boolean {
    if (this.good.has(parent)) return true;
    const isGood = this.isInPlace(element);
    if (isGood) this.good.add(parent);
    return isGood;
  }

  isInPlace(element: Element): boolean {
    const { left, top, right, bottom, width, height } = rectOf(element);
    if (width === 0 && height === 0) return isContents(element);
    if (width <= 1 || height <= 1) return false;
    if (right + this.left >= 0 && bottom + this.top >= 0 && left < 20_000 && top < 2_000_000) return true;
    const scrolled = scrolledBy(element);
    return right + this.left + scrolled.x >= 0 && bottom + this.top + scrolled.y >= 0 && left < 20_000;
  }
}

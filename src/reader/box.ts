import {
  attribute,
  firstChildOf,
  has,
  holdsControl,
  isContents,
  isFoldedAway,
  isOpaque,
  isPlain,
  isRendered,
  labelsOf,
  nextOf,
  rectOf,
  scrollOf,
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
  /** The class attribute, and the same with the id. */
  classes: string;
  names: string;
  parent: Box | null;
  children: (Box | string)[];
  /** The children that are boxes. */
  kids: Box[];
  /** Which of them it is in its parent. */
  index: number;
  /** A field, a button or another thing with a value of its own. */
  control: ControlKind | null;
  /** How many fields stand inside, itself included. */
  fields: number;
  /** Letters of visible text inside, buttons left out. */
  letters: number;
  /** Whether anything inside starts a line of its own. */
  holdsBlocks: boolean;
  /** Its children without any mark are known to stand where they can be seen. */
  isInPlace: boolean;
  /** All words inside, and the children by their make, once they were asked for. */
  words?: string;
  families?: Map<string, Box[]>;
  /** Of the first among its likes: whether each has a name of its own. */
  areNamed?: boolean;
}

/** A piece of text among the children of a box. */
export const isText = (child: Box | string | undefined): child is string => typeof child === 'string';

export type ControlKind = 'text' | 'area' | 'select' | 'radio' | 'checkbox' | 'button' | 'spin' | 'rich' | 'combo' | 'image';

const setOf = (words: string): Set<string> => new Set(words.split(' '));

const inlineTags = setOf(
  'a abbr b bdi cite code em font i kbd label mark q s small span strong sub sup time u slot data ins del strike big tt svg img wbr output',
);
export const isInlineTag = (tag: string): boolean => inlineTags.has(tag);

const skipped = setOf('script style object iframe audio video math');

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
  /** Open shadow trees, whether or not they show anything. */
  shadows: ShadowRoot[];
}

/**
 * Takes the snapshot of a tree. A generator, so that a long page can be read in slices: it stops after every few hundred elements and goes on when asked.
 */
export function* takeSnapshot(start: Element): Generator<void, Snapshot> {
  const snapshot: Snapshot = { root: makeBox(start, null), isWhole: true, named: new Map(), labels: [], choices: [], shadows: [] };
  const stack = [{ box: snapshot.root, next: nodesInside(start) }];
  let count = 0;
  for (let top = stack[0]; top; top = stack[stack.length - 1]) {
    const node = top.next();
    if (!node) {
      sumUp(top.box);
      stack.pop();
      continue;
    }
    const kind = typeOf(node);
    if (kind === 3) addText(top.box, node as Text);
    if (kind !== 1) continue;
    count += 1;
    if (count % 150 === 0) yield;
    if (count > mostBoxes) {
      snapshot.isWhole = false;
      break;
    }
    const element = node as Element;
    if (skipped.has(tagOf(element))) continue;
    const box = makeBox(element, top.box);
    if (!isSeen(box, top.box)) continue;
    top.box.children.push(box);
    top.box.kids.push(box);
    register(box, snapshot);
    if (isNative(box) || box.control === 'image') box.fields = box.control === 'image' ? 0 : 1;
    else {
      const shadow = shadowOf(element);
      if (shadow) snapshot.shadows.push(shadow);
      stack.push({ box, next: nodesInside(element) });
    }
  }
  return snapshot;
}

function register(box: Box, { named, labels, choices }: Snapshot): void {
  if (box.tag === 'label') labels.push(box);
  if (box.tag === 'label' || box.tag === 'legend' || has(box.element, 'id')) named.set(box.element, box);
  if (box.control === 'radio' || box.control === 'checkbox') choices.push(box);
}

/** Controls of the browser hold their value themselves; those that a page builds out of other elements show it in their words. */
export const isNative = ({ tag, control }: Box): boolean => control !== null && /^(input|select|textarea)$/.test(tag);

/** What a person sees inside, one by one: the shadow tree where there is an open one, and in a slot what was given to it. */
function nodesInside(element: Element): () => Node | null | undefined {
  if (element instanceof HTMLSlotElement) {
    const given = element.assignedNodes();
    if (given.length > 0) return () => given.shift();
  }
  let next = firstChildOf(shadowOf(element) ?? element);
  return () => {
    const node = next;
    if (node) next = nextOf(node);
    return node;
  };
}

function addText(box: Box, node: Text): void {
  // No reading holds more, and cleaning millions of letters takes seconds.
  const text = node.data.slice(0, mostLetters);
  // Space between words can stand in an element of its own.
  if (/\S/.test(text) || box.children.length > 0 || (text !== '' && isInlineTag(box.tag))) box.children.push(text);
}

function makeBox(element: Element, parent: Box | null): Box {
  const box: Box = {
    element,
    tag: tagOf(element),
    role: '',
    classes: '',
    names: '',
    parent,
    children: [],
    kids: [],
    index: parent?.kids.length ?? 0,
    control: null,
    fields: 0,
    letters: 0,
    holdsBlocks: false,
    isInPlace: false,
  };
  if (!isPlain(element)) {
    box.role = attribute(element, 'role').trim().toLowerCase();
    box.classes = attribute(element, 'class');
    box.names = `${box.classes} ${attribute(element, 'id')}`;
  }
  box.control = controlKindOf(box);
  return box;
}

function sumUp(box: Box): void {
  for (const child of box.children) {
    if (isText(child)) box.letters += child.trim().length;
    else {
      box.fields += child.fields;
      if (child.holdsBlocks || (!child.control && child.tag !== 'br' && !isInlineTag(child.tag))) box.holdsBlocks = true;
      box.letters += child.control === 'button' ? 0 : child.letters;
    }
  }
  if (box.control && box.control !== 'button') {
    box.fields = 1;
    box.letters = 0;
  }
}

const kindByTag: Record<string, ControlKind> = { select: 'select', textarea: 'area', canvas: 'image', img: 'image' };
const kindByRole: Record<string, ControlKind> = {
  radio: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
  spinbutton: 'spin',
  textbox: 'rich',
};

function controlKindOf({ element, tag, role, parent }: Box): ControlKind | null {
  const isPage = element instanceof HTMLElement;
  if (isPage && tag === 'input') {
    const type = typeOfInput(element);
    if (type === 'radio' || type === 'checkbox') return type;
    return /^(button|submit|reset|image|file|color|range)$/.test(type) ? 'button' : 'text';
  }
  const kind = (isPage && kindByTag[tag]) || (role !== '' && kindByRole[role]);
  if (kind) return kind;
  if (has(element, 'aria-pressed') && parent?.role === 'group') return 'radio';
  if (role === 'combobox') return holdsControl(element) ? null : 'combo';
  if (tag === 'button' || (role === 'button' && !has(element, 'aria-haspopup'))) return 'button';
  return (isPage && tag === 'output') ||
    (has(element, 'contenteditable') && /^(|true|plaintext-only)$/.test(attribute(element, 'contenteditable')))
    ? 'rich'
    : null;
}

function isSeen(box: Box, parent: Box): boolean {
  const { element, control } = box;
  if (control && box.tag === 'input') {
    if (typeOfInput(element) === 'hidden') return false;
    // Radios and ticks are often drawn by their label while they themselves are transparent.
    if (control === 'radio' || control === 'checkbox') return isRendered(element) || labelsOf(element).some(isOpaque);
  }
  const isUnmarked = isPlain(element);
  if (!isUnmarked && attribute(element, 'aria-hidden') === 'true' && parent.tag !== 'body') return false;
  // What has no box of its own can still show its children.
  if (!isOpaque(element)) return !isRendered(element) && isContents(element);
  if (isUnmarked && parent.isInPlace) {
    box.isInPlace = true;
    return true;
  }
  // Cut down to nothing where it stands.
  if (/inset\((50|100)%/.test(attribute(element, 'style'))) return false;
  const isMarked = box.classes !== '' || has(element, 'style');
  if (!isNative(box) && !holdsText(element)) return !isMarked || !firstChildOf(element) || !isFoldedAway(element);
  return isWithin(box, isMarked || has(element, 'id') || isNative(box));
}

/** Only what holds text or a value itself is measured: measuring every element is what makes a page slow. */
function holdsText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextOf(node)) if (typeOf(node) === 3 && /\S/.test((node as Text).data)) return true;
  return false;
}

/** Tells what was pushed off the screen or shrunk to nothing. An element without any mark is where its parent's other unmarked children are. */
function isWithin(box: Box, isMarked: boolean): boolean {
  const { parent } = box;
  const isKnown = !isMarked && parent?.isInPlace === true;
  if (!isKnown && !isInPlace(box)) return false;
  if (!isMarked && parent) parent.isInPlace = box.isInPlace = true;
  return true;
}

function isInPlace({ element, parent }: Box): boolean {
  const { left, right, bottom, width, height } = rectOf(element);
  if (width + height === 0) return isContents(element);
  if (width <= 1 || height <= 1 || left >= 20_000) return false;
  if (right >= 0 && bottom >= 0) return true;
  let [x, y] = [right + scrollX, bottom + scrollY];
  // What is scrolled out of sight in a list is still on the page.
  for (let at = parent; at?.parent; at = at.parent) {
    const [across, down] = scrollOf(at.element);
    x += across;
    y += down;
  }
  return x >= 0 && y >= 0;
}

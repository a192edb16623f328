import { type Box, isInlineTag, isNative, isText, setOf } from '../readings/box.ts';
import { controlKindOf } from './control-kind.ts';
import { attribute, firstChildOf, has, isPlain, nextOf, shadowOf, tagOf, typeOf } from './dom.ts';
import { isSeen } from './visibility.ts';

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

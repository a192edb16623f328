import { mostElements, mostLetters } from '../snapshot-encoding.ts';
import { isNativeTag } from './control-kind.ts';
import { around, attribute, elementBefore, firstChildOf, lettersOf, nextOf, rectOf, rootOf, shadowOf, tagOf, typeOf } from './dom.ts';
import { type ElementFacts, factsOf, heldBy } from './element-facts.ts';
import { type Make, makeInside, newMake, writeMake } from './make.ts';
import { writeMarks } from './marks.ts';
import { type Named, noteHidden, writeOutsideLabels } from './outside-labels.ts';
import type { PageMemory } from './page-memory.ts';
import { codeOf, type PieceWriter } from './piece-writer.ts';
import { isSeen } from './visibility.ts';

const skipped = new Set(['script', 'style', 'object', 'iframe', 'audio', 'video', 'math']);
const inBetween = 32;

/** Containers that start a line of their own: space at their beginning says nothing. */
const blocks = new Set('div section article main form ul ol li dl table tbody thead tr'.split(' '));

/** An element whose children are being gathered. */
interface Level {
  tag: string;
  role: string;
  make: Make;
  /** The shadow tree that its children stand in. */
  treeInside: number;
  next: Node | null;
  /** What was given to a slot. */
  given: Node[] | null;
  before: Element | null;
  classBefore: string;
  /** A container that holds no text of its own, as far as is known, and of which nobody has asked whether it can be seen: what is inside will tell. */
  unsure: { element: Element; number: number; facts: ElementFacts; tagAround: string } | null;
}

export interface Gathering {
  body: Element;
  /** The number of the first element of the part. */
  first: number;
  memory: PageMemory;
  writer: PieceWriter;
  /** Fields and groups whose names may stand where they cannot be seen. */
  named: Named[];
  /** Ids that visible labels name, with their trees. */
  labelled: Set<string>;
  onTree: (tree: ShadowRoot) => void;
}

/**
 * Gathers what can be seen of an element and all inside it: no word of it is weighed here. A generator: it stops after every few elements and goes on when asked.
 * Returns whether all of it was gathered.
 */
export function* gatherPart(start: Element, gathering: Gathering): Generator<void, boolean> {
  const { memory, writer } = gathering;
  const outer = around(start);
  const facts = factsOf(start, outer ? attribute(outer, 'role').trim().toLowerCase() : '');
  const sibling = elementBefore(start);
  const before = sibling && facts.classes !== '' && attribute(sibling, 'class') === facts.classes ? sibling : null;
  const top = enter(start, facts, treeOf(start, memory), newMake(), before, gathering);
  const stack = top ? [top] : [];
  const last = memory.next + mostElements;
  let count = 0;
  let isWhole = true;
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = take(level);
    if (!node) {
      if (!isUnseenAfterAll(level, gathering)) writer.end();
      stack.pop();
      continue;
    }
    count += 1;
    if (count % inBetween === 0) yield;
    if (memory.next > last) break;
    const kind = typeOf(node);
    if (kind === 3) addTextIn(level, node as Text, gathering);
    const inside = kind === 1 ? tryElement(node as Element, level, gathering) : null;
    if (inside === 'lost') isWhole = false;
    else if (inside) stack.push(inside);
  }
  isWhole &&= stack.length === 0;
  for (const _ of stack) writer.end();
  yield* writeOutsideLabels(gathering);
  return isWhole;
}

function take(level: Level): Node | null {
  if (level.given) return level.given.shift() ?? null;
  const node = level.next;
  if (node) level.next = nextOf(node);
  return node;
}

function addTextIn(level: Level, node: Text, gathering: Gathering): void {
  const isBlank = !/\S/.test(lettersOf(node));
  if (!level.unsure) addText(node, gathering.writer);
  else if (isBlank && !gathering.writer.isAtBeginning) gathering.writer.text(' ');
  else if (!isBlank) {
    const { element, facts, tagAround } = level.unsure;
    if (isSeen(element, facts, tagAround, level.make)) {
      level.unsure = null;
      addText(node, gathering.writer);
    } else {
      level.next = null;
      level.given = null;
    }
  }
}

/** A container in which nothing was seen may not be seen itself. */
function isUnseenAfterAll({ unsure, make }: Level, { writer, memory }: Gathering): boolean {
  if (!unsure || memory.next !== unsure.number + 1 || isSeen(unsure.element, unsure.facts, unsure.tagAround, make)) return false;
  if (!writer.takeBack()) return false;
  memory.next = unsure.number;
  memory.numbers.delete(unsure.element);
  return true;
}

function addText(node: Text, writer: PieceWriter): void {
  const letters = lettersOf(node);
  if (letters !== '') writer.text(/\S/.test(letters) ? letters.slice(0, mostLetters) : ' ');
}

/** A page that is torn down while it is gathered loses what could not be asked about, and nothing else. */
function tryElement(element: Element, level: Level, gathering: Gathering): Level | null | 'lost' {
  try {
    return addElement(element, level, gathering);
  } catch {
    return 'lost';
  }
}

function addElement(element: Element, level: Level, gathering: Gathering): Level | null {
  if (skipped.has(tagOf(element))) return null;
  const facts = factsOf(element, level.role);
  const isLikeBefore = level.before !== null && facts.classes !== '' && facts.classes === level.classBefore;
  const place = level.before === null ? 0 : isLikeBefore ? 2 : 1;
  const { tag, classes, role, style, looks, control } = facts;
  const isOrdinary = control === null && role === '' && style === '' && looks === '';
  const ordinary = classes === '' ? tag : `${tag}.${classes}`;
  const key = isOrdinary ? ordinary : `${ordinary} ${role}.${control}.${style}.${looks}`;
  const make = makeInside(level.make, place, key);
  const before = isLikeBefore ? level.before : null;
  level.before = element;
  level.classBefore = facts.classes;
  const isUnsure = facts.isPlain && blocks.has(tag) && typeOf(firstChildOf(element) ?? element) === 1 && !shadowOf(element);
  if (isUnsure || isSeen(element, facts, level.tag, make)) {
    const inside = enter(element, facts, level.treeInside, make, before, gathering);
    if (inside && isUnsure) inside.unsure = { element, number: gathering.memory.next - 1, facts, tagAround: level.tag };
    return inside;
  }
  if (gathering.memory.numbers.delete(element)) noteHidden(element, gathering.memory);
  writeMarks(element, facts, gathering.writer);
  return null;
}

/** Writes the beginning of an element; null where nothing inside is to be gathered, its end being written then. */
function enter(
  element: Element,
  facts: ElementFacts,
  tree: number,
  make: Make,
  before: Element | null,
  { memory, writer, named, labelled, onTree }: Gathering,
): Level | null {
  const { tag, role, notes } = facts;
  if (make.index < 0) make.index = writeMake(writer, element, before, facts);
  const number = memory.next;
  const isNative = facts.control !== null && isNativeTag(tag);
  if (isNative) {
    if (!memory.held.has(element)) memory.fields.push(new WeakRef(element));
    memory.held.set(element, heldBy(element, tag));
  }
  if (facts.control === 'image' && rectOf(element).height >= 20) notes.push(codeOf('tall') as number, 'true');
  if (tree > 0 && facts.id + facts.labels + facts.labelledBy !== '') notes.push(codeOf('tree') as number, `${tree}`);
  if (tag === 'label') labelled.add(`${tree} ${facts.labels}`);
  if (facts.labelledBy || (facts.id && facts.control)) named.push({ element, number, tree, facts });
  memory.numbers.set(element, number);
  memory.next += 1;
  writer.begin(make.index, notes);
  if (isNative || facts.control === 'image') {
    writer.end();
    return null;
  }
  const shadow = shadowOf(element);
  const first = firstChildOf(shadow ?? element);
  // Most elements hold one text and nothing else.
  if (tag !== 'slot' && (!first || (typeOf(first) === 3 && !nextOf(first)))) {
    if (first) addText(first as Text, writer);
    writer.end();
    if (shadow) numberOf(shadow, memory, onTree);
    return null;
  }
  const given = tag === 'slot' && element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return {
    tag,
    role,
    make,
    treeInside: shadow ? numberOf(shadow, memory, onTree) : given.length > 0 ? treeOf(given[0] as Node, memory) : tree,
    next: first,
    given: given.length > 0 ? given : null,
    before: null,
    classBefore: '',
    unsure: null,
  };
}

function numberOf(tree: ShadowRoot, { trees }: PageMemory, onTree: (tree: ShadowRoot) => void): number {
  const known = trees.get(tree);
  if (known !== undefined) return known;
  trees.set(tree, trees.size + 1);
  onTree(tree);
  return trees.size;
}

const treeOf = (node: Node, { trees }: PageMemory): number => trees.get(rootOf(node) as ShadowRoot) ?? 0;

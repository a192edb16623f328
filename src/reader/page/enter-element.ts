import { mostLetters } from '../snapshot-encoding.ts';
import { isNativeTag } from './control-kind.ts';
import { editedIn, firstChildOf, lettersOf, nextOf, rectOf, rootOf, shadowOf, typeOf } from './dom.ts';
import { type ElementFacts, heldBy } from './element-facts.ts';
import type { Gathering } from './gathering.ts';
import type { Level } from './level.ts';
import { type Make, writeMake } from './make.ts';
import type { PageMemory } from './page-memory.ts';
import { codeOf, type PieceWriter } from './piece-writer.ts';

/** Writes the beginning of an element; null where nothing inside is to be gathered, its end being written then. */
export function enterElement(
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
  if (isNative) noteHeld(element, tag, memory);
  if (facts.control === 'image' && rectOf(element).height >= 20) notes.push(codeOf('tall') as number, 'true');
  if (tree > 0 && facts.id + facts.labels + facts.labelledBy !== '') notes.push(codeOf('tree') as number, `${tree}`);
  if (tag === 'label') labelled.add(`${tree} ${facts.labels}`);
  if (facts.labelledBy || (facts.id && facts.control)) named.push({ element, number, tree, facts });
  memory.numbers.set(element, number);
  memory.next += 1;
  writer.begin(make.index, notes);
  if (isNative || facts.control === 'image') {
    const edited = tag === 'iframe' ? editedIn(element) : null;
    if (edited) numberOf(rootOf(edited) as Document, memory, onTree);
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
    isPassage: false,
    before: null,
    classBefore: '',
    unsure: null,
  };
}

/** Goes through a place of a component to what was put there, as it is drawn: in what stands around the place. Null for a place that shows what is its own. */
export function passSlot(element: Element, facts: ElementFacts, outer: Level, make: Make, { memory }: Gathering): Level | null {
  const isPlace = facts.tag === 'slot' && facts.id + facts.role === '' && element instanceof HTMLSlotElement;
  const given = isPlace ? element.assignedNodes() : [];
  if (!isPlace || (given.length === 0 && firstChildOf(element))) return null;
  memory.numbers.delete(element);
  const treeInside = given[0] ? treeOf(given[0], memory) : outer.treeInside;
  const { tag, role } = outer;
  return { tag, role, make, treeInside, next: null, given, isPassage: true, before: null, classBefore: '', unsure: null };
}

/** Keeps what a field holds: a script can change it without a word. */
export function noteHeld(element: Element, tag: string, memory: PageMemory): void {
  if (!memory.held.has(element)) memory.fields.push(new WeakRef(element));
  memory.held.set(element, heldBy(element, tag));
}

function numberOf(tree: ShadowRoot | Document, memory: PageMemory, onTree: Gathering['onTree']): number {
  const known = memory.trees.get(tree);
  if (known !== undefined) return known;
  memory.lastTree += 1;
  memory.trees.set(tree, memory.lastTree);
  onTree(tree);
  return memory.lastTree;
}

/** The number of the open shadow tree in which a node stands; 0 for the document. */
export const treeOf = (node: Node, { trees }: PageMemory): number => trees.get(rootOf(node) as ShadowRoot) ?? 0;

/** Writes a text; blank ones are one space. */
export function addText(node: Text, writer: PieceWriter): void {
  const letters = lettersOf(node);
  if (letters !== '') writer.text(/\S/.test(letters) ? letters.slice(0, mostLetters) : ' ');
}

import { mostElements } from '../snapshot-encoding.ts';
import { around, attribute, elementBefore, firstChildOf, lettersOf, shadowOf, tagOf, typeOf } from './dom.ts';
import { factsOf } from './element-facts.ts';
import { addText, enterElement, noteHeld, passSlot, treeOf } from './enter-element.ts';
import type { Gathering } from './gathering.ts';
import { type Level, takeNext } from './level.ts';
import { makeInside, newMake } from './make.ts';
import { writeMarks } from './marks.ts';
import { noteHidden, writeOutsideLabels } from './outside-labels.ts';
import { isSeen } from './visibility.ts';

const skipped = new Set(['script', 'style', 'object', 'audio', 'video', 'math']);
const inBetween = 32;

/** Containers that start a line of their own: space at their beginning says nothing. */
const blocks = new Set('div section article main form ul ol li dl table tbody thead tr'.split(' '));

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
  const top = enterElement(start, facts, treeOf(start, memory), newMake(), before, gathering);
  const stack = top ? [top] : [];
  const last = memory.next + mostElements;
  let count = 0;
  let isWhole = true;
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = takeNext(level);
    if (!node) {
      if (!level.isPassage && !isUnseenAfterAll(level, gathering)) writer.end();
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
  for (const { isPassage } of stack) if (!isPassage) writer.end();
  yield* writeOutsideLabels(gathering);
  return isWhole;
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
  if (facts.tag === 'iframe' && !facts.control) {
    // It can become one to write in as soon as it has loaded.
    noteHeld(element, facts.tag, gathering.memory);
    return null;
  }
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
    const passed = passSlot(element, facts, level, make, gathering);
    if (passed) return passed;
    const inside = enterElement(element, facts, level.treeInside, make, before, gathering);
    if (inside && isUnsure) inside.unsure = { element, number: gathering.memory.next - 1, facts, tagAround: level.tag };
    return inside;
  }
  if (gathering.memory.numbers.delete(element)) noteHidden(element, gathering.memory);
  writeMarks(element, facts, gathering.writer);
  return null;
}

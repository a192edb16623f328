import { allIn, firstChildOf, isConnected, rectOf, shadowOf } from './dom.ts';
import type { PageMemory } from './page-memory.ts';

const inBetween = 200;

/**
 * Where the words of some elements stand: five whole numbers each, the element's own and the pixels of its left, top, right and bottom side in the frame. Elements
 * that are gone are left out. A generator: it stops after every few elements and goes on when asked. Never writes to the page.
 */
export function* measure(root: Document, memory: PageMemory, asked: readonly number[]): Generator<void, number[]> {
  if (asked.some((number) => !memory.measured.has(number))) memory.measured = yield* findAll(root, memory, new Set(asked));
  const range = root.createRange();
  const found: number[] = [];
  for (const [at, number] of asked.entries()) {
    if (at % inBetween === inBetween - 1) yield;
    const element = memory.measured.get(number)?.deref();
    // What was replaced has another number by now.
    if (!element || !isConnected(element) || memory.numbers.get(element) !== number) continue;
    const { left, top, right, bottom } = extentOf(element, range);
    if (right > left && bottom > top) found.push(number, ...[left, top, right, bottom].map(Math.round));
  }
  return found;
}

/** The elements of these numbers in the document and its open shadow trees. */
function* findAll(root: Document, { numbers }: PageMemory, asked: ReadonlySet<number>): Generator<void, PageMemory['measured']> {
  const found: PageMemory['measured'] = new Map();
  const trees: (Document | ShadowRoot)[] = [root];
  let count = 0;
  for (let tree = trees.pop(); tree; tree = trees.pop())
    for (const element of allIn(tree, '*')) {
      count += 1;
      if (count % inBetween === 0) yield;
      const shadow = shadowOf(element);
      if (shadow) trees.push(shadow);
      const number = numbers.get(element);
      if (number !== undefined && asked.has(number)) found.set(number, new WeakRef(element));
    }
  return found;
}

/** Where the words of an element begin and end; its own box where it shows none of its own, as a list to choose from. */
function extentOf(element: Element, range: Range): DOMRect {
  if (!firstChildOf(element)) return rectOf(element);
  range.selectNodeContents(element);
  const words = range.getBoundingClientRect();
  return words.width > 0 ? words : rectOf(element);
}

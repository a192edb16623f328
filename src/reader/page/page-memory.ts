import { around } from './dom.ts';

/** What the page side remembers of what it sent: which number every element has. All of it weak: an element that leaves the page is not kept. */
export interface PageMemory {
  numbers: WeakMap<Element, number>;
  /** The next number that is free. */
  next: number;
  /** The number of every open shadow tree and every frame to write in, since ids count in one tree only, and of the newest. */
  trees: WeakMap<ShadowRoot | Document, number>;
  lastTree: number;
  /** How many elements the whole page was. */
  count: number;
  /** The fields of the page, and what each held when it was gathered. */
  fields: WeakRef<Element>[];
  held: WeakMap<Element, string>;
  /** Elements that name others, wherever they stand. */
  namers: WeakSet<Element>;
  /** The elements whose place was asked for last, by their numbers. */
  measured: Map<number, WeakRef<Element>>;
  /** A part that names another was hidden: only the whole page tells what it is called now. */
  isStale: boolean;
}

export const newMemory = (): PageMemory => ({
  numbers: new WeakMap(),
  next: 1,
  trees: new WeakMap(),
  lastTree: 0,
  count: 0,
  fields: [],
  held: new WeakMap(),
  namers: new WeakSet(),
  measured: new Map(),
  isStale: false,
});

/** Whether an element is part of what was sent: it and all around it up to the body have a number. */
export function isGathered(element: Element, body: Element, { numbers }: PageMemory): boolean {
  for (let at: Element | null = element; at; at = around(at)) {
    if (!numbers.has(at)) return false;
    if (at === body) return true;
  }
  return false;
}

import { nextOf } from './dom.ts';
import type { ElementFacts } from './element-facts.ts';
import type { Make } from './make.ts';

/** An element whose children are being gathered. */
export interface Level {
  tag: string;
  role: string;
  make: Make;
  /** The shadow tree that its children stand in. */
  treeInside: number;
  next: Node | null;
  /** What was given to a slot. */
  given: Node[] | null;
  /** It draws nothing of its own and was not written down: what is inside stands in what is around it. */
  isPassage: boolean;
  before: Element | null;
  classBefore: string;
  /** A container that holds no text of its own, as far as is known, and of which nobody has asked whether it can be seen: what is inside will tell. */
  unsure: { element: Element; number: number; facts: ElementFacts; tagAround: string } | null;
}

/** The next child, which is then taken. */
export function takeNext(level: Level): Node | null {
  if (level.given) return level.given.shift() ?? null;
  const node = level.next;
  if (node) level.next = nextOf(node);
  return node;
}

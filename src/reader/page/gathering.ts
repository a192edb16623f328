import type { ElementFacts } from './element-facts.ts';
import type { PageMemory } from './page-memory.ts';
import type { PieceWriter } from './piece-writer.ts';

/** An element that another one names, or may name. */
export interface Named {
  element: Element;
  number: number;
  tree: number;
  facts: ElementFacts;
}

/** One part of a page on its way into a piece. */
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
  onTree: (tree: ShadowRoot | Document) => void;
}

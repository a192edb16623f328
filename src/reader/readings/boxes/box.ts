import type { ControlKind } from '../../snapshot-encoding.ts';

/** What is visible of one element: the page's tree without what cannot be seen, with shadow trees in their place. */
export interface Box {
  /** Names the element among all of its page. */
  number: number;
  tag: string;
  role: string;
  /** Tag and class: boxes of one shape are drawn by the same template. */
  shape: string;
  /** The class attribute, and the same with the id. */
  classes: string;
  names: string;
  look: Look;
  /** Attributes, and what a control holds; null where there are none. */
  notes: Notes | null;
  /** Icons and the like among the children that are no part of its words. */
  marks: Mark[];
  /** Words of labels that cannot be seen, by the id that names them; '' for a label element. */
  outside: { id: string; words: string }[];
  parent: Box | null;
  children: (Box | string)[];
  /** The children that are boxes. */
  kids: Box[];
  /** Which of them it is in its parent. */
  index: number;
  /** Which of its children it is, pieces of text counted. */
  order: number;
  /** A field, a button or another thing with a value of its own. */
  control: ControlKind | null;
  /** How many fields stand inside, itself included. */
  fields: number;
  /** Letters of visible text inside, buttons left out. */
  letters: number;
  /** Whether anything inside starts a line of its own. */
  holdsBlocks: boolean;
  /** What was found out about the boxes of this reading, and its own place there. */
  answers: Answers;
  place: number;
}

/**
 * What is asked about boxes again and again in one reading is found once: the answers to each question, by the place of the box in `settleBoxes`, which begins anew
 * for every reading.
 */
export interface Answers {
  byQuestion: unknown[][];
  /** How many boxes have a place. */
  places: number;
}

export type Notes = ReadonlyMap<string, string>;

/** How an element is drawn. */
export interface Look {
  isBold: boolean;
  /** Stands apart from the words before it, or to the right of the element before it. */
  isApart: boolean;
  isBeside: boolean;
  /** Size of its letters, and names its font and colours. */
  size: number;
  print: string;
}

/** A drawn mark, and how many kids stand before it. */
export interface Mark {
  before: number;
  notes: Notes;
}

export const shapeFrom = (tag: string, classes: string): string => `${tag}.${classes}`;

/** A piece of text among the children of a box. */
export const isText = (child: Box | string | undefined): child is string => typeof child === 'string';

export const attribute = ({ notes }: { notes: Notes | null }, name: string): string => notes?.get(name) ?? '';

export const setOf = (words: string): Set<string> => new Set(words.split(' '));

const inlineTags = setOf(
  'a abbr b bdi cite code em font i kbd label mark q s small span strong sub sup time u slot data ins del strike big tt svg img wbr output',
);
export const isInlineTag = (tag: string): boolean => inlineTags.has(tag);

/** Controls of the browser hold their value themselves; those that a page builds out of other elements show it in their words. */
export const isNative = ({ tag, control }: Box): boolean => control !== null && /^(input|select|textarea|iframe)$/.test(tag);

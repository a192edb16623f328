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

export const setOf = (words: string): Set<string> => new Set(words.split(' '));

const inlineTags = setOf(
  'a abbr b bdi cite code em font i kbd label mark q s small span strong sub sup time u slot data ins del strike big tt svg img wbr output',
);
export const isInlineTag = (tag: string): boolean => inlineTags.has(tag);

/** Controls of the browser hold their value themselves; those that a page builds out of other elements show it in their words. */
export const isNative = ({ tag, control }: Box): boolean => control !== null && /^(input|select|textarea)$/.test(tag);

/**
 * How the visible part of a page travels from the page, which only gathers, to where it is read. Both sides know this file and nothing else of each other.
 *
 * A snapshot is sent in pieces. Strings stand once in `words`; word 0 is empty and word 1 a space. `makes` holds seven numbers for each distinct make of element:
 * the words of tag, role and class, the control (0 for none, else its place in `controlKinds` plus one), flags, the size of its print in hundredths of a pixel and the
 * word of its print. `nodes` is the tree in the order of the page: a negative number is a text (its word), zero ends an element, and a positive number begins one:
 * twice its make plus one, and one more where notes follow: how many, then for each its place in `noteNames` and its word. Elements are numbered in this order
 * from `first` on, drawn marks left out; within one page no number is given twice.
 */
export interface SnapshotPiece {
  /** Counts the times that the page was gathered; a turn that does not follow on the one before means that something was lost. */
  turn: number;
  /** Begins a part: the whole page (`replaces` 0) or what stands now in place of one element. Null where the part of the piece before goes on. */
  part: { replaces: number; first: number } | null;
  words: string[];
  makes: number[];
  nodes: number[];
  /** Words of labels that cannot be seen, three numbers each: the field, the word of the id that names the label (0 for a label element), the word of its text. */
  outside: number[];
  /** The last piece of its turn. */
  isLast: boolean;
  title: string;
  /** Why the page is not gathered whole, or null. */
  partial: string | null;
}

export const numbersInMake = 7;

/** Flags of a make. */
export const boldFlag = 1;
/** Set apart from the words before it by its layout. */
export const apartFlag = 2;
/** Laid out to the right of the element before it. */
export const besideFlag = 4;

export const controlKinds = ['text', 'area', 'select', 'radio', 'checkbox', 'button', 'spin', 'rich', 'combo', 'image'] as const;
export type ControlKind = (typeof controlKinds)[number];

/** Notes that are no attributes: what a control holds now, the tree that an id counts in, a picture that is large enough to say something, a drawn mark that is no part of the page's text, the options of a list to choose several from. */
export const ownNotes = ['held', 'checked', 'unchosen', 'kind', 'tree', 'tall', 'mark', 'class', 'options'] as const;

/** Attributes that readers ask for. */
const attributes =
  'id for name title placeholder alt abbr scope maxlength size colspan rowspan aria-label aria-labelledby aria-placeholder aria-level aria-checked aria-pressed aria-haspopup aria-autocomplete aria-valuenow aria-valuetext aria-colindex aria-rowindex aria-colspan aria-rowspan data-label data-placeholder data-testid';

export const noteNames: readonly string[] = [...ownNotes, ...attributes.split(' ')];

/** Longest attribute that is sent; no label is longer. */
export const mostInAttribute = 1_000;

/** Longest text or value that is sent: no reading holds more, and cleaning millions of letters takes seconds. */
export const mostLetters = 250_000;

/** How many elements one snapshot may hold; past that it is said to be partial. */
export const mostElements = 200_000;

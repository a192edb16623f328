import { apartFlag, besideFlag, boldFlag, controlKinds, noteNames, numbersInMake } from '../snapshot-encoding.ts';
import { type Box, isInlineTag, type Look, shapeFrom } from './boxes/box.ts';
import { noAnswers } from './boxes/once.ts';

/** One part of a snapshot, all its pieces put together. */
export interface SnapshotPart {
  replaces: number;
  first: number;
  words: string[];
  makes: number[];
  nodes: number[];
  outside: number[];
}

/** What arrived is no snapshot: the page cannot be trusted to send one, so nothing of it is used. */
export class BrokenSnapshotError extends Error {
  override name = 'BrokenSnapshotError';
}

type Make = Pick<Box, 'tag' | 'role' | 'shape' | 'classes' | 'control' | 'look'>;

/** The tree of boxes that a part holds, and every box by its number. Throws BrokenSnapshotError where anything in it does not fit. */
export function decodePart(part: SnapshotPart): { root: Box; byNumber: Map<number, Box> } {
  const { nodes, words, first } = part;
  const makes = makesOf(part);
  const byNumber = new Map<number, Box>();
  const open: Box[] = [];
  let root: Box | null = null;
  let number = first;
  for (let at = 0; at < nodes.length; ) {
    const code = nodes[at++] as number;
    const top = open.at(-1);
    if (code < 0) addText(top, wordAt(words, -code));
    else if (code === 0) {
      if (!open.pop()) throw new BrokenSnapshotError('ends more elements than it begins');
    } else {
      const make = makes[(code - 1) >> 1];
      if (!make || (root && !top)) throw new BrokenSnapshotError('an element of no make or outside of the part');
      const count = (code - 1) % 2 === 0 ? 0 : (nodes[at++] ?? -1);
      const notes = notesOf(nodes, at, count, words);
      at += 2 * count;
      const isMark = notes?.has('mark') === true;
      const box = makeBox(isMark ? 0 : number++, make, notes, top ?? null);
      if (isMark && top) ownOf(top, 'marks').push({ before: top.kids.length, notes });
      else if (!isMark) {
        top?.children.push(box);
        top?.kids.push(box);
        byNumber.set(box.number, box);
      }
      root ??= box;
      open.push(box);
    }
  }
  if (!root || open.length > 0) throw new BrokenSnapshotError('is not whole');
  addOutside(part, byNumber);
  return { root, byNumber };
}

function wordAt(words: readonly string[], at: number): string {
  const word = words[at];
  if (word === undefined) throw new BrokenSnapshotError('a word that was never sent');
  return word;
}

function makesOf({ makes, words }: SnapshotPart): Make[] {
  return Array.from({ length: Math.floor(makes.length / numbersInMake) }, (_, each) => {
    const [tag, role, classes, control, flags, size, print] = makes.slice(each * numbersInMake, (each + 1) * numbersInMake) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const look: Look = {
      isBold: (flags & boldFlag) > 0,
      isApart: (flags & apartFlag) > 0,
      isBeside: (flags & besideFlag) > 0,
      size,
      print: wordAt(words, print),
    };
    const kind = control === 0 ? null : (controlKinds[control - 1] ?? null);
    const [name, given] = [wordAt(words, tag), wordAt(words, classes)];
    return { tag: name, role: wordAt(words, role), shape: shapeFrom(name, given), classes: given, control: kind, look };
  });
}

function notesOf(nodes: readonly number[], at: number, count: number, words: readonly string[]): Map<string, string> | null {
  if (count < 0 || at + 2 * count > nodes.length) throw new BrokenSnapshotError('notes that were never sent');
  if (count === 0) return null;
  const notes = new Map<string, string>();
  for (let each = at; each < at + 2 * count; each += 2) {
    const name = noteNames[nodes[each] as number];
    if (name === undefined) throw new BrokenSnapshotError('a note of no name');
    notes.set(name, wordAt(words, nodes[each + 1] as number));
  }
  return notes;
}

/** Most boxes have neither. */
const none: never[] = [];

function ownOf<Name extends 'marks' | 'outside'>(box: Box, name: Name): Box[Name] {
  if (box[name] === none) box[name] = [] as Box[Name];
  return box[name];
}

// Nothing is asked before `settleBoxes`.
const answers = noAnswers();

function makeBox(number: number, make: Make, notes: Map<string, string> | null, parent: Box | null): Box {
  const id = notes?.get('id');
  return {
    number,
    tag: make.tag,
    role: make.role,
    shape: make.shape,
    classes: make.classes,
    names: id ? `${make.classes} ${id}` : make.classes,
    look: make.look,
    notes,
    marks: none,
    outside: none,
    parent,
    children: [],
    kids: [],
    index: 0,
    order: 0,
    control: make.control,
    fields: 0,
    letters: 0,
    holdsBlocks: false,
    answers,
    place: 0,
  };
}

/** Space between words can stand in an element of its own. */
function addText(box: Box | undefined, text: string): void {
  if (!box) throw new BrokenSnapshotError('text outside of every element');
  if (text !== ' ' || box.children.length > 0 || isInlineTag(box.tag)) box.children.push(withoutVoid(text));
}

/** A text without the space that nobody would draw: patterns of words can stumble over it for minutes. */
const withoutVoid = (text: string): string => (text.length < mostSpace ? text : text.replace(voids, ' '.repeat(mostSpace)));
const mostSpace = 400;
const voids = new RegExp(`[^\\S\\n]{${mostSpace},}`, 'g');

function addOutside({ outside, words }: SnapshotPart, byNumber: Map<number, Box>): void {
  for (let at = 0; at + 2 < outside.length; at += 3) {
    const box = byNumber.get(outside[at] as number);
    if (box) ownOf(box, 'outside').push({ id: wordAt(words, outside[at + 1] as number), words: wordAt(words, outside[at + 2] as number) });
  }
}

import { type Answers, type Box, isInlineTag, isText } from './box.ts';
import { settleCopiedWords } from './copied-words.ts';
import { dropInitials } from './drawn-initials.ts';
import { settleDrawnOpener } from './drawn-opener.ts';
import { settleDrawnSign } from './drawn-sign.ts';
import { settleDrawnTag } from './drawn-tag.ts';
import { settleDrawnTick } from './drawn-tick.ts';
import { forget, noAnswers } from './once.ts';

/** The boxes of a page with what one needs to know about all of them. */
export interface Boxes {
  root: Box;
  /** Boxes by the tree and the id that name them: the first of each. */
  ids: Map<string, Box>;
  labels: Box[];
  /** Radios and ticks in the order of the page. */
  choices: Box[];
}

/** The id of a box, or another id as that box would mean it: an id counts in its own document or shadow tree only. */
export const idIn = ({ notes }: Box, id: string): string => `${notes?.get('tree') ?? ''} ${id}`;

/** Gives every box its place, its sums and nothing of an earlier reading. Stops after every few thousand boxes and goes on when asked. */
export function* settleBoxes(root: Box): Generator<void, Boxes> {
  const boxes: Boxes = { root, ids: new Map(), labels: [], choices: [] };
  const answers = noAnswers();
  const all = [root];
  for (let at = 0; at < all.length; at += 1) {
    if (at % 4_000 === 3_999) yield;
    const box = all[at] as Box;
    clear(box, answers);
    settleDrawnTick(box);
    settleDrawnSign(box);
    settleCopiedWords(box);
    settleDrawnOpener(box);
    for (const kid of box.kids) {
      kid.parent = box;
      settleDrawnTag(kid, box);
      all.push(kid);
    }
    numberChildren(box);
  }
  // What stands inside comes after what is around it.
  for (let at = all.length - 1; at >= 0; at -= 1) {
    if (at % 4_000 === 3_999) yield;
    sumUp(all[at] as Box);
  }
  register(boxes);
  return boxes;
}

function numberChildren({ children }: Box): void {
  let index = 0;
  for (let order = 0; order < children.length; order += 1) {
    const child = children[order] as Box | string;
    if (isText(child)) continue;
    child.order = order;
    child.index = index;
    index += 1;
  }
}

function clear(box: Box, answers: Answers): void {
  forget(box, answers);
  box.fields = 0;
  box.letters = 0;
  box.holdsBlocks = false;
}

function sumUp(box: Box): void {
  dropInitials(box);
  for (const child of box.children) {
    if (isText(child)) box.letters += child.trim().length;
    else {
      box.fields += child.fields;
      if (child.holdsBlocks || (!child.control && child.tag !== 'br' && !isInlineTag(child.tag))) box.holdsBlocks = true;
      box.letters += child.control === 'button' ? 0 : child.letters;
    }
  }
  if (box.control && box.control !== 'button') {
    box.fields = box.control === 'image' ? 0 : 1;
    box.letters = 0;
  }
}

// An element that a page made for labels.
const isLabelOfOwn = /-label$/;

/** In the order of the page. */
function register({ root, ids, labels, choices }: Boxes): void {
  const stack = [root];
  for (let box = stack.pop(); box; box = stack.pop()) {
    const id = box.notes?.get('id');
    if (id !== undefined && !ids.has(idIn(box, id))) ids.set(idIn(box, id), box);
    if (box.tag === 'label' || (isLabelOfOwn.test(box.tag) && box.notes?.has('for'))) labels.push(box);
    if (box.control === 'radio' || box.control === 'checkbox') choices.push(box);
    for (let at = box.kids.length - 1; at >= 0; at -= 1) stack.push(box.kids[at] as Box);
  }
}

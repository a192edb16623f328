import type { Box } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { inner, shapeOf } from '../boxes/kin.ts';

/** Whether boxes of one make, one behind another, stand one below another: the ways of a menu are no heads of columns. Only of boxes with a class is it known. */
export function areStacked(boxes: readonly Box[]): boolean {
  const again = boxes.filter(
    (box, at) =>
      at > 0 && box.classes !== '' && shapeOf(box) === shapeOf(boxes[at - 1] as Box) && box.index === (boxes[at - 1] as Box).index + 1,
  );
  return again.length > 0 && !again.some(({ look }) => look.isBeside) && again.every((box) => !isInline(box));
}

/** Several blocks of words: a line of a table, not a cell of one. */
export const holdsBlocksOfWords = (cell: Box): boolean => inner(cell).kids.filter((kid) => kid.letters > 0 && !isInline(kid)).length > 1;

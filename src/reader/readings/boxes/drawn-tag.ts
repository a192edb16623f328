import { type Box, shapeFrom } from './box.ts';

/** The colour behind the words of a box stands last in what names its print. */
const groundOf = ({ look }: Box): string => look.print.slice(look.print.lastIndexOf(' rgb'));
const isClear = /^ rgba\(.*, 0\)$/;

/** Makes a heading that is drawn as a tag, in plain print no larger than what is around it and on a ground of its own, a box as any other. */
export function settleDrawnTag(box: Box, around: Box): void {
  if (!/^h[3-6]$/.test(box.tag) || box.look.isBold || box.look.size > around.look.size) return;
  if (isDrawnAsTag(box, around)) Object.assign(box, { tag: 'div', shape: shapeFrom('div', box.classes) });
}

/** Whether a box stands on a ground of its own. */
export const isDrawnAsTag = (box: Box, around: Box): boolean => !isClear.test(groundOf(box)) && groundOf(box) !== groundOf(around);

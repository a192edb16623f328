import type { Box } from './box.ts';

/** The fields inside a box in the order of the page, itself left out. */
export const fieldsIn = (box: Box): Box[] =>
  box.fields === 0 ? [] : box.kids.flatMap((kid) => (kid.fields > 0 && kid.control ? [kid] : fieldsIn(kid)));

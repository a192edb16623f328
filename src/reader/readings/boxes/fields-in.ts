import type { Box } from './box.ts';
import { once } from './once.ts';

/** The fields inside a box in the order of the page, itself left out. */
export const fieldsIn: (box: Box) => readonly Box[] = once((box) =>
  box.fields === 0 ? none : box.kids.flatMap((kid) => (kid.fields > 0 && kid.control ? [kid] : fieldsIn(kid))),
);

const none: readonly Box[] = [];

import type { Box } from '../boxes/box.ts';
import type { PageContext } from '../page-context.ts';
import type { Place } from './place.ts';
import { isOnLine } from './spot.ts';

/** Where boxes stand, where the page was asked for it; else it will be, and null. */
function placesOf(boxes: readonly Box[], { measured, asked }: PageContext): Place[] | null {
  for (const box of boxes) asked.add(box);
  const places = boxes.map(({ number }) => measured.get(number));
  return places.every((place) => place !== undefined) ? places : null;
}

/** Whether lines go on one another: each of the first stands on one line with that of the second and before it. False as long as nobody knows where they stand. */
export function goOnBeside(lines: readonly Box[], others: readonly Box[], page: PageContext): boolean {
  const [left, right] = [placesOf(lines, page), placesOf(others, page)];
  if (!left || !right) return false;
  return left.every((place, at) => {
    const beside = right[at];
    return beside !== undefined && isOnLine(place, beside) && place.right <= beside.left + overlap;
  });
}

/** Whether there is room between two boxes, the first before the second; false where nobody can say. */
export function standApart(box: Box, other: Box, page: PageContext): boolean {
  const [left, right] = placesOf([box, other], page) ?? [];
  return left !== undefined && right !== undefined && right.left - left.right > 2 * overlap;
}

/** Rounding, and lines drawn around cells. */
const overlap = 3;

import type { Box } from '../boxes/box.ts';
import { likesOf, nearest } from '../boxes/kin.ts';
import { headWords, isLabelLike, type Label, labelFrom } from '../boxes/words.ts';

/** How far around a field the part of the form can be that holds it alone. */
const mostLevels = 6;

/**
 * The name of a field, or of so many answers to one question, that stands on a button over it, as the fields beside it have theirs: what can be done with the field
 * opens there.
 */
export function pressedLabel(box: Box, count = 1): Label | null {
  let level = 0;
  const part = nearest(box.parent, (at) => at.fields > count || level++ > mostLevels || nameOn(at) !== null);
  const words = part && part.fields === count ? nameOn(part) : null;
  if (!part || words === null) return null;
  return isOneOfThree(part) ? labelFrom(words, 'beside') : null;
}

/** Whether two others of its make have a name on a button too. Stops at the second: a form can be long. */
function isOneOfThree(part: Box): boolean {
  let others = 0;
  return likesOf(part).some((like) => like !== part && nameOn(like) !== null && ++others === 2);
}

/** What is on the button that stands before all else in a part of a form. */
function nameOn({ kids }: Box): string | null {
  const [first, second] = kids;
  if (!first || !second || first.letters + first.fields > 0) return null;
  const [button, more] = buttonsIn(first);
  const words = button && !more ? headWords(first) : '';
  return words.length > 1 && isLabelLike(words) ? words : null;
}

const buttonsIn = (box: Box): Box[] => (box.control === 'button' ? [box] : box.kids.flatMap(buttonsIn));

import { addReading } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { inner, isOfOneMake, isTelling, likesOf, nearest } from '../boxes/kin.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { headWords, isLabelLike, type Label, labelFrom, saysAction } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { pairedValue } from '../pairs/paired-value.ts';
import { isPlainValue } from '../pairs/plain-value.ts';
import { drawnAsChosen } from './read-answer-buttons.ts';

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
  const isOther = (like: Box): boolean => like !== part && nameOn(like) !== null && ++others === 2;
  // Fields of half the width and of the whole differ in one class.
  return (
    likesOf(part).some(isOther) ||
    (part.parent?.kids ?? []).some((kid) => likesOf(kid) !== likesOf(part) && isOfOneMake(kid, part) && isOther(kid))
  );
}

/** Whether a part of a form whose name stands on a button shows no other words: then that is the name of the field. */
export const isNamedOnButtonAlone = (box: Box): boolean => {
  let level = 0;
  const part = nearest(box.parent, (at) => at.fields > 1 || level++ > mostLevels || nameOn(at) !== null);
  return part !== null && part.fields === 1 && part.letters === box.letters && nameOn(part) !== null;
};

/** Reads what such a part shows in place of a field, among parts with fields: what was looked up, or the chosen one of several buttons. Returns whether it was one. */
export function readPressedName(part: Box, page: PageContext): boolean {
  const words = part.fields === 0 ? nameOn(part) : null;
  const [value, more] = part.kids.slice(1).filter(isTelling);
  if (words === null || more || !(part.parent?.fields ?? 0) || !isOneOfThree(part)) return false;
  const shown = value ?? part.kids[1];
  if (!shown) return false;
  if (!value) return readChosenButton(shown, words, page);
  return isPlainValue(value) && addReading(page, value, 'pressed', words, pairedValue(value, shownWords(value), words), 'choice');
}

function readChosenButton(around: Box, name: string, page: PageContext): boolean {
  const bar = inner(around);
  const chosen = bar.kids.length > 1 && bar.kids.every(isAnswer) ? drawnAsChosen(bar.kids) : null;
  return chosen !== null && addReading(page, bar, 'pressed', name, chosen.map(headWords).join('; '), 'choice');
}

/** What can be done with a value stands on buttons too. */
const isAnswer = (button: Box): boolean => button.control === 'button' && !saysAction(headWords(button));

/** What is on the button that stands before all else in a part of a form. */
function nameOn({ kids }: Box): string | null {
  const [first, second] = kids;
  if (!first || !second || first.letters + first.fields > 0) return null;
  const [button, more] = buttonsIn(first);
  const words = button && !more ? headWords(first) : '';
  return words.length > 1 && isLabelLike(words) ? words : null;
}

const buttonsIn = (box: Box): Box[] => (box.control === 'button' ? [box] : box.kids.flatMap(buttonsIn));

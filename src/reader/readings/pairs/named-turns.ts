import type { Box } from '../boxes/box.ts';
import { inner, shapeOf } from '../boxes/kin.ts';
import { isLabelLike, wordsOf } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { isSetApart } from './pair-parts.ts';
import { areNamed } from './said.ts';

/**
 * Whether boxes of one make are names and values by turns: words that sound like names, each before one that does not, must tell. Where every other box
 * is in print of its own half of the names are enough: rows of any list can be coloured by turns.
 */
export function areNamedTurns(boxes: readonly Box[]): boolean {
  const [first] = boxes;
  if (!first || boxes.length < 4 || boxes.length % 2 > 0 || !boxes.every((box) => box.fields === 0 && shapeOf(box) === shapeOf(first)))
    return false;
  const [names, values] = [0, 1].map((turn) => boxes.filter((_, at) => at % 2 === turn)) as [Box[], Box[]];
  const [said, told] = [names, values].map((each) => each.map((box) => wordsOf(box))) as [string[], string[]];
  if (boxes.length > 5 && areNamed(said, told)) return true;
  const isPrinted = (box: Box): boolean => isSetApart(inner(box), inner(first)) || isSetApart(box, first);
  return (
    !names.some(isPrinted) &&
    values.every((box) => box.letters === 0 || isPrinted(box)) &&
    told.some(Boolean) &&
    said.every((text) => isLabelLike(text) && text.length < 60) &&
    new Set(said).size === said.length &&
    said.filter(soundsLikeName).length * 2 >= said.length &&
    told.filter(soundsLikeName).length * 3 <= told.length
  );
}

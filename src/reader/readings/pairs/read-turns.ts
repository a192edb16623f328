import { addPair } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { inner, shapeOf } from '../boxes/kin.ts';
import { headWords, isTitleTag, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon } from '../text/text.ts';
import { areNamedTurns } from './named-turns.ts';
import { isName, sizeOf } from './pair-parts.ts';
import { isPlainValue } from './plain-value.ts';

/** A small heading that says what one value is. */
const isHeadName = (box: Box): boolean => /^h[3-6]$/.test(box.tag) && soundsLikeName(headWords(box));

/** Name, value, name, value as children of one box, perhaps under a title and before some links, each made like its own kind or told by colons. */
export function readTurns(all: readonly Box[], page: PageContext): boolean {
  const boxes = withoutBreaks(all);
  const outside = boxes.map(shapeOf);
  // Cells of a grid can all be made alike and differ in what stands inside.
  const made = boxes.length > 3 && new Set(outside).size === 1 ? boxes.map((box) => shapeOf(inner(box))) : outside;
  // A heading over each value is its name; one over all of them is not.
  // A title can be made like the names it stands over.
  const first = made.findIndex((make, at) => make === made[at + 2] && make !== made[at + 1] && make === made[0]);
  const start =
    first === 1 && made.length > 5
      ? first
      : boxes.findIndex((box, at) => made[at] === made[at + 2] || !(isTitleTag(box) || box.role === 'heading' || box.tag === 'header'));
  if (areNamedTurns(boxes) && boxes.every(isPlainValue)) return addTurns(boxes, page);
  const isColumn = made[start] !== made[start + 1];
  const from = Math.max(0, start);
  const rest = boxes.slice(from);
  const isNameMade = (at: number): boolean => made[from + at] === made[from];
  const fits = (box: Box, at: number): boolean =>
    (at % 2 ? isPlainValue(box) && !isUnderTitle(box, rest[at - 1] as Box) : isName(box) || isHeadName(box)) &&
    (isColumn ? isNameMade(at) : endsInColon(wordsOf(box))) === (at % 2 === 0);
  const end = rest.findIndex((box, at) => !fits(box, at));
  const run = rest.slice(0, end < 0 ? undefined : end - (end % 2));
  const others = rest.slice(run.length);
  if (start < 0 || run.length % 2 > 0 || run.length < 4 || !run.some((box, at) => at % 2 && box.letters > 0)) return false;
  // What follows the last value may say something else, but not be half of the list.
  if (others.length > run.length / 2 || others.some((_, at) => isNameMade(run.length + at))) return false;
  boxes.slice(0, start).forEach(page.visit);
  addTurns(run, page);
  others.forEach(page.visit);
  return true;
}

/** A part of a page under its title: several lines, in much smaller print. */
const isUnderTitle = (value: Box, name: Box): boolean =>
  value.holdsBlocks && inner(value).kids.length > 1 && sizeOf(inner(name)) > sizeOf(inner(value)) + 3;

/** Without boxes that only end a line: of a make that never shows anything, beside two others. */
function withoutBreaks(boxes: readonly Box[]): readonly Box[] {
  if (new Set(boxes.map(shapeOf)).size !== 3) return boxes;
  const telling = new Set(boxes.filter((box) => box.letters > 0).map(shapeOf));
  return telling.size === 2 ? boxes.filter((box) => telling.has(shapeOf(box))) : boxes;
}

function addTurns(boxes: readonly Box[], page: PageContext): boolean {
  for (const [at, box] of boxes.entries()) if (at % 2) addPair(boxes[at - 1] as Box, box, page, 'alternating');
  return true;
}

import { addPair } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { linesOf } from '../boxes/gather-words.ts';
import { inner, likesOf, nearest, shapeOf } from '../boxes/kin.ts';
import { holds, isInLine, isTitleTag, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon, splitColon } from '../text/text.ts';
import { isLesser, isName, isSetApart, saysLabel, sizeOf } from './pair-parts.ts';
import { isPlainValue } from './plain-value.ts';

/** Reads a name together with the box that follows it among boxes of other kinds: small pale print over its value, questions over their answers. Returns whether it was one. */
export function readWithNext(box: Box, page: PageContext): boolean {
  const kids = box.parent?.kids ?? [];
  const next = kids[box.index + 1];
  if (!next || isInLine(box) || isInLine(next) || next.control || page.used.has(next)) return false;
  if (isHeadWithColon(box, next)) {
    page.used.add(next);
    return addPair(box, next, page, 'heading');
  }
  // In a form the field is the value, whatever is drawn between.
  let level = 0;
  if (nearest(box.parent, (at) => at.fields > 0 || at.letters > 400 || level++ > 3)?.fields) return false;
  if (box.letters === 0 || box.letters > 90 || shapeOf(box) === shapeOf(next) || !isNameOver(box, next, kids)) return false;
  if (!isPlainValue(next) || !isSetApart(inner(box), inner(next))) return false;
  page.used.add(next);
  return addPair(box, next, page, 'above');
}

/** A small heading with a colon over one paragraph that names nothing itself. */
function isHeadWithColon(box: Box, next: Box): boolean {
  if (!/^h[3-6]$/.test(box.tag) || next.tag !== 'p' || next.fields > 0 || next.letters === 0 || !endsInColon(wordsOf(box))) return false;
  if (box.parent?.kids[next.index + 1]?.tag === 'p') return false;
  return (
    isPlainValue(next) &&
    !linesOf(next)
      .split('\n')
      .some((line) => splitColon(line)?.[1])
  );
}

function isNameOver(box: Box, next: Box, kids: readonly Box[]): boolean {
  const words = wordsOf(box);
  // A way to change it stands beside a title.
  if ((!isName(box) && !/\?$/.test(words)) || (next.letters === 0 && next.tag === 'a')) return false;
  const isAgain = [2, -2].some((by) => isLike(box, kids[box.index + by]) && isLike(next, kids[next.index + by]));
  if (/[?:]$/.test(words)) return isAgain;
  // A figure in large print under what it counts.
  if (/^[£$€]?\d[\d.,]*( ?%)?$/.test(wordsOf(next)) && sizeOf(inner(next)) > sizeOf(inner(box)) + 2) return true;
  if (!soundsLikeName(words) && !(saysLabel(box) && isAgain)) return false;
  return (
    isLesser(box, next) ||
    next.tag === 'address' ||
    (next.letters === 0 &&
      likesOf(next).some(({ letters }) => letters > 0) &&
      isAgain &&
      !holds(box, isTitleTag) &&
      !holds(next, ({ tag }) => tag === 'table'))
  );
}

const isLike = (one: Box, other: Box | undefined): boolean => other !== undefined && shapeOf(one) === shapeOf(other);

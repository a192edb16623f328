import { addPair } from '../add-reading.ts';
import { type Box, isText } from '../boxes/box.ts';
import { inner, likesOf, partsOf, wrapperOf } from '../boxes/kin.ts';
import { isHint, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { isInstruction } from '../text/instruction.ts';
import { mostInLabel } from '../text/text.ts';
import { isName, isSetApart } from './pair-parts.ts';
import { isPlainValue } from './plain-value.ts';

type Part = Box | string;

/** Reads a field of a form that is only shown, with what is said about its name between the two: "Sex", "Patient sex at birth", and then the answer. Returns whether it was one. */
export function readRemarked(box: Box, page: PageContext): boolean {
  const parts = partsOf(box);
  const [name, remark] = partsWithWords(parts);
  if (!name || !remark || !standsBetween(name, remark, parts) || !isRemarkOfLikes(remark, box)) return false;
  const value = parts.at(-1) as Box;
  if (isPlainValue(value)) return addPair(name, value, page, 'remarked');
  page.titles.push({ level: 9, text: wordsOf(name).slice(0, mostInLabel), inside: box });
  page.visit(value);
  page.titles.pop();
  return true;
}

/** Whether such words are about the name before them in the boxes made alike, most of the time. */
function isRemarkOfLikes(remark: Box, box: Box): boolean {
  if (isHint(remark)) return true;
  const pairs = likesOf(wrapperOf(box)).flatMap((like): [Box, Box][] => {
    const parts = partsOf(inner(like));
    const [first, second] = partsWithWords(parts);
    return first && second?.tag === remark.tag && standsBetween(first, second, parts) ? [[first, second]] : [];
  });
  return pairs.length > 1 && pairs.filter((pair) => isAbout(...pair)).length * 2 >= pairs.length;
}

const partsWithWords = (parts: readonly Part[]): Box[] =>
  parts.some(isText) ? [] : (parts as readonly Box[]).filter(({ letters }) => letters > 0).slice(0, 2);

/** Words in print of their own behind a name, with something behind them, perhaps empty. */
function standsBetween(name: Box, remark: Box, parts: readonly Part[]): boolean {
  const [value, more] = parts.slice(parts.indexOf(remark) + 1);
  return (
    value !== undefined &&
    !more &&
    !isText(value) &&
    value.fields === 0 &&
    name.letters < 60 &&
    remark.kids.length === 0 &&
    isName(name) &&
    isSetApart(inner(name), remark) &&
    isSetApart(inner(value), remark)
  );
}

/** Whether a remark says the words of a name again, or asks for something. */
function isAbout(name: Box, remark: Box): boolean {
  const said = wordsOf(remark).toLowerCase();
  const stems = wordsOf(name)
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 6).replace(/s$/, ''));
  return isInstruction(said) || (/\s/.test(said) && stems.some((stem) => said.includes(stem)));
}

import { type Box, isText } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { inner, partsOf } from '../boxes/kin.ts';
import { isLabelLike, isTitleTag, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { isPerson } from './name-in-print.ts';
import { isLesser, isName, isSetApart } from './pair-parts.ts';
import { isPlainValue } from './plain-value.ts';
import { saidIn } from './said.ts';

/** Names over their values that no other box around must speak for: a number under its name, an address, the title of the page, small heads each over a few words. */

/** Two lines and nothing else, one the name of a number and one a number of at least six figures, in whatever print. */
export const isNumberUnderName = (name: Box, value: Box, box: Box): boolean =>
  partsOf(box).length === 2 &&
  name.fields === 0 &&
  !isTitleTag(name) &&
  /\b(number|no|id|ref|reference|identifier|phone|telephone|mobile)\b\.?$/i.test(wordsOf(name)) &&
  isLabelLike(wordsOf(name)) &&
  /^(?=(\D*\d){6})\p{Lu}{0,4}[-/ ]?\d[\d /-]*$/u.test(wordsOf(value));

/** "Home", "Grandmother's house": what an address is to somebody, in other print over its lines. */
export const isNameOverAddress = (name: Box, value: Box): boolean =>
  isName(name) &&
  (soundsLikeName(wordsOf(name)) || !isPerson.test(wordsOf(name))) &&
  inner(value).kids.length > 1 &&
  inner(value).kids.every((kid) => kid.tag === 'p' && kid.kids.length === 0) &&
  value.letters < 200 &&
  /\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/.test(wordsOf(value)) &&
  isSetApart(name, inner(value));

/** "Name" in small print over whom the page is about, in the print of its title. */
export const isNameOverTitle = (name: Box, value: Box): boolean =>
  /^h[12]$/.test(inner(value).tag) &&
  name.fields === 0 &&
  /^((full|legal|first|last) )?name:?$/i.test(wordsOf(name)) &&
  isLesser(tellingIn(name), value);

/** What stands inside beside marks and things to press that show no words. */
export function tellingIn(box: Box): Box {
  const [only, more] = box.children.filter((child) => (isText(child) ? child.trim() : child.letters > 0));
  return only && !more && !isText(only) ? tellingIn(only) : box;
}

/** Small headings, each over a few words in its line, that sound like the names of fields. */
export function isHeadOfValue(name: Box, value: Box, box: Box, page: PageContext): boolean {
  if (
    ![name, tellingIn(name)].some(({ tag }) => /^h[3-6]$/.test(tag)) ||
    !(isInline(value) || isOneLine(value)) ||
    value.letters === 0 ||
    !isPlainValue(value)
  )
    return false;
  const { areNames, named, count } = saidIn(box, page);
  return count > 2 && areNames[0] && named[0] >= 0.3 && named[1] < 0.3;
}

/** A few words and nothing around them. */
const isOneLine = (value: Box): boolean => inner(value).kids.length === 0 && value.letters < 60 && !/[.!]$/.test(wordsOf(value));

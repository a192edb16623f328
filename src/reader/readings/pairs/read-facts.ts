import { addReading, addWords } from '../add-reading.ts';
import { type Box, isText } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { inner, likesOf, partsOf } from '../boxes/kin.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { isBold, isButton, isLabelLike, nameWords, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { clean } from '../text/text.ts';
import { bannerAround } from '../titles/read-titles.ts';
import { isName, isSetApart, saysLabel, saysValue } from './pair-parts.ts';
import { isPlainValue } from './plain-value.ts';
import { isNamedList, saidIn } from './said.ts';

/** Words and one emphasised value, as "Gender <b>Female</b>" among its likes or in a banner. */
export function readFacts(boxes: readonly Box[], page: PageContext): boolean {
  const facts = boxes.filter((box) => isFact(box) && (likesOf(box).filter(isFact)[1] || bannerAround(box)));
  for (const fact of facts) {
    const name = clean(fact.children.find(isText) ?? '');
    addReading(page, fact, 'fact', name, wordsOf(fact).slice(name.length), 'inline');
  }
  return facts.length > 0;
}

/** Words and a value set apart from them, as lines of a list that name things: "GP <span>Dr Vale</span>". */
export function readNamedText(box: Box, [name, value, more]: readonly (Box | string)[], page: PageContext): boolean {
  if (!isText(name) || !value || isText(value) || more || isButton(value) || /^(a|p)$/.test(box.tag)) return false;
  if (saysValue(value) && saysLabel(box) && isLabelLike(name.trim()) && isPlainValue(value))
    return addWords(page, value, 'fact', name, shownWords(value), 'text');
  if (!isInline(value)) return false;
  if (!isSetApart(inner(value), box) || !isPlainValue(value) || !isNamedList(box, page) || /^\d{1,3}$/.test(wordsOf(value))) return false;
  return addWords(page, value, 'fact', name, shownWords(value), 'text');
}

/** A name in print of its own on the line over loose words, in a list of such. */
export function readNameOverText(box: Box, [name, value, more]: readonly (Box | string)[], page: PageContext): boolean {
  if (!name || isText(name) || !isText(value) || more || isInline(name) || !isName(name) || !isSetApart(inner(name), box)) return false;
  const { areNames, named, count } = saidIn(box, page);
  if (!areNames[0] || count < 2 || named[0] < 0.3 || named[1] > 0.34) return false;
  return addReading(page, box, 'above', nameWords(name), value);
}

export function isFact(box: Box): boolean {
  const [name, value, ...rest] = partsOf(box);
  if (!isText(name) || !value || isText(value) || !rest.every(isText) || /^(a|p|li)$/.test(box.tag)) return false;
  return isInline(value) && /^\s*\p{Lu}[^:,;!?]{0,30}$/u.test(name) && isBold(value);
}

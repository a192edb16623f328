import { type Box, isText } from './box.ts';
import { likesOf, nearest, partsOf } from './kin.ts';
import { addReading, type PageContext } from './page-context.ts';
import { isBanner } from './read-titles.ts';
import { clean } from './text.ts';
import { isBold, isInline, wordsOf } from './words.ts';

/** Words and one emphasised value, as "Gender <b>Female</b>" among its likes or in a banner. */
export function readFacts(boxes: readonly Box[], page: PageContext): boolean {
  const facts = boxes.filter((box) => isFact(box) && (likesOf(box).filter(isFact)[1] || nearest(box, isBanner)));
  for (const fact of facts) {
    const name = clean(fact.children.find(isText) ?? '');
    addReading(page, fact, 'fact', name, wordsOf(fact).slice(name.length), 'inline');
  }
  return facts.length > 0;
}

export function isFact(box: Box): boolean {
  const [name, value, ...rest] = partsOf(box);
  if (!isText(name) || !value || isText(value) || !rest.every(isText) || /^(a|p|li)$/.test(box.tag)) return false;
  return isInline(value) && /^\s*\p{Lu}[^:,;!?]{0,30}$/u.test(name) && isBold(value);
}

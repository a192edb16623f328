import { addReading } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { amongNames } from '../boxes/names.ts';
import { holding } from '../boxes/once.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { isHint, isTitleTag, nameWords, valueWords, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { mostInLabel } from '../text/text.ts';
import { isTitleList } from '../titles/read-titles.ts';
import { readNamedItems } from './named-items.ts';
import { nestedIn } from './nested-pairs.ts';
import { termWords } from './term-words.ts';

/** Whether a list of terms or a table stands inside. */
export const holdsList = holding(({ tag, letters, fields }) => (tag === 'dl' || tag === 'table') && letters + fields > 0);

/** Reads a definition list: each term with what follows it, wrapped in rows or not; parts that are neither (a whole form) as what they are. */
export function readDefinitions(list: Box, page: PageContext): void {
  if (isTitleList(list)) return;
  if (readValuesFirst(itemsOf(list), page)) return;
  let term: Box | null = null;
  let values: Box[] = [];
  for (const item of [...itemsOf(list), null]) {
    const isPart = item !== null && !isOfList(item);
    if (item && term && (values.length === 0 ? isPart || isValue(item) : isValue(item) && !holdsMore(item))) values.push(item);
    else {
      if (term) readTerm(term, values, page);
      term = isPart || (item && isValue(item)) ? null : item;
      values = [];
      // Its term may be kept for screen readers only.
      if (item && !term && (isPart || holdsMore(item))) page.visit(item);
    }
  }
}

/** Each value over its term, as figures stand in a row of badges. */
function readValuesFirst(items: readonly Box[], page: PageContext): boolean {
  const isTurn = (item: Box, at: number): boolean => isValue(item) === (at % 2 === 0) && !isTitleTag(item) && !holdsMore(item);
  if (items.length === 0 || items.length % 2 > 0 || !items.every(isTurn)) return false;
  for (const [at, item] of items.entries())
    if (at % 2 > 0) addReading(page, items[at - 1] as Box, 'definition-list', nameWords(item), shownWords(items[at - 1] as Box));
  return true;
}

const namesActions = amongNames('actions?');
const isValue = ({ tag, role }: Box): boolean => tag === 'dd' || role === 'definition';
const isOwn = (box: Box): boolean => isValue(box) || box.tag === 'dt' || box.role === 'term';
const isOfList = (box: Box): boolean => isOwn(box) || isTitleTag(box);
const holdsOwn = (box: Box): boolean => box.kids.some((kid) => isOwn(kid) || (kid.tag !== 'dl' && holdsOwn(kid)));
const itemsOf = (box: Box): Box[] =>
  box.kids.flatMap((kid) => (isOfList(kid) || kid.tag === 'dl' || (holdsMore(kid) && !holdsOwn(kid)) ? [kid] : itemsOf(kid)));
const holdsMore = (box: Box): boolean => box.fields > 0 || holdsList(box);

function readTerm(term: Box, values: readonly Box[], page: PageContext): void {
  const said = values.filter(
    (value, at) => (valueWords(value) || !wordsOf(value)) && !(at > 0 && (isHint(value) || namesActions.test(value.classes))),
  );
  if (isTitleTag(term)) page.visit(term);
  else if (said.some(holdsMore)) said.forEach(page.visit);
  else if (!readNamedItems(term, said, page) && !readNested(term, said, page))
    addReading(page, said[0] ?? term, 'definition-list', termWords(term), said.map(shownWords).join(' '));
}

/** A value in which further names and values stand: its own words, and each of them. */
function readNested(term: Box, [value, more]: readonly Box[], page: PageContext): boolean {
  const nested = value && !more ? nestedIn(value) : null;
  if (!value || !nested) return false;
  const name = termWords(term);
  if (nested.lead) addReading(page, value, 'definition-list', name, nested.lead);
  page.titles.push({ level: 9, text: name.slice(0, mostInLabel), inside: value });
  nested.blocks.forEach(page.visit);
  page.titles.pop();
  return true;
}

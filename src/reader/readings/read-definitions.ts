import type { Box } from './box.ts';
import { addReading, type PageContext } from './page-context.ts';
import { isTitleList } from './read-titles.ts';
import { shownWords } from './shown-words.ts';
import { holds, isHint, isTitleTag, nameWords, valueWords, wordsOf } from './words.ts';

/** Whether a list of terms or a table stands inside. */
export const holdsList = (box: Box): boolean =>
  holds(box, ({ tag, letters, fields }) => (tag === 'dl' || tag === 'table') && letters + fields > 0);

/** Reads a definition list: each term with what follows it, wrapped in rows or not. */
export function readDefinitions(list: Box, page: PageContext): void {
  if (isTitleList(list)) return;
  let term: Box | null = null;
  let values: Box[] = [];
  for (const item of [...itemsOf(list), null]) {
    if (item && isValue(item)) values.push(item);
    else {
      if (term) readTerm(term, values, page);
      term = item;
      values = [];
    }
  }
}

const isValue = ({ tag, role }: Box): boolean => tag === 'dd' || role === 'definition';
const itemsOf = (box: Box): Box[] =>
  box.kids.flatMap((kid) => (isValue(kid) || kid.tag === 'dt' || kid.role === 'term' || isTitleTag(kid) ? [kid] : itemsOf(kid)));

function readTerm(term: Box, values: readonly Box[], page: PageContext): void {
  const said = values.filter((value, at) => (valueWords(value) || !wordsOf(value)) && !(at > 0 && isHint(value)));
  if (isTitleTag(term)) page.visit(term);
  else if (said.some((value) => value.fields > 0 || holdsList(value))) said.forEach(page.visit);
  else addReading(page, said[0] ?? term, 'definition-list', nameWords(term), said.map(shownWords).join(' '));
}

import type { Box } from './box.ts';
import { addReading, type PageContext } from './page-context.ts';
import { holds, isTitleTag, nameWords, valueWords, wordsOf } from './words.ts';

/** Whether a list of terms or a table stands inside. */
export const holdsList = (box: Box): boolean => holds(box, ({ tag }) => tag === 'dl' || tag === 'table');

/** Reads a definition list: each term with what follows it, wrapped in rows or not. */
export function readDefinitions(list: Box, page: PageContext): void {
  let term: Box | null = null;
  let values: Box[] = [];
  const finish = (): void => {
    if (!term) return;
    const said = values.filter((value) => valueWords(value) !== '' || wordsOf(value) === '');
    if (said.some((value) => value.fields > 0 || holdsList(value))) said.forEach(page.visit);
    else addReading(page, said[0] ?? term, 'definition-list', nameWords(term), said.map(valueWords).join(' '));
    term = null;
    values = [];
  };
  const walk = (box: Box): void => {
    for (const kid of box.kids) {
      if (kid.tag === 'dt' || kid.role === 'term') {
        finish();
        term = kid;
      } else if (kid.tag === 'dd' || kid.role === 'definition') values.push(kid);
      else if (!term && isTitleTag(kid)) page.visit(kid);
      else walk(kid);
    }
  };
  walk(list);
  finish();
}

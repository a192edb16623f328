import { addReading } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { headWords, holds } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { namesItself } from '../pairs/pair-parts.ts';
import { mostInLabel } from '../text/text.ts';

/** Reads a cell in which more stands open below its words, each part under a name of its own: the words as the cell, the parts as readings of its row. Returns whether it was one. */
export function readOpenedCell(cell: Box, name: string, more: { row: string; column: string; group: string }, page: PageContext): boolean {
  const opened = openedIn(cell);
  const [head, ...body] = opened?.kids.filter(({ letters }) => letters > 0) ?? [];
  if (!name || head?.tag !== 'summary' || !body.some((part) => holds(part, namesItself))) return false;
  const words = headWords(head);
  addReading(page, cell, 'table-column', name, words, 'table-cell', more);
  const first = page.readings.length;
  page.titles.push({ level: 9, text: words.slice(0, mostInLabel), inside: cell });
  body.forEach(page.visit);
  page.titles.pop();
  for (const reading of page.readings.slice(first)) Object.assign(reading, { row: more.row, group: more.group });
  return true;
}

/** The one part of a cell that opens, if there is no other. */
function openedIn(box: Box): Box | null {
  const [only, more] = box.kids.flatMap((kid) => (kid.tag === 'details' ? [kid] : (openedIn(kid) ?? [])));
  return only && !more ? only : null;
}

import { addWords } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { inner, shapeOf } from '../boxes/kin.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { holds, isBold, nameWords, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { splitColon } from '../text/text.ts';
import { isPlainName } from './form-rows.ts';
import { isStructure } from './structure.ts';
import { cellsOf, looksApart } from './table-grid.ts';

/** Text in a row of its own under a row that holds nothing but its title. */
export function readUnderTitle(row: Box, above: Box | undefined, page: PageContext): boolean {
  const [cell, more] = cellsOf(row);
  const [title, other] = above ? cellsOf(above) : [];
  if (!cell || more || !title || other || cell.fields > 0 || cell.letters < 2 || holds(cell, isStructure)) return false;
  if (!isPlainName(title) || !looksApart(title, cell) || (isBold(inner(cell)) && cell.letters < 60) || splitColon(wordsOf(cell))?.[1])
    return false;
  if (!soundsLikeName(nameWords(title)) && cell.letters < 40 && !takesTurns(title, cell)) return false;
  if (isWay(cell) && areWays(row)) return false;
  return addWords(page, cell, 'cell-above', nameWords(title), shownWords(cell), 'text');
}

/** All words stand on a link. */
const isWay = (cell: Box): boolean => {
  const link = cell.tag === 'a' ? cell : cell.kids.find(({ letters }) => letters > 0);
  return link !== undefined && (link.tag === 'a' ? /^[^\p{L}\p{N}]*$/u.test(wordsOf(cell).replace(wordsOf(link), '')) : isWay(link));
};

/** Titles over ways to somewhere, row under row: a menu. */
function areWays({ parent }: Box): boolean {
  const rows = (parent?.kids ?? []).map(cellsOf).filter(([cell]) => cell && cell.letters > 0);
  const ways = rows.filter(([cell, more]) => cell && !more && isWay(cell));
  return ways.length > 3 && ways.length * 2 > rows.length;
}

/** Whether rows of one cell each are made like a title by turns, and more than once, and none of those stands over another. */
function takesTurns(title: Box, cell: Box): boolean {
  const rows = (title.parent?.parent?.kids ?? []).map(cellsOf).filter((cells) => cells.length === 1) as [Box][];
  const isTitle = ([one]: [Box]): boolean => !looksApart(one, title) && shapeOf(one) === shapeOf(title);
  const titles = rows.flatMap((row, at) => (isTitle(row) ? [at] : []));
  return titles.length > 2 && shapeOf(cell) !== shapeOf(title) && titles.every((at) => rows[at + 1] && !isTitle(rows[at + 1] as [Box]));
}

import type { Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { inner, isOfOneMake, isTelling, lastBefore, nearest, shapeOf } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { headWords, holds, isAction, isAside, isButton, isLabelLike, wordsOf } from '../boxes/words.ts';
import { endsInColon } from '../text/text.ts';
import { areStacked, holdsBlocksOfWords } from './stacked.ts';
import { type Cell, cellsOf, isColumnHead, isTab, layOut, looksApart, rowsOf, widthOf } from './table-grid.ts';
import { tableAfter } from './table-pieces.ts';

/** A table of names alone, drawn over the table that they are the columns of: one line, or a few where names span several columns or lines. */
export function isHeadOnly(table: Box, grid: readonly Cell[][]): boolean {
  const line = grid.at(-1);
  const isSpanned = grid.some((each, y) => each.some((cell, x) => cell && (cell === each[x + 1] || cell === grid[y + 1]?.[x])));
  if (!line || line.length < 2 || grid.length > (isSpanned ? 3 : 1) || !grid.flat().every(isHeadWord)) return false;
  const next = tableAfter(table);
  // Tables made alike that follow one another are entries of a list.
  if (grid.length > 1 && next && shapeOf(next) === shapeOf(table)) return false;
  const body = next ? layOut(rowsOf(next)) : [];
  const names = [...new Set(line)].filter((cell) => cell && cell.letters > 0);
  return (
    body.length > 0 &&
    names.length > 1 &&
    widthOf(body) === line.length &&
    new Set(names.map((cell) => headWords(cell as Box))).size === names.length &&
    areLinksAlike(names) &&
    !names.some((cell) => holds(cell as Box, (at) => !isButton(at) && isAction(at))) &&
    !areTabs(table, line) &&
    !body[0]?.some((cell) => cell && endsInColon(wordsOf(cell)))
  );
}

/** A name, or what stands over ticks and over the numbers of rows. */
function isHeadWord(cell: Cell): boolean {
  if (!cell) return false;
  if (cell.letters === 0) return fieldsIn(cell).every(({ control }) => control === 'checkbox');
  return cell.fields === 0 && isLabelLike(headWords(cell)) && !endsInColon(headWords(cell));
}

/** All names of columns can be pressed to sort by them, or none; one among others is a way to somewhere. */
const areLinksAlike = (line: readonly Cell[]): boolean =>
  new Set(line.map((cell) => cell !== undefined && holds(cell, ({ tag }) => tag === 'a'))).size === 1;

/** A strip of tabs drawn as a table, by the names that style sheets everywhere use. */
const areTabs = (table: Box, line: readonly Cell[]): boolean =>
  [table, ...line].some((box) => box && namesTabs.test(`${box.classes} ${inner(box).classes} ${box.kids[0]?.classes ?? ''}`));
const namesTabs = amongNames('tab-?(s|bar|list|strip|item|panel|row)?');

/** Names that stand over a table without being part of it, one for each column; '' over a column of ticks or of ways to act. */
export function headsBefore(table: Box, grid: readonly Cell[][], level = 0): string[] {
  const { parent } = table;
  const before = lastBefore(table, isTelling);
  if (!before) return parent && level < 5 ? headsBefore(parent, grid, level + 1) : [];
  const width = widthOf(grid);
  const heads = width < 2 ? [] : namesInBar(before);
  const names = heads.filter(Boolean);
  if (names.length === 0 || grid.some((line) => line.some((cell) => cell && endsInColon(wordsOf(cell))))) return [];
  if (names.length === width) return names;
  if (heads.length === width) return heads;
  const columns = Array.from({ length: width }, (_, x) => grid.map((line) => line[x]).filter((cell) => cell !== undefined));
  const said = columns.map((cells) => cells.some((cell) => shownWords(cell) !== ''));
  return said.filter(Boolean).length === names.length ? said.map((isSaid) => (isSaid ? (names.shift() as string) : '')) : [];
}

const mostInBar = 1_000;

/** The marked heads of a bar that says of itself that it is one, boxes to filter by among them. */
const headsInBar = (bar: Box): Box[] => {
  const at = bar.letters < mostInBar ? inner(bar) : bar;
  const heads = /^row(group)?$/.test(at.role) ? at.kids.filter(isTelling) : [];
  return heads.length > 1 && heads.every(isColumnHead) ? heads : [];
};

/** Whether a box is nothing but such heads: no pair stands in it. */
export const isBarOfHeads = (box: Box): boolean => /^row(group)?$/.test(box.role) && headsInBar(box).length > 0;

/** The boxes of such heads over a table. */
export function headBoxesBefore(table: Box, level = 0): Box[] {
  const before = lastBefore(table, isTelling);
  return before ? headsInBar(before) : table.parent && level < 5 ? headBoxesBefore(table.parent, level + 1) : [];
}

/** The names in a bar of heads, '' for a head without one; never a strip of tabs. */
function namesInBar(bar: Box): string[] {
  const own = headsInBar(bar);
  if (own.length > 0) return own.map(headWords);
  // A whole part of the page can stand before a table: only what is as short as names is looked through.
  const [row, more] = bar.fields === 0 && bar.letters < mostInBar ? rowsOf(bar) : [];
  const marked = row && !more ? cellsOf(row) : [];
  if (marked.length > 1 && marked.every(isColumnHead)) return marked.map(headWords);
  const { kids } = inner(bar);
  const heads = kids.filter((kid) => kid.letters > 0 || isButton(kid));
  const [first] = heads;
  const names = heads.map(headWords);
  if (!first || heads.length < 2 || new Set(names).size < heads.length || nearest(bar, isAside)) return [];
  if (areStacked(heads) || heads.some(holdsBlocksOfWords)) return [];
  if (/^t/.test(first.tag) || holds(bar, ({ tag }) => tag === 'table')) return [];
  const isOneOf = (head: Box): boolean => head.fields === 0 && isOfOneMake(head, first) && !isTab(head);
  // The column by which rows are sorted is often printed apart.
  const apart = heads.filter((head) => looksApart(head, first)).length;
  const arePrintedAlike = Math.min(apart, heads.length - apart) <= (first.classes === '' ? 0 : 1);
  if (!arePrintedAlike || !heads.every(isOneOf) || !names.every((name) => isLabelLike(name) && !endsInColon(name))) return [];
  return kids.filter((kid) => heads.includes(kid) || isOfOneMake(kid, first)).map(headWords);
}

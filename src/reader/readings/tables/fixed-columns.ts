import type { Box } from '../boxes/box.ts';
import { isTelling } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { once, withKids } from '../boxes/once.ts';
import { wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { cellsOf, layOut, wholeRowsOf } from './table-grid.ts';
import { type Grid, gridOf } from './table-pieces.ts';

/** Columns and heads that stay where they are while others scroll, drawn in tables of their own over the whole one, by the names that style sheets everywhere use. */
const namesFixed = amongNames('fixed|frozen|locked|pinned|sticky|cloned?');
const namesRight = amongNames('right|end');

/** How far around a table its fixed columns are looked for. */
const mostLevels = 5;
const mostBeside = 12;

/** A grid with the columns that are fixed beside it; what is drawn a second time is left out. Marks what it takes as read. */
export function withFixedColumns(table: Box, own: Grid, page: PageContext): Grid {
  let whole = own;
  for (const fixed of fixedBeside(table)) {
    const rows = joinFixed(whole, fixed);
    if (!rows) continue;
    page.used.add(fixed);
    if (rows !== whole.rows) whole = { ...whole, rows, grid: layOut(rows) };
  }
  return whole;
}

function fixedBeside(table: Box, level = 0): Box[] {
  const { parent } = table;
  if (!parent || level > mostLevels || parent.tag === 'body') return [];
  const shown = kidsShown(parent);
  // A grid holds nothing but its pieces.
  if (shown.length > mostBeside || !shown.every(holdsTablesOnly)) return [];
  const fixed = shown.filter((kid) => kid !== table && kid.tag !== 'table' && isFixed(kid));
  return fixed.length > 0 ? fixed : fixedBeside(parent, level + 1);
}

const kidsShown = once(({ kids }): Box[] => kids.filter(isTelling));

const holdsTablesOnly = once((box): boolean => tablesIn(box).reduce((sum, { letters }) => sum + letters, 0) === box.letters);

const isFixed = (box: Box): boolean =>
  [box, ...tablesIn(box)].some(({ classes }) => namesFixed.test(classes.replace(/\S*(layout-fixed|fixed-layout)\S*/g, '')));

const tablesIn = (box: Box, level = 0): Box[] =>
  box.tag === 'table' ? [box] : level > 5 ? [] : box.kids.flatMap((kid) => tablesIn(kid, level + 1));

/** The rows of a grid with those of fixed columns; the same rows where these only show again what stands in it, null where they do not fit. */
function joinFixed({ rows, heads }: Grid, fixed: Box): Box[] | null {
  const grids = tablesIn(fixed).map((table) => gridOf(wholeRowsOf(table)));
  const areHeads = heads > 0;
  const over = [
    ...grids.flatMap((grid) => (areHeads ? grid.rows.slice(0, grid.heads) : [])),
    ...grids.flatMap((grid) => (heads < rows.length ? grid.rows.slice(grid.heads) : [])),
  ];
  if (over.length === 0 || over.length > rows.length) return null;
  if (over.every((row, at) => isAgain(row, rows[at] as Box))) return rows;
  if (over.length < rows.length) return null;
  const filled = rows.map((row, at) => fillRow(row, over[at] as Box));
  if (filled.every((row) => row !== null)) return filled;
  const isRight = namesRight.test(fixed.classes);
  return rows.every((row, at) => cellsOf(over[at] as Box).length < cellsOf(row).length)
    ? rows.map((row, at) => withKids(row, isRight ? [row, over[at] as Box] : [over[at] as Box, row]))
    : null;
}

/** Whether a row shows nothing but the first or the last cells of another. */
function isAgain(over: Box, row: Box): boolean {
  const [shown, all] = [cellsOf(over).map((cell) => wordsOf(cell)), cellsOf(row).map((cell) => wordsOf(cell))];
  const isSame = (words: readonly string[]): boolean => shown.every((word, at) => word === words[at]);
  return shown.length <= all.length && (isSame(all) || isSame(all.slice(-shown.length)));
}

/** A row with the cells of another of as many where it shows nothing itself; null where both show something else. */
function fillRow(row: Box, over: Box): Box | null {
  const [cells, others] = [cellsOf(row), cellsOf(over)];
  if (cells.length !== others.length || cells.some((cell, at) => isClash(cell, others[at] as Box))) return null;
  return withKids(
    row,
    cells.map((cell, at) => (isTelling(cell) ? cell : (others[at] as Box))),
  );
}

const isClash = (one: Box, other: Box): boolean =>
  [one, other].every(({ letters, fields }) => letters + fields > 0) && wordsOf(one) !== wordsOf(other);

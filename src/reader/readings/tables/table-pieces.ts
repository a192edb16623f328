import { attribute, type Box } from '../boxes/box.ts';
import { firstAfter, isTelling } from '../boxes/kin.ts';
import { withKids } from '../boxes/once.ts';
import { wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { type Cell, cellsOf, headerRows, isFilterRow, joinRows, layOut, wholeRowsOf, widthOf } from './table-grid.ts';

export interface Grid {
  rows: Box[];
  grid: Cell[][];
  heads: number;
}

export const gridOf = (rows: Box[]): Grid => {
  const grid = layOut(rows);
  return { rows, grid, heads: headerRows(rows, grid) };
};

/** The grid of a table, with the columns of the tables that are pieces of one with it: drawn beside it or over it, all of them holding names alone, or all of them rows under the names read last. `last` is the last of the pieces. */
export function joinPieces(table: Box, rows: Box[], page: PageContext): Grid & { last: Box } {
  let own = { ...gridOf(rows), last: table };
  const { length } = own.grid;
  if (length === 0 || (own.heads > 0 && own.heads < length)) return own;
  let [whole, pieces]: [typeof own, Box[]] = [own, []];
  for (let other = tableAfter(table); other && pieces.length < mostPieces; other = tableAfter(other)) {
    const piece = gridOf(wholeRowsOf(other));
    if (piece.grid.length !== length || piece.heads !== own.heads) break;
    const joined = coveredRows(own, piece) ?? own.rows.map((row, at) => joinRows(row, [piece.rows[at] as Box]));
    own = { ...own, rows: joined, grid: layOut(joined), last: other };
    pieces = [...pieces, other];
    if (own.heads > 0 || page.heads.length === widthOf(own.grid)) whole = own;
  }
  for (const piece of pieces.slice(0, pieces.indexOf(whole.last) + 1)) markRead(piece, page);
  return whole;
}

/** Marks a table as read, with the wrappers that hold nothing else. */
function markRead(box: Box, page: PageContext): void {
  const { parent } = box;
  page.used.add(box);
  if (parent && parent.letters === box.letters && parent.fields === box.fields) markRead(parent, page);
}

/** The rows of two pieces of which one lies over the other, each empty where the other shows something; null where they do not fit. */
function coveredRows(own: Grid, piece: Grid): Box[] | null {
  const rows = own.rows.map((row, at) => coverRow(row, piece.rows[at] as Box));
  return rows.every((row) => row !== null) ? rows : null;
}

function coverRow(row: Box, over: Box): Box | null {
  const kept: Box[] = [];
  const cells = [...cellsOf(row), ...cellsOf(over)];
  if (!cells.every((cell) => placeOf(cell) > 0)) return null;
  for (const cell of [...cells.filter(isTelling), ...cells.filter((each) => !isTelling(each)).sort((a, b) => endOf(a) - endOf(b))]) {
    const below = kept.find((each) => placeOf(each) < endOf(cell) && placeOf(cell) < endOf(each));
    if (!below) kept.push(cell);
    else if (isTelling(cell) && wordsOf(cell) !== wordsOf(below)) return null;
  }
  return withKids(
    row,
    kept.sort((a, b) => placeOf(a) - placeOf(b)),
  );
}

const placeOf = (cell: Box): number => Number(attribute(cell, 'aria-colindex'));
const endOf = (cell: Box): number => placeOf(cell) + Math.max(1, Number(attribute(cell, 'colspan')) || 1);

/** Whether a table holds the names of the columns of the table after it and nothing more, but for boxes to filter by. */
export function isHeadOfNext({ rows, grid, heads, last }: Grid & { last: Box }): boolean {
  if (heads === 0 || widthOf(grid) < 2 || !rows.slice(heads).every(isFilterRow)) return false;
  const next = tableAfter(last);
  const body = next ? gridOf(wholeRowsOf(next)) : null;
  return body !== null && body.heads === 0 && body.grid.length > 0 && widthOf(body.grid) === widthOf(grid);
}

/** The table that follows, past the wrappers of both. */
export function tableAfter(table: Box, level = 0): Box | null {
  const { parent } = table;
  const next = firstAfter(table, isTelling);
  if (next) return firstTable(next) ?? null;
  return parent && level < 5 ? tableAfter(parent, level + 1) : null;
}

/** The table that a box holds alone, or the first of its pieces where it holds nothing but tables. */
function firstTable(box: Box): Box | undefined {
  if (box.tag === 'table') return box;
  const telling = box.kids.filter((kid) => kid.letters + kid.fields > 0);
  const tables = telling.slice(0, mostPieces + 1).map(firstTable);
  return tables.length <= mostPieces && tables.every(Boolean) ? tables[0] : undefined;
}

/** Columns that stay on the left, those that scroll, and those that stay on the right. */
const mostPieces = 3;

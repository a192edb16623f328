import { attribute, type Box } from '../boxes/box.ts';
import { inner, onlyChild } from '../boxes/kin.ts';
import { withKids } from '../boxes/once.ts';
import { isBold, isLabelLike, nameWords, wordsOf } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { cellsOf, isHead, looksApart, rowsOf } from './table-grid.ts';

/** The cells of a row without its number and without colons that stand alone. */
export function tellingCells(row: Box): Box[] {
  const cells = cellsOf(row)
    .flatMap((cell) => {
      // A table of one row inside a cell goes on with the row.
      const table = onlyChild(cell);
      const [line, more] = table?.tag === 'table' && table.fields === 0 ? rowsOf(table) : [];
      return line && !more ? cellsOf(line).filter(({ letters, fields }) => letters + fields > 0) : [cell];
    })
    .filter((cell) => cell.fields > 0 || wordsOf(cell) !== ':');
  return cells.length > 2 && /^\d{1,3}[.)]?$/.test(wordsOf(cells[0] as Box)) ? cells.slice(1) : cells;
}

/** Rows without the columns that hold nothing but room, where one stands between each name and its value. */
export function withoutGaps(rows: readonly Box[]): readonly Box[] {
  const cells = rows.map(cellsOf);
  const width = cells[0]?.length ?? 0;
  if (rows.length < 2 || width < 3 || cells.some((line) => line.length !== width)) return rows;
  const isGap = (x: number): boolean => cells.every((line) => (line[x]?.letters ?? 0) + (line[x]?.fields ?? 0) === 0);
  const gaps = Array.from({ length: width }, (_, x) => x).filter(isGap);
  const rest = width - gaps.length;
  if (rest % 2 > 0 || gaps.length !== rest - 1 || gaps.some((x, at) => x !== 2 * at + 1)) return rows;
  return rows.map((row, y) =>
    withKids(
      row,
      (cells[y] as Box[]).filter((_, x) => !gaps.includes(x)),
    ),
  );
}

/** A form without lines or colons: in each row names and values take turns, the names in a look of their own or at least in the words of names. */
export function isPairedList(rows: readonly Box[]): boolean {
  const lines = rows.map((row) => withoutEmptyEnd(tellingCells(row))).filter((cells) => cells.length > 1);
  const [first, second] = lines[0] ?? [];
  if (!first || !second || lines.length < 2) return false;
  const names = lines.flatMap((cells) => cells.filter((_, at) => at % 2 === 0));
  const values = lines.flatMap((cells) => cells.filter((_, at) => at % 2 > 0));
  if (!names.every(isPlainName) || values.some(isHead)) return false;
  if (looksApart(first, second))
    return names.every((cell) => !looksApart(first, cell)) && values.every((cell) => cell.letters === 0 || looksApart(first, cell));
  const isSaid = (cell: Box): boolean => soundsLikeName(nameWords(cell));
  return names.every(isSaid) && values.filter(isSaid).length * 3 <= values.length && lines.every((cells) => cells.length % 2 === 0);
}

/** Cells without the empty pair that fills a last line. */
function withoutEmptyEnd(cells: readonly Box[]): readonly Box[] {
  const isFilling = cells.length > 2 && cells.length % 2 === 0 && cells.slice(-2).every(({ letters, fields }) => letters + fields === 0);
  return isFilling ? cells.slice(0, -2) : cells;
}

export const isPlainName = (cell: Box): boolean => cell.fields === 0 && isLabelLike(nameWords(cell)) && nameWords(cell).length < 80;

/** Every row has just a name and a value, but for titles over the whole width: then the left column is names even without a colon. */
export function isTwoColumnList(rows: readonly Box[]): boolean {
  const pairs = rows.map(tellingCells).filter((cells) => cells.length > 0 && !isTitleRow(cells));
  const names = pairs.map(([name]) => (name?.fields === 0 ? nameWords(name) : ''));
  return (
    pairs.every(({ length }) => length === 2) &&
    names.every((name) => isLabelLike(name) && name.length < 80) &&
    new Set(names).size === names.length
  );
}

/** A heading alone in its row, over all columns. */
export const isTitleRow = ([cell, more]: readonly Box[]): boolean =>
  cell !== undefined && !more && cell.fields === 0 && Number(attribute(cell, 'colspan')) > 1 && (isHead(cell) || isBold(inner(cell)));

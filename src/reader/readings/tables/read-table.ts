import type { Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { inner, likesOf } from '../boxes/kin.ts';
import { headWords, isAction, isLabelLike, linesOf, toldWords, wordsOf } from '../boxes/words.ts';
import { addReading, type PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { splitColon } from '../text/text.ts';
import { headsBefore, isHeadOnly } from './apart-heads.ts';
import { withFixedColumns } from './fixed-columns.ts';
import { isPlainName } from './form-rows.ts';
import { namesInCells } from './names-in-cells.ts';
import { isTold } from './notes-column.ts';
import { readData, rowKey } from './read-data-row.ts';
import { readFormTable, readUnderTitle } from './read-form-table.ts';
import {
  type Cell,
  isColumnHead,
  isFilterRow,
  isHead,
  isNamesAndValues,
  looksApart,
  uncounted,
  wholeRowsOf,
  widthOf,
} from './table-grid.ts';
import { type Grid, isHeadOfNext, joinPieces } from './table-pieces.ts';
import { areSameNames, isFigures, isSum, titleOfLine } from './title-lines.ts';

/** Reads a table: data under column headers, names before values in a row, or a mere layout whose cells are read one by one. Stops after each row. */
export function* readTable(table: Box, page: PageContext): Generator<void, void> {
  const joined = joinPieces(table, wholeRowsOf(table), page);
  const whole = joined.last === table ? { ...withFixedColumns(table, joined, page), last: table } : joined;
  const { rows, grid, heads } = whole;
  const own = columnNames(grid, heads);
  if (isHeadOfNext(whole)) {
    page.heads = own;
    return;
  }
  const inCells = heads === 0 && page.heads.length === 0 ? namesInCells(grid) : null;
  if (inCells) {
    for (const line of inCells.lines) readData(line, inCells.names, new Set(), page);
    return;
  }
  const told = own.some(Boolean) ? own : page.heads.length > 0 ? page.heads : headsBefore(table, grid);
  const names = uncounted(withoutRoom(told, grid), grid.slice(heads));
  const isOnly = heads === 0 && isHeadOnly(table, grid);
  page.heads = grid.length === heads ? own : isOnly ? columnNames(grid, grid.length) : likesOf(table).length > 1 && heads === 0 ? told : [];
  if (isOnly) return;
  if (names.filter((name) => weekday.test(name)).length > 4) return;
  if (isNamesAndValues(names)) return yield* readFormTable(rows.slice(heads), page, true);
  if (heads === 0 && isNamesAndValues(columnNames(grid, 1))) return yield* readFormTable(rows.slice(1), page, true);
  if (isListUnderTitle(names, grid.slice(heads))) return yield* readUnderHead(names[0] as string, table, rows.slice(heads), page);
  if (grid.length > heads && names.length > 0 && names.length === widthOf(grid)) {
    yield* readLines(table, { ...whole, names }, page);
    return;
  }
  yield* readFormTable(rows, page);
}

/** Reads names and values under the title that stands as the head of the names. */
function* readUnderHead(title: string, table: Box, rows: readonly Box[], page: PageContext): Generator<void, void> {
  page.titles.push({ level: 9, text: title, inside: table });
  yield* readFormTable(rows, page, true);
  page.titles.pop();
}

/** Reads the lines of a table of data one by one. */
function* readLines(
  table: Box,
  { rows, grid, heads, names: first }: Grid & { names: readonly string[] },
  page: PageContext,
): Generator<void, void> {
  const seen = new Set<Box>();
  const titles = page.titles.length;
  // A row that has no cells is one itself.
  const lines = grid.map((line, y) => (line.length === 0 && rows[y] && isTelling(rows[y]) ? [rows[y]] : line));
  const body = lines.slice(heads);
  const said = body.map((_, y) => titleOfLine(y, body, first));
  let names = withoutTitles(first, body, said);
  let above: readonly Cell[] | null = null;
  for (const [y, line] of lines.entries()) {
    const areHeads =
      line.length > 1 && (line.every((cell) => cell && isColumnHead(cell)) || (y > heads && areNamesAgain(line, grid, heads)));
    // Names can stand over each row anew; empty ones do nothing but hold the columns apart.
    if (areHeads && y >= heads && line.some((cell) => cell && headWords(cell)))
      names = columnNames(grid.slice(firstHead(grid, y), y + 1), y + 1);
    if (areHeads || (y > heads && areSameNames(line, names))) continue;
    const title = y < heads ? titleOver(line) : said[y - heads];
    if (title) {
      page.titles.length = titles;
      page.titles.push({ level: 9, text: title, inside: table });
    } else if (y < heads) visitTitle(line, page);
    else if (!isNoData(y, { rows, grid, heads }) && !(y > heads && readUnderTitle(rows[y] as Box, rows[y - 1], page))) {
      const [detail, more] = [...new Set(line)].filter((cell) => cell !== undefined);
      if (above && detail && !more && names.length > 1) readDetail(detail, above, seen, page);
      else {
        readData(line, names, seen, page);
        above = line;
      }
    }
    yield;
  }
}

/** The first of the lines of heads that end with a line: what stands above them is data. */
const firstHead = (grid: readonly Cell[][], y: number): number =>
  y > 0 && grid[y - 1]?.every((cell) => cell && isColumnHead(cell)) ? firstHead(grid, y - 1) : y;

const isTelling = ({ letters, fields }: Box): boolean => letters + fields > 0;

/** Names of columns without those in which nothing but the titles of lines stands. */
const withoutTitles = (names: readonly string[], body: readonly (readonly Cell[])[], said: readonly (string | null)[]): readonly string[] =>
  names.map((name, x) => {
    const shown = body.flatMap(({ [x]: cell }, y) => (cell && isTelling(cell) ? [said[y] !== null] : []));
    return shown.length > 0 && shown.every(Boolean) ? '' : name;
  });

/** A line of room, of boxes to filter by, of sums. */
function isNoData(y: number, { rows, grid, heads }: Grid): boolean {
  const line = grid[y] ?? [];
  const isFirst = y === heads && rows.length > y + 1;
  return (
    (y > heads && (isSum(line) || (rows[y]?.parent?.tag === 'tfoot' && isFigures(line)))) ||
    (y === grid.length - 1 && /^(sub-?|grand )?totals?:?$/i.test(line[0] ? wordsOf(line[0]) : '')) ||
    (isFirst && isFilterRow(rows[y] as Box) && rows.slice(y + 1).every(holdsNoAnswer)) ||
    (line.length > 2 && new Set(line).size < line.length - 1 && line.every((cell) => cell && !isTelling(cell))) ||
    (isFirst && line.every((cell) => cell && isEmpty(cell)))
  );
}

/** Rows can hold ticks to choose them. */
const holdsNoAnswer = (row: Box): boolean => row.fields === 0 || (row.fields === 1 && fieldsIn(row)[0]?.control === 'checkbox');

/** Words over all names of columns. */
function titleOver(line: readonly Cell[]): string | null {
  const [cell] = line;
  const isWhole = cell !== undefined && line.length > 1 && new Set(line).size === 1;
  return isWhole && cell.fields === 0 && cell.letters > 0 && isPlainName(cell) && !splitColon(wordsOf(cell))?.[1] ? headWords(cell) : null;
}

function visitTitle(line: readonly Cell[], page: PageContext): void {
  if (line[0] && new Set(line).size === 1 && line.length > 1) page.visit(line[0]);
}

/** More about what a line says, opened below it. */
function readDetail(detail: Box, above: readonly Cell[], seen: Set<Box>, page: PageContext): void {
  if (seen.has(detail)) return;
  const text = rowKey([...new Set(above)].filter((cell) => cell !== undefined));
  if (text) page.titles.push({ level: 9, text, inside: detail });
  readTold(detail, text, page);
  page.visit(detail);
  if (text) page.titles.pop();
}

/** What is told under a small heading in what is opened below a line. */
function readTold(detail: Box, row: string, page: PageContext): void {
  for (const [at, head] of inner(detail).kids.entries()) {
    const text = inner(detail).kids[at + 1];
    if (!/^h[3-6]$/.test(head.tag) || text?.tag !== 'p' || text.fields > 0 || !isTold(wordsOf(text)) || !isLabelLike(headWords(head)))
      continue;
    if (addReading(page, text, 'note', headWords(head), linesOf(text, isAction), 'prose', { row: row || null })) page.used.add(text);
  }
}

/** Names printed like the first ones over a row that is not: names and values stand in rows by turns. */
function areNamesAgain(line: readonly Cell[], grid: readonly Cell[][], heads: number): boolean {
  const [first, second] = [grid[heads - 1]?.[0], grid[heads]?.[0]];
  if (heads !== 1 || !first || !second || isHead(first) || !looksApart(first, second)) return false;
  return line.every(
    (cell) => cell && cell.fields === 0 && isLabelLike(wordsOf(cell)) && !looksApart(first, cell) && looksApart(second, cell),
  );
}

/** Two columns under the name of one of them: names and values, where what stands first sounds like names, each one once. */
function isListUnderTitle([title, second, more]: readonly string[], lines: readonly (readonly Cell[])[]): boolean {
  if (!title || second !== '' || more !== undefined) return false;
  const words = (at: number): string[] => lines.map((line) => (line[at] ? wordsOf(line[at]) : ''));
  const [names, values] = [words(0), words(1)];
  const isSaid = (text: string): boolean => soundsLikeName(text);
  const isField = (name: string): boolean => isLabelLike(name) && name.length < 60;
  if (lines.length < 2 || !names.every(isField) || new Set(names).size < names.length) return false;
  return names.filter(isSaid).length * 2 >= names.length && values.filter(isSaid).length * 3 <= values.length;
}

const isEmpty = ({ letters, fields, kids, marks }: Box): boolean => letters + fields + kids.length + marks.length === 0;

/** Names of columns without an empty one past the last column: room above a bar to scroll by. */
const withoutRoom = (names: readonly string[], grid: readonly Cell[][]): readonly string[] =>
  names.length === widthOf(grid) + 1 && names.at(-1) === '' ? names.slice(0, -1) : names;

/** Drawn behind the name of the column by which rows are sorted. */
const sortSign = /\s*[▲▼△▽▴▾▵▿↑↓⇅⇵↕]\ufe0f?$/u;

// A month to choose a day from.
const weekday = /^(mo|tu|we|th|fr|sa|su|m|t|w|f|s)[a-z]{0,7}$/i;

/** The lowest header of each column; a header over several columns only where the lower one is empty. */
function columnNames(grid: readonly Cell[][], heads: number): string[] {
  // A tick over a column of ticks chooses all of the rows.
  const nameOf = (cell: Cell): string =>
    cell ? headWords(cell).replace(sortSign, '') || (cell.fields > 0 ? '' : toldWords(cell) || toldWords(cell, 'abbr')) : '';
  // Of two lines of heads one that says the same over several columns (what each is filtered by) names nothing.
  const areApart = (line: readonly Cell[]): boolean => {
    const names = [...new Set(line)].map(nameOf).filter(Boolean);
    return new Set(names).size === names.length;
  };
  const isTitle = (line: readonly Cell[]): boolean => line.length > 1 && new Set(line).size === 1;
  const lines = grid
    .slice(0, heads)
    .filter((line, _, all) => !isTitle(line) || all.every(isTitle))
    .reverse();
  // Under heads of several columns each the same names come again.
  const isGrouped = lines.some((line) => new Set(line).size < line.length);
  const told = !isGrouped && lines.some(areApart) ? lines.filter(areApart) : lines;
  return Array.from({ length: widthOf(grid) }, (_, x) => told.map((line) => nameOf(line[x])).find(Boolean) ?? '');
}

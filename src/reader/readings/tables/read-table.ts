import { addReading } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { linesOf } from '../boxes/gather-words.ts';
import { inner, isTelling, likesOf } from '../boxes/kin.ts';
import { headWords, isAction, isLabelLike, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { splitColon } from '../text/text.ts';
import { headBoxesBefore, headsBefore, isHeadOnly } from './apart-heads.ts';
import { areNamesAgain, columnNames, firstHead, isListUnderTitle, withoutRoom, withoutTitles } from './column-names.ts';
import { withFixedColumns } from './fixed-columns.ts';
import { isPlainName } from './form-rows.ts';
import { namesInCells } from './names-in-cells.ts';
import { isTold } from './notes-column.ts';
import { readData, rowKey } from './read-data-row.ts';
import { readFormTable } from './read-form-table.ts';
import { splitStacked } from './stacked-names.ts';
import { type Cell, isColumnHead, isFilterRow, isNamesAndValues, uncounted, wholeRowsOf, widthOf } from './table-grid.ts';
import { type Grid, isHeadOfNext, joinPieces } from './table-pieces.ts';
import { readUnderTitle } from './text-under-title.ts';
import { areSameNames, isFigures, isSum, titleOfLine } from './title-lines.ts';

/** Reads a table: data under column headers, names before values in a row, or a mere layout whose cells are read one by one. Stops after each row. */
export function* readTable(table: Box, page: PageContext): Generator<void, void> {
  const joined = joinPieces(table, wholeRowsOf(table), page);
  const whole = joined.last === table ? { ...withFixedColumns(table, joined, page), last: table } : joined;
  const { rows, grid: shown, heads } = whole;
  const own = columnNames(shown, heads);
  if (isHeadOfNext(whole)) {
    page.heads = own;
    return;
  }
  const inCells = heads === 0 && page.heads.length === 0 ? namesInCells(shown) : null;
  if (inCells) {
    for (const line of inCells.lines) readData(line, inCells.names, new Set(), page);
    return;
  }
  const told = own.some(Boolean) ? own : page.heads.length > 0 ? page.heads : headsBefore(table, shown);
  const boxes = own.some(Boolean) ? (heads === 1 ? (shown[0] ?? []) : []) : page.heads.length > 0 ? [] : headBoxesBefore(table);
  const split = splitStacked(boxes, { names: uncounted(withoutRoom(told, shown), shown.slice(heads)), grid: shown }, heads);
  const { names, grid } = split;
  const isOnly = heads === 0 && isHeadOnly(table, grid);
  page.heads = grid.length === heads ? own : isOnly ? columnNames(grid, grid.length) : likesOf(table).length > 1 && heads === 0 ? told : [];
  if (isOnly) return;
  if (names.filter((name) => weekday.test(name)).length > 4) return;
  if (isNamesAndValues(names)) return yield* readFormTable(rows.slice(heads), page, true);
  if (heads === 0 && isNamesAndValues(columnNames(grid, 1))) return yield* readFormTable(rows.slice(1), page, true);
  if (isListUnderTitle(names, grid.slice(heads))) return yield* readUnderHead(names[0] as string, table, rows.slice(heads), page);
  if (grid.length > heads && names.length > 0 && names.length === widthOf(grid)) {
    yield* readLines(table, { ...whole, grid, names }, page);
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

const isEmpty = ({ letters, fields, kids, marks }: Box): boolean => letters + fields + kids.length + marks.length === 0;

// A month to choose a day from.
const weekday = /^(mo|tu|we|th|fr|sa|su|m|t|w|f|s)[a-z]{0,7}$/i;

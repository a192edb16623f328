import type { Box } from './box.ts';
import { inner, isOfOneMake, kidsBefore, nearest } from './kin.ts';
import type { PageContext } from './page-context.ts';
import { shownWords } from './shown-words.ts';
import { type Cell, headerRows, isTab, joinRows, layOut, looksApart, rowsOf, wholeRowsOf, widthOf } from './table-grid.ts';
import { endsInColon } from './text.ts';
import { amongNames, headWords, holds, isAside, isButton, isLabelLike, wordsOf } from './words.ts';

interface Grid {
  rows: Box[];
  grid: Cell[][];
  heads: number;
}

const gridOf = (rows: Box[]): Grid => {
  const grid = layOut(rows);
  return { rows, grid, heads: headerRows(rows, grid) };
};

/** The grid of a table, with the columns of the table beside it where the two are pieces of one: both hold names alone, or both hold rows under the names read last. */
export function joinTwin(table: Box, rows: Box[], page: PageContext): Grid {
  const own = gridOf(rows);
  const other = tableAfter(table);
  if (!other || own.grid.length === 0) return own;
  const twin = gridOf(wholeRowsOf(other));
  if (twin.grid.length !== own.grid.length) return own;
  const areHeads = own.heads === own.grid.length && twin.heads === own.heads;
  const areRows = own.heads + twin.heads === 0 && page.heads.length === widthOf(own.grid) + widthOf(twin.grid);
  if (!areHeads && !areRows) return own;
  page.used.add(other);
  return gridOf(rows.map((row, at) => joinRows(row, [twin.rows[at] as Box])));
}

/** A table of names alone, drawn over the table that they are the columns of. */
export function isHeadOnly(table: Box, grid: readonly Cell[][]): boolean {
  const [line, more] = grid;
  if (
    !line ||
    more ||
    line.length < 2 ||
    !line.every((cell) => cell?.fields === 0 && isLabelLike(headWords(cell)) && !endsInColon(headWords(cell)))
  )
    return false;
  const next = tableAfter(table);
  const body = next ? layOut(rowsOf(next)) : [];
  return (
    body.length > 0 &&
    widthOf(body) === line.length &&
    new Set(line.map((cell) => headWords(cell as Box))).size === line.length &&
    areLinksAlike(line) &&
    !areTabs(table, line) &&
    !body[0]?.some((cell) => cell && endsInColon(wordsOf(cell)))
  );
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
  const before = kidsBefore(table).findLast((kid) => kid.letters + kid.fields > 0);
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

/** The names in a bar of heads, '' for a head without one; never a strip of tabs. */
function namesInBar(bar: Box): string[] {
  const { kids } = inner(bar);
  const heads = kids.filter((kid) => kid.letters > 0 || isButton(kid));
  const [first] = heads;
  const names = heads.map(headWords);
  if (!first || heads.length < 2 || new Set(names).size < heads.length || nearest(bar, isAside)) return [];
  if (/^t/.test(first.tag) || holds(bar, ({ tag }) => tag === 'table')) return [];
  const isOneOf = (head: Box): boolean => head.fields === 0 && isOfOneMake(head, first) && !isTab(head);
  // The column by which rows are sorted is often printed apart.
  const apart = heads.filter((head) => looksApart(head, first)).length;
  const arePrintedAlike = Math.min(apart, heads.length - apart) <= (first.classes === '' ? 0 : 1);
  if (!arePrintedAlike || !heads.every(isOneOf) || !names.every((name) => isLabelLike(name) && !endsInColon(name))) return [];
  return kids.filter((kid) => heads.includes(kid) || isOfOneMake(kid, first)).map(headWords);
}

/** The table that follows, past the wrappers of both. */
function tableAfter(table: Box, level = 0): Box | null {
  const { parent, index } = table;
  const next = parent?.kids.slice(index + 1).find((kid) => kid.letters + kid.fields > 0);
  if (next) return next.tag === 'table' ? next : (firstTable(next) ?? null);
  return parent && level < 5 ? tableAfter(parent, level + 1) : null;
}

function firstTable(box: Box): Box | undefined {
  const [first, more] = box.kids.filter((kid) => kid.letters + kid.fields > 0);
  return !first || more ? undefined : first.tag === 'table' ? first : firstTable(first);
}

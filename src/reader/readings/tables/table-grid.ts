import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { inner } from '../boxes/kin.ts';
import { withKids } from '../boxes/once.ts';
import { headWords, isBold, isLabelLike, wordsOf } from '../boxes/words.ts';
import { isSetApart } from '../pairs/pair-parts.ts';
import { groupBy } from '../text/group-by.ts';
import { endsInColon } from '../text/text.ts';

/** A place of the grid: a cell, or nothing where the row is shorter. A cell that spans several places stands in each. */
export type Cell = Box | undefined;

/** The words of a table, of an ARIA grid or of a layout, by what they are: rows, cells, heads. */
export function isTable(box: Box): boolean {
  return box.tag === 'table'
    ? box.role !== 'presentation' || rowsOf(box).some((row) => cellsOf(row).some((cell) => isHead(cell) || cell.role === 'gridcell'))
    : (/^(table|(tree)?grid)$/.test(box.role) &&
        rowsOf(box).some((row) => cellsOf(row).filter(({ letters, fields }) => letters + fields > 0)[1])) ||
        areGroupsOfRows(box);
}

/** A head and a body of rows that nothing around them says to be a table. */
function areGroupsOfRows({ kids }: Box): boolean {
  const [head, body] = kids;
  if (head?.role !== 'rowgroup' || body?.role !== 'rowgroup' || !kids.every(({ role }) => role === 'rowgroup')) return false;
  const [first, more] = rowsOf(head);
  return first !== undefined && !more && cellsOf(first).length > 1 && cellsOf(first).every(isColumnHead);
}

export const rowsOf = (box: Box): Box[] =>
  box.kids.flatMap((kid) =>
    kid.tag === 'tr' || kid.role === 'row' || isUnmarkedRow(kid) || isTitleOfRows(kid)
      ? [kid]
      : (kid.tag === 'table' && !kid.role && rowsOf(kid).length !== 1) || isCell(kid)
        ? []
        : rowsOf(kid),
  );

/** A group of rows that holds none, beside rows: the title of those that follow it. */
const isTitleOfRows = (box: Box): boolean =>
  box.role === 'rowgroup' &&
  box.letters > 0 &&
  box.letters < 80 &&
  (box.parent?.kids.some(({ role }) => role === 'row') ?? false) &&
  rowsOf(box).length === 0 &&
  cellsOf(box).length === 0;

/** Cells of a grid stand in a box that does not say that it is a row. */
const isUnmarkedRow = ({ tag, role, kids }: Box): boolean =>
  role === '' &&
  !/^(table|t(head|body|foot))$/.test(tag) &&
  kids.length > 1 &&
  kids.filter((kid) => isCell(kid) && kid.role !== '').length > 1;

/** The rows of a table; those that a grid shows in several pieces side by side (columns that stay while others scroll) made one by their number. */
export function wholeRowsOf(table: Box): Box[] {
  const rows = joinContainers(rowsOf(table));
  const pieces = groupBy(rows, (row) => attribute(row, 'aria-rowindex') || row);
  return [...pieces.values()].map(([row, ...more]) => (more.length === 0 ? row : joinRows(row as Box, more)) as Box);
}

/** Rows whose first cells stand in a container of their own beside that of the others, as many in each: made one where they are as wide as the heads together. */
function joinContainers(rows: readonly Box[]): readonly Box[] {
  const [head, ...body] = rows;
  if (!head || body.length < 4 || !isGridRow(body[0] as Box) || !cellsOf(head).every(isColumnHead)) return rows;
  const containers = [...groupBy(body, ({ parent }) => parent).values()];
  const [first, ...others] = containers;
  if (!first || others.length === 0 || others.length > 2 || others.some(({ length }) => length !== first.length)) return rows;
  const widths = containers.map(([row]) => cellsOf(row as Box).length);
  const areEven = containers.every((each, at) => each.every((row) => cellsOf(row).length === widths[at]));
  if (!areEven || widths.reduce((sum, width) => sum + width, 0) !== cellsOf(head).length) return rows;
  return [
    head,
    ...first.map((row, y) =>
      joinRows(
        row,
        others.map((each) => each[y] as Box),
      ),
    ),
  ];
}

/** A row that says so itself, without a number. */
const isGridRow = (row: Box): boolean => row.role === 'row' && attribute(row, 'aria-rowindex') === '';

/** Pieces of one row as one. */
export const joinRows = (row: Box, more: readonly Box[]): Box =>
  withKids(
    row,
    [row, ...more].flatMap(({ kids }) => kids),
  );

export const cellsOf = (row: Box): Box[] =>
  // Heads that are pressed to sort hold no words but those of their buttons.
  row.kids.flatMap((kid) => (isCell(kid) ? [kid] : kid.control ? [] : cellsOf(kid)));

const isCell = ({ tag, role }: Box): boolean => tag === 'td' || tag === 'th' || /^(grid)?cell$/.test(role) || isNamedHead(role);
const isNamedHead = (role: string): boolean => role === 'columnheader' || role === 'rowheader';
export const isHead = ({ tag, role }: Box): boolean => (tag === 'th' && !role) || isNamedHead(role);
/** A head of a column: what stands below it is of its kind. */
export const isColumnHead = (cell: Box): boolean => isHead(cell) && cell.role !== 'rowheader' && attribute(cell, 'scope') !== 'row';

/** One of a strip of tabs or steps, which is no head of a column. */
export const isTab = ({ tag, role }: Box): boolean => /^(li|a)$/.test(tag) || /^(tab|option|menuitem)$/.test(role);

/** Rows and columns with spans filled in; cells stand where `aria-colindex` puts them, as virtualised grids need. */
export function layOut(rows: readonly Box[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of cellsOf(row)) {
      const given = Number(attribute(cell, 'aria-colindex'));
      if (given > 0) x = given - 1;
      while ((grid[y] as Cell[])[x]) x += 1;
      const wide = Math.min(span(cell, 'colspan'), 100);
      for (const line of grid.slice(y, y + span(cell, 'rowspan'))) for (let along = 0; along < wide; along += 1) line[x + along] = cell;
      x += wide;
    }
  }
  return grid;
}

const span = (cell: Box, name: string): number => Math.max(1, Number(attribute(cell, name) || attribute(cell, `aria-${name}`)) || 1);

export const widthOf = (grid: readonly Cell[][]): number => grid.reduce((most, line) => Math.max(most, line.length), 0);

/** How many rows at the top are headers; none where the table is a layout or a list of names and values. */
export function headerRows(rows: readonly Box[], grid: readonly Cell[][]): number {
  // Boxes to filter by can stand over the names.
  const filters = rows.findIndex((row) => !isFilterRow(row));
  if (filters > 0) {
    const heads = headerRows(rows.slice(filters), grid.slice(filters));
    return heads > 0 ? heads + filters : 0;
  }
  let count = rows.findIndex((row, at) => {
    const cells = cellsOf(row);
    const filled = cells.filter((cell) => headWords(cell));
    // A table built by script can have all of its rows in the head.
    const isInHead = row.parent?.tag === 'thead' && (at === 0 || cells.some(isHead));
    // One head alone in the body is the title of rows.
    if (filled.length === 1 && cells.length < widthOf(grid) && row.parent?.tag === 'tbody' && rows[0]?.parent?.tag === 'thead') return true;
    return cells.length === 0 || !(isInHead || (filled.length > 0 && filled.every(isColumnHead) && !cells.some(holdsAnswer)));
  });
  if (count < 0) count = rows.length;
  if (count === 0) {
    // A title can stand over the names.
    const isTitled = new Set(grid[0]).size === 1 && widthOf(grid) > 1;
    return isPlainHeader(withoutFilters(rows, grid).slice(isTitled ? 1 : 0)) ? (isTitled ? 2 : 1) : 0;
  }
  // A heading cell over the whole width is a title, and one heading before a value is a name.
  const last = new Set(grid[count - 1]?.filter(Boolean)).size;
  return last > 1 || (last === 1 && widthOf(grid) === 1) ? count : 0;
}

/** A cell to write in, beside names: no head, but a tick to choose all rows can stand among heads. */
const holdsAnswer = (cell: Box): boolean => !isHead(cell) && fieldsIn(cell).some(({ control }) => control !== 'checkbox');

/** A grid without the boxes to filter by under its first row, where no other row has fields. */
const withoutFilters = (rows: readonly Box[], grid: readonly Cell[][]): readonly Cell[][] =>
  rows[1] && isFilterRow(rows[1]) && rows[2] && rows.every(({ fields }, y) => y === 1 || fields === 0)
    ? grid.filter((_, y) => y !== 1)
    : grid;

/** A row of boxes without a word; a picture of a glass can be drawn as a sign. */
export const isFilterRow = (row: Box): boolean =>
  row.fields > 0 && (row.letters === 0 || (row.fields > 1 && /^(\p{So}\ufe0f? ?)+$/u.test(wordsOf(row))));

/** A first row without `th` that still is a header: short different names over rows of the same width, set apart in print. */
function isPlainHeader([first = [], second = [], ...more]: readonly Cell[][]): boolean {
  if (first.length < 2 || second.length !== first.length) return false;
  const names = first.map((cell) => (cell ? wordsOf(cell) : ''));
  if (new Set(names).size !== names.length || new Set(first).size !== names.length) return false;
  if (!first.every((cell, at) => cell?.fields === 0 && isHeaderName(names[at] as string))) return false;
  if (names.filter(Boolean).length < Math.max(2, names.length - 2)) return false;
  // Names are printed alike; a row that is not holds names and values.
  if (first.some((cell) => cell && cell.letters > 0 && isSetApart(cell, first.find((each) => each && each.letters > 0) as Box)))
    return false;
  // A second row of names: labels above their fields, line by line.
  const isNames = (line: readonly Cell[]): boolean =>
    line.some((cell) => cell && cell.letters > 0) && line.every((cell) => cell?.fields === 0 && isHeaderName(wordsOf(cell)));
  if (second.some((cell) => cell?.fields) && more.some(isNames)) return false;
  // Two columns are mostly names and values: then both heads must be bold, and nothing below them.
  if (names.length === 2) return first.every(isBoldCell) && ![second, ...more].some((line) => line.some(isBoldCell));
  return looksApart(first[0] as Box, second[0] as Box);
}

const isHeaderName = (name: string): boolean => !name || (isLabelLike(name) && !endsInColon(name));
const isBoldCell = (cell: Cell): boolean => Boolean(cell && cell.letters > 0 && isBold(inner(cell)));

export const looksApart = (a: Box, b: Box): boolean =>
  isSetApart(inner(a), inner(b)) || isSetApart(a, b) || isSetApart(a.parent ?? a, b.parent ?? b);

/** The names of columns, without that of one that merely counts the rows. */
export function uncounted(names: readonly string[], lines: readonly (readonly Cell[])[]): string[] {
  const counts = (x: number): boolean => lines.every((line, at) => line[x] !== undefined && wordsOf(line[x]) === `${at + 1}`);
  return names.map((name, x) => (/^(no|nr|num|s\/?n|row|#)\.?$/i.test(name) && lines.length > 0 && counts(x) ? '' : name));
}

/** Two columns whose heads say that the first holds names and the second what they are the names of. */
export const isNamesAndValues = ([name = '', value = '', ...more]: readonly string[]): boolean =>
  !more.some(Boolean) && ((ofNames.test(name) && ofValues.test(value)) || (/^(name|item)$/i.test(name) && /^value$/i.test(value)));
const ofNames = /^(questions?|fields?|field names?|propert(y|ies)|attributes?|data items?|labels?|keys?|parameters?|variables?)$/i;
const ofValues = /^(responses?|answers?|values?|data|entry|entries|contents?|details?)$/i;

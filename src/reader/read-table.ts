import type { Box } from './box.ts';
import { attribute } from './dom.ts';
import { fieldsIn } from './fields-in.ts';
import { onlyChild } from './kin.ts';
import type { PageContext } from './page-context.ts';
import { type ChoiceIndex, isChosen } from './read-choices.ts';
import { fieldValue, optionWords } from './read-field.ts';
import { clean } from './text.ts';
import { headWords, holdsPicture, isAction, isBold, isLabelLike, linesOf, valueWords, wordsOf } from './words.ts';

type Visit = (box: Box) => void;
type Cell = Box | null;

/** Reads a table: data under column headers, names before values in a row, or a mere layout whose cells are read one by one. */
export function readTable(table: Box, page: PageContext, choices: ChoiceIndex, visit: Visit): void {
  const rows = rowsOf(table);
  const grid = layOut(rows);
  const heads = headerRows(rows, grid);
  if (heads > 0 && grid.length > heads) readData(grid, heads, page, choices, visit);
  else for (const [index, row] of rows.entries()) readRow(row, rows, index, page, visit);
}

export function isTable(box: Box): boolean {
  return box.tag === 'table'
    ? box.role !== 'presentation' || rowsOf(box).some((row) => cellsOf(row).some(isHead))
    : /^(table|grid|treegrid)$/.test(box.role);
}

function rowsOf(box: Box): Box[] {
  return box.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag === 'tr' || child.role === 'row') return [child];
    return child.tag === 'table' || isCell(child) ? [] : rowsOf(child);
  });
}

function cellsOf(row: Box): Box[] {
  return row.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : isCell(child)
        ? [child]
        : child.tag === 'td' || child.fields > 0 || child.letters > 0
          ? cellsOf(child)
          : [],
  );
}

const isCell = (box: Box): boolean => /^t[dh]$/.test(box.tag) || /^(cell|gridcell|columnheader|rowheader)$/.test(box.role);
const isHead = (box: Box): boolean => (box.tag === 'th' && box.role === '') || box.role === 'columnheader' || box.role === 'rowheader';
const isRowHead = (box: Box): boolean => box.role === 'rowheader' || (box.tag === 'th' && attribute(box.element, 'scope') === 'row');

/** Rows and columns with spans filled in; cells stand where `aria-colindex` puts them, as virtualised grids need. */
function layOut(rows: readonly Box[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of cellsOf(row)) {
      const line = grid[y] as Cell[];
      const given = Number(attribute(cell.element, 'aria-colindex'));
      if (given > 0) x = given - 1;
      while (line[x] !== undefined) x += 1;
      const wide = Math.min(span(cell, 'colspan'), 100);
      const high = Math.min(span(cell, 'rowspan'), rows.length - y);
      for (let down = 0; down < high; down += 1) for (let along = 0; along < wide; along += 1) (grid[y + down] as Cell[])[x + along] = cell;
      x += wide;
    }
  }
  return grid;
}

function span(cell: Box, name: string): number {
  const number = Number(attribute(cell.element, name) ?? attribute(cell.element, `aria-${name}`) ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

function headerRows(rows: readonly Box[], grid: readonly Cell[][]): number {
  let count = 0;
  while (count < rows.length) {
    const cells = cellsOf(rows[count] as Box);
    const filled = cells.filter((cell) => headWords(cell) !== '');
    // A table built by script can have all of its rows in the head.
    const inHead = rows[count]?.parent?.tag === 'thead' && (count === 0 || cells.some(isHead));
    if (cells.length === 0 || !(inHead || (filled.length > 0 && filled.every((cell) => isHead(cell) && !isRowHead(cell))))) break;
    count += 1;
  }
  // A heading cell over the whole width is a title, and one heading before a value is a name.
  const last = grid[count - 1]?.filter((cell) => cell !== null && cell !== undefined) ?? [];
  if (count > 0 && new Set(last).size > 1) return count;
  if (count > 0 && new Set(last).size === 1 && widthOf(grid) === 1) return count;
  return count === 0 && isPlainHeader(grid) ? 1 : 0;
}

const widthOf = (grid: readonly Cell[][]): number => Math.max(0, ...grid.map((line) => line.length));

/** A first row without `th` that still is a header: short different names over rows of the same width, set apart in print. */
function isPlainHeader(grid: readonly Cell[][]): boolean {
  const [first, second] = grid;
  if (!first || !second || first.length < 2 || grid.length < 2 || second.length !== first.length) return false;
  const names = first.map((cell) => (cell ? wordsOf(cell) : ''));
  if (new Set(names).size !== names.length || new Set(first).size !== first.length) return false;
  if (
    !first.every(
      (cell, at) =>
        cell !== null && cell.fields === 0 && ((names[at] ?? '') === '' || (isLabelLike(names[at] ?? '') && !/:$/.test(names[at] ?? ''))),
    )
  )
    return false;
  if (names.filter((name) => name !== '').length < Math.max(2, names.length - 2)) return false;
  // Two columns are mostly names and values: then both heads must be bold, and nothing below them.
  if (first.length === 2) return first.every(isBoldCell) && !grid.slice(1).some((line) => line.some(isBoldCell));
  return looksApart(first[0] as Box, second[0] as Box);
}

const isBoldCell = (cell: Cell | undefined): boolean => Boolean(cell && cell.letters > 0 && isBold(inner(cell)));

function looksApart(a: Box, b: Box): boolean {
  if (isBold(inner(a)) && !isBold(inner(b))) return true;
  const [one, other] = [getComputedStyle(a.element), getComputedStyle(b.element)];
  const [rowOne, rowOther] = [a.parent, b.parent].map((row) => (row ? getComputedStyle(row.element).backgroundColor : ''));
  return one.backgroundColor !== other.backgroundColor || rowOne !== rowOther || one.color !== other.color;
}

function inner(box: Box): Box {
  const only = box.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return only.length === 1 && typeof only[0] !== 'string' ? inner(only[0] as Box) : box;
}

function readData(grid: readonly Cell[][], heads: number, page: PageContext, choices: ChoiceIndex, visit: Visit): void {
  const names = columnNames(grid, heads);
  const seen = new Set<Box>();
  for (const line of grid.slice(heads)) {
    const cells = [...new Set(line.filter((cell): cell is Box => Boolean(cell)))];
    if (cells.every((cell) => isHead(cell) && !isRowHead(cell)) && cells.length > 1) continue;
    if (cells.length === 1 && names.length > 1) {
      if (cells[0] && !seen.has(cells[0])) visit(cells[0]);
      continue;
    }
    const key = rowKey(line);
    if (readMatrixRow(line, names, key, page, choices)) continue;
    const group = page.newGroup();
    for (const [x, cell] of line.entries()) {
      if (!cell) continue;
      const isSpread = line[x - 1] === cell;
      if (isSpread) continue;
      readDataCell(cell, { label: names[x] ?? '', row: key, column: names[x] ?? '', group }, page, choices, visit, seen.has(cell));
      seen.add(cell);
    }
  }
}

/** A question with one radio under each answer: the row's words are the question, the chosen column's are the answer. */
function readMatrixRow(line: readonly Cell[], names: readonly string[], key: string, page: PageContext, choices: ChoiceIndex): boolean {
  const fields = line.map((cell) => (cell ? fieldsIn(cell) : []));
  const radios = fields.flat().filter((field) => field.control === 'radio');
  const first = radios[0];
  if (!first || radios.length < 2 || key === '' || radios.some((radio) => page.used.has(radio))) return false;
  const members = choices.membersOf(first);
  if (members.length !== radios.length || !radios.every((radio) => members.includes(radio))) return false;
  if (fields.some((inCell) => inCell.length > 1)) return false;
  for (const radio of radios) page.used.add(radio);
  const chosen = fields.flatMap((inCell, x) => (inCell[0] && radios.includes(inCell[0]) && isChosen(inCell[0]) ? [names[x] ?? ''] : []));
  page.add(first, { label: key, value: chosen.join('; '), kind: 'choice', how: 'radio-row', group: page.newGroup() });
  return fields.flat().length === radios.length;
}

/** The lowest header of each column; a header over several columns only where the lower one is empty. */
function columnNames(grid: readonly Cell[][], heads: number): string[] {
  const names: string[] = [];
  for (let x = 0; x < widthOf(grid); x += 1) {
    for (let y = heads - 1; y >= 0; y -= 1) {
      const cell = grid[y]?.[x];
      const words = cell ? headWords(cell) || clean(attribute(cell.element, 'aria-label') ?? attribute(cell.element, 'abbr') ?? '') : '';
      names[x] ??= '';
      if (words !== '' && names[x] === '') names[x] = words;
    }
  }
  return names;
}

function rowKey(line: readonly Cell[]): string {
  const cells = line.filter((cell): cell is Box => Boolean(cell));
  const head = cells.find(isHead);
  const words = (cell: Box): string => (cell.fields > 0 ? '' : valueWords(cell));
  const isKey = (text: string): boolean => text !== '' && !/^\d{1,3}\.?$/.test(text);
  return (head && words(head)) || cells.map(words).find(isKey) || cells.map(typedIn).find(isKey) || '';
}

function typedIn(cell: Box): string {
  const [field] = fieldsIn(cell);
  return field && (field.control === 'text' || field.control === 'area') ? clean(fieldValue(field).value) : '';
}

interface CellPlace {
  label: string;
  row: string;
  column: string;
  group: string;
}

function readDataCell(cell: Box, place: CellPlace, page: PageContext, choices: ChoiceIndex, visit: Visit, isRepeat: boolean): void {
  if (holdsOwnStructure(cell) && !isRepeat) {
    visit(cell);
    return;
  }
  const value = cellValue(cell, page, choices);
  if (place.label === '' || value === null || /^(actions?|options?|select|edit|view|manage)$/i.test(place.label)) return;
  const isNote = value.length > 160 && /[.!?]/.test(value);
  page.add(cell, { ...place, value: isNote ? linesOf(cell, isAction) : value, kind: isNote ? 'prose' : 'table-cell', how: 'table-column' });
}

function holdsOwnStructure(cell: Box): boolean {
  return cell.children.some(
    (child) => typeof child !== 'string' && (child.tag === 'table' || child.tag === 'dl' || holdsOwnStructure(child)),
  );
}

/** What a cell shows: its words, or what its fields hold. Null for a cell of actions only. */
function cellValue(cell: Box, page: PageContext, choices: ChoiceIndex): string | null {
  const fields = fieldsIn(cell);
  for (const field of fields) page.used.add(field);
  if (fields.length > 0)
    return fields
      .map((field) => shownIn(field, fields, page, choices))
      .filter((text) => text !== '')
      .join(' ');
  const words = valueWords(cell);
  if (words !== '') return words;
  return hasButton(cell) ? buttonWords(cell) : '';
}

function shownIn(field: Box, fields: readonly Box[], page: PageContext, choices: ChoiceIndex): string {
  if (field.control === 'radio') return isChosen(field) ? optionWords(field, page) : '';
  if (field.control === 'checkbox')
    return fields.length > 1 && choices.membersOf(field).length > 1
      ? isChosen(field)
        ? optionWords(field, page)
        : ''
      : isChosen(field)
        ? 'Yes'
        : 'No';
  return clean(fieldValue(field).value);
}

const hasButton = (box: Box): boolean => box.children.some((child) => typeof child !== 'string' && (isAction(child) || hasButton(child)));

/** A cell whose whole content is a link or a button that says something (a name, a number) is a value; "Edit" is none. */
function buttonWords(cell: Box): string | null {
  const words = wordsOf(cell);
  return words === '' || /^(change|edit|remove|delete|view|show|open|add|more|details|select|print)\b/i.test(words) ? null : words;
}

/** A row of names and values, or a row of a layout. */
function readRow(row: Box, rows: readonly Box[], index: number, page: PageContext, visit: Visit): void {
  const cells = cellsOf(row);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as Box;
    const next = cells[at + 1];
    if (next && isNameCell(cell, next, rows, index, at)) {
      if (next.fields === 0 && readNestedLine(cell, next, page, visit)) {
        // One line of a nested layout: its first words are the value.
      } else if (next.fields > 0 || holdsOwnStructure(next)) {
        visit(next);
      } else {
        // One name before several values: they are read as one.
        const rest = isHead(cell) ? takeUntilHead(cells, at + 1) : [next];
        const value = rest
          .map((one) => valueWords(one))
          .filter(Boolean)
          .join(' ');
        const how = isHead(cell) ? 'table-row' : 'cell-before';
        page.add(next, { label: wordsOf(cell, isAction), value, kind: 'text', how, isPicture: value === '' && holdsPicture(next) });
        at += rest.length - 1;
      }
      at += 1;
    } else visit(cell);
  }
}

/** A name before a nested table of one row: the words up to the next name are its value, the rest speaks for itself. */
function readNestedLine(name: Box, cell: Box, page: PageContext, visit: Visit): boolean {
  const table = onlyChild(cell);
  const rows = table?.tag === 'table' ? rowsOf(table) : [];
  const parts = rows.length === 1 && rows[0] ? cellsOf(rows[0]) : [];
  if (parts.length === 0 || parts.some((part) => holdsOwnStructure(part))) return false;
  const end = parts.findIndex((part) => /\p{L}\s*:(\s|$)/u.test(wordsOf(part)));
  const own = end < 0 ? parts : parts.slice(0, end);
  const value = own.map(valueWords).filter(Boolean).join(' ');
  page.add(own[0] ?? cell, { label: wordsOf(name, isAction), value, kind: 'text', how: 'cell-before' });
  for (const part of parts.slice(own.length)) visit(part);
  return true;
}

function takeUntilHead(cells: readonly Box[], from: number): Box[] {
  const end = cells.findIndex((cell, at) => at >= from && isHead(cell));
  return cells.slice(from, end < 0 ? undefined : end);
}

function isNameCell(cell: Box, next: Box, rows: readonly Box[], index: number, at: number): boolean {
  if (cell.fields > 0 || holdsOwnStructure(cell)) return false;
  const words = wordsOf(cell, isAction);
  if (!isLabelLike(words)) return false;
  if (isHead(cell)) return !isHead(next);
  // What ends in a colon names what follows it, so it is nobody's value.
  if (next.fields === 0 && !holdsOwnStructure(next) && /:\s*\*?$/.test(wordsOf(next))) return false;
  if (/:\s*\*?$/.test(words)) return true;
  if (next.fields > 0) return next.fields <= 8;
  if (wordsOf(next) === '' && next.children.length > 0) return holdsPicture(next);
  if (isBold(inner(cell)) && !isBold(inner(next)) && next.letters > 0) return true;
  return isTwoColumnList(rows) && rows.length > 1 && at === 0 && index >= 0;
}

/** Every row has just a name and a value: then the left column is names even without a colon. */
function isTwoColumnList(rows: readonly Box[]): boolean {
  const known = twoColumnLists.get(rows) ?? checkTwoColumns(rows);
  twoColumnLists.set(rows, known);
  return known;
}

const twoColumnLists = new WeakMap<readonly Box[], boolean>();

function checkTwoColumns(rows: readonly Box[]): boolean {
  const pairs = rows.map(cellsOf).filter((cells) => cells.length > 0);
  const names = pairs.map((cells) => (cells[0] ? wordsOf(cells[0]) : ''));
  return (
    pairs.every(
      (cells, at) => cells.length === 2 && cells[0]?.fields === 0 && isLabelLike(names[at] ?? '') && (names[at] ?? '').length < 60,
    ) && new Set(names).size === names.length
  );
}

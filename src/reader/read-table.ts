import type { Box } from './box.ts';
import { fieldsIn } from './fields-in.ts';
import { inner, onlyChild } from './kin.ts';
import { addReading, addWords, newGroup, type PageContext } from './page-context.ts';
import { isChosen, membersOf } from './read-choices.ts';
import { fieldValue, optionWords } from './read-field.ts';
import { type Cell, cellsOf, headerRows, isColumnHead, isHead, layOut, rowsOf, widthOf } from './table-grid.ts';
import { clean, endsInColon, mostInLabel } from './text.ts';
import { headWords, holds, holdsPicture, isAction, isBold, isLabelLike, nameWords, toldWords, valueWords, wordsOf } from './words.ts';

/** Reads a table: data under column headers, names before values in a row, or a mere layout whose cells are read one by one. Stops after each row. */
export function* readTable(table: Box, page: PageContext): Generator<void, void> {
  const rows = rowsOf(table);
  const grid = layOut(rows);
  const heads = headerRows(rows, grid);
  const own = columnNames(grid, heads);
  const names = own.some(Boolean) ? own : page.heads;
  page.heads = grid.length === heads ? own : [];
  if (grid.length > heads && names.length > 0 && names.length === widthOf(grid)) {
    const seen = new Set<Box>();
    for (const line of grid.slice(heads)) {
      readData(line, names, seen, page);
      yield;
    }
    return;
  }
  const isList = rows.length > 1 && isTwoColumnList(rows);
  for (const row of rows) {
    readRow(row, isList, page);
    yield;
  }
}

function readData(line: readonly Cell[], names: readonly string[], seen: Set<Box>, page: PageContext): void {
  const cells = [...new Set(line.filter((cell) => cell !== undefined))];
  const [first] = cells;
  if (!first || (cells.length > 1 && cells.every(isColumnHead))) return;
  if (cells.length === 1 && names.length > 1) {
    if (!seen.has(first)) page.visit(first);
    return;
  }
  const key = rowKey(cells);
  if (readMatrixRow(line, names, key, page)) return;
  const group = newGroup(page);
  for (const [x, cell] of line.entries()) {
    if (!cell || line[x - 1] === cell) continue;
    if (!seen.has(cell) && holds(cell, isStructure)) page.visit(cell);
    else readDataCell(cell, names[x] as string, key, group, page);
    seen.add(cell);
  }
}

/** A question with one radio under each answer: the row's words are the question, the chosen column's are the answer. */
function readMatrixRow(line: readonly Cell[], names: readonly string[], key: string, page: PageContext): boolean {
  const fields = line.map((cell) => (cell ? fieldsIn(cell) : []));
  const all = fields.flat();
  const radios = all.filter((field) => field.control === 'radio');
  const [first] = radios;
  if (!first || radios.length < 2 || key === '' || fields.some((inCell) => inCell.length > 1)) return false;
  const members = membersOf(first, page);
  if (members.length !== radios.length || radios.some((radio) => membersOf(radio, page) !== members)) return false;
  for (const radio of radios) page.used.add(radio);
  const chosen = names.filter((_, x) => fields[x]?.some((field) => radios.includes(field) && isChosen(field)));
  addReading(page, first, 'radio-row', key, chosen.join('; '), 'choice', { group: newGroup(page) });
  return all.length === radios.length;
}

/** The lowest header of each column; a header over several columns only where the lower one is empty. */
function columnNames(grid: readonly Cell[][], heads: number): string[] {
  const nameOf = (cell: Cell): string => (cell ? headWords(cell) || toldWords(cell) || toldWords(cell, 'abbr') : '');
  const lines = grid.slice(0, heads).reverse();
  return Array.from({ length: widthOf(grid) }, (_, x) => lines.map((line) => nameOf(line[x])).find(Boolean) ?? '');
}

function rowKey(cells: readonly Box[]): string {
  const head = cells.find(isHead);
  const words = (cell: Box): string => (cell.fields > 0 ? '' : valueWords(cell));
  const isKey = (text: string): boolean => text !== '' && !/^\d{1,3}\.?$/.test(text);
  const key = (head && words(head)) || cells.map(words).find(isKey) || cells.map(typedIn).find(isKey) || '';
  return key.slice(0, mostInLabel);
}

function typedIn(cell: Box): string {
  const [field] = fieldsIn(cell);
  return field?.control === 'text' || field?.control === 'area' ? clean(fieldValue(field)[0]) : '';
}

function readDataCell(cell: Box, name: string, row: string, group: string, page: PageContext): void {
  const value = cellValue(cell, page);
  if (name === '' || value === null || /^(actions?|options?|select|edit|view|manage)$/i.test(name)) return;
  addWords(page, cell, 'table-column', name, value, 'table-cell', { row, column: name.slice(0, mostInLabel), group });
}

const isStructure = ({ tag }: Box): boolean => tag === 'table' || tag === 'dl';

/** What a cell shows: its words, or what its fields hold. Null for a cell of actions only. */
function cellValue(cell: Box, page: PageContext): string | null {
  const fields = fieldsIn(cell);
  for (const field of fields) page.used.add(field);
  if (fields.length > 0)
    return fields
      .map((field) => shownIn(field, fields, page))
      .filter(Boolean)
      .join(' ');
  const words = valueWords(cell);
  return words === '' && holds(cell, isAction) ? null : words;
}

function shownIn(field: Box, fields: readonly Box[], page: PageContext): string {
  const { control } = field;
  if (control === 'radio' || (control === 'checkbox' && fields.length > 1 && membersOf(field, page).length > 1))
    return isChosen(field) ? optionWords(field, page) : '';
  if (control === 'checkbox') return isChosen(field) ? 'Yes' : 'No';
  return clean(fieldValue(field)[0]);
}

/** A row of names and values, or a row of a layout. */
function readRow(row: Box, isList: boolean, page: PageContext): void {
  const cells = cellsOf(row);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as Box;
    const next = cells[at + 1];
    if (!next || !isNameCell(cell, next, isList && at === 0)) page.visit(cell);
    else at += readNamed(cell, next, cells.slice(at + 1), page);
  }
}

/** Reads what follows a name; returns how many cells that were. */
function readNamed(name: Box, next: Box, rest: readonly Box[], page: PageContext): number {
  if (next.fields === 0 && readNestedLine(name, next, page)) return 1;
  if (next.fields > 0 || holds(next, isStructure)) {
    page.visit(next);
    return 1;
  }
  // One name before several values: they are read as one.
  const end = rest.findIndex(isHead);
  const own = isHead(name) ? rest.slice(0, end < 0 ? undefined : end) : [next];
  const value = joined(own);
  const more = value === '' && holdsPicture(next) ? { state: 'unreadable' as const } : {};
  addReading(page, next, isHead(name) ? 'table-row' : 'cell-before', nameWords(name), value, 'text', more);
  return own.length;
}

const joined = (boxes: readonly Box[]): string => boxes.map(valueWords).filter(Boolean).join(' ');

/** A name before a nested table of one row: the words up to the next name are its value, the rest speaks for itself. */
function readNestedLine(name: Box, cell: Box, page: PageContext): boolean {
  const table = onlyChild(cell);
  const [row, more] = table?.tag === 'table' ? rowsOf(table) : [];
  if (!row || more) return false;
  const parts = cellsOf(row);
  const end = parts.findIndex((part) => /\p{L}\s*:(\s|$)/u.test(wordsOf(part)));
  const own = parts.splice(0, end < 0 ? parts.length : end);
  addReading(page, own[0] ?? cell, 'cell-before', nameWords(name), joined(own));
  parts.forEach(page.visit);
  return true;
}

function isNameCell(cell: Box, next: Box, isInList: boolean): boolean {
  if (cell.fields > 0 || holds(cell, isStructure)) return false;
  const words = nameWords(cell);
  if (!isLabelLike(words)) return false;
  if (isHead(cell)) return !isHead(next);
  // What ends in a colon names what follows it, so it is nobody's value.
  if (next.fields === 0 && !holds(next, isStructure) && endsInColon(wordsOf(next))) return false;
  if (endsInColon(words)) return true;
  if (next.fields > 0) return next.fields <= 8;
  if (wordsOf(next) === '' && next.children.length > 0) return holdsPicture(next);
  return isInList || (next.letters > 0 && isBold(inner(cell)) && !isBold(inner(next)));
}

/** Every row has just a name and a value: then the left column is names even without a colon. */
function isTwoColumnList(rows: readonly Box[]): boolean {
  const pairs = rows.map(cellsOf).filter((cells) => cells.length > 0);
  const names = pairs.map(([name]) => (name?.fields === 0 ? wordsOf(name) : ''));
  return (
    pairs.every(({ length }) => length === 2) &&
    names.every((name) => isLabelLike(name) && name.length < 60) &&
    new Set(names).size === names.length
  );
}

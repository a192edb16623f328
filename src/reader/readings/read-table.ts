import type { Box } from './box.ts';
import { fieldsIn } from './fields-in.ts';
import { inner, kidsBefore, likesOf, nearest, onlyChild, shapeOf } from './kin.ts';
import { soundsLikeName } from './name-words.ts';
import { addReading, addWords, newGroup, type PageContext } from './page-context.ts';
import { isChosen, membersOf } from './read-choices.ts';
import { fieldValue, optionWords } from './read-field.ts';
import { splitColon } from './read-lines.ts';
import { isFact } from './read-pairs.ts';
import {
  type Cell,
  cellsOf,
  headerRows,
  isColumnHead,
  isHead,
  isTab,
  layOut,
  looksApart,
  rowsOf,
  wholeRowsOf,
  widthOf,
} from './table-grid.ts';
import { clean, endsInColon, mostInLabel } from './text.ts';
import {
  headWords,
  holds,
  holdsPicture,
  isAction,
  isAside,
  isBold,
  isButton,
  isLabelLike,
  nameWords,
  shownWords,
  toldWords,
  valueWords,
  wordsOf,
} from './words.ts';

/** Reads a table: data under column headers, names before values in a row, or a mere layout whose cells are read one by one. Stops after each row. */
export function* readTable(table: Box, page: PageContext): Generator<void, void> {
  const rows = wholeRowsOf(table);
  const grid = layOut(rows);
  const heads = headerRows(rows, grid);
  const own = columnNames(grid, heads);
  let names = own.some(Boolean) ? own : page.heads.length > 0 ? page.heads : headsBefore(table, widthOf(grid));
  page.heads =
    grid.length === heads ? own : isHeadOnly(table, grid) ? columnNames(grid, 1) : likesOf(table).length > 1 && heads === 0 ? names : [];
  if (page.heads.length > 0 && grid.length === 1 && heads === 0 && page.heads !== names) return;
  if (grid.length > heads && names.length > 0 && names.length === widthOf(grid)) {
    const seen = new Set<Box>();
    for (const [y, line] of grid.entries()) {
      // Names can stand over each row anew.
      if (line.length > 1 && line.every((cell) => cell && isColumnHead(cell))) names = columnNames(grid.slice(0, y + 1), y + 1);
      else if (y >= heads) readData(line, names, seen, page);
      else if (line[0] && new Set(line).size === 1 && line.length > 1) page.visit(line[0]);
      yield;
    }
    return;
  }
  const takeTurns = isPairedList(rows);
  const isList = takeTurns || (rows.length > 1 && isTwoColumnList(rows));
  for (const [at, row] of rows.entries()) {
    if (!readUnderTitle(row, rows[at - 1], page)) readRow(row, isList, takeTurns, page);
    yield;
  }
}

/** A table of names alone, drawn over the table that they are the columns of. */
function isHeadOnly(table: Box, grid: readonly Cell[][]): boolean {
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
    !body[0]?.some((cell) => cell && endsInColon(wordsOf(cell)))
  );
}

/** Names that stand over a table without being part of it, one for each column; never a strip of tabs. */
function headsBefore(table: Box, width: number, level = 0): string[] {
  const { parent } = table;
  const before = kidsBefore(table).findLast((kid) => kid.letters + kid.fields > 0);
  if (!before) return parent && level < 5 ? headsBefore(parent, width, level + 1) : [];
  const heads = inner(before).kids.filter((kid) => kid.letters > 0 || isButton(kid));
  const [first] = heads;
  const names = heads.map(headWords);
  if (!first || width < 2 || heads.length !== width || new Set(names).size < width || nearest(before, isAside)) return [];
  const isOneOf = (head: Box): boolean => head.fields === 0 && shapeOf(head) === shapeOf(first) && !isTab(head) && !looksApart(head, first);
  const isData = rowsOf(table).every((row) => !cellsOf(row).some((cell) => endsInColon(wordsOf(cell))));
  return isData && heads.every(isOneOf) && names.every((name) => isLabelLike(name) && !endsInColon(name)) ? names : [];
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

export function readData(line: readonly Cell[], names: readonly string[], seen: Set<Box>, page: PageContext): void {
  const cells = [...new Set(line.filter((cell) => cell !== undefined))];
  const [first] = cells;
  if (!first) return;
  if (cells.length === 1 && names.length > 1) {
    if (!seen.has(first)) page.visit(first);
    return;
  }
  const key = rowKey(cells);
  if (readMatrixRow(line, names, key, page)) return;
  // A first cell that reaches down was read in its first row; here it is a title of what stands beside it.
  const above = seen.has(first) ? [{ level: 9, text: wordsOf(first), inside: first }] : [];
  const group = newGroup(page);
  page.titles.push(...above);
  for (const cell of cells.slice(above.length)) {
    if (!seen.has(cell) && holds(cell, isStructure)) page.visit(cell);
    else readDataCell(cell, names[line.indexOf(cell)] as string, key, group, page);
  }
  for (const cell of cells) seen.add(cell);
  if (above[0]) page.titles.pop();
}

/** A question with one radio under each answer: the row's words are the question, the chosen column's are the answer. */
function readMatrixRow(line: readonly Cell[], names: readonly string[], key: string, page: PageContext): boolean {
  const fields = line.map((cell) => (cell ? fieldsIn(cell) : []));
  const all = fields.flat();
  const radios = all.filter((field) => field.control === 'radio');
  const [first] = radios;
  if (!first || radios.length < 2 || !key || fields.some((inCell) => inCell.length > 1)) return false;
  const members = membersOf(first, page);
  if (members.length !== radios.length) return false;
  for (const radio of radios) page.used.add(radio);
  const chosen = names.filter((_, x) => fields[x]?.some(isChosen));
  addReading(page, first, 'radio-row', key, chosen.join('; '), 'choice', { group: newGroup(page) });
  return all.length === radios.length;
}

/** The lowest header of each column; a header over several columns only where the lower one is empty. */
function columnNames(grid: readonly Cell[][], heads: number): string[] {
  // A tick over a column of ticks chooses all of the rows.
  const nameOf = (cell: Cell): string =>
    cell ? headWords(cell) || (cell.fields > 0 ? '' : toldWords(cell) || toldWords(cell, 'abbr')) : '';
  const lines = grid.slice(0, heads).reverse();
  return Array.from({ length: widthOf(grid) }, (_, x) => lines.map((line) => nameOf(line[x])).find(Boolean) ?? '');
}

function rowKey(cells: readonly Box[]): string {
  const head = cells.find(isHead);
  const words = (cell: Box): string => (cell.fields > 0 ? typedIn(cell) : valueWords(cell));
  const isKey = (text: string): boolean => text !== '' && !/^\d{1,3}\.?$/.test(text);
  const key = (head && words(head)) || cells.map(words).find(isKey) || '';
  return key.slice(0, mostInLabel);
}

function typedIn(cell: Box): string {
  const [field] = fieldsIn(cell);
  return field?.control === 'text' || field?.control === 'area' ? clean(fieldValue(field)[0]) : '';
}

function readDataCell(cell: Box, name: string, row: string, group: string, page: PageContext): void {
  const value = cellValue(cell, page);
  if (!name || value === null) return;
  if (
    /^(actions?|options?|select( all)?( rows?)?|edit|view|manage|delete\??|remove)$/i.test(name) &&
    !wordsOf(cell, ({ tag }) => tag === 'a')
  )
    return;
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
  const words = shownWords(cell);
  return !words && holds(cell, isAction) ? null : words;
}

function shownIn(field: Box, fields: readonly Box[], page: PageContext): string {
  const { control } = field;
  if (control === 'radio' || (control === 'checkbox' && fields.length > 1 && membersOf(field, page).length > 1))
    return isChosen(field) ? optionWords(field, page) : '';
  if (control === 'checkbox') return isChosen(field) ? 'Yes' : 'No';
  return clean(fieldValue(field)[0]);
}

/** A row of names and values, or a row of a layout. */
function readRow(row: Box, isList: boolean, takeTurns: boolean, page: PageContext): void {
  const cells = tellingCells(row);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as Box;
    const next = cells[at + 1];
    if (!next || !isNameCell(cell, next, isList && (at === 0 || takeTurns))) page.visit(cell);
    else at += readNamed(cell, next, cells.slice(at + 1), page);
  }
}

/** Reads what follows a name; returns how many cells that were. */
function readNamed(name: Box, next: Box, rest: readonly Box[], page: PageContext): number {
  if (next.fields > 0 || holds(next, isStructure)) {
    page.visit(next);
    return 1;
  }
  // One name before several values: they are read as one.
  const end = rest.findIndex((cell, at) => at > 0 && (isHead(cell) || /\p{L}\s*:(\s|$)/u.test(wordsOf(cell))));
  const own = isHead(name) || next.parent !== name.parent ? rest.slice(0, end < 0 ? undefined : end) : [next];
  const value = joined(own);
  const more = !value && holdsPicture(next) ? { state: 'unreadable' as const } : {};
  addReading(page, next, isHead(name) ? 'table-row' : 'cell-before', nameWords(name), value, 'text', more);
  return own.length;
}

const joined = (boxes: readonly Box[]): string => boxes.map(shownWords).filter(Boolean).join(' ');

function isNameCell(cell: Box, next: Box, isInList: boolean): boolean {
  if (cell.fields > 0 || holds(cell, isStructure)) return false;
  const words = nameWords(cell);
  if (!isLabelLike(words)) return false;
  // What names itself needs no name beside it.
  if (!endsInColon(words) && !isHead(cell) && next.fields === 0 && (isFact(next) || splitColon(wordsOf(next))?.[1])) return false;
  if (isHead(cell)) return !isHead(next);
  // What ends in a colon names what follows it, so it is nobody's value.
  if (next.fields === 0 && !holds(next, isStructure) && endsInColon(wordsOf(next))) return false;
  if (endsInColon(words)) return true;
  if (next.fields > 0) return next.fields <= 8;
  return isInList || (isBold(inner(cell)) && !isBold(inner(next)));
}

/** The cells of a row without its number and without colons that stand alone. */
function tellingCells(row: Box): Box[] {
  const cells = cellsOf(row)
    .flatMap((cell) => {
      // A table of one row inside a cell goes on with the row.
      const table = onlyChild(cell);
      const [line, more] = table?.tag === 'table' && table.fields === 0 ? rowsOf(table) : [];
      return line && !more ? cellsOf(line) : [cell];
    })
    .filter((cell) => cell.fields > 0 || wordsOf(cell) !== ':');
  return cells.length > 2 && /^\d{1,3}[.)]?$/.test(wordsOf(cells[0] as Box)) ? cells.slice(1) : cells;
}

/** A form without lines or colons: in each row names and values take turns, the names in a look of their own. */
function isPairedList(rows: readonly Box[]): boolean {
  const lines = rows.map(tellingCells).filter((cells) => cells.length > 1);
  const [first, second] = lines[0] ?? [];
  if (!first || !second || lines.length < 2 || !looksApart(first, second)) return false;
  return lines.every((cells) =>
    cells.every((cell, at) =>
      at % 2 ? !isHead(cell) && (cell.letters === 0 || looksApart(first, cell)) : isPlainName(cell) && !looksApart(first, cell),
    ),
  );
}

const isPlainName = (cell: Box): boolean => cell.fields === 0 && isLabelLike(nameWords(cell)) && nameWords(cell).length < 80;

/** Text in a row of its own under a row that holds nothing but its title. */
function readUnderTitle(row: Box, above: Box | undefined, page: PageContext): boolean {
  const [cell, more] = cellsOf(row);
  const [title, other] = above ? cellsOf(above) : [];
  if (!cell || more || !title || other || cell.fields > 0 || cell.letters < 2 || holds(cell, isStructure)) return false;
  if (!isPlainName(title) || !looksApart(title, cell) || (isBold(inner(cell)) && cell.letters < 60) || splitColon(wordsOf(cell))?.[1])
    return false;
  if (!soundsLikeName(nameWords(title)) && cell.letters < 40) return false;
  return addWords(page, cell, 'cell-above', nameWords(title), shownWords(cell), 'text');
}

/** Every row has just a name and a value: then the left column is names even without a colon. */
function isTwoColumnList(rows: readonly Box[]): boolean {
  const pairs = rows.map(tellingCells).filter((cells) => cells.length > 0);
  const names = pairs.map(([name]) => (name?.fields === 0 ? nameWords(name) : ''));
  return (
    pairs.every(({ length }) => length === 2) &&
    names.every((name) => isLabelLike(name) && name.length < 80) &&
    new Set(names).size === names.length
  );
}

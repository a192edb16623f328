import { headsBefore, isHeadOnly, joinTwin } from './apart-heads.ts';
import type { Box } from './box.ts';
import { fieldsIn } from './fields-in.ts';
import { likesOf } from './kin.ts';
import { addReading, addWords, newGroup, type PageContext } from './page-context.ts';
import { isChosen, membersOf } from './read-choices.ts';
import { fieldValue, optionWords } from './read-field.ts';
import { isStructure, readFormTable } from './read-form-table.ts';
import { splitColon } from './read-lines.ts';
import { type Cell, isColumnHead, isFilterRow, isHead, looksApart, wholeRowsOf, widthOf } from './table-grid.ts';
import { clean, mostInLabel } from './text.ts';
import { headWords, holds, isAction, isLabelLike, shownWords, toldWords, valueWords, wordsOf } from './words.ts';

/** Reads a table: data under column headers, names before values in a row, or a mere layout whose cells are read one by one. Stops after each row. */
export function* readTable(table: Box, page: PageContext): Generator<void, void> {
  const { rows, grid, heads } = joinTwin(table, wholeRowsOf(table), page);
  const own = columnNames(grid, heads);
  let names = own.some(Boolean) ? own : page.heads.length > 0 ? page.heads : headsBefore(table, grid);
  page.heads =
    grid.length === heads ? own : isHeadOnly(table, grid) ? columnNames(grid, 1) : likesOf(table).length > 1 && heads === 0 ? names : [];
  if (page.heads.length > 0 && grid.length === 1 && heads === 0 && page.heads !== names) return;
  if (names.filter((name) => weekday.test(name)).length > 4) return;
  if (heads > 0 && isNamesAndValues(names)) return yield* readFormTable(rows.slice(heads), page, true);
  if (grid.length > heads && names.length > 0 && names.length === widthOf(grid)) {
    const seen = new Set<Box>();
    for (const [y, line] of grid.entries()) {
      const areHeads =
        line.length > 1 && (line.every((cell) => cell && isColumnHead(cell)) || (y > heads && areNamesAgain(line, grid, heads)));
      // Empty heads do nothing but hold the columns apart.
      if (areHeads && !line.some((cell) => cell && headWords(cell))) continue;
      // Names can stand over each row anew.
      if (areHeads) names = columnNames(grid.slice(0, y + 1), y + 1);
      else if (y === grid.length - 1 && /^(sub-?|grand )?totals?:?$/i.test(wordsOf(line[0] ?? table))) continue;
      else if (y === heads && isFilterRow(rows[y] as Box) && rows.length > y + 1 && rows.slice(y + 1).every(({ fields }) => fields === 0))
        continue;
      else if (y >= heads) readData(line, names, seen, page);
      else if (line[0] && new Set(line).size === 1 && line.length > 1) page.visit(line[0]);
      yield;
    }
    return;
  }
  yield* readFormTable(rows, page);
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
    // One name over several columns: those of them that are empty are no blanks.
    if (cell.fields === 0 && !shownWords(cell) && sharesName(cell, line, names)) continue;
    if (!seen.has(cell) && holds(cell, isStructure)) page.visit(cell);
    else readDataCell(cell, names[line.indexOf(cell)] as string, key, group, page);
  }
  for (const cell of cells) seen.add(cell);
  if (above[0]) page.titles.pop();
}

/** Names printed like the first ones over a row that is not: names and values stand in rows by turns. */
function areNamesAgain(line: readonly Cell[], grid: readonly Cell[][], heads: number): boolean {
  const [first, second] = [grid[heads - 1]?.[0], grid[heads]?.[0]];
  if (heads !== 1 || !first || !second || isHead(first) || !looksApart(first, second)) return false;
  return line.every(
    (cell) => cell && cell.fields === 0 && isLabelLike(wordsOf(cell)) && !looksApart(first, cell) && looksApart(second, cell),
  );
}

const sharesName = (cell: Box, line: readonly Cell[], names: readonly string[]): boolean =>
  line.some((other, at) => other !== cell && other && other.letters > 0 && names[at] && names[at] === names[line.indexOf(cell)]);

/** Two columns whose heads say that the first holds names and the second what they are the names of. */
const isNamesAndValues = ([name = '', value = '', more]: readonly string[]): boolean =>
  more === undefined && ((ofNames.test(name) && ofValues.test(value)) || (/^(name|item)$/i.test(name) && /^value$/i.test(value)));
const ofNames = /^(questions?|fields?|field names?|propert(y|ies)|attributes?|data items?|labels?|keys?|parameters?|variables?)$/i;
const ofValues = /^(responses?|answers?|values?|data|entry|entries|contents?|details?)$/i;

// A month to choose a day from.
const weekday = /^(mo|tu|we|th|fr|sa|su|m|t|w|f|s)[a-z]{0,7}$/i;

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
  // What stands in a column without a name can name itself.
  if (!name && cell.fields === 0 && splitColon(valueWords(cell))?.[1]) {
    page.visit(cell);
    return;
  }
  const value = cellValue(cell, page);
  if (!name || value === null) return;
  if (
    /^(actions?|options?|select( all)?( rows?)?|edit|view|manage|delete\??|remove)$/i.test(name) &&
    !wordsOf(cell, ({ tag }) => tag === 'a')
  )
    return;
  addWords(page, cell, 'table-column', name, value, 'table-cell', { row, column: name.slice(0, mostInLabel), group });
}

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

import { addReading, addWords } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { linesOf } from '../boxes/gather-words.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { holds, holdsPicture, isAction, valueWords, wordsOf } from '../boxes/words.ts';
import { fieldValue } from '../fields/field-value.ts';
import { membersOf } from '../fields/group-choices.ts';
import { optionWords } from '../fields/option-words.ts';
import { isChosen } from '../fields/read-choices.ts';
import { shownChoice } from '../fields/shown-choice.ts';
import { newGroup, type PageContext } from '../page-context.ts';
import { clean, mostInLabel, splitColon } from '../text/text.ts';
import { isNotesColumn, isTold } from './notes-column.ts';
import { readOpenedCell } from './opened-cell.ts';
import { pressedWords } from './pressed-cell.ts';
import { isStructure } from './structure.ts';
import { type Cell, isHead } from './table-grid.ts';

/** Reads a row of data, each cell under the name of its column. `seen` holds the cells that reach down from rows read before. */
export function readData(line: readonly Cell[], names: readonly string[], seen: Set<Box>, page: PageContext): void {
  const cells = [...new Set(line.filter((cell) => cell !== undefined))];
  const [first] = cells;
  if (!first) return;
  if (cells.length === 1 && names.length > 1) {
    if (!seen.has(first)) page.visit(first);
    return;
  }
  const key = rowKey(cells, (cell) => names[line.indexOf(cell)] ?? '');
  if (readMatrixRow(line, names, key, page)) return;
  // A first cell that reaches down was read in its first row; here it is a title of what stands beside it.
  const isAbove = seen.has(first);
  const above = isAbove && wordsOf(first) !== '' ? [{ level: 9, text: wordsOf(first), inside: first }] : [];
  const group = newGroup(page);
  page.titles.push(...above);
  for (const cell of cells.slice(isAbove ? 1 : 0)) {
    // One name over several columns: those of them that are empty are no blanks.
    if (cell.fields === 0 && !shownWords(cell) && sharesName(cell, line, names)) continue;
    if (!seen.has(cell) && holds(cell, isStructure)) page.visit(cell);
    else readDataCell(cell, line.indexOf(cell), names, key, group, page);
  }
  for (const cell of cells) seen.add(cell);
  if (above[0]) page.titles.pop();
}

const sharesName = (cell: Box, line: readonly Cell[], names: readonly string[]): boolean =>
  // Under heads of several columns the same names come again, each under its own head.
  [-1, 1].some((by) => {
    const name = names[line.indexOf(cell)];
    let at = line.indexOf(cell) + by;
    while (name && names[at] === name && !line[at]?.letters) at += by;
    return Boolean(name && names[at] === name);
  });

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

/** What a line of data is known by: the words of its head, or its first that are more than a number. */
export function rowKey(cells: readonly Box[], nameOf: (cell: Box) => string = () => ''): string {
  const head = cells.find(isHead);
  const words = (cell: Box): string => (cell.fields > 0 ? typedIn(cell) : valueWords(cell) || pressedWords(cell, nameOf(cell)));
  const isKey = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !/^\d{1,3}( \d{1,3})?\.?$/.test(text);
  const key = (head && words(head)) || cells.map(words).find(isKey) || '';
  return key.slice(0, mostInLabel);
}

function typedIn(cell: Box): string {
  const [field] = fieldsIn(cell);
  return field?.control === 'text' || field?.control === 'area' ? clean(fieldValue(field)[0]) : '';
}

function readDataCell(cell: Box, at: number, names: readonly string[], row: string, group: string, page: PageContext): void {
  const name = names[at] as string;
  // What stands in a column without a name can name itself.
  if (!name && cell.fields === 0 && splitColon(valueWords(cell))?.[1]) {
    page.visit(cell);
    return;
  }
  const more = { row, column: name.slice(0, mostInLabel), group };
  if (readOpenedCell(cell, name, more, page)) return;
  const value = cellValue(cell, page) ?? (pressedWords(cell, name) || null);
  if (!name || value === null) return;
  if (
    /^(actions?|options?|select( all)?( rows?)?|edit|view|manage|delete\??|remove)$/i.test(name) &&
    typedIn(cell) === '' &&
    !/[\p{L}\p{N}]/u.test(wordsOf(cell, ({ tag }) => tag === 'a'))
  )
    return;
  if (
    cell.fields === 0 &&
    isTold(value) &&
    isNotesColumn(
      name,
      names,
      page.titles.map(({ text }) => text),
    )
  )
    addReading(page, cell, 'table-column', name, linesOf(cell, isAction), 'prose', more);
  else addWords(page, cell, 'table-column', name, value, 'table-cell', more);
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
  return !words && holds(cell, isAction) && !isAmongFields(cell) && !holdsPicture(cell) ? null : words;
}

/** A place for a field that opens when it is needed, as it did in another row. */
const isAmongFields = ({ tag, index, parent }: Box): boolean =>
  tag === 'td' && (parent?.parent?.kids.some((row) => (row.kids[index]?.fields ?? 0) > 0) ?? false);

function shownIn(field: Box, fields: readonly Box[], page: PageContext): string {
  const { control } = field;
  if (control === 'radio' || (control === 'checkbox' && fields.length > 1 && membersOf(field, page).length > 1))
    return isChosen(field) ? optionWords(field, page) : '';
  if (control === 'checkbox') return isChosen(field) ? 'Yes' : 'No';
  return clean(shownChoice(field, () => undefined)?.value ?? fieldValue(field)[0]);
}

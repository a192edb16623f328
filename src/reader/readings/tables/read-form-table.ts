import { addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { inner, shapeOf } from '../boxes/kin.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { holds, isBold, isButton, nameWords, wordsOf } from '../boxes/words.ts';
import { fieldValue } from '../fields/field-value.ts';
import type { PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { clean, endsInColon, mostInLabel, stateOf } from '../text/text.ts';
import { readNotesUnder } from '../titles/read-notes.ts';
import { isPairedList, isPlainName, isTitleRow, isTwoColumnList, tellingCells, withoutGaps } from './form-rows.ts';
import { hasNamedFields, isNameAgain, isNameCell, shapesOf, shapesOfNames, standsUnderNames } from './name-cells.ts';
import { isStructure } from './structure.ts';
import { cellsOf, isHead } from './table-grid.ts';
import { readUnderTitle } from './text-under-title.ts';

/** Reads a table that is a form: names before values in a row, text under its title, or a mere layout whose cells are read one by one. `isNamed`: the page says that the first column holds the names. Stops after each row. */
export function* readFormTable(all: readonly Box[], page: PageContext, isNamed = false): Generator<void, void> {
  const rows = withoutGaps(all);
  const takeTurns = isPairedList(rows);
  if (rows.length === 1 && (isTabs(cellsOf(rows[0] as Box)) || isTitlesOnly(cellsOf(rows[0] as Box)))) return;
  if (areCommands(rows)) return;
  const isList = isNamed || takeTurns || (rows.length > 1 && isTwoColumnList(rows));
  const made = shapesOfNames(rows);
  const from = page.titles.length;
  let named = 0;
  for (const [at, row] of rows.entries()) {
    if (page.used.has(row)) continue;
    const [head, more] = cellsOf(row);
    if (isNamed && readTypedName(row, page)) continue;
    if (named-- > 0 && goesOn(row, page)) continue;
    if (isList && head && !more && isTitleRow([head])) {
      page.titles.length = from;
      page.titles.push({ level: 9, text: nameWords(head).slice(0, mostInLabel), inside: row });
    }
    named = head && isHead(head) ? Number(attribute(head, 'rowspan')) - 1 : 0;
    if (readOfSeveral(row, rows.slice(at + 1), page)) named = 0;
    else if (!readUnderTitle(row, rows[at - 1], page))
      readRow(row, isList || made.has(shapesOf(row)) || hasNamedFields(row), takeTurns, page);
    yield;
  }
}

/** A title that reaches down beside rows of names and values: "Mother" beside "Name" and "Born". Reads those rows; returns whether it was one. */
function readOfSeveral(row: Box, below: readonly Box[], page: PageContext): boolean {
  const [title, name, value, more] = cellsOf(row);
  const span = title ? Number(attribute(title, 'rowspan')) : 0;
  if (!title || !name || !value || more || !(span > 1) || title.fields > 0 || !isPlainName(title)) return false;
  const rows = below.slice(0, span - 1);
  if (rows.some((each) => cellsOf(each).length !== 2) || ![row, ...rows].every((each) => isPlainName(cellsOf(each).at(-2) as Box)))
    return false;
  page.titles.push({ level: 9, text: nameWords(title).slice(0, mostInLabel), inside: row });
  for (const each of [row, ...rows]) {
    const [beside, said] = cellsOf(each).slice(-2) as [Box, Box];
    readNamed(beside, said, [said], page);
    page.used.add(each);
  }
  page.titles.pop();
  return true;
}

/** A name that can be written itself, in a field beside that for its value. */
function readTypedName(row: Box, page: PageContext): boolean {
  const [name, field, more] = fieldsIn(row);
  if (!name || !field || more || cellsOf(row)[0]?.fields !== 1 || ![name, field].every(({ control }) => /^(text|area)$/.test(`${control}`)))
    return false;
  for (const each of [name, field]) page.used.add(each);
  return addReading(page, field, 'table-row', fieldValue(name)[0], ...fieldValue(field));
}

/** What stands beside a name that reaches down over several rows: lines of one value. */
function goesOn(row: Box, page: PageContext): boolean {
  const last = page.readings.at(-1);
  const cells = cellsOf(row);
  if (last?.how !== 'table-row' || cells.some((cell) => isHead(cell) || cell.fields > 0 || holds(cell, isStructure))) return false;
  last.value = clean([last.value, joined(cells)].join(' '));
  last.state = stateOf(last.value);
  return true;
}

/** A row of names and values, or a row of a layout. */
function readRow(row: Box, isList: boolean, takeTurns: boolean, page: PageContext): void {
  const cells = tellingCells(row);
  // A title over all columns.
  if (row.parent?.tag === 'thead' && isTitleRow(cells)) return;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as Box;
    const next = cells[at + 1];
    if (
      !next ||
      !isNameCell(cell, next, (isList && (at === 0 || takeTurns || isNameAgain(cells, at))) || standsUnderNames(row, at, next))
    ) {
      if (cells.length === 1 || !readNotesUnder(cell, page)) page.visit(cell);
    } else at += readNamed(cell, next, cells.slice(at + 1), page);
  }
}

/** What can be done, and what to press for it: "Remove from list" beside a button, row by row. */
const areCommands = (rows: readonly Box[]): boolean =>
  rows.length > 1 &&
  rows.every((row) => {
    const [what, press, more] = cellsOf(row);
    if (!what || !press || more || what.fields + press.fields + press.letters > 0) return false;
    return holds(press, isButton) && !soundsLikeName(nameWords(what));
  });

/** Words in bold print with nothing between them but room. */
const isTitlesOnly = (cells: readonly Box[]): boolean => {
  const said = cells.filter(({ letters }) => letters > 0);
  const isApart = cells.every(({ letters, fields }, at) => fields === 0 && (letters === 0 || (cells[at + 1]?.letters ?? 0) === 0));
  return said.length > 2 && isApart && said.every((cell) => isBold(inner(cell)) && isPlainName(cell) && !endsInColon(wordsOf(cell)));
};

/** A strip of tabs: words alone, made alike, of which one is in bold print. */
function isTabs(cells: readonly Box[]): boolean {
  const [first, second, third] = cells;
  if (second && third && areWaysBesideOne(cells)) return true;
  if (!first?.classes || !second || !third || cells.filter((cell) => isBold(inner(cell))).length !== 1) return false;
  return cells.every((cell) => shapeOf(cell) === shapeOf(first) && cell.fields === 0 && /^\p{L}[^:]{2,30}$/u.test(wordsOf(cell)));
}

/** Ways to the other parts of a page, beside the name of this one in bold print. */
function areWaysBesideOne(cells: readonly Box[]): boolean {
  const others = cells.filter((cell) => inner(cell).tag !== 'a');
  const [here, more] = others;
  return here !== undefined && !more && here.fields === 0 && isBold(inner(here)) && !endsInColon(wordsOf(here));
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
  // "Open" can be pressed, and it can be how far something is.
  const value = joined(own) || (/\b(status|state)[\s*:]*$/i.test(nameWords(name)) ? wordsOf(next) : '');
  addReading(page, next, isHead(name) ? 'table-row' : 'cell-before', nameWords(name), value);
  return own.length;
}

const joined = (boxes: readonly Box[]): string => boxes.map(shownWords).filter(Boolean).join(' ');

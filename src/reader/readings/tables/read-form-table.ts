import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { inner, shapeOf } from '../boxes/kin.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { holds, isBold, isButton, isLabelLike, isTitleTag, nameWords, wordsOf } from '../boxes/words.ts';
import { fieldValue } from '../fields/read-field.ts';
import { addReading, addWords, type PageContext } from '../page-context.ts';
import { isFact } from '../pairs/read-facts.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { clean, endsInColon, mostInLabel, splitColon, stateOf } from '../text/text.ts';
import { readNotesUnder } from '../titles/read-notes.ts';
import { isPairedList, isPlainName, isTitleRow, isTwoColumnList, tellingCells, withoutGaps } from './form-rows.ts';
import { cellsOf, isHead, looksApart } from './table-grid.ts';

/** A list of things or of terms; a list to choose from that is drawn as a table is a field, and a table around a single text is room. */
export const isStructure = (box: Box): boolean =>
  (box.tag === 'table' && !/^(list|combo)box$/.test(box.role) && inner(box).kids.length > 0) || box.tag === 'dl';

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
    if (!next || !isNameCell(cell, next, isList && (at === 0 || takeTurns || isNameAgain(cells, at)))) {
      if (cells.length === 1 || !readNotesUnder(cell, page)) page.visit(cell);
    } else at += readNamed(cell, next, cells.slice(at + 1), page);
  }
}

/** A cell made like the first of its row, which is a name, before one that is not. */
const isNameAgain = (cells: readonly Box[], at: number, [first, second]: readonly Box[] = cells): boolean =>
  at % 2 === 0 &&
  first !== undefined &&
  second !== undefined &&
  first.classes !== '' &&
  shapeOf(first) !== shapeOf(second) &&
  [cells[at], cells[at + 1]].every((cell, by) => cell && shapeOf(cell) === shapeOf(by === 0 ? first : second));

/** How rows of a form are made that begin with the name of a field, where name and field differ in make. */
function shapesOfNames(rows: readonly Box[]): Set<string> {
  const named = rows.filter((row) => {
    const [name, field] = cellsOf(row);
    return (
      name &&
      field &&
      name.fields === 0 &&
      name.classes !== '' &&
      field.fields > 0 &&
      isLabelLike(nameWords(name)) &&
      shapeOf(name) !== shapeOf(field)
    );
  });
  return new Set(named.length > 1 ? named.map(shapesOf) : []);
}

/** A row in which cells of one make take turns with cells of another that hold values or fields. */
function hasNamedFields(row: Box): boolean {
  const cells = cellsOf(row);
  const [first, second] = cells;
  if (!first || !second || cells.length < 4 || cells.length % 2 > 0 || first.classes === '' || row.fields === 0) return false;
  return (
    shapeOf(first) !== shapeOf(second) &&
    cells.every((cell, at) => shapeOf(cell) === shapeOf(at % 2 === 0 ? first : second) && (at % 2 > 0 || isPlainName(cell)))
  );
}

const shapesOf = (row: Box): string => cellsOf(row).slice(0, 2).map(shapeOf).join();

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
  if (!first?.classes || !second || !third || cells.filter((cell) => isBold(inner(cell))).length !== 1) return false;
  return cells.every((cell) => shapeOf(cell) === shapeOf(first) && cell.fields === 0 && /^\p{L}[^:]{2,30}$/u.test(wordsOf(cell)));
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

const isAnswer = /^(yes|no)$/i;

function isNameCell(cell: Box, next: Box, isInList: boolean): boolean {
  if (cell.fields > 0 || holds(cell, isStructure)) return false;
  const words = nameWords(cell);
  if (!isLabelLike(words) || isAnswer.test(words)) return false;
  // "Neighbour: Name" beside who it is.
  const named = splitColon(words)?.[1];
  if (named && !(soundsLikeName(named) && isInList && next.letters > 0 && looksApart(cell, next))) return false;
  if (isBold(inner(cell)) && isAnswer.test(wordsOf(next))) return true;
  // A title with nothing beside it.
  if (isTitleTag(inner(cell)) && !isHead(cell) && next.letters + next.fields === 0 && !isAmongTitled(cell)) return false;
  // What names itself needs no name beside it.
  if (!isInList && !endsInColon(words) && !isHead(cell) && next.fields === 0 && (isFact(next) || splitColon(wordsOf(next))?.[1]))
    return false;
  if (isHead(cell)) return !isHead(next);
  // What ends in a colon names what follows it, so it is nobody's value.
  if (next.fields === 0 && !holds(next, isStructure) && endsInColon(wordsOf(next))) return false;
  if (endsInColon(words)) return true;
  if (next.fields > 0) return next.fields <= 8;
  return isInList || (isBold(inner(cell)) && !isBold(inner(next)));
}

/** Whether other rows begin with a title as well, before what it is the name of. */
const isAmongTitled = ({ parent }: Box): boolean =>
  (parent?.parent?.kids ?? []).some((row) => {
    const [name, value] = row === parent ? [] : cellsOf(row);
    return name !== undefined && isTitleTag(inner(name)) && value !== undefined && value.letters > 0;
  });

/** Text in a row of its own under a row that holds nothing but its title. */
export function readUnderTitle(row: Box, above: Box | undefined, page: PageContext): boolean {
  const [cell, more] = cellsOf(row);
  const [title, other] = above ? cellsOf(above) : [];
  if (!cell || more || !title || other || cell.fields > 0 || cell.letters < 2 || holds(cell, isStructure)) return false;
  if (!isPlainName(title) || !looksApart(title, cell) || (isBold(inner(cell)) && cell.letters < 60) || splitColon(wordsOf(cell))?.[1])
    return false;
  if (!soundsLikeName(nameWords(title)) && cell.letters < 40 && !takesTurns(title, cell)) return false;
  if (isWay(cell) && areWays(row)) return false;
  return addWords(page, cell, 'cell-above', nameWords(title), shownWords(cell), 'text');
}

/** All words stand on a link. */
const isWay = (cell: Box): boolean => {
  const link = cell.tag === 'a' ? cell : cell.kids.find(({ letters }) => letters > 0);
  return link !== undefined && (link.tag === 'a' ? /^[^\p{L}\p{N}]*$/u.test(wordsOf(cell).replace(wordsOf(link), '')) : isWay(link));
};

/** Titles over ways to somewhere, row under row: a menu. */
function areWays({ parent }: Box): boolean {
  const rows = (parent?.kids ?? []).map(cellsOf).filter(([cell]) => cell && cell.letters > 0);
  const ways = rows.filter(([cell, more]) => cell && !more && isWay(cell));
  return ways.length > 3 && ways.length * 2 > rows.length;
}

/** Whether rows of one cell each are made like a title by turns, and more than once, and none of those stands over another. */
function takesTurns(title: Box, cell: Box): boolean {
  const rows = (title.parent?.parent?.kids ?? []).map(cellsOf).filter((cells) => cells.length === 1) as [Box][];
  const isTitle = ([one]: [Box]): boolean => !looksApart(one, title) && shapeOf(one) === shapeOf(title);
  const titles = rows.flatMap((row, at) => (isTitle(row) ? [at] : []));
  return titles.length > 2 && shapeOf(cell) !== shapeOf(title) && titles.every((at) => rows[at + 1] && !isTitle(rows[at + 1] as [Box]));
}

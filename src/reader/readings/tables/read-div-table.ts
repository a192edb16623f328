import type { Box } from '../boxes/box.ts';
import { inner, isOfOneMake, onlyChild, shapeOf } from '../boxes/kin.ts';
import { headWords, holds, isLabelLike, isTitleTag, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { isSetApart } from '../pairs/pair-parts.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon } from '../text/text.ts';
import { readData } from './read-data-row.ts';
import { areStacked, holdsBlocksOfWords } from './stacked.ts';
import { splitStacked } from './stacked-names.ts';
import { isTab, uncounted } from './table-grid.ts';

/** Reads a table drawn with boxes that are not marked as one: a line of names in a look of its own over lines of as many cells. Returns whether the box was one. */
export function readDivTable(box: Box, page: PageContext): boolean {
  const first = box.kids[0];
  if (!first || box.kids.length < 2 || (cellsOf(first).length < 3 && !isOverFields(box))) return false;
  const [head, ...all] = linesOf(box).filter(isTelling);
  if (!head || !all[0]) return false;
  const cells = cellsOf(head);
  const lines = withoutFoot(all, cells.length);
  const names = cells.map(headWords);
  const rows = lines.map((line) => withoutTail(cellsIn(line, cells.length), cells.length));
  if (!isHead(cells, names) || rows.some((row) => row.length !== cells.length || row.some(isPart)) || areColumns(rows)) return false;
  if (cells.length > 2 && !looksApart(head, all[0]) && !areToldApart(names, rows)) return false;
  const seen = new Set<Box>();
  const told = uncounted(names, rows);
  const split = splitStacked(cells, { names: told, grid: rows.map((row) => [...row]) }, 0);
  for (const row of split.grid) readData(row, split.names, seen, page);
  return true;
}

/** Lines of one make without the shorter ones at the end: a line to add one, sums, pages. */
function withoutFoot(lines: readonly Box[], width: number): readonly Box[] {
  const end = lines.findLastIndex((line) => cellsIn(line, width).length >= width) + 1;
  const [body, foot] = [lines.slice(0, end), lines.slice(end)];
  const isFoot = foot.length < 3 && foot.every(({ fields, letters }) => fields === 0 && letters < 60);
  return end > 1 && isFoot && body.every((line) => line.classes !== '' && isOfOneMake(line, body[0] as Box)) ? body : lines;
}

/** Whether the words of a head without a look of its own sound like names, and those below it do not. */
function areToldApart(names: readonly string[], rows: readonly (readonly Box[])[]): boolean {
  const cells = rows.flat().map((cell) => wordsOf(cell));
  const part = (texts: readonly string[]): number => texts.filter(soundsLikeName).length / texts.length;
  return rows.length > 1 && part(names) > 0.6 && part(cells) < 0.4;
}

/** Two names over lines of two fields, each made like the name it stands under. */
function isOverFields({ kids: [head, ...lines] }: Box): boolean {
  const names = head ? cellsOf(head) : [];
  return (
    names.length === 2 &&
    names.every(({ fields, letters, classes }) => fields === 0 && letters > 0 && classes !== '') &&
    lines.every((line) => {
      const cells = cellsOf(line);
      return cells.length === 2 && cells.every((cell, at) => cell.fields === 1 && cell.letters === 0 && isLike(cell, names[at] as Box));
    })
  );
}

const isLike = (cell: Box, name: Box): boolean => name.classes.split(/\s+/).includes(cell.classes.split(/\s+/)[0] as string);

const cellsOf = (line: Box): readonly Box[] => inner(line).kids;

/** The cells of a line that is so wide: those of the one box in it that shows something, where room for a message stands beside that. */
function cellsIn(line: Box, width: number): readonly Box[] {
  const cells = cellsOf(line);
  const [only, more] = cells.length < width ? cells.filter(isTelling) : [];
  return only && !more && cellsOf(only).length === width ? cellsOf(only) : cells;
}

/** The lines of a table, those in a body of their own included; what is only pressed below them ("Add another") is none. */
function linesOf(box: Box): Box[] {
  const width = cellsOf(box.kids[0] as Box).length;
  const telling = box.kids.filter(isTelling);
  const [head, last, more] = (telling[0] === box.kids[0] && telling[1] ? telling : box.kids) as [Box, Box, Box?];
  const body = (more ? last : withLines(last, width)).kids.filter(isTelling);
  const isBody = !more && body.length > 0 && body.every((kid) => withoutTail(cellsIn(kid, width), width).length === width);
  const isLines = body.length !== width || body.every((kid) => kid.kids.length === width || cellsIn(kid, width) !== cellsOf(kid));
  return isBody && isLines ? [head, ...body] : box.kids;
}

const isTelling = ({ letters, fields }: Box): boolean => letters + fields > 0;

/** The body that holds the lines, past wrappers. */
const withLines = (body: Box, width: number): Box => {
  const only = onlyChild(body);
  const cells = only ? withoutTail(cellsOf(only), width) : [];
  // As many lines as columns are still lines.
  return only && (cells.length !== width || cells.every((cell) => cellsOf(cell).length === width)) ? withLines(only, width) : body;
};

/** Cells of a line without those past the last name that only hold something to press. */
function withoutTail(cells: readonly Box[], width: number): readonly Box[] {
  const tail = cells.slice(width);
  return tail.every((cell) => cell.fields === 0 && cell.letters === 0) ? cells.slice(0, width) : cells;
}

function isHead(cells: readonly Box[], names: readonly string[]): boolean {
  const said = names.filter(Boolean);
  return (
    said.length >= Math.max(2, names.length - 2) &&
    new Set(said).size === said.length &&
    said.every((name) => isLabelLike(name) && !endsInColon(name) && name.length < 50) &&
    cells.filter(({ fields }) => fields > 0).length < 2 &&
    !areStacked(cells.filter(({ letters }) => letters > 0)) &&
    new Set(cells.filter(({ letters }) => letters > 0).map(({ tag }) => tag)).size === 1 &&
    cells.every(
      (cell) =>
        cell.letters === 0 ||
        (cell.fields === 0 && !isTab(cell) && !/^h[12]$/.test(cell.tag) && !holds(cell, isTitleTag) && !holdsBlocksOfWords(cell)),
    )
  );
}

/** Every box holds several lines: they stand beside one another, and are columns. */
const areColumns = (rows: readonly (readonly Box[])[]): boolean => {
  const cells = rows.flat().filter(({ letters }) => letters > 0);
  return cells.length > 2 && cells.every(holdsBlocksOfWords);
};

/** A cell that is a part of a page rather than of a table. */
export const isPart = (cell: Box): boolean =>
  isTitleTag(cell) ||
  cell.tag === 'tr' ||
  cell.role === 'row' ||
  holds(cell, (kid) => isTitleTag(kid) || kid.tag === 'table' || kid.tag === 'dl');

/** Whether a line of names is printed or made otherwise than a line under it. */
export function looksApart(head: Box, line: Box): boolean {
  if (isSetApart(head, line)) return true;
  const [a, b] = [head, line].map((each) => cellsOf(each).find((cell) => cell.letters > 0));
  return (
    a !== undefined &&
    b !== undefined &&
    (isSetApart(inner(a), inner(b)) || (shapeOf(inner(a)) !== shapeOf(inner(b)) && shapeOf(head) !== shapeOf(line)))
  );
}

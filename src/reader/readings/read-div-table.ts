import type { Box } from './box.ts';
import { inner, shapeOf } from './kin.ts';
import type { PageContext } from './page-context.ts';
import { isSetApart } from './pair-parts.ts';
import { readData } from './read-table.ts';
import { isTab } from './table-grid.ts';
import { endsInColon } from './text.ts';
import { headWords, holds, isLabelLike, isTitleTag } from './words.ts';

/** Reads a table drawn with boxes that are not marked as one: a line of names in a look of its own over lines of as many cells. Returns whether the box was one. */
export function readDivTable(box: Box, page: PageContext): boolean {
  const first = box.kids[0];
  if (!first || box.kids.length < 2 || cellsOf(first).length < 3) return false;
  const [head, ...lines] = linesOf(box).filter((line) => line.letters + line.fields > 0);
  if (!head || !lines[0]) return false;
  const cells = cellsOf(head);
  const names = cells.map(headWords);
  const rows = lines.map(cellsOf);
  if (!isHead(cells, names) || rows.some((row) => row.length !== cells.length || row.some(isPart)) || !looksApart(head, lines[0]))
    return false;
  const seen = new Set<Box>();
  for (const row of rows) readData(row, names, seen, page);
  return true;
}

const cellsOf = (line: Box): readonly Box[] => inner(line).kids;

/** The lines of a table, those in a body of their own included. */
function linesOf(box: Box): Box[] {
  const width = cellsOf(box.kids[0] as Box).length;
  const [head, body, more] = box.kids as [Box, Box, Box?];
  const isBody = !more && body.kids.length > 0 && body.kids.every((kid) => cellsOf(kid).length === width);
  return isBody && (body.kids.length !== width || body.kids.every((kid) => kid.kids.length === width)) ? [head, ...body.kids] : box.kids;
}

function isHead(cells: readonly Box[], names: readonly string[]): boolean {
  const said = names.filter(Boolean);
  return (
    said.length >= Math.max(2, names.length - 2) &&
    new Set(said).size === said.length &&
    said.every((name) => isLabelLike(name) && !endsInColon(name) && name.length < 50) &&
    cells.every((cell) => cell.letters === 0 || (cell.fields === 0 && !isTab(cell) && !holds(cell, isTitleTag)))
  );
}

/** A cell that is a part of a page rather than of a table. */
const isPart = (cell: Box): boolean => isTitleTag(cell) || holds(cell, (kid) => isTitleTag(kid) || kid.tag === 'table' || kid.tag === 'dl');

function looksApart(head: Box, line: Box): boolean {
  if (isSetApart(head, line)) return true;
  const [a, b] = [head, line].map((each) => cellsOf(each).find((cell) => cell.letters > 0));
  return (
    a !== undefined &&
    b !== undefined &&
    (isSetApart(inner(a), inner(b)) || (shapeOf(inner(a)) !== shapeOf(inner(b)) && shapeOf(head) !== shapeOf(line)))
  );
}

import { attribute, type Box, isText } from '../boxes/box.ts';
import { inner, partsOf } from '../boxes/kin.ts';
import { forget } from '../boxes/once.ts';
import { isBold, isLabelLike, wordsOf } from '../boxes/words.ts';
import { isSetApart } from '../pairs/pair-parts.ts';
import type { Cell } from './table-grid.ts';

/** Where a narrow page has no room for heads, every cell shows the name of its column again: the names, and the lines without them; null where the cells say no such thing. */
export function namesInCells(grid: readonly Cell[][]): { names: string[]; lines: Cell[][] } | null {
  const [first, second] = grid;
  if (!first || !second || first.length < 2 || grid.some((line) => line.length !== first.length)) return null;
  const names = first.map((cell) => (cell ? nameIn(cell) : ''));
  if (new Set(names).size < names.length || !names.every((name) => name !== '' && isLabelLike(name))) return null;
  if (!grid.every((line) => line.every((cell, x) => cell && nameIn(cell) === names[x]))) return null;
  return { names, lines: grid.map((line) => line.map((cell) => cell && withoutName(cell))) };
}

/** A name in print of its own that a cell begins with, or the one that it gives to the style sheet to draw. */
function nameIn(cell: Box): string {
  const head = headIn(cell);
  return head ? wordsOf(head).replace(/\s*:$/, '') : attribute(cell, 'data-label');
}

function headIn(cell: Box): Box | null {
  const [head, value] = partsOf(saidIn(cell));
  const isHead = head !== undefined && !isText(head) && head.letters > 0 && head.fields === 0;
  return isHead && (isBold(head) || (value !== undefined && !isText(value) && isSetApart(head, value))) ? head : null;
}

/** What holds the name and the value of a cell, or the name alone. */
function saidIn(cell: Box): Box {
  const at = inner(cell);
  return at === cell || partsOf(at).length > 1 ? at : (at.parent ?? at);
}

function withoutName(cell: Box): Box {
  const head = headIn(cell);
  const at = saidIn(cell);
  if (!head) return cell;
  const [children, kids] = [at.children.filter((child) => child !== head), at.kids.filter((kid) => kid !== head)];
  return forget({ ...cell, children, kids, letters: cell.letters - head.letters });
}

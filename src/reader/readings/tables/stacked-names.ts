import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { isInline } from '../boxes/gather-words.ts';
import { inner, isTelling, shapeOf } from '../boxes/kin.ts';
import { headWords, isLabelLike } from '../boxes/words.ts';
import { endsInColon } from '../text/text.ts';
import type { Cell } from './table-grid.ts';

interface Columns {
  names: readonly string[];
  grid: Cell[][];
}

/**
 * A table whose heads each hold several names one below another, over cells that hold as many values in the same way: each name with its own column. Where the cells
 * under such a head are made otherwise, nothing is the value of all of its names together.
 */
export function splitStacked(heads: readonly Cell[], { names, grid }: Columns, count: number): Columns {
  const stacks = heads.map((head) => (head ? namesStacked(head) : []));
  if (heads.length !== names.length || !stacks.some((stack) => stack.length > 1)) return { names, grid };
  const body = grid.slice(count);
  const fits = stacks.map((stack, x) => stack.length > 1 && fitsStack(body, x, stack.length));
  if (!fits.some(Boolean)) return { names, grid };
  return {
    names: stacks.flatMap((stack, x) => (fits[x] ? stack : [stack.length > 1 ? '' : (names[x] ?? '')])),
    grid: grid.map((line, y) =>
      stacks.flatMap((stack, x) => (fits[x] ? (y < count ? stack.map(() => line[x]) : valuesIn(line[x], stack.length)) : [line[x]])),
    ),
  };
}

/** The names that stand one below another in a head, each in a block of one make; what a column is filtered by names it in its own box. */
export function namesStacked(head: Box): string[] {
  const { kids } = inner(head);
  const [first] = kids;
  if (!first || kids.length < 2 || kids.length > mostNames || !kids.every((kid) => isTelling(kid) && shapeOf(kid) === shapeOf(first)))
    return [];
  if (kids.some((kid, at) => (isInline(kid) && !kid.look.isApart) || (at > 0 && kid.look.isBeside))) return [];
  const names = kids.map((kid) =>
    kid.fields === 1 && kid.letters === 0 ? attribute(fieldsIn(kid)[0] ?? kid, 'placeholder') : headWords(kid),
  );
  const areNames = names.every((name) => isLabelLike(name) && !endsInColon(name)) && new Set(names).size === names.length;
  return areNames ? names : [];
}

const mostNames = 4;

/** Whether each cell of a column holds so many values one below another, none of them always empty. */
function fitsStack(body: readonly (readonly Cell[])[], x: number, count: number): boolean {
  const cells = body.map((line) => line[x]);
  if (cells.length === 0 || cells.some((cell, y) => !cell || cell === body[y]?.[x + 1])) return false;
  const values = cells.map((cell) => valuesIn(cell, count));
  return (
    values.every((each, y) => each.every(Boolean) || !isTelling(cells[y] as Box)) &&
    Array.from({ length: count }, (_, at) => values.some((each) => each[at] && isTelling(each[at]))).every(Boolean)
  );
}

/** So many values one below another in a cell; nothing where it holds another number. */
function valuesIn(cell: Cell, count: number): Cell[] {
  const kids = cell ? inner(cell).kids : [];
  return kids.length === count && !kids.some((kid, at) => at > 0 && kid.look.isBeside)
    ? kids
    : Array.from({ length: count }, () => undefined);
}

import type { Box } from '../boxes/box.ts';
import { inner, shapeOf } from '../boxes/kin.ts';
import { holds, isBold, isLabelLike, isTitleTag, nameWords, wordsOf } from '../boxes/words.ts';
import { isFact } from '../pairs/read-facts.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon, splitColon } from '../text/text.ts';
import { isPlainName } from './form-rows.ts';
import { isStructure } from './structure.ts';
import { cellsOf, isHead, looksApart } from './table-grid.ts';

/** Which cells of a form in a table are the names of what stands beside them. */

/** A cell made like the first of its row, which is a name, before one that is not. */
export const isNameAgain = (cells: readonly Box[], at: number, [first, second]: readonly Box[] = cells): boolean =>
  at % 2 === 0 &&
  first !== undefined &&
  second !== undefined &&
  first.classes !== '' &&
  shapeOf(first) !== shapeOf(second) &&
  [cells[at], cells[at + 1]].every((cell, by) => cell && shapeOf(cell) === shapeOf(by === 0 ? first : second));

/** How rows of a form are made that begin with the name of a field, where name and field differ in make. */
export function shapesOfNames(rows: readonly Box[]): Set<string> {
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
export function hasNamedFields(row: Box): boolean {
  const cells = cellsOf(row);
  const [first, second] = cells;
  if (!first || !second || cells.length < 4 || cells.length % 2 > 0 || first.classes === '' || row.fields === 0) return false;
  return (
    shapeOf(first) !== shapeOf(second) &&
    cells.every((cell, at) => shapeOf(cell) === shapeOf(at % 2 === 0 ? first : second) && (at % 2 > 0 || isPlainName(cell)))
  );
}

export const shapesOf = (row: Box): string => cellsOf(row).slice(0, 2).map(shapeOf).join();

const isAnswer = /^(yes|no)$/i;

export function isNameCell(cell: Box, next: Box, isInList: boolean): boolean {
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
  // So does what names itself, in a table of such cells.
  if (endsInColon(words)) return !(next.fields === 0 && splitColon(wordsOf(next))?.[1] && areSelfNamed(cell));
  if (isNamedInForm(cell, next)) return true;
  if (next.fields > 0) return next.fields <= 8;
  return isInList || (isBold(inner(cell)) && !isBold(inner(next)));
}

/** The name of what a form shows instead of a field, in a row with fields. */
const isNamedInForm = (cell: Box, next: Box): boolean =>
  (cell.parent?.fields ?? 0) > 0 &&
  cell.kids.length === 0 &&
  next.letters > 0 &&
  inner(next) !== next &&
  next.fields === 0 &&
  soundsLikeName(nameWords(cell)) &&
  !soundsLikeName(wordsOf(next));

/** Whether most cells of a table each hold a name and its value. */
function areSelfNamed({ parent }: Box): boolean {
  const cells = (parent?.parent?.kids ?? []).flatMap(cellsOf).filter(({ letters }) => letters > 0);
  return cells.length > 3 && cells.filter((cell) => splitColon(wordsOf(cell))?.[1]).length * 3 > cells.length * 2;
}

/** Whether other rows begin with a title as well, before what it is the name of. */
const isAmongTitled = ({ parent }: Box): boolean =>
  (parent?.parent?.kids ?? []).some((row) => {
    const [name, value] = row === parent ? [] : cellsOf(row);
    return name !== undefined && isTitleTag(inner(name)) && value !== undefined && value.letters > 0;
  });

/** Words in the place where other rows of as many cells have the name of a field. */
export function standsUnderNames(row: Box, at: number, next: Box): boolean {
  const { length } = cellsOf(row);
  if (length < 3 || next.letters === 0 || next.fields > 0) return false;
  const isNamed = (cells: readonly Box[]): boolean => {
    const [name, field] = [cells[at], cells[at + 1]];
    return cells.length === length && name !== undefined && name.letters > 0 && isPlainName(name) && (field?.fields ?? 0) > 0;
  };
  return (row.parent?.kids ?? []).filter((each) => each !== row && each.fields > 0 && isNamed(cellsOf(each))).length > 1;
}

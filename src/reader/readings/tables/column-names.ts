import { isTelling } from '../boxes/kin.ts';
import { headWords, isLabelLike, toldWords, wordsOf } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { type Cell, isColumnHead, isHead, looksApart, widthOf } from './table-grid.ts';

/** What the columns of a table are called, and where names that stand as heads are something else. */

/** The first of the lines of heads that end with a line: what stands above them is data. */
export const firstHead = (grid: readonly Cell[][], y: number): number =>
  y > 0 && grid[y - 1]?.every((cell) => cell && isColumnHead(cell)) ? firstHead(grid, y - 1) : y;

/** Names of columns without those in which nothing but the titles of lines stands. */
export const withoutTitles = (
  names: readonly string[],
  body: readonly (readonly Cell[])[],
  said: readonly (string | null)[],
): readonly string[] =>
  names.map((name, x) => {
    const shown = body.flatMap(({ [x]: cell }, y) => (cell && isTelling(cell) ? [said[y] !== null] : []));
    return shown.length > 0 && shown.every(Boolean) ? '' : name;
  });

/** Names printed like the first ones over a row that is not: names and values stand in rows by turns. */
export function areNamesAgain(line: readonly Cell[], grid: readonly Cell[][], heads: number): boolean {
  const [first, second] = [grid[heads - 1]?.[0], grid[heads]?.[0]];
  if (heads !== 1 || !first || !second || isHead(first) || !looksApart(first, second)) return false;
  return line.every(
    (cell) => cell && cell.fields === 0 && isLabelLike(wordsOf(cell)) && !looksApart(first, cell) && looksApart(second, cell),
  );
}

/** Two columns under the name of one of them: names and values, where what stands first sounds like names, each one once. */
export function isListUnderTitle([title, second, more]: readonly string[], lines: readonly (readonly Cell[])[]): boolean {
  if (!title || second !== '' || more !== undefined) return false;
  const words = (at: number): string[] => lines.map((line) => (line[at] ? wordsOf(line[at]) : ''));
  const [names, values] = [words(0), words(1)];
  const isSaid = (text: string): boolean => soundsLikeName(text);
  const isField = (name: string): boolean => isLabelLike(name) && name.length < 60;
  if (lines.length < 2 || !names.every(isField) || new Set(names).size < names.length) return false;
  return names.filter(isSaid).length * 2 >= names.length && values.filter(isSaid).length * 3 <= values.length;
}

/** Names of columns without an empty one past the last column: room above a bar to scroll by. */
export const withoutRoom = (names: readonly string[], grid: readonly Cell[][]): readonly string[] =>
  names.length === widthOf(grid) + 1 && names.at(-1) === '' ? names.slice(0, -1) : names;

/** Drawn behind the name of the column by which rows are sorted. */
const sortSign = /\s*[▲▼△▽▴▾▵▿↑↓⇅⇵↕]\ufe0f?$/u;

/** The lowest header of each column; a header over several columns only where the lower one is empty. */
export function columnNames(grid: readonly Cell[][], heads: number): string[] {
  // A tick over a column of ticks chooses all of the rows.
  const nameOf = (cell: Cell): string =>
    cell ? headWords(cell).replace(sortSign, '') || (cell.fields > 0 ? '' : toldWords(cell) || toldWords(cell, 'abbr')) : '';
  // Of two lines of heads one that says the same over several columns (what each is filtered by) names nothing.
  const areApart = (line: readonly Cell[]): boolean => {
    const names = [...new Set(line)].map(nameOf).filter(Boolean);
    return new Set(names).size === names.length;
  };
  const isTitle = (line: readonly Cell[]): boolean => line.length > 1 && new Set(line).size === 1;
  const lines = grid
    .slice(0, heads)
    .filter((line, _, all) => !isTitle(line) || all.every(isTitle))
    .reverse();
  // Under heads of several columns each the same names come again.
  const isGrouped = lines.some((line) => new Set(line).size < line.length);
  const told = !isGrouped && lines.some(areApart) ? lines.filter(areApart) : lines;
  return Array.from({ length: widthOf(grid) }, (_, x) => told.map((line) => nameOf(line[x])).find(Boolean) ?? '');
}

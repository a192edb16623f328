import type { Box } from '../boxes/box.ts';
import { inner } from '../boxes/kin.ts';
import { headWords, holds, isBold, isLabelLike, startsWithDate, valueWords, wordsOf } from '../boxes/words.ts';
import { mostInLabel, splitColon, stateOf } from '../text/text.ts';
import { isStructure } from './structure.ts';
import { type Cell, looksApart } from './table-grid.ts';

/** Lines of a table that are no data: what those below them have in common, the names of the columns again, sums. */

export const tellingIn = (line: readonly Cell[]): Box[] =>
  [...new Set(line)].filter((cell): cell is Box => cell !== undefined && cell.letters + cell.fields > 0);

/** "October 2026 (3)", "Father - 2 items". */
const isCounted = /\((count: ?)?\d+( \p{L}+)?\)$|\W\d+ (items?|rows?|records?|entries|item\(s\))\)?$/iu;

/** What a line says that stands over lines of data as their title, or null. `body` holds the lines under the heads, `names` the names of the columns. */
export function titleOfLine(y: number, body: readonly (readonly Cell[])[], names: readonly string[]): string | null {
  const line = body[y] ?? [];
  const [cell, more] = tellingIn(line);
  if (!cell || more || names.length < 2 || cell.fields > 0 || holds(cell, isStructure)) return null;
  const words = valueWords(cell);
  if (words === '' || words.length > 80 || stateOf(words) !== 'filled') return null;
  const isWide = isOverAll(line, cell);
  if (isCounted.test(words) && (isWide || isInOwnColumn(line, cell, body))) return words.slice(0, mostInLabel);
  const below = body.slice(y + 1).find((each) => tellingIn(each).length > 1 && !areSameNames(each, names)) ?? [];
  const [first] = tellingIn(below);
  if (!first || !mayBeTitle(cell, words, body)) return null;
  const isApart = looksApart(cell, first) && isBold(inner(cell)) && !isBold(inner(first));
  return (isWide ? isApart || isAlone(body[0] ?? []) : isApart && isShaded(line, below)) ? words.slice(0, mostInLabel) : null;
}

/** Only one cell of the line shows anything, and it stands over the others. */
const isAlone = (line: readonly Cell[]): boolean => {
  const [cell, more] = tellingIn(line);
  return cell !== undefined && !more && isOverAll(line, cell);
};

/** A cell over at least half of the columns, one of few over many, or the only one of its row. */
function isOverAll(line: readonly Cell[], cell: Box): boolean {
  const span = line.filter((each) => each === cell).length;
  const cells = new Set(line.filter(Boolean)).size;
  return cells === 1 || (span > 1 && (2 * span >= line.length || 2 * cells <= line.length));
}

/** No line of data shows anything in the column of the title. */
function isInOwnColumn(line: readonly Cell[], cell: Box, body: readonly (readonly Cell[])[]): boolean {
  const x = line.indexOf(cell);
  const data = body.filter((each) => tellingIn(each).length > 1);
  return data.length > 0 && data.every((each) => !each[x] || (each[x] as Box).letters === 0);
}

function mayBeTitle(cell: Box, words: string, body: readonly (readonly Cell[])[]): boolean {
  if (words.length > 60 || /[.!?]$/.test(words) || inner(cell).kids.filter(({ letters }) => letters > 0).length > 3) return false;
  const named = splitColon(words);
  // "Group: Adults" over some lines, and "Group: Children" over others; alone it is a name and a value.
  if (named?.[1])
    return body.filter((line) => isAlone(line) && splitColon(valueWords(tellingIn(line)[0] as Box))?.[0] === named[0]).length > 1;
  return isLabelLike(words) || startsWithDate(words);
}

/** The whole line is drawn apart from those of data, its empty cells too. */
const isShaded = (line: readonly Cell[], data: readonly Cell[]): boolean =>
  line.length > 1 && line.every((cell, x) => cell && (!data[x] || looksApart(cell, data[x] as Box)));

/** Whether a line says the names of the columns again. */
export function areSameNames(line: readonly Cell[], names: readonly string[]): boolean {
  const said = line.map((cell) => (cell && cell.fields === 0 ? headWords(cell) : ''));
  return said.length > 1 && said.length === names.length && said.filter(Boolean).length > 1 && said.every((name, x) => name === names[x]);
}

const total = /^(sub-?|grand )?totals?(:? \d+)?:?$/i;
const isFigure = (cell: Box): boolean => /^[£$€]?[\d.,:% ]+(%|h|hrs?|mins?)?$/.test(wordsOf(cell));

/** Whether a line shows figures and nothing else. */
export const isFigures = (line: readonly Cell[]): boolean => tellingIn(line).every((cell) => cell.fields === 0 && isFigure(cell));

/** Whether a line holds nothing but sums. */
export function isSum(line: readonly Cell[]): boolean {
  const telling = tellingIn(line);
  const named = telling.filter((cell) => total.test(wordsOf(cell)));
  return named.length > 0 && telling.every((cell) => cell.fields === 0 && (named.includes(cell) || isFigure(cell)));
}

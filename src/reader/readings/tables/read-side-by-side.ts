import type { Box } from '../boxes/box.ts';
import { inner, isOfOneMake } from '../boxes/kin.ts';
import { headWords, isLabelLike, wordsOf } from '../boxes/words.ts';
import { goOnBeside, standApart } from '../by-place/beside.ts';
import type { PageContext } from '../page-context.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon } from '../text/text.ts';
import { readData } from './read-data-row.ts';
import { isPart, looksApart } from './read-div-table.ts';
import { uncounted } from './table-grid.ts';

/** A piece of a grid: the names of some of its columns, and what stands under them. */
interface Piece {
  head: Box;
  names: string[];
  lines: Box[][];
}

/** Columns that stay on the left, those that scroll, and those that stay on the right. */
const mostPieces = 3;

/** Reads a grid of boxes that is drawn in pieces side by side, each with names over as many lines: columns that stay while others scroll. Returns whether the box was one. */
export function readSideBySide(box: Box, page: PageContext): boolean {
  const shown = box.kids.filter(isTelling);
  const [first, ...others] = shown;
  if (!first || others.length === 0 || shown.length > mostPieces) return false;
  const pieces = shown.map(pieceIn).filter((piece) => piece !== null);
  const count = pieces[0]?.lines.length ?? 0;
  if (pieces.length < shown.length || count < 2 || pieces.some(({ lines }) => lines.length !== count)) return false;
  const names = pieces.flatMap((piece) => piece.names);
  const lines = Array.from({ length: count }, (_, y) => pieces.flatMap((piece) => piece.lines[y] as Box[]));
  if (!pieces.some((piece) => piece.names.length > 1) || !areNames(names) || lines.some((line) => line.some(isPart))) return false;
  if (!pieces.every(({ head, lines: [line] }) => line?.[0] && looksApart(head, line[0].parent ?? line[0])) && !areToldApart(names, lines))
    return false;
  // Two tables that each can stand alone have room between them. Asked first: the page is measured once.
  const areApart = shown.slice(1).some((piece, at) => standApart(inner(shown[at] as Box), inner(piece), page));
  const marks = pieces.map(({ head, lines }) => [firstWords(head), ...lines.map(([cell]) => firstWords(cell as Box))]);
  if (!marks.slice(1).every((mark, at) => goOnBeside(marks[at] as Box[], mark, page)) || areApart) return false;
  const seen = new Set<Box>();
  const told = uncounted(names, lines);
  for (const line of lines) readData(line, told, seen, page);
  return true;
}

/** What is measured of a line: its own box can be of no size. */
function firstWords(box: Box): Box {
  const kid = box.kids.find(isTelling) ?? box.kids[0];
  return kid ? firstWords(kid) : box;
}

const isTelling = ({ letters, fields }: Box): boolean => letters + fields > 0;

const areNames = (names: readonly string[]): boolean =>
  new Set(names).size === names.length && names.every((name) => isLabelLike(name) && !endsInColon(name) && name.length < 50);

function areToldApart(names: readonly string[], lines: readonly (readonly Box[])[]): boolean {
  const part = (texts: readonly string[]): number => texts.filter(soundsLikeName).length / texts.length;
  return part(names) > 0.4 && part(lines.flat().map((cell) => wordsOf(cell))) < 0.3;
}

function pieceIn(box: Box): Piece | null {
  const [head, body, more] = inner(box).kids.filter(isTelling);
  if (!head || !body || head.fields > 0) return null;
  const lines = more ? inner(box).kids.filter((kid) => kid.index > head.index) : inner(body).kids;
  const cells = cellsOf(head).filter(isTelling);
  const names = cells.length > 1 ? cells.map(headWords) : [headWords(head)];
  const [line] = lines;
  if (!line || !lines.every((each) => isOfOneMake(each, line))) return null;
  const rows = lines.map((each) => (names.length > 1 ? [...cellsOf(each)] : [cellOf(each)]));
  return rows.every(({ length }) => length === names.length) ? { head, names, lines: rows } : null;
}

/** The only cell of a line. */
const cellOf = (line: Box): Box => (line.tag === 'tr' && line.kids[0] ? line.kids[0] : line);

const cellsOf = (line: Box): readonly Box[] => inner(line).kids;

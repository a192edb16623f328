import { isLabelLike } from '../boxes/words.ts';
import { groupBy } from '../text/group-by.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { isOfOnePart, isOnLine, makeOfSpot, type Spot } from './spot.ts';

/** A line of column names, and under each of them what stands in its rows. */
export interface PlacedTable {
  heads: Spot[];
  /** One list for each row: what stands under each head. */
  rows: Spot[][][];
}

/** Letters of neighbouring columns begin at least so far apart, in pixels. */
const tolerance = 14;
/** A row this many times as far from the last as that is high belongs to something else. */
const widestGap = 4;

/** Tables that are only drawn as such: a line of names, and lines under it whose words begin below these names. */
export function placedTables(spots: readonly Spot[]): PlacedTable[] {
  const taken = new Set<Spot>();
  const tables: PlacedTable[] = [];
  for (const heads of headLines(spots)) {
    if (heads.some((head) => taken.has(head))) continue;
    const rows = rowsUnder(
      heads,
      spots.filter((spot) => !taken.has(spot)),
    );
    if (!isTable(heads, rows)) continue;
    tables.push({ heads, rows });
    for (const spot of [...heads, ...rows.flat(2)]) taken.add(spot);
  }
  return tables;
}

/** Lines of words of one make that could be the names of columns, from the top. */
function headLines(spots: readonly Spot[]): Spot[][] {
  const lines: Spot[][] = [];
  for (const alike of groupBy(
    spots.filter(({ unread, box }) => unread && !box.control),
    makeOfSpot,
  ).values())
    for (const line of linesOf(alike)) if (areHeads(line)) lines.push(line);
  return lines.sort(([a], [b]) => (a as Spot).top - (b as Spot).top);
}

function linesOf(alike: readonly Spot[]): Spot[][] {
  const lines: Spot[][] = [];
  for (const spot of [...alike].sort((a, b) => a.top - b.top)) {
    const line = lines.findLast(([first]) => first && areLevel(first, spot) && isOfOnePart(first.box, spot.box, true));
    if (line) line.push(spot);
    else lines.push([spot]);
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left);
  return lines;
}

/** Whether words begin or end on one level: names of two lines stand beside names of one. */
const areLevel = (one: Spot, other: Spot): boolean => Math.min(Math.abs(one.bottom - other.bottom), Math.abs(one.top - other.top)) < 5;

function areHeads(line: readonly Spot[]): boolean {
  const names = line.map(({ words }) => words);
  if (line.length < 2 || new Set(names).size < names.length) return false;
  return (
    names.every((name) => name.length < 50 && isLabelLike(name) && !/^\d|:\s*$/.test(name)) &&
    shareOf(names, soundsLikeName) >= (line.length > 2 ? 0.4 : 1)
  );
}

const shareOf = (texts: readonly string[], test: (text: string) => boolean): number => texts.filter(test).length / texts.length;

function rowsUnder(heads: readonly Spot[], spots: readonly Spot[]): Spot[][][] {
  const [first] = heads as [Spot];
  const last = heads.at(-1) as Spot;
  const widest = Math.max(...heads.slice(1).map((head, at) => head.left - (heads[at] as Spot).left));
  const below = spots
    .filter(
      (spot) =>
        spot.top >= first.bottom - 3 &&
        spot.left >= first.left - tolerance &&
        spot.left < last.left + widest + tolerance &&
        !heads.includes(spot) &&
        isOfOnePart(first.box, spot.box, true),
    )
    .sort((a, b) => a.top - b.top);
  const rows: Spot[][] = [];
  let end = first.bottom;
  for (const spot of below) {
    const row = rows.at(-1);
    if (row?.some((other) => isOnLine(other, spot))) row.push(spot);
    else if (spot.top - end > widestGap * (first.bottom - first.top) || isMadeLike(spot, first) || (row && !spot.unread)) break;
    else rows.push([spot]);
    end = Math.max(end, spot.bottom);
  }
  return rows.map((row) => heads.map((_, at) => row.filter((spot) => columnOf(spot, heads) === at).sort((a, b) => a.left - b.left)));
}

/** Of one make, in boxes of one make. */
const isMadeLike = (one: Spot, other: Spot): boolean =>
  makeOfSpot(one) === makeOfSpot(other) && one.box.parent?.classes === other.box.parent?.classes;

/** The column that words stand in: that of the last head that begins no further right, or of the one they stand under. */
function columnOf(spot: Spot, heads: readonly Spot[]): number {
  const under = heads.findIndex(
    (head) => Math.min(head.right, spot.right) - Math.max(head.left, spot.left) > 0.5 * (spot.right - spot.left),
  );
  const begun = heads.findLastIndex((head) => spot.left >= head.left - tolerance);
  return Math.max(0, under >= 0 && Math.abs((heads[under] as Spot).right - spot.right) < tolerance ? under : begun);
}

function isTable(heads: readonly Spot[], rows: readonly Spot[][][]): boolean {
  if (rows.length === 0) return false;
  const cells = rows.flat();
  if (cells.some((cell) => cell.some(({ unread }) => !unread))) return false;
  // A single line of fields under names is a form, whose names stand over one field each.
  if (rows.length === 1 && cells.some((cell) => cell.some(({ box }) => box.control))) return false;
  const filled = cells.filter((cell) => cell.length > 0).length / cells.length;
  const isTidy = cells.filter(
    (cell, at) => cell.length > 0 && Math.abs((cell[0] as Spot).left - (heads[at % heads.length] as Spot).left) < tolerance,
  ).length;
  return filled >= (rows.length > 1 ? 0.5 : 0.6) && isTidy >= 0.6 * cells.filter((cell) => cell.length > 0).length;
}

import { isAction } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { headLines } from './place-heads.ts';
import { isOfOnePart, isOnLine, makeOfSpot, type Spot, shareOf } from './spot.ts';

/** A line of column names, and under each of them what stands in its rows. */
export interface PlacedTable {
  heads: Spot[];
  /** One list for each row: what stands under each head. */
  rows: Spot[][][];
}

/** Letters of neighbouring columns begin at least so far apart, in pixels. */
const tolerance = 14;
/** A row this many times as far from the last as that is high belongs to something else. */
const widestGap = 5;

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
        !isTool(spot) &&
        isOfOnePart(first.box, spot.box, true),
    )
    .sort((a, b) => a.top - b.top);
  const [next] = below;
  // Where what stands right below the names is drawn as they are, only their boxes tell them apart.
  const isPlain = next !== undefined && makeOfSpot(next) === makeOfSpot(first);
  const isHead = (spot: Spot): boolean =>
    isPlain ? isMadeLike(spot, first) : heads.some((head) => makeOfSpot(spot) === makeOfSpot(head) && soundsLikeName(spot.words));
  const height = first.bottom - first.top;
  const rows: Spot[][] = [];
  for (const line of rowLines(below)) {
    const end = Math.max(first.bottom, ...(rows.at(-1) ?? []).map(({ bottom }) => bottom));
    if (Math.min(...line.map(({ top }) => top)) - end > widestGap * height) break;
    if (
      isTitleUnder(rows.flat(), line) ||
      line.some(isHead) ||
      line.some(({ unread }) => !unread) ||
      shareOf(line, (spot) => isUnder(spot, heads)) < 0.6
    )
      break;
    rows.push(line);
  }
  return rows.map((row) => heads.map((_, at) => row.filter((spot) => columnOf(spot, heads) === at).sort((a, b) => a.left - b.left)));
}

/** Words alone on their line and in heavier or larger letters than the rows over it. */
function isTitleUnder(rows: readonly Spot[], [spot, ...more]: readonly Spot[]): boolean {
  if (!spot || more.length > 0 || rows.length === 0) return false;
  const { size, isBold } = spot.box.look;
  return rows.every(({ box: { look } }) => look.size < size || (look.size === size && isBold && !look.isBold));
}

/** Words by the line they stand on, from the top. */
function rowLines(below: readonly Spot[]): Spot[][] {
  const lines: Spot[][] = [];
  for (const spot of below) {
    const line = lines.at(-1);
    if (line?.some((other) => isOnLine(other, spot))) line.push(spot);
    else lines.push([spot]);
  }
  return lines;
}

/** What is pressed in a row and says nothing of it. */
const isTool = ({ box, unread }: Spot): boolean => !unread && isAction(box);

/** Whether words begin, end or have their middle where those of a column's name do. */
const isUnder = (spot: Spot, heads: readonly Spot[]): boolean =>
  heads.some(
    ({ left, right }) =>
      Math.abs(left - spot.left) < tolerance ||
      Math.abs(right - spot.right) < tolerance ||
      Math.abs(left + right - spot.left - spot.right) < tolerance,
  );

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
  // Under two names that stand beside each other, names with their values stand as well as rows.
  if (heads.length === 2 && shareOf(cells, (cell) => cell.length > 1) > 0.3) return false;
  if (heads.length === 2 && heads.some((_, at) => rows.every((row) => row[at]?.length === 0))) return false;
  return filled >= (rows.length > 1 ? 0.4 : 0.6);
}

import { isLabelLike } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { isOfOnePart, type Spot, shareOf, weightOfSpot } from './spot.ts';

/** Lines of words of one weight that could be the names of columns, from the top. */
export function headLines(spots: readonly Spot[]): Spot[][] {
  return linesOf(spots.filter(({ unread, isHead }) => unread || isHead))
    .flatMap(runsOfOneWeight)
    .filter(areHeads)
    .sort(([a], [b]) => (a as Spot).top - (b as Spot).top);
}

function linesOf(spots: readonly Spot[]): Spot[][] {
  const lines: Spot[][] = [];
  for (const spot of [...spots].sort((a, b) => a.top - b.top)) {
    const line = lines.findLast(([first]) => first && areLevel(first, spot) && isOfOnePart(first.box, spot.box, true));
    if (line) line.push(spot);
    else lines.push([spot]);
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left);
  return lines;
}

/** Words of a line that stand beside each other without any of another weight between them. */
function runsOfOneWeight(line: readonly Spot[]): Spot[][] {
  const runs: Spot[][] = [];
  for (const spot of line) {
    const last = runs.at(-1)?.at(-1);
    if (last && mayBeHead(spot) && mayBeHead(last) && weightOfSpot(last) === weightOfSpot(spot)) (runs.at(-1) as Spot[]).push(spot);
    else runs.push([spot]);
  }
  return runs;
}

const mayBeHead = ({ box, isHead }: Spot): boolean => isHead || !box.control;

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

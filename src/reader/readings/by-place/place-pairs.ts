import type { Box } from '../boxes/box.ts';
import { nearest } from '../boxes/kin.ts';
import { isHint, isLabelLike, saysAction } from '../boxes/words.ts';
import { groupBy } from '../text/group-by.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon, stateOf } from '../text/text.ts';
import { classOfSpot, isOfOnePart, isOnLine, makeOfSpot, type Spot, shareOf, sharesColumn } from './spot.ts';

/** A name, and the words that stand to the right of it or under it. */
export interface PlacedPair {
  name: Spot;
  value: Spot;
}

interface Family {
  pairs: PlacedPair[];
  /** How sure it is that these are names with their values. */
  weight: number;
}

/** Widest space between a name and its value, in pixels: right behind it, across a form of two columns, across a whole screen, and between two lines. */
const widest = { touching: 30, right: 460, across: 1300, under: 26 };

/** Names and values that are only drawn as such. Names of one make that stand alike before or over other words tell by their number that they are names. */
export function placedPairs(spots: readonly Spot[]): PlacedPair[] {
  const names = spots.filter((spot) => spot.unread && !spot.box.control && mayBeName(spot));
  const right = names.flatMap((name) => pairOf(name, rightOf(name, spots)));
  const under = names.flatMap((name) => pairOf(name, belowOf(name, spots)));
  const near = right.filter(({ name, value }) => value.left - name.right <= widest.right);
  const touching = near.filter(({ name, value }) => value.left - name.right <= widest.touching);
  const families = [
    ...familiesOf(near, names, ({ value }) => `${Math.round(value.left / 8)}`),
    // Values set to the right side of what holds them.
    ...familiesOf(right, names, ({ value }) => `${Math.round(value.right / 8)}`).filter(({ pairs }) => pairs.length >= fewest),
    // Values right behind their names, however long these are.
    ...familiesOf(touching, names, ({ name, value }) => `${Math.round(name.left / 8)} ${Math.round((value.left - name.right) / 4)}`),
    ...[...groupBy(near, ({ name, value }) => `${makeOfSpot(name)} ${makeOfSpot(value)}`).values()].map((pairs) =>
      weighColumns(pairs, names),
    ),
    ...familiesOf(under, names, () => ''),
  ].filter(({ weight }) => weight > 0);
  const used = new Set<Spot>();
  const found: PlacedPair[] = [];
  for (const { pairs } of families.sort((a, b) => b.weight - a.weight))
    for (const pair of pairs) {
      if (used.has(pair.name) || used.has(pair.value) || areTwoNames(pair)) continue;
      used.add(pair.name).add(pair.value);
      found.push(pair);
    }
  return found;
}

/** Pairs whose names are drawn alike, or are of one class, and that stand alike, weighed. */
const familiesOf = (pairs: readonly PlacedPair[], names: readonly Spot[], standing: (pair: PlacedPair) => string): Family[] =>
  [makeOfSpot, classOfSpot].flatMap((makeOf) =>
    [...groupBy(pairs, (pair) => `${makeOf(pair.name)} ${standing(pair)}`).values()].map((alike) => weigh(alike, names, makeOf)),
  );

/** Two names of one make side by side, such as heads of columns among fields with their values: neither is the value of the other. */
const areTwoNames = ({ name, value }: PlacedPair): boolean =>
  makeOfSpot(name) === makeOfSpot(value) && !endsInColon(name.words) && soundsLikeName(name.words) && soundsLikeName(value.words);

const pairOf = (name: Spot, value: Spot | null): PlacedPair[] =>
  value?.unread &&
  !endsInColon(value.words) &&
  !isAgeBehind(name, value) &&
  !isOfNextItem(name.box, value.box) &&
  isOfOnePart(name.box, value.box)
    ? [{ name, value }]
    : [];

/** Words in two items of one list, where the first item says more than the one: what stands under each other says the same of another. */
function isOfNextItem(name: Box, value: Box): boolean {
  const [item, next] = [name, value].map((box) => nearest(box, ({ tag, role }) => tag === 'li' || role === 'listitem'));
  return Boolean(item && next && item !== next && item.parent === next.parent && item.letters > name.letters);
}

/** "Sibling  5 yrs": how old somebody is, behind who it is. */
const isAgeBehind = (name: Spot, value: Spot): boolean =>
  /^\d{1,3} ?(y|yrs?|years?|mths?|months?|wks?|weeks?)( old)?$/i.test(value.words) &&
  !/\b(age|aged|old|long|since|duration|time)\b/i.test(name.words);

function mayBeName({ box, words }: Spot): boolean {
  return (
    words.length <= 60 &&
    box.tag !== 'a' &&
    box.role !== 'link' &&
    !isHint(box) &&
    !/^\d/.test(words) &&
    isLabelLike(words) &&
    stateOf(words) === 'filled'
  );
}

/** The nearest words to the right on the same line. */
function rightOf(name: Spot, spots: readonly Spot[]): Spot | null {
  let best: Spot | null = null;
  for (const spot of spots)
    if (spot !== name && spot.left >= name.right - 3 && isOnLine(name, spot) && (!best || spot.left < best.left)) best = spot;
  return best && best.left - name.right <= widest.across ? best : null;
}

/** The nearest words under it that begin, or end, in the same place. */
function belowOf(name: Spot, spots: readonly Spot[]): Spot | null {
  let best: Spot | null = null;
  for (const spot of spots)
    if (spot !== name && spot.top >= name.bottom - 3 && sharesColumn(name, spot) && (!best || spot.top < best.top)) best = spot;
  return best && best.top - name.bottom <= widest.under && Math.abs(best.left - name.left) < 10 ? best : null;
}

/** Fewer names than these, without a mark that they are names, stand where they do by chance. */
const fewest = 3;

/** How much speaks for it that these names are names of what stands beside or under them. */
function weigh(pairs: PlacedPair[], names: readonly Spot[], makeOf: (spot: Spot) => string): Family {
  const [first] = pairs as [PlacedPair];
  const make = makeOf(first.name);
  const all = names.filter((name) => makeOf(name) === make).length;
  const words = pairs.map(({ name }) => name.words);
  const named = shareOf(words, soundsLikeName);
  const marked = shareOf(words, endsInColon);
  const valuesNamed = shareOf(pairs, ({ value }) => soundsLikeName(value.words));
  const apart = shareOf(pairs, ({ name, value }) => makeOf(name) !== makeOf(value));
  const fields = shareOf(pairs, ({ value }) => value.box.control !== null);
  const none = { pairs, weight: 0 };
  // A field without a name, and words before it that name no other.
  if (fields > 0.5) return named + marked < 0.5 ? none : { pairs, weight: named + marked + fields };
  if (valuesNamed > 0.34 || valuesNamed >= Math.max(named, marked)) return none;
  // Tiles of a start page say how many there are of something.
  if (marked < 0.7 && shareOf(pairs, ({ value }) => /^\d{1,4}$/.test(value.words)) > 0.6) return none;
  // So is what can be done with each of several.
  if (pairs.length > 1 && pairs.every(({ value }) => saysAction(value.words))) return none;
  if (marked >= 0.7) return { pairs, weight: 3 + pairs.length / 100 };
  if (pairs.length < fewest || named < 0.34 || (apart < 0.7 && named < 0.7)) return none;
  return { pairs, weight: named + apart + pairs.length / (all + 1) };
}

/** The same of names that stand in several columns, too few in each to tell: those of one print before values of one other print. */
function weighColumns(pairs: PlacedPair[], names: readonly Spot[]): Family {
  const columns = new Set(pairs.map(({ value }) => Math.round(value.left / 8))).size;
  const isSure = columns > 1 && pairs.length >= 2 * columns && pairs.length > fewest;
  const { weight } =
    isSure && shareOf(pairs, ({ name, value }) => makeOfSpot(name) !== makeOfSpot(value)) === 1
      ? weigh(pairs, names, makeOfSpot)
      : { weight: 0 };
  const named = shareOf(pairs, ({ name }) => soundsLikeName(name.words));
  // What is sure of one column comes first.
  return { pairs, weight: named < 0.5 ? 0 : weight / 2 };
}

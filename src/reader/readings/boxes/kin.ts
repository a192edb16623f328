import { groupBy } from '../text/group-by.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { type Box, isText } from './box.ts';
import { once } from './once.ts';
import { headWords, isLabelLike, wordsOf } from './words.ts';

/** Siblings made the same way: what stands in a row of likes is a pattern, and patterns are how a page without markup says what its parts are. */

export const shapeOf = ({ shape }: Box): string => shape;

/** Whether two boxes are of one make but for a state (first, last, sorted, chosen): the same tag, and most of their classes. */
export function isOfOneMake(a: Box, b: Box): boolean {
  if (shapeOf(a) === shapeOf(b)) return true;
  const [own, other] = [a, b].map(({ classes }) => new Set(classes.split(/\s+/).filter(Boolean))) as [Set<string>, Set<string>];
  const shared = [...own].filter((name) => other.has(name)).length;
  return a.tag === b.tag && shared > 0 && 2 * shared >= Math.max(own.size, other.size);
}

/** All children of the box's parent with its shape, itself included; where no other has it, those of one make with it. Counted once for each parent. */
export function likesOf(box: Box): Box[] {
  return box.parent ? (familiesIn(box.parent).get(shapeOf(box)) as Box[]) : [box];
}

const familiesIn = once(({ kids }): Map<string, Box[]> => {
  const families = groupBy(kids, shapeOf);
  // Classes that name the field itself leave every box alone with its shape.
  const loose: Box[][] = [];
  for (const [box, second] of families.values()) {
    if (!box?.classes || second) continue;
    const family = loose.slice(-mostMakes).find(([first]) => isOfOneMake(first as Box, box));
    if (family) family.push(box);
    else loose.push([box]);
  }
  for (const family of loose) for (const box of family) families.set(shapeOf(box), family);
  return families;
});

/** How many makes are told apart among boxes that follow one another. */
const mostMakes = 8;

/** The box, or the outermost wrapper that holds nothing else: a field component around its row, a list item around its line. */
export const wrapperOf: (box: Box) => Box = once((box) => {
  const { parent } = box;
  return parent && parent.tag !== 'body' && onlyChild(parent) === box ? wrapperOf(parent) : box;
});

/** Children that show something: boxes, and text that is more than space. */
export const partsOf = once((box): readonly (Box | string)[] => box.children.filter(isPart));

const isPart = (child: Box | string): boolean => (isText(child) ? child.trim() !== '' : !isEmptySlot(child));

/** A place of a component that nothing was put into. */
const isEmptySlot = ({ tag, letters, fields, children }: Box): boolean => tag === 'slot' && letters + fields === 0 && children.length === 0;

/** The single box inside that shows something, or null. */
export const onlyChild = once((box): Box | null => {
  const parts = box.children.length === 1 ? box.children : partsOf(box);
  const from = parts.length > 1 && isGround(parts[0] as Box | string) ? 1 : 0;
  const [only, more] = [parts[from], parts[from + 1]];
  return only && !more && !isText(only) ? only : null;
});

/** An empty box before everything else: the ground that a component draws its parts on. */
const isGround = (part: Box | string): boolean =>
  !isText(part) && part.tag === 'div' && !part.control && part.letters + part.fields + part.children.length + part.marks.length === 0;

/** The box, or what stands alone inside it at any depth. */
export const inner: (box: Box) => Box = once((box) => {
  const only = onlyChild(box);
  return only ? inner(only) : box;
});

/** The child right before a box. */
export const kidBefore = ({ parent, index }: Box): Box | undefined => parent?.kids[index - 1];

/** The nearest child before a box that passes a test. */
export function lastBefore({ parent, index }: Box, test: (box: Box) => boolean): Box | undefined {
  let at = index - 1;
  while (at >= 0 && !test(parent?.kids[at] as Box)) at -= 1;
  return parent?.kids[at];
}

/** The nearest child behind a box that passes a test. */
export function firstAfter({ parent, index }: Box, test: (box: Box) => boolean): Box | undefined {
  const kids = parent?.kids ?? [];
  let at = index + 1;
  while (at < kids.length && !test(kids[at] as Box)) at += 1;
  return kids[at];
}

/** Whether a box shows words or fields. */
export const isTelling = ({ letters, fields }: Box): boolean => letters + fields > 0;
export const saysWords = ({ letters }: Box): boolean => letters > 0;

/** The nearest box around, or the box itself, that passes a test. */
export function nearest(box: Box | null, test: (box: Box) => boolean): Box | null {
  let at = box;
  while (at && !test(at)) at = at.parent;
  return at;
}

/** Whether a box is another or stands inside it. */
export const isInside = (box: Box, around: Box): boolean => nearest(box, (at) => at === around) !== null;

/** Whether the box stands among likes whose first words all differ and all could be names of fields. */
export function hasDistinctNames(box: Box): boolean {
  const [first, second] = likesOf(wrapperOf(box));
  return first !== undefined && second !== undefined && areNamed(first);
}

/** The same of the first of them. */
const areNamed = once((first): boolean => {
  const likes = likesOf(first);
  const names = likes.map(firstWords).filter((name) => name !== null);
  const good = names.filter((name) => isLabelLike(name) && name.length < 60);
  if (new Set(good).size < good.length || good.length < Math.max(2, names.length - 1) || !likes.some(saysMore)) return false;
  if (shapeOf(likes[0] as Box) === shapeOf(likes[1] as Box)) return true;
  // Boxes of one make that are not of one shape are a pattern only where their first parts are, and sound so.
  return groupBy(likes, firstShape).size === 1 && good.filter(soundsLikeName).length > good.length / 2;
});

const firstShape = (box: Box): string => shapeOf(inner(box).kids[0] ?? box);

/** Whether anything follows the first part: names alone are titles or tabs. */
function saysMore(box: Box): boolean {
  const words = firstWords(box);
  return words !== null && (headWords(box).length > words.length || /[\p{L}\p{N}]/u.test(wordsOf(box).slice(words.length)));
}

/** Words of the first part of a box of several parts; null for a box without parts. */
function firstWords(box: Box): string | null {
  const at = inner(box);
  const first = at.kids.find((part) => part.letters > 0 || part.fields > 0);
  if (!first || partsOf(at).length < 2) return null;
  // What stands beside it can all be empty: then the parts are its own.
  return (first.letters === at.letters && first.fields === at.fields && firstWords(first)) || headWords(first);
}

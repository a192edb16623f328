import { type Box, isText } from '../boxes/box.ts';
import { inner, likesOf, partsOf, shapeOf, wrapperOf } from '../boxes/kin.ts';
import { once } from '../boxes/once.ts';
import { isLabelLike, wordsOf } from '../boxes/words.ts';
import type { PageContext, Said } from '../page-context.ts';
import { groupBy } from '../text/group-by.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { stateOf } from '../text/text.ts';

/** What a box of two parts and its likes say. Asked about each of a long list of boxes, found once for all of them. */
export function saidIn(box: Box, { said }: PageContext): Said {
  const likes = likesAround(box);
  const make = makeOfFirst(box);
  const known = said.get(likes)?.get(make);
  if (known) return known;
  const pairs = likes
    .map(inner)
    .filter((like) => makeOfFirst(like) === make)
    .map((like) => partsOf(like).filter((part) => isText(part) || part.tag !== 'br'))
    .filter(([first, second, more]) => first && second && !more);
  const wordsAt = (at: number): string[] => pairs.map(({ [at]: part = '' }) => (isText(part) ? part.trim() : wordsOf(part)));
  const [first, second] = [wordsAt(0).map((text) => text.replace(/\s*:$/, '')), wordsAt(1)];
  const found: Said = {
    areNames: [areFieldNames(first), areFieldNames(second)],
    named: [partOf(first, soundsLikeName), partOf(second, (text) => soundsLikeName(text) && !/^\p{Ll}/u.test(text))],
    isMeasured: first.some(isMeasure),
    count: pairs.length,
  };
  said.set(likes, (said.get(likes) ?? new Map()).set(make, found));
  return found;
}

/** Whether some words are the names of others, each of one, by how they sound. */
export const areNamed = (names: readonly string[], values: readonly string[]): boolean =>
  areFieldNames(names) && partOf(names, soundsLikeName) > 0.7 && partOf(values, soundsLikeName) < 0.4;

/** Whether a box and its likes are a list of names and values by their words alone. */
export function isNamedList(box: Box, page: PageContext): boolean {
  const { areNames, named, count } = saidIn(box, page);
  return areNames[0] && count > 1 && named[0] > 0.6 && named[1] < 0.4;
}

/** How the first part is made and printed: boxes without any class differ in that alone. */
function makeOfFirst(box: Box): string {
  const first = partsOf(box)[0];
  return first && !isText(first) ? `${shapeOf(first)} ${inner(first).look.print} ${inner(first).look.isBold}` : '';
}

/** Boxes of that make, wrapped alike; where what is wrapped so differs, those beside it. */
function likesAround(box: Box): Box[] {
  const likes = likesOf(wrapperOf(box));
  return (likesByTag(likes[0] as Box).get(box.tag)?.length ?? 0) > 1 ? likes : likesOf(box);
}

/** The likes of the first of them, by the tag of what stands inside. */
const likesByTag = once((first): Map<string, Box[]> => groupBy(likesOf(first), (like) => inner(like).tag));

const partOf = (texts: readonly string[], test: (text: string) => boolean): number => texts.filter(test).length / texts.length;

const areFieldNames = (texts: readonly string[]): boolean => texts.every(isFieldName) && new Set(texts).size === texts.length;

const isFieldName = (text: string): boolean =>
  isLabelLike(text) && text.length < 60 && !/^\W|^\d+[.)] |[.,;:!)]$|\d{3}/.test(text) && stateOf(text) === 'filled';

/** A figure, a code, or no value at all: nothing that names a field. */
const isMeasure = (text: string): boolean =>
  stateOf(text) === 'blank' || /^[£$€]?\d[\d.,/ ]*( ?(%|[\p{L}/²³]{1,10}))?$/u.test(text) || /^\p{Lu}{1,4}[-/ ]?\d{3}/u.test(text);

import { type Box, isText } from './box.ts';
import { inner, likesOf, partsOf, wrapperOf } from './kin.ts';
import { soundsLikeName } from './name-words.ts';
import type { PageContext } from './page-context.ts';
import { stateOf } from './text.ts';
import { isLabelLike, wordsOf } from './words.ts';

/** What boxes of one make say, each in a first and a second part. */
export interface Said {
  /** All of what stands first, or second, could be the names of fields, and they differ. */
  areNames: [first: boolean, second: boolean];
  /** How much of what stands first, and second, sounds like names. */
  named: [first: number, second: number];
  /** Something that stands first is a figure, a code or nothing. */
  isMeasured: boolean;
  count: number;
}

/** What a box of two parts and its likes say. Asked about each of a long list of boxes, found once for all of them. */
export function saidIn(box: Box, { said }: PageContext): Said {
  const likes = likesAround(box);
  const known = said.get(likes);
  if (known) return known;
  const pairs = likes
    .map(inner)
    .map((like) => partsOf(like).filter((part) => isText(part) || part.tag !== 'br'))
    .filter(([first, second, more]) => first && second && !more);
  const wordsAt = (at: number): string[] => pairs.map(({ [at]: part = '' }) => (isText(part) ? part.trim() : wordsOf(part)));
  const [first, second] = [wordsAt(0), wordsAt(1)];
  const found: Said = {
    areNames: [areFieldNames(first), areFieldNames(second)],
    named: [partOf(first, soundsLikeName), partOf(second, soundsLikeName)],
    isMeasured: first.some(isMeasure),
    count: pairs.length,
  };
  said.set(likes, found);
  return found;
}

/** Whether a box and its likes are a list of names and values by their words alone. */
export function isNamedList(box: Box, page: PageContext): boolean {
  const { areNames, named, count } = saidIn(box, page);
  return areNames[0] && count > 1 && named[0] > 0.6 && named[1] < 0.4;
}

/** Boxes of that make, wrapped alike; where what is wrapped so differs, those beside it. */
function likesAround(box: Box): Box[] {
  const likes = likesOf(wrapperOf(box));
  return likes.every((like) => inner(like).tag === box.tag) ? likes : likesOf(box);
}

const partOf = (texts: readonly string[], test: (text: string) => boolean): number => texts.filter(test).length / texts.length;

const areFieldNames = (texts: readonly string[]): boolean => texts.every(isFieldName) && new Set(texts).size === texts.length;

const isFieldName = (text: string): boolean =>
  isLabelLike(text) && text.length < 60 && !/^\W|[.,;:!)]$|\d{3}/.test(text) && stateOf(text) === 'filled';

/** A figure, a code, or no value at all: nothing that names a field. */
const isMeasure = (text: string): boolean =>
  stateOf(text) === 'blank' || /^[£$€]?\d[\d.,/ ]*( ?(%|[\p{L}/²³]{1,10}))?$/u.test(text) || /^\p{Lu}{1,4}[-/ ]?\d{3}/u.test(text);

import { type Box, isText } from './box.ts';
import { inner, likesOf, partsOf, wrapperOf } from './kin.ts';
import { soundsLikeName } from './name-words.ts';
import type { PageContext } from './page-context.ts';
import { isLesser, saysLabel, saysValue } from './pair-parts.ts';
import { endsInColon, stateOf } from './text.ts';
import { isLabelLike, wordsOf } from './words.ts';

/**
 * Whether a box of two parts shows its value large and its name small beneath ("C-0029341" over "Case number", "88 %" over "School attendance"). The print says which
 * part is the lesser one; that the lesser one is the name, and no subtitle, is told by the words of all boxes of that make.
 */
export function isValueFirst(value: Box, name: Box, box: Box, page: PageContext): boolean {
  if (endsInColon(wordsOf(value)) || /^(label|dt|th)$/.test(inner(value).tag) || saysLabel(value) || (saysValue(name) && !saysValue(value)))
    return false;
  if (isLesser(value, name)) return false;
  const { areNames, named, misnamed, isMeasured, count } = wordsIn(likesAround(box), page);
  if (!areNames) return false;
  // Without any difference in print, only words that all sound like names can tell.
  if (!isLesser(name, value)) return count > 1 && named === 1 && misnamed <= 0.5;
  return misnamed <= 0.5 && (isMeasured || named > 0.5);
}

/** Boxes of that make, wrapped alike; where what is wrapped so differs, those beside it. */
function likesAround(box: Box): Box[] {
  const likes = likesOf(wrapperOf(box));
  return likes.every((like) => inner(like).tag === box.tag) ? likes : likesOf(box);
}

export interface Said {
  /** All of what stands second could be the names of fields, and they differ. */
  areNames: boolean;
  /** How much of what stands second and of what stands first sounds like names. */
  named: number;
  misnamed: number;
  /** Something that stands first is a figure, a code or nothing. */
  isMeasured: boolean;
  count: number;
}

/** Asked about each of a long list of boxes, found once for all of them. */
function wordsIn(likes: readonly Box[], { said }: PageContext): Said {
  const known = said.get(likes);
  if (known) return known;
  const pairs = likes
    .map(inner)
    .map((like) => partsOf(like).filter((part) => isText(part) || part.tag !== 'br'))
    .filter(([first, second, more]) => first && second && !more);
  const wordsAt = (at: number): string[] => pairs.map(({ [at]: part = '' }) => (isText(part) ? part.trim() : wordsOf(part)));
  const [values, names] = [wordsAt(0), wordsAt(1)];
  const areNames = names.every(isFieldName) && new Set(names).size === names.length;
  const found = {
    areNames,
    named: partOf(names, soundsLikeName),
    misnamed: partOf(values, soundsLikeName),
    isMeasured: values.some(isMeasure),
    count: names.length,
  };
  said.set(likes, found);
  return found;
}

const partOf = (texts: readonly string[], test: (text: string) => boolean): number => texts.filter(test).length / texts.length;

const isFieldName = (text: string): boolean =>
  isLabelLike(text) && text.length < 60 && !/^\W|[.,;:!)]$|\d{3}/.test(text) && stateOf(text) === 'filled';

/** A figure, a code, or no value at all: nothing that names a field. */
const isMeasure = (text: string): boolean =>
  stateOf(text) === 'blank' || /^[£$€]?\d[\d.,/ ]*( ?(%|[\p{L}/²³]{1,10}))?$/u.test(text) || /^\p{Lu}{1,4}[-/ ]?\d{3}/u.test(text);

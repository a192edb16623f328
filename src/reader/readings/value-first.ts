import type { Box } from './box.ts';
import { inner, likesOf, partsOf, wrapperOf } from './kin.ts';
import { soundsLikeName } from './name-words.ts';
import { isLesser, saysLabel, saysValue } from './pair-parts.ts';
import { endsInColon, stateOf } from './text.ts';
import { isLabelLike, wordsOf } from './words.ts';

/**
 * Whether a box of two parts shows its value large and its name small beneath ("C-0029341" over "Case number", "88 %" over "School attendance"). The print says which
 * part is the lesser one; that the lesser one is the name, and no subtitle, is told by the words of all boxes of that make.
 */
export function isValueFirst(value: Box, name: Box, box: Box): boolean {
  if (endsInColon(wordsOf(value)) || /^(label|dt|th)$/.test(inner(value).tag) || saysLabel(value) || (saysValue(name) && !saysValue(value)))
    return false;
  if (isLesser(value, name)) return false;
  const pairs = likesOf(wrapperOf(box))
    .map(inner)
    .map(partsOf)
    .filter(([first, second, more]) => first && second && !more);
  const wordsAt = (at: number): string[] => pairs.map((parts) => (typeof parts[at] === 'object' ? wordsOf(parts[at]) : ''));
  const [values, names] = [wordsAt(0), wordsAt(1)];
  if (!names.every(isFieldName) || new Set(names).size < names.length) return false;
  const [named, misnamed] = [partOf(names, soundsLikeName), partOf(values, soundsLikeName)];
  // Without any difference in print, only words that all sound like names can tell.
  if (!isLesser(name, value)) return names.length > 1 && named === 1 && misnamed <= 0.5;
  return misnamed <= 0.5 && (values.some(isMeasure) || named > 0.5);
}

const partOf = (texts: readonly string[], test: (text: string) => boolean): number => texts.filter(test).length / texts.length;

const isFieldName = (text: string): boolean =>
  isLabelLike(text) && text.length < 60 && !/^\W|[.,;:!)]$|\d{3}/.test(text) && stateOf(text) === 'filled';

/** A figure, a code, or no value at all: nothing that names a field. */
const isMeasure = (text: string): boolean =>
  stateOf(text) === 'blank' || /^[£$€]?\d[\d.,/ ]*( ?(%|[\p{L}/²³]{1,10}))?$/u.test(text) || /^\p{Lu}{1,4}[-/ ]?\d{3}/u.test(text);

import { type Box, isText } from '../boxes/box.ts';
import { inner, partsOf } from '../boxes/kin.ts';
import { headWords, isLabelLike, wordsOf } from '../boxes/words.ts';
import { ownWords } from '../fields/label-hints.ts';
import { clean } from '../text/text.ts';
import { isSetApart, sizeOf } from './pair-parts.ts';

/** The name that a term is, without the lines in lesser print below it that say when its value was written down or by whom. */
export const termWords = (term: Box): string => firstLine(term) ?? (ownWords(term) || headWords(term));

function firstLine(term: Box): string | null {
  const at = inner(term);
  const parts = partsOf(at);
  const end = parts.findIndex((part) => !isText(part) && part.tag === 'br');
  const below = parts.slice(end).filter((part) => isText(part) || part.tag !== 'br');
  if (end < 1 || below.length === 0) return null;
  const first = parts.slice(0, end).filter((part): part is Box => !isText(part))[0] ?? at;
  const isLesserPart = (part: Box | string): boolean => !isText(part) && isSetApart(part, first) && sizeOf(part) < sizeOf(first) - 0.9;
  const words = clean(
    parts
      .slice(0, end)
      .map((part) => (isText(part) ? part : wordsOf(part)))
      .join(' '),
  );
  return isLabelLike(words) && below.every(isLesserPart) ? words : null;
}

import { addReading } from '../add-reading.ts';
import { attribute, type Box, isText } from '../boxes/box.ts';
import { isLabelLike, toldWords } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';

/** Reads a drawn tick or cross that says what it means, before the words it is about: "✘ Custody". Returns whether it was one. */
export function readMark(box: Box, [mark, words, more]: readonly (Box | string)[], page: PageContext): boolean {
  if (!mark || isText(mark) || !isText(words) || more || (mark.role !== 'img' && mark.letters > 2)) return false;
  const told = toldWords(mark) || attribute(mark, 'title');
  if (!/^(yes|no)$/i.test(told) || !isLabelLike(words.trim())) return false;
  return addReading(page, box, 'mark', words, /^y/i.test(told) ? 'Yes' : 'No', 'check');
}

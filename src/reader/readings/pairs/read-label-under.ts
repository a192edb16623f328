import { addPair, addReading } from '../add-reading.ts';
import { attribute, type Box, isText } from '../boxes/box.ts';
import { inner, shapeOf } from '../boxes/kin.ts';
import { isLabelLike, nameWords } from '../boxes/words.ts';
import { boxById, type PageContext } from '../page-context.ts';
import { isPlainValue } from './plain-value.ts';
import { isValueFirst } from './value-first.ts';

/** Reads a name on the line under its value: a label element whose field a page shows as its value, lesser print, or what is made like a name read so before. Returns whether it was one. */
export function readLabelUnder(box: Box, [value, line, label, more]: readonly (Box | string)[], page: PageContext): boolean {
  if (!value || !line || !label || more || isText(line) || isText(label) || line.tag !== 'br') return false;
  const make = `under ${shapeOf(inner(label))}`;
  const isMarked = label.tag === 'label' && boxById(label, attribute(label, 'for'), page) === null;
  const isAgain = page.known.has(make) && isLabelLike(nameWords(label));
  if (!isMarked && !isAgain && !isValueFirst(isText(value) ? box : value, label, box, page)) return false;
  if (!isText(value) && (inner(value).tag === 'label' || !isPlainValue(value))) return false;
  if (inner(label).classes) page.known.add(make);
  return isText(value) ? addReading(page, box, 'label-under', nameWords(label), value) : addPair(label, value, page, 'label-under');
}

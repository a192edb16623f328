import { attribute, type Box } from '../boxes/box.ts';
import { isInside } from '../boxes/kin.ts';
import { nameWords } from '../boxes/words.ts';
import { addPair, boxById, type PageContext } from '../page-context.ts';
import { isPlainValue } from '../pairs/plain-value.ts';

/** Reads a label that names a place where a form shows a value instead of a field. Returns whether it was one. */
export function readLabelFor(label: Box, page: PageContext): boolean {
  const id = label.tag === 'label' ? attribute(label, 'for') : '';
  const value = id ? boxById(label, id, page) : null;
  if (!value || value.control || page.used.has(value) || isInside(value, label) || isInside(label, value)) return false;
  if (value.letters === 0 || !isPlainValue(value) || !nameWords(label)) return false;
  page.used.add(value);
  return addPair(label, value, page, 'label-for');
}

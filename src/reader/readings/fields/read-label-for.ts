import { addPair } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { inner, isInside } from '../boxes/kin.ts';
import { nameWords } from '../boxes/words.ts';
import { boxById, type PageContext } from '../page-context.ts';
import { isPlainValue } from '../pairs/plain-value.ts';

/** Reads a label that names a place where a form shows a value instead of a field. Returns whether it was one. */
export function readLabelFor(label: Box, page: PageContext): boolean {
  if (label.tag === 'li') return readLabelItem(label, page);
  const id = label.tag === 'label' ? attribute(label, 'for') : '';
  const value = id ? boxById(label, id, page) : null;
  if (!value || value.control || page.used.has(value) || isInside(value, label) || isInside(label, value)) return false;
  if (value.letters === 0 || !isPlainValue(value) || !nameWords(label)) return false;
  page.used.add(value);
  return addPair(label, value, page, 'label-for');
}

/** The same of a list of names and fields by turns, where an item shows its value in place of a field. */
function readLabelItem(item: Box, page: PageContext): boolean {
  const [label, next] = [inner(item), item.parent?.kids[item.index + 1]];
  if (label.tag !== 'label' || page.used.has(label) || next?.tag !== 'li' || next.fields > 0 || next.letters === 0) return false;
  if (boxById(label, attribute(label, 'for'), page) || inner(next).tag === 'label' || !isPlainValue(next) || !nameWords(label))
    return false;
  page.used.add(next);
  return addPair(label, next, page, 'label-item');
}

import { addPair, addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { inner } from '../boxes/kin.ts';
import { isHint, nameWords } from '../boxes/words.ts';
import { boxById, type PageContext } from '../page-context.ts';
import { isPlainValue } from '../pairs/plain-value.ts';
import { besideLabel } from './beside-label.ts';
import { shownLeaves } from './shown-choice.ts';

/** Reads a field that a page builds out of boxes and whose own control cannot be seen. Returns whether the box was one. */
export const readBuiltBox = (box: Box, page: PageContext): boolean => readBuiltList(box, page) || readOutlined(box, page);

/** A list box that shows what was chosen as words, or nothing but an invitation. */
function readBuiltList(box: Box, page: PageContext): boolean {
  if (box.role !== 'combobox' || box.fields > 0 || box.letters === 0) return false;
  const label = besideLabel(box, page);
  return label !== null && addReading(page, box, label.how, label.words, shownLeaves(box).join('; '), 'choice');
}

/** A label in the outline of a field, behind the value that it floats over. */
function readOutlined(box: Box, page: PageContext): boolean {
  const { fields, letters } = box;
  if (fields > 0 || letters === 0 || letters > 400) return false;
  const parts = partsIn(box);
  const [value, outline, more] = parts;
  const label = outline && inner(tellingIn(outline)).tag === 'label' ? inner(tellingIn(outline)) : null;
  if (!value || !label || more || tellingIn(value).tag === 'label' || boxById(label, attribute(label, 'for'), page)) return false;
  return attribute(label, 'for') !== '' && isPlainValue(value) && nameWords(label) !== '' && addPair(label, value, page, 'outlined');
}

/** The parts that show words, of the innermost box that has several. */
const partsIn = (box: Box): Box[] => {
  const telling = box.kids.filter((kid) => kid.letters > 0 && !isHint(kid));
  return telling.length === 1 && telling[0] && box.letters === telling[0].letters ? partsIn(telling[0]) : telling;
};

/** What alone shows words inside. */
const tellingIn = (box: Box): Box => {
  const [only, more] = box.kids.filter((kid) => kid.letters > 0);
  return only && !more && only.letters === box.letters ? tellingIn(only) : box;
};

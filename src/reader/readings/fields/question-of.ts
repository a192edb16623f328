import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { kidBefore, lastBefore, nearest } from '../boxes/kin.ts';
import { around } from '../boxes/once.ts';
import { headWords, holdsTitle, isHint, isLabelLike, isTitleTag, type Label, labelFrom, toldWords, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { besideLabel } from './beside-label.ts';
import { markedLabel } from './field-label.ts';
import { isGroup, isLabel, isOneOfQuestions, isUnderOwnLabel, nameOfTicks } from './group-choices.ts';
import { ownWords } from './label-hints.ts';
import { optionWords } from './option-words.ts';
import { pressedLabel } from './pressed-label.ts';

/** The label element around a box. */
export const labelAround = around(({ tag }) => tag === 'label');

/** The question that radios or ticks answer: said by their group, by a label or words right before them, by the title of what holds nothing else. */
export function questionOf(members: readonly Box[], page: PageContext): Label | null {
  const [first, last] = [members[0] as Box, members.at(-1) as Box];
  const holdsAll = nearest(first.parent, (at) => members.every((member) => nearest(member, (up) => up === at))) ?? first;
  const common = last === first ? (first.parent ?? first) : holdsAll;
  const before = kidBefore(common);
  // A group that names its label says so itself.
  const own = isGroup(common) && attribute(common, 'aria-labelledby') !== '' ? markedLabel(common, page) : null;
  if (own && members.length > 1) return own;
  const name = nameOfTicks(common) || (members.length > 1 && nameInCell(common));
  if (name) return labelFrom(ownWords(name), 'beside');
  const first0 = common.kids.find(({ letters, fields: count }) => letters + count > 0);
  if (members.length > 1 && first0 && isUnderOwnLabel(common)) return labelFrom(wordsOf(first0, isHint), 'beside');
  if (
    before &&
    members.length > 1 &&
    before.fields === 0 &&
    (isLabel(before) || (isOneOfQuestions(before) && common.fields === members.length))
  ) {
    const beside = besideLabel(common, page);
    if (beside) return beside;
  }
  for (let at: Box | null = common; at; at = at.parent) {
    const title = groupTitle(at, page);
    // A legend names the first question of its group; a later question in the same group has words of its own.
    if (title && (at.fields === members.length || fieldsIn(at)[0] === first)) return title;
    if (title || at.fields > members.length + 12 || at.tag === 'form') break;
  }
  // A choice's own words can stand before it.
  const words = besideLabel(labelAround(first.parent) ?? first, page);
  if (words && words.words !== optionWords(first, page)) return words;
  return besideLabel(common, page) ?? titleOver(common, members.length) ?? pressedLabel(first, members.length);
}

/** The cell of words right before the cell that holds the answers and no other field, in a row of a form. */
function nameInCell(common: Box): Box | null {
  const cell = nearest(common, ({ tag }) => /^(td|table|fieldset)$/.test(tag));
  const name = cell?.tag === 'td' && cell.fields === fieldsIn(common).length ? kidBefore(cell) : undefined;
  return name?.tag === 'td' && name.fields === 0 && name.letters > 0 && isLabelLike(ownWords(name)) ? name : null;
}

/** The heading of a panel that holds the answers to one question and no other field. */
function titleOver(common: Box, count: number): Label | null {
  const before = lastBefore(common, (kid) => isTitleTag(kid) || holdsTitle(kid));
  if (before && count > 1) return labelFrom(headWords(titleIn(before)), 'legend');
  return common.parent?.fields === count ? titleOver(common.parent, count) : null;
}

const titleIn = (box: Box): Box => (isTitleTag(box) ? box : titleIn(box.kids.find((kid) => isTitleTag(kid) || holdsTitle(kid)) as Box));

/** Legend, or the label of an ARIA group. */
export function groupTitle(box: Box, page: PageContext): Label | null {
  if (!isGroup(box)) return null;
  const legend = box.tag === 'fieldset' && box.kids.find((kid) => kid.tag === 'legend');
  return (legend && labelFrom(wordsOf(legend, isHint), 'legend')) || (markedLabel(box, page) ?? labelFrom(toldWords(box), 'aria-label'));
}

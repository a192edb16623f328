import { attribute, type Box } from '../boxes/box.ts';
import { kidBefore, lastBefore, likesOf, nearest, saysWords, shapeOf } from '../boxes/kin.ts';
import { around } from '../boxes/once.ts';
import { holds, isButton, isTitleTag, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { besideLabel } from './beside-label.ts';
import { markedLabel } from './field-label.ts';

/** Whether what is typed in a field is looked for and not recorded; where a name stands before it, what was found is the value. */
export const isToSearch = (box: Box, page: PageContext): boolean =>
  isSearchBox(box) || (asksToSearch(box) && !markedLabel(box, page) && !isBehindName(box) && !isInNamedRow(box) && !isFound(box, page));

// What is typed there changes what the page shows and is not recorded.
const searchWords = /^(quick )?(search|filter|find)\b|\bfilter by\b|\bsearch( box)?$/i;

const asksToSearch = (box: Box): boolean =>
  box.tag === 'input' && searchWords.test(attribute(box, 'aria-label') || attribute(box, 'placeholder'));

/** A box to look somebody up in the cell behind a name: what was found is the value. */
function isBehindName(box: Box): boolean {
  const cell = nearest(box, ({ tag }) => /^(td|table)$/.test(tag));
  const name = cell?.tag === 'td' && cell.fields === 1 ? kidBefore(cell) : undefined;
  return name !== undefined && name.fields === 0 && name.letters > 0 && !searchWords.test(wordsOf(name));
}

/** The same in a row of a form: a name, and the field alone behind it, as in the rows beside it. */
function isInNamedRow(box: Box): boolean {
  let level = 0;
  const part = nearest(box, (at) => lastBefore(at, saysWords) !== undefined || level++ > 4);
  const name = part ? lastBefore(part, saysWords) : undefined;
  if (!name?.parent || name.fields > 0 || name.letters > 60 || name.parent.fields !== 1 || searchWords.test(wordsOf(name))) return false;
  if (isTitleTag(name) || holds(name, (kid) => isTitleTag(kid) || isButton(kid)) || name.parent.classes === '') return false;
  const isRow = ({ fields, kids }: Box): boolean => fields === 1 && (kids[0]?.letters ?? 0) > 0;
  return shapeOf(likesOf(name.parent)[0] as Box) === shapeOf(name.parent) && likesOf(name.parent).filter(isRow).length > 1;
}

/** Somebody was looked up: what stands in the box is the value of the name before it. */
function isFound(box: Box, page: PageContext): boolean {
  const label = attribute(box, 'held') ? besideLabel(box, page) : null;
  return label !== null && !searchWords.test(label.words);
}

/** The only field in the bar on top of a page: what is typed there is looked for. */
export const isOnTop = (box: Box): boolean => {
  const bar = nearest(box, ({ tag, role }) => tag === 'header' || role === 'banner');
  return bar?.fields === 1 && nearest(bar.parent, ({ tag }) => /^(main|section|article|form|fieldset)$/.test(tag)) === null;
};

const searchAround = around(({ role, tag }) => role === 'search' || tag === 'search');

/** Whether a box stands in a part of the page for searching. */
export const isInSearch = (box: Box): boolean => searchAround(box) !== null;

const isSearchBox = (box: Box): boolean => box.tag === 'input' && box.role !== 'combobox' && attribute(box, 'kind') === 'search';

import { attribute, type Box, isInlineTag, isText } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { inner, isInside, isTelling, kidBefore, lastBefore, onlyChild } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { holds, isHint, isLabelLike, isTitleTag, type Label, labelFrom, nameWords, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { isAvatar } from '../pairs/pair-parts.ts';
import { clean, isInvitation, isSpread } from '../text/text.ts';
import { labelWords, toldLabel } from './field-label.ts';
import { isRemark, ownWords } from './label-hints.ts';

/** How far up the tree a label beside or above a field is looked for. */
const mostLevels = 9;

/** The nearest words before a field, to its left or above it, that no other field lies between: how a person finds the label where the markup has none. */
export function besideLabel(box: Box, page: PageContext, level = 1): Label | null {
  const { parent } = box;
  if (!parent || level > mostLevels) return null;
  const text = isScale(box) && standsBetweenWords(box) ? '' : wordsBefore(parent, box, page);
  if (text) return isShownBefore(text, page) ? null : { words: text, how: 'beside' };
  if (parent.tag === 'tr') {
    const above = aboveLabel(parent, box);
    if (above || parent.parent?.kids[0] !== parent) return above;
  }
  if (parent.tag === 'li') return labelItemBefore(parent, page);
  if (text === null || /^(form|body|main|dialog)$/.test(parent.tag) || parent.role === 'dialog' || isOwnPart(parent)) return null;
  return besideLabel(parent, page, level + 1);
}

/** The label element that the item before holds alone, in a list of names and fields by turns. */
function labelItemBefore(item: Box, page: PageContext): Label | null {
  const before = lastBefore(item, isTelling);
  if (before?.tag !== 'li' || before.fields > 0 || inner(before).tag !== 'label' || page.used.has(inner(before))) return null;
  return labelFrom(labelWords(inner(before), item, page), 'beside');
}

/** A knob on a rail. */
const isScale = (box: Box): boolean => box.role === 'slider' || attribute(box, 'kind') === 'range';

/** Words on both sides of a scale, alone with it, say what its ends mean. */
function standsBetweenWords({ parent, index }: Box): boolean {
  const isWord = (kid: Box): boolean => kid.letters > 0 && kid.fields === 0 && kid.tag !== 'label';
  const [before, after] = [parent?.kids.slice(0, index) ?? [], parent?.kids.slice(index + 1) ?? []];
  return parent?.fields === 1 && before.filter(isWord).length === 1 && after.filter(isWord).length === 1;
}

/** What the field before holds is shown again beside the box to search for another. */
const isShownBefore = (text: string, { readings }: PageContext): boolean =>
  readings.at(-1)?.kind === 'choice' && readings.at(-1)?.value === text;

/** A group of fields with a name of its own; a small one without stands for the field that its parts make up. */
const isOwnPart = ({ tag, kids, fields }: Box): boolean =>
  tag === 'fieldset' && (fields > 6 || kids.some((kid) => kid.tag === 'legend' && kid.letters > 0));

/** The words before a box in its parent; null where another field has them. */
function wordsBefore(parent: Box, box: Box, page: PageContext): string | null {
  const { children } = parent;
  let text = '';
  for (let at = box.order - 1; at >= 0; at -= 1) {
    const child = children[at] as Box | string;
    if (isText(child)) {
      text = child + text;
      continue;
    }
    const isNone = !/[\p{L}\p{N}]/u.test(text);
    if (isNone && /^(area|rich)$/.test(`${fieldsIn(box)[0]?.control ?? box.control}`) && isStripOfTabs(child)) continue;
    // What was read already, and where a page stands among others, is no field's label.
    if ((child.fields > 0 && child.control !== 'button') || isTrail(child) || holds(child, isTrail) || isRead(child, page))
      return isNone || (child.fields > 0 && unitAlone.test(clean(text))) ? null : finish(text);
    if (child.control || isHint(child) || isAvatar(child) || page.used.has(child) || isUnitUnderLabel(child, parent)) continue;
    if (box.fields === 1 && isToolsOfEditor(child, box)) continue;
    if (/^[bh]r$/.test(child.tag)) {
      if (isNone) continue;
      break;
    }
    // What was chosen stands before the box to choose more; a way to somewhere names no field that has a name.
    if (isNone && (areChips(child, child.parent?.kids[child.index - 1]) || (child.tag === 'a' && box.control && toldLabel(box))))
      return null;
    // Names of columns over a line of fields: none of them names this field alone.
    if (isNone && holdsNames(child)) return null;
    if (isNone && isRemark(child, children, at)) continue;
    const words = ownWords(child);
    // A label element is a name, however long.
    if (isNone && child.tag === 'label' && words.length > 90 && words.length < 200) return words;
    // A colon can stand in a cell of its own, and the sign of what is counted in a box before the field.
    if (!/[\p{L}\p{N}]/u.test(words) || (box.role === 'combobox' && isInvitation(words))) continue;
    if (isTitleTag(child) && parent.fields > 1) return isNone ? null : finish(text);
    const isWord = isInlineTag(child.tag);
    if (!isNone && child.tag === 'a') break;
    if (isNone || isWord) text = `${words} ${text}`;
    if (!isWord) break;
  }
  return finish(text);
}

const areChips = (child: Box, last: Box | undefined): boolean =>
  last !== undefined &&
  child.classes !== '' &&
  last.classes === child.classes &&
  isInlineTag(child.tag) &&
  child.look.isApart &&
  last.letters > 0;

const holdsNames = (box: Box): boolean => countNames(box) > 2;
const countNames = ({ kids }: Box): number =>
  kids.reduce((sum, kid) => sum + (kid.tag === 'label' && kid.letters > 0 && kid.fields === 0 ? 1 : countNames(kid)), 0);

/** "Year" in front of the box for a number, where a label names it. */
const isUnitUnderLabel = (child: Box, parent: Box): boolean => namesAddOn.test(child.classes) && kidBefore(parent)?.tag === 'label';
const namesAddOn = amongNames('input-group-text|add-?on|prefix|prepend|affix|adornment');

/** Several links before a frame to write in: what is pressed to write in bold print. */
const isToolsOfEditor = (child: Box, box: Box): boolean =>
  inner(box).tag === 'iframe' && holds(child, ({ tag, kids }) => kids.length > 1 && tag !== 'a' && kids.every((kid) => kid.tag === 'a'));

/** Tabs between the title of a text and the text: which part of it is shown. */
const isStripOfTabs = (child: Box): boolean =>
  child.fields === 0 &&
  (child.role === 'tablist' ||
    (child.tag === 'ul' && namesTabs.test(child.classes) && child.kids.every((item) => onlyChild(item)?.tag === 'a')));
const namesTabs = amongNames('tabs?');

const isTrail = ({ tag }: Box): boolean => /^([ou]l|nav)$/.test(tag);

const isRead = (box: Box, { places }: PageContext): boolean => places.length > 0 && isInside(places.at(-1) as Box, box);

function finish(text: string): string {
  const words = clean(text)
    .replace(/^[|·•,;/-]+\s*/, '')
    .replace(unitFirst, '');
  return isLabelLike(words) && !isSpread(text) ? words : '';
}

/** "[22] weeks [3] days": the second figure goes on with the first. */
const unitAlone = /^(years?|yrs?|months?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|st|stones?|lbs?|ft|feet|inches|in)$/;

/** The unit of the field before. */
const unitFirst =
  /^(cm|mm|m|kg|g|lbs?|st|ft|in|%|£|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|per (day|week|month|year))\s+(?=\p{Lu})/u;

const cellsIn = (row: Box): Box[] => row.kids.filter((kid) => /^t[dh]$/.test(kid.tag));

/** The words of the row above in the same place, for forms whose labels stand in one row and whose fields stand in the next. */
function aboveLabel(row: Box, cell: Box): Label | null {
  const above = lastBefore(row, (kid) => kid.tag === 'tr');
  if (!above || above.fields > 0) return null;
  const [names, cells] = [cellsIn(above), cellsIn(row)];
  // A row of names and values is no row of headers.
  const isName = (name: Box | undefined): boolean => !name || /:\s*$/.test(wordsOf(name));
  if (names.some((name, at) => isName(name) && !isName(names[at + 1]))) return null;
  const words = nameWords(names[cells.indexOf(cell)] ?? above);
  return names.length === cells.length && isLabelLike(words) ? labelFrom(words, 'above') : null;
}

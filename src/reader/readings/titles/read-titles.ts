import { attribute, type Box, isText } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { firstAfter, inner, isTelling, nearest, wrapperOf } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { around, once } from '../boxes/once.ts';
import { holds, isBold, isLabelLike, isTitleTag, toldWords, wordsOf } from '../boxes/words.ts';
import { clean, mostInLabel } from '../text/text.ts';
import { personOnTop } from './person-on-top.ts';

/** The level of a title: 1 to 6 for headings, 7 for a summary, 8 for a bold line, 9 for a legend; null for anything else. */
export const levelOf = once((box): number | null => {
  if (isTitleTag(box)) return Number(box.tag[1]);
  if (box.role === 'heading') return Number(attribute(box, 'aria-level')) || 2;
  if (isTitleList(box)) return 9;
  return box.tag === 'summary' ? 7 : isTitleBox(box) || isTitleItem(box) ? 8 : null;
});

/** A list of one term and no value, alone over a table: the title of a panel, and no blank ("Child 1" over the table of the child's details). */
export function isTitleList({ tag, kids, parent, fields, letters }: Box): boolean {
  if (tag !== 'dl' || fields > 0 || letters === 0 || kids.filter((kid) => kid.letters > 0).length > 1) return false;
  const shown = parent?.kids.filter((kid) => kid.letters > 0 || kid.fields > 0) ?? [];
  return kids[0]?.tag === 'dt' && shown.length === 2 && shown[1]?.tag === 'table';
}

/** A short bold line that stands alone before fields or tables: a title without a heading's markup. */
function isTitleBox(box: Box): boolean {
  const { fields, letters, parent, kids, tag } = box;
  const after = !fields && letters > 0 && letters < 61 && nextShown(box);
  if (!after || !parent || !(after.fields > 0 || after.tag === 'table' || after.letters > 2 * letters + 20)) return false;
  const words = wordsOf(box);
  return (
    !/^(a|t[dhr]|label|d[dt]|li|legend|caption|option|strong|b)$/.test(tag) &&
    kids.every((kid) => isInline(kid) && kid.tag !== 'a') &&
    isLabelLike(words) &&
    !/[:?]\s*\*?$/.test(words) &&
    !standsInLine(box) &&
    (isBold(box) ||
      (tag === 'p' && isBold(inner(box))) ||
      (tag !== 'font' && box.look.size > after.look.size) ||
      parent.kids.some(({ control }) => control === 'button'))
  );
}

/** Whether it goes on with a line of words of its print: the last of the heads of columns is no title of what is below them. */
function standsInLine(box: Box): boolean {
  const { look, index, parent } = wrapperOf(box);
  const before = parent?.kids[index - 1];
  if (!look.isBeside || !before || before.letters === 0) return false;
  const { size, isBold: isHeavy } = inner(before).look;
  return size === box.look.size && isHeavy === box.look.isBold;
}

/** The first item of a list that holds nothing else but ways to act: the title bar of a panel drawn as a list. */
function isTitleItem(box: Box): boolean {
  const { tag, index, letters, fields, kids, parent } = box;
  if (tag !== 'li' || index > 0 || fields + kids.length > 0 || letters === 0 || letters > 60 || !parent || parent.kids.length < 2)
    return false;
  const isWay = (kid: Box): boolean => kid.tag === 'a' || kid.control === 'button';
  const after = parent.kids.slice(1).every((item) => item.kids.length > 0 && item.kids.every(isWay)) && nextShown(parent);
  return Boolean(after && (after.fields > 0 || after.letters > letters) && isLabelLike(wordsOf(box)));
}

/** The next box that shows something, past the end of a box that holds nothing else. */
function nextShown(box: Box): Box | undefined {
  const { letters, parent } = box;
  return (
    firstAfter(box, (kid) => kid.control !== 'button' && isTelling(kid)) ??
    (parent?.letters === letters && parent.fields === 0 ? nextShown(parent) : undefined)
  );
}

/** A caption or a name told to assistive technology only. */
export function captionOf(box: Box): string {
  if (box.tag !== 'table') return '';
  const caption = box.kids.find((kid) => kid.tag === 'caption');
  return caption ? wordsOf(caption) : toldWords(box);
}

const bannerNames = amongNames('banner|identity|(person|patient|client|record|case)-?(header|banner|bar)|(person|patient)-?(summary|info)');

const isBanner = (box: Box): boolean =>
  box.letters < 1_500 && ((box.tag === 'header' && !isHeadOfPart(box)) || box.role === 'banner' || bannerNames.test(box.names));

export const bannerAround = around((box) => isBanner(box));

/** The head of an entry, a section or an item of a list; one with the title of the whole page is the page's own. */
const isHeadOfPart = (box: Box): boolean =>
  nearest(box.parent, ({ tag }) => /^(article|section|aside|li|details|fieldset)$/.test(tag)) !== null &&
  !holds(box, ({ tag }) => tag === 'h1');

/** Short lines of the page's banner or person header: names, dates, chips. */
export function bannerLines(top: Box): string[] {
  const lines: string[] = [];
  const collect = (child: Box | string): void => {
    if (!isText(child) && (child.tag === 'nav' || child.control)) return;
    if (!isText(child) && child.kids.some((kid) => kid.letters > 0)) child.children.forEach(collect);
    else lines.push(clean(isText(child) ? child : wordsOf(child)).slice(0, mostInLabel));
  };
  const seek = (box: Box, depth: number): void => {
    if (isBanner(box)) collect(box);
    else if (depth < 12) for (const kid of box.kids) seek(kid, depth + 1);
  };
  seek(top, 0);
  const person = personOnTop(top);
  if (person && !bannerAround(person)) collect(person);
  return lines.filter(Boolean);
}

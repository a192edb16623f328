import { type Box, isText } from './box.ts';
import { attribute } from './dom.ts';
import { clean, mostInLabel } from './text.ts';
import { amongNames, isBold, isInline, isLabelLike, isTitleTag, toldWords, wordsOf } from './words.ts';

/** The level of a title: 1 to 6 for headings, 7 for a summary, 8 for a bold line, 9 for a legend; null for anything else. */
export function levelOf(box: Box): number | null {
  if (isTitleTag(box)) return Number(box.tag[1]);
  if (box.role === 'heading') return Number(attribute(box.element, 'aria-level')) || 2;
  return box.tag === 'summary' ? 7 : isTitleBox(box) ? 8 : null;
}

/** A short bold line that stands alone before fields or tables: a title without a heading's markup. */
function isTitleBox(box: Box): boolean {
  const { fields, letters, parent, kids, tag } = box;
  if (fields > 0 || letters === 0 || letters > 60 || !parent) return false;
  if (/^(a|t[dhr]|label|d[dt]|li|legend|caption|option|strong|b)$/.test(tag) || kids.some((kid) => !isInline(kid) || kid.tag === 'a'))
    return false;
  const after = nextShown(box, parent);
  if (!after || !(after.fields > 0 || after.tag === 'table' || after.letters > 2 * letters + 20)) return false;
  const words = wordsOf(box);
  return isLabelLike(words) && !/[:?]\s*$/.test(words) && isBold(box);
}

/** The next sibling that shows something. */
function nextShown(box: Box, { kids }: Box): Box | undefined {
  let at = box.index + 1;
  while (kids[at]?.letters === 0 && kids[at]?.fields === 0) at += 1;
  return kids[at];
}

/** A caption or a name told to assistive technology only. */
export function captionOf(box: Box): string {
  if (box.tag !== 'table') return '';
  const caption = box.kids.find((kid) => kid.tag === 'caption');
  return caption ? wordsOf(caption) : toldWords(box);
}

const bannerNames = amongNames('banner|identity|(person|patient|client|record|case)-?(header|banner|bar)|(person|patient)-?(summary|info)');

export const isBanner = ({ tag, role, names, letters }: Box): boolean =>
  letters < 1_500 && (tag === 'header' || role === 'banner' || bannerNames.test(names));

/** Short lines of the page's banner or person header: names, dates, chips. */
export function bannerLines(top: Box): string[] {
  const lines: string[] = [];
  const take = (text: string): void => {
    const words = clean(text).slice(0, mostInLabel);
    if (words !== '') lines.push(words);
  };
  const collect = (box: Box): void => {
    if (box.tag === 'nav' || box.control) return;
    if (!box.kids.some((kid) => kid.letters > 0)) take(wordsOf(box));
    else for (const child of box.children) isText(child) ? take(child) : collect(child);
  };
  const seek = (box: Box, depth: number): void => {
    if (isBanner(box)) collect(box);
    else if (depth < 12) for (const kid of box.kids) seek(kid, depth + 1);
  };
  seek(top, 0);
  return lines;
}

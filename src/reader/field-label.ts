import type { Box } from './box.ts';
import { attribute, byId, has, labelsOf, rawTextOf } from './dom.ts';
import type { PageContext } from './page-context.ts';
import { clean } from './text.ts';
import { isAction, isHint, isLabelLike, wordsOf } from './words.ts';

export interface FoundLabel {
  text: string;
  how: string;
}

/** The label a field has by the page's own markup and that a person can see: aria-labelledby, label element. */
export function markedLabel(box: Box, page: PageContext): FoundLabel | null {
  const ids = (attribute(box.element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids
    .map((id) => byId(box.element, id))
    .filter((element) => element !== box.element)
    .map((element) => labelWords(element, box, page))
    .filter((text) => text !== '');
  if (named.length > 0) return { text: named.join(' '), how: 'aria-labelledby' };
  const seen = page.labelsFor(box).map((label) => label.element);
  // Asking the browser for the labels walks the whole page: only where none was seen.
  for (const label of seen.length > 0 || !has(box.element, 'id') ? seen : labelsOf(box.element)) {
    const text = labelWords(label, box, page);
    if (text !== '') return { text, how: 'label-for' };
  }
  return null;
}

/** A name that only assistive technology is told: aria-label, title, and as a last resort the placeholder. */
export function toldLabel(box: Box): FoundLabel | null {
  for (const name of ['aria-label', 'title', 'placeholder', 'aria-placeholder']) {
    const text = clean(attribute(box.element, name) ?? '');
    if (isLabelLike(text)) return { text, how: name };
  }
  return null;
}

function labelWords(label: Element | null, field: Box, page: PageContext): string {
  if (!label) return '';
  const seen = page.boxOf(label);
  // A label kept for screen readers only is still the page's own word for the field.
  if (!seen) return clean(rawTextOf(label) ?? '').slice(0, 200);
  page.used.add(seen);
  return wordsOf(seen, (child) => child === field || child.tag === 'small' || isHint(child) || isAction(child) || child.control !== null);
}

/** How far up the tree a label beside or above a field is looked for. */
const mostLevels = 9;

/** The nearest words before a field, to its left or above it, that no other field lies between: how a person finds the label where the markup has none. */
export function besideLabel(start: Box, page: PageContext): FoundLabel | null {
  let box = start;
  for (let level = 0; level < mostLevels; level += 1) {
    const parent = box.parent;
    if (!parent) return null;
    const found = wordsBefore(parent, box, page);
    if (found === 'taken') return null;
    if (found) return { text: found, how: 'beside' };
    if (/^(form|body|main|fieldset|dialog)$/.test(parent.tag) || parent.role === 'dialog') return null;
    if (parent.tag === 'tr') {
      const above = aboveLabel(parent, box);
      if (above || !isFirstRow(parent)) return above;
    }
    box = parent;
  }
  return null;
}

function wordsBefore(parent: Box, box: Box, page: PageContext): string | 'taken' | null {
  const end = parent.children.indexOf(box);
  let text = '';
  for (let at = end - 1; at >= 0; at -= 1) {
    const child = parent.children[at] as Box | string;
    if (typeof child === 'string') {
      text = `${child}${text}`;
      continue;
    }
    if (child.fields > 0) return text.trim() === '' ? 'taken' : finish(text);
    if (child.control !== null || isHint(child) || page.used.has(child)) continue;
    if (child.tag === 'br' || child.tag === 'hr') {
      if (text.trim() !== '') break;
      continue;
    }
    const words = wordsOf(child, isAction);
    if (words === '') continue;
    if (/^h[1-6]$/.test(child.tag) && parent.fields > 1) return text.trim() === '' ? 'taken' : finish(text);
    if (text.trim() !== '' && !isInlineWord(child)) break;
    text = `${words} ${text}`;
    if (!isInlineWord(child)) break;
  }
  return finish(text);
}

function isInlineWord(box: Box): boolean {
  return /^(span|b|strong|em|i|font|label|abbr|a|u|small|sup)$/.test(box.tag);
}

function finish(text: string): string | null {
  const words = clean(text).replace(/^[|·•,;/-]+\s*/, '');
  return isLabelLike(words) ? words : null;
}

function isFirstRow(row: Box): boolean {
  return row.parent?.children.find((child) => typeof child !== 'string') === row;
}

/** The words of the row above in the same place, for forms whose labels stand in one row and whose fields stand in the next. */
function aboveLabel(row: Box, cell: Box): FoundLabel | null {
  const rows = row.parent?.children.filter((child): child is Box => typeof child !== 'string' && child.tag === 'tr') ?? [];
  const above = rows[rows.indexOf(row) - 1];
  if (!above || above.fields > 0) return null;
  const cells = (of: Box): Box[] => of.children.filter((child): child is Box => typeof child !== 'string' && /^t[dh]$/.test(child.tag));
  // A row of names and values is no row of headers.
  if (cells(above).some((one, at, all) => at < all.length - 1 && /:\s*$/.test(wordsOf(one)) && !/:\s*$/.test(wordsOf(all[at + 1] as Box))))
    return null;
  const words = wordsOf(cells(above)[cells(row).indexOf(cell)] ?? above, isAction);
  return cells(above).length === cells(row).length && isLabelLike(words) ? { text: words, how: 'above' } : null;
}

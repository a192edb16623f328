import type { Box } from './box.ts';
import { attribute } from './dom.ts';
import { clean, cleanLines } from './text.ts';

/** Visible words of a box: what a person would read there, without buttons and without what is typed into fields. */

const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'slot',
  'data',
  'ins',
  'del',
  'strike',
  'big',
  'tt',
]);

export function isInline(box: Box): boolean {
  return inlineTags.has(box.tag);
}

/** One line of words, white space collapsed. `without` names boxes to leave out. */
export function wordsOf(box: Box, without?: (box: Box) => boolean): string {
  const parts: string[] = [];
  collect(box, parts, without, ' ');
  return clean(parts.join(''));
}

/** Words with the line breaks that blocks and `<br>` make. */
export function linesOf(box: Box, without?: (box: Box) => boolean): string {
  const parts: string[] = [];
  collect(box, parts, without, '\n');
  return cleanLines(parts.join(''));
}

function collect(box: Box, parts: string[], without: ((box: Box) => boolean) | undefined, gap: string): void {
  for (const child of box.children) {
    if (typeof child === 'string') parts.push(gap === '\n' ? child.replace(/\s+/g, ' ') : child);
    else if (child.control !== null || without?.(child)) parts.push(' ');
    else if (child.tag === 'br') parts.push(gap);
    else if (isInline(child)) collect(child, parts, without, gap);
    else {
      parts.push(gap);
      collect(child, parts, without, gap);
      parts.push(gap);
    }
  }
}

const actionWords =
  /^(change|edit|remove|delete|view|show|hide|add|update|open|details|more|more info|amend|copy|print|select|expand|collapse|undo|clear|help|info|\?|\+|×|x|✎|…|\.\.\.)\b.{0,40}$/i;

/** A link or button that does something rather than says something. */
export function isAction(box: Box): boolean {
  if (box.control === 'button' || box.control === 'image') return true;
  if (box.tag !== 'a' && box.role !== 'button' && box.role !== 'link') return false;
  return actionWords.test(wordsOf(box));
}

/** Words of a value: without actions, hints and headings for screen readers. */
export function valueWords(box: Box): string {
  return wordsOf(box, (child) => isAction(child) || isHint(child));
}

// The words that systems everywhere use for help under a question; the text is not part of the question.
const hintNames =
  /(^|[-_\s])(hint|help|helptext|help-block|form-text|tooltip|error|error-message|errormessage|invalid-feedback|description|supporting|assistive)([-_\s]|$)/i;

export function isHint(box: Box): boolean {
  if (box.tag === 'small' || box.role === 'tooltip' || box.role === 'alert') return true;
  return hintNames.test(attribute(box.element, 'class') ?? '') || hintNames.test(attribute(box.element, 'id') ?? '');
}

/** Whether a text can be the name of a field: short, with letters, no sentence, not itself a date or a number. */
export function isLabelLike(text: string): boolean {
  if (text.length === 0 || text.length > 200 || !/\p{L}/u.test(text)) return false;
  if (/[:?]\s*\*?$/.test(text)) return true;
  if (text.length > 90 || /[.!;]$/.test(text)) return false;
  return !/^\d{1,4}[/. -]\d{1,2}[/. -]\d{1,4}/.test(text) && !/[a-z]\. [A-Z]/.test(text);
}

/** Whether every letter of the box stands in bold print, which is how many systems mark a label. */
export function isBold(box: Box): boolean {
  if (/^(b|strong|th|dt|label|h[1-6])$/.test(box.tag)) return true;
  return Number(getComputedStyle(box.element).fontWeight) >= 600;
}

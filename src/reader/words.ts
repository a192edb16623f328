import { type Box, isInlineTag } from './box.ts';
import { attribute } from './dom.ts';
import { clean, cleanLines } from './text.ts';

/** Visible words of a box: what a person would read there, without buttons and without what is typed into fields. */

export function isInline(box: Box): boolean {
  return isInlineTag(box.tag) && !box.holdsBlocks;
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

/** Words of a title or a header cell: where all of them stand on a button (to sort, to fold), the button's own. */
export function headWords(box: Box): string {
  return wordsOf(box, isAction) || clean(spoken(box).join(' '));
}

function spoken(box: Box): string[] {
  return box.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    return child.control === null || child.control === 'button' ? spoken(child) : [];
  });
}

// A verb alone or with its object in small letters ("Edit vaccination record"): "Open Door Trust" and "More House School" are names.
const actionWords =
  /^(?:(?:[Cc]hange|[Ee]dit|[Rr]emove|[Dd]elete|[Vv]iew|[Ss]how|[Hh]ide|[Aa]dd|[Uu]pdate|[Oo]pen|[Mm]ore|[Aa]mend|[Cc]opy|[Pp]rint|[Ss]elect|[Ee]xpand|[Cc]ollapse|[Uu]ndo|[Cc]lear)(?: \(?[a-z].{0,40})?|[Dd]etails|[Hh]elp|[Ii]nfo|EDIT|VIEW|CHANGE|DELETE|REMOVE|ADD|OPEN|PRINT|\?|\+|×|[xX]|✎|…|\.\.\.)$/;

/** A link or button that does something rather than says something. */
export function isAction(box: Box): boolean {
  if (box.control === 'button' || box.control === 'image') return true;
  if (box.tag !== 'a' && box.role !== 'button' && box.role !== 'link') return false;
  return actionWords.test(wordsOf(box));
}

/** Whether a box shows a picture large enough to say something that cannot be read. */
export function holdsPicture(box: Box): boolean {
  return box.children.some((child) => typeof child !== 'string' && ((child.control === 'image' && isLarge(child)) || holdsPicture(child)));
}

const isLarge = (box: Box): boolean => (box.element as HTMLElement).offsetWidth >= 30 && (box.element as HTMLElement).offsetHeight >= 20;

const verbs = /^(edit|change|remove|delete|clear|view|undo|expand|collapse|show more|show less|more info)$/i;

/** A single verb behind other words, made to be pressed without being a link or a button. */
function isVerb(box: Box): boolean {
  return isInline(box) && box.letters < 12 && (box.parent?.letters ?? 0) > box.letters && verbs.test(wordsOf(box));
}

/** Words of a value: without actions, hints and headings for screen readers. */
export function valueWords(box: Box): string {
  return wordsOf(box, (child) => isAction(child) || isHint(child) || isVerb(child));
}

// The words that systems everywhere use for help under a question; the text is not part of the question.
const hintNames =
  /(^|[-_\s])(hint|help|helptext|help-block|form-text|tooltip|error|error-message|errormessage|invalid-feedback|description|supporting|assistive)([-_\s]|$)/i;

export function isHint(box: Box): boolean {
  if (box.role === 'tooltip' || box.role === 'alert') return true;
  return hintNames.test(attribute(box.element, 'class') ?? '') || hintNames.test(attribute(box.element, 'id') ?? '');
}

/** Whether a text can be the name of a field: short, with letters, no sentence, not itself a date or a number. */
export function isLabelLike(text: string): boolean {
  if (text.length === 0 || text.length > 200 || !/\p{L}/u.test(text)) return false;
  if (/[:?]\s*\*?$/.test(text)) return true;
  // "NHS No." and "D.O.B." are names, a sentence is none.
  if (text.length > 90 || (/[.!;]$/.test(text) && text.length > 16)) return false;
  return !/^\d{1,4}[/. -]\d{1,2}[/. -]\d{1,4}/.test(text) && !/[a-z]\. [A-Z]/.test(text);
}

/** Whether every letter of the box stands in bold print, which is how many systems mark a label. */
export function isBold(box: Box): boolean {
  if (/^(b|strong|th|dt|label|h[1-6])$/.test(box.tag)) return true;
  return Number(getComputedStyle(box.element).fontWeight) >= 600;
}

import { type Box, isInlineTag, isText } from './box.ts';
import { attribute, rectOf } from './dom.ts';
import { clean, cleanLines, endsInColon } from './text.ts';

/** Visible words of a box: what a person would read there, without buttons and without what is typed into fields. */

export const isInline = (box: Box): boolean => isInlineTag(box.tag) && !box.holdsBlocks;
export const isTitleTag = (box: Box): boolean => /^h[1-6]$/.test(box.tag);

type Test = (box: Box) => boolean;

/** One line of words, white space collapsed. `without` names boxes to leave out. */
export function wordsOf(box: Box, without?: Test): string {
  if (!without) {
    box.words ??= clean(gather(box, ' '));
    return box.words;
  }
  // Most boxes hold text alone.
  return box.kids.length === 0 ? wordsOf(box) : clean(gather(box, ' ', without));
}

/** Words with the line breaks that blocks and `<br>` make. */
export const linesOf = (box: Box, without?: Test): string => cleanLines(gather(box, '\n', without));

function gather(box: Box, gap: string, without?: Test): string {
  let text = '';
  for (const child of box.children) {
    if (isText(child)) text += gap === ' ' ? child : child.replace(/\s+/g, ' ');
    else if (child.control || without?.(child)) text += ' ';
    else if (child.tag === 'br') text += gap;
    else if (isInline(child)) text += gather(child, gap, without);
    else text += gap + gather(child, gap, without) + gap;
  }
  return text;
}

/** What a button says, too. */
function spoken(box: Box): string {
  return box.children.map((child) => (isText(child) ? child : !child.control || child.control === 'button' ? spoken(child) : '')).join(' ');
}

/** Words of a name: without actions. */
export const nameWords = (box: Box): string => wordsOf(box, isAction);

/** Words of a title or a header cell: where all of them stand on a button (to sort, to fold), the button's own. */
export const headWords = (box: Box): string => nameWords(box) || clean(spoken(box));

// A verb alone or with its object in small letters ("Edit vaccination record"): "Open Door Trust" and "More House School" are names.
const actionWords =
  /^((change|edit|remove|delete|view|show|hide|add|update|open|more|amend|copy|print|select|expand|collapse|undo|clear|enter)( \(?[a-z].{0,40})?|details|help|info|[?+×x✎…]|\.\.\.)$/;

export const isButton = ({ control }: Box): boolean => control === 'button' || control === 'image';

/** A link or button that does something rather than says something. */
export function isAction(box: Box): boolean {
  if (isButton(box)) return true;
  if (box.tag !== 'a' && box.role !== 'button' && box.role !== 'link') return false;
  const words = wordsOf(box);
  return actionWords.test(words.includes(' ') ? words.charAt(0).toLowerCase() + words.slice(1) : words.toLowerCase());
}

/** What leads to or talks about the record rather than being part of it. */
export const isAside = ({ tag, role }: Box): boolean =>
  /^(nav|footer|search)$/.test(tag) ||
  /^(navigation|menu(bar)?|tablist|toolbar|search|status|log|progressbar|contentinfo|listbox|tooltip|alert)$/.test(role);

/** Whether any box inside, at any depth, is such a one. */
export const holds = (box: Box, test: Test): boolean => box.kids.some((kid) => test(kid) || holds(kid, test));

/** Whether a box shows a picture large enough to say something that cannot be read. */
export const holdsPicture = (box: Box): boolean => holds(box, (kid) => kid.control === 'image' && rectOf(kid.element).height >= 20);

// Verbs made to be pressed without being a link or a button.
const verbs = /^(edit|change|clear)$/i;

/** Words of a value: without actions, hints and headings for screen readers. */
export const valueWords = (box: Box): string => wordsOf(box, (child) => isAction(child) || isHint(child) || verbs.test(wordsOf(child)));

/** A pattern for any of some words among the names that a style sheet or a script gives to an element. */
export const amongNames = (words: string): RegExp => new RegExp(`(^|[-_\\s])(${words})([-_\\s]|$)`, 'i');

// The words that systems everywhere use for help under a question; the text is not part of the question.
const hintNames = amongNames('hint|help|helptext|form-text|tooltip|error|errormessage|feedback|description|supporting|assistive');

export const isHint = ({ role, names }: Box): boolean => role === 'tooltip' || role === 'alert' || hintNames.test(names);

/** Whether a text can be the name of a field: short, with letters, no sentence, not itself a date or a number. */
export function isLabelLike(text: string): boolean {
  if (text.length > 200 || !/\p{L}/u.test(text)) return false;
  if (endsInColon(text) || /\?\s*\*?$/.test(text)) return true;
  // "NHS No." and "D.O.B." are names, a sentence is none.
  if (text.length > 90 || (/[.!;]$/.test(text) && text.length > 16)) return false;
  return !/^\d{1,4}[/. -]\d{1,2}[/. -]\d{1,4}/.test(text) && !/[a-z]\. [A-Z]/.test(text);
}

/** Whether every letter of the box stands in bold print, which is how many systems mark a label. */
export const isBold = (box: Box): boolean =>
  /^(b|strong|th|dt|label|h[1-6])$/.test(box.tag) || Number(getComputedStyle(box.element).fontWeight) >= 600;

/** What an attribute tells assistive technology. */
export const toldWords = ({ element }: Box, name = 'aria-label'): string => clean(attribute(element, name));

export interface Label {
  words: string;
  how: string;
}

/** A label that says something, or null. */
export const labelFrom = (text: string, how: string): Label | null => (text === '' ? null : { words: text, how });

import { clean, endsInColon } from '../text/text.ts';
import { attribute, type Box, isText } from './box.ts';
import { allWords, isInline, wordsWithout, wordsWithoutOnce } from './gather-words.ts';
import { amongNames } from './names.ts';
import { around, holding, once } from './once.ts';

/** Visible words of a box: what a person would read there, without buttons and without what is typed into fields. */

/** Whether a box goes on with the line. */
export const isInLine = (part: Box): boolean => isInline(part) || part.tag === 'br';
export const isTitleTag = (box: Box): boolean => /^h[1-6]$/.test(box.tag);

type Test = (box: Box) => boolean;

/** One line of words, white space collapsed. `without` names boxes to leave out. */
export function wordsOf(box: Box, without?: Test): string {
  // Most boxes hold text alone.
  return !without || box.kids.length === 0 ? allWords(box) : wordsWithoutOnce(box, without);
}

/** What a button says, too. */
export const spoken: (box: Box) => string = once((box) =>
  clean(box.children.map((child) => (isText(child) ? child : !child.control || child.control === 'button' ? spoken(child) : '')).join(' ')),
);

/** Words of a name: without actions and, where anything is left, without hints. */
export const nameWords = (box: Box): string => valueWords(box) || (box.kids.length === 0 ? '' : withoutActions(box));
const withoutActions = wordsWithout((box) => isAction(box));

/** Words of a title or a header cell: where all of them stand on a button (to sort, to fold), the button's own. */
export const headWords = (box: Box): string => nameWords(box) || (holdsTools(box) ? '' : spoken(box));

/** Several things to press, each for something to do: "Delete", "Edit". */
const holdsTools = once((box): boolean => {
  const buttons = buttonsIn(box).map((button) => spoken(button).toLowerCase());
  return buttons.length > 1 && buttons.every((words) => actionWords.test(words));
});

const buttonsIn = (box: Box): Box[] => box.kids.flatMap((kid) => (kid.control === 'button' ? [kid] : buttonsIn(kid)));

// A verb alone or with its object in small letters ("Edit vaccination record"): "Open Door Trust" and "More House School" are names.
const actionWords =
  /^((change|view|show|hide|open|browse|more|amend|copy|select|expand|collapse|undo|clear)( \(?[a-z].{0,40})?|(edit|remove|delete|add|enter|update|print|get)( .{0,40})?|del|details|help|info|map|[?+×x✎…]|\.\.\.)$/;

export const isButton = ({ control }: Box): boolean => control === 'button' || control === 'image';

/** A link or button that does something rather than says something. */
export const isAction = once((box): boolean => {
  if (isButton(box) || isListOfTools(box) || isWayOn(box)) return true;
  if (box.tag !== 'a' && box.role !== 'button' && box.role !== 'link') return false;
  return saysAction(wordsOf(box).replace(/^[[(](.*)[\])]$/, '$1'));
});

/** Whether words say what can be done: "Edit", "View details". */
export const saysAction = (words: string): boolean =>
  actionWords.test(words.includes(' ') ? words.charAt(0).toLowerCase() + words.slice(1) : words.toLowerCase());

/** Behind the beginning of a text: where the rest of it is. */
const isWayOn = ({ tag, kids, children: [words] }: Box): boolean =>
  tag === 'span' && kids.length === 0 && isText(words) && /^\s*(view|show|read|see) (all|more|less|in full)\s*$/i.test(words);

/** "Edit", "Remove": a list of what can be done, be it made of links or of words to press. */
export const isListOfTools = ({ tag, kids, fields }: Box): boolean =>
  (tag === 'ul' || tag === 'menu') &&
  fields === 0 &&
  kids.length > 0 &&
  kids.every((kid) => isTool.test(wordsOf(kid)) || (kid.kids.some(isAction) && wordsOf(kid, isAction) === ''));
const isTool = /^(edit|delete|remove|archive|move|copy|share|print|download)$/i;

/** What leads to or talks about the record rather than being part of it. */
export const isAside = ({ tag, role }: Box): boolean =>
  /^(nav|footer|search)$/.test(tag) ||
  /^(navigation|menu(bar)?|tablist|toolbar|search|status|log|progressbar|contentinfo|listbox|tooltip|alert)$/.test(role);

/** Whether a title stands inside, or something that can be done. */
export const holdsTitle = holding(isTitleTag);
export const holdsAction = holding((kid) => isAction(kid));

/** The nearest title around a box, or what leads to the record rather than being part of it. */
export const titleAround = around(isTitleTag);
export const asideAround = around(isAside);

/** Whether any box inside, at any depth, is such a one. */
export const holds = (box: Box, test: Test): boolean => box.kids.some((kid) => test(kid) || holds(kid, test));

/** Whether a box shows a picture large enough to say something that cannot be read. */
export const holdsPicture = holding((kid) => kid.control === 'image' && attribute(kid, 'tall') !== '');

// Verbs made to be pressed without being a link or a button.
const verbs = /^(edit|change|clear|[?ⓘℹ×✕✖▾▼▿▸▹►▶⋮⋯✎⌄])$/i;

/** Words of a value: without actions, hints and headings for screen readers. */
export function valueWords(box: Box): string {
  if (box.kids.length === 0) return allWords(box);
  const words = (holdsSign(box) && withoutSigns(box)) || withoutExtras(box);
  return (holdsOffer(box) && withoutOffers(box)) || words;
}

const isExtra = once((box): boolean => isAction(box) || isHint(box) || verbs.test(wordsOf(box)));
const withoutExtras = wordsWithout(isExtra);
const withoutSigns = wordsWithout((box) => isExtra(box) || isSign(box));
const withoutOffers = wordsWithout((box) => isExtra(box) || isOffer(box));

// A picture out of a font, in an element of its own.
const isSign = (box: Box): boolean => box.kids.length === 0 && box.letters < 8 && /^[\p{So}\p{Co}]\ufe0f?$/u.test(wordsOf(box));
const holdsSign = holding(isSign);

// What can be done with a value that stands beside it: "Chat on WhatsApp", "Send email".
const offers =
  /^(chat|call|message|e?mail|send|see|manage|book|request|re?assign|download|join|get|map)( (on|now|via|to|a|an|the|it|all|more|this|another|in|with|for|e?mail|directions|message|text|sms)\b.*)?$/i;
const isOffer = (box: Box): boolean => (box.tag === 'a' || box.role === 'link') && offers.test(wordsOf(box));
const holdsOffer = holding(isOffer);

// The words that systems everywhere use for help under a question; the text is not part of the question.
const hintNames = amongNames('hint|tip|help|helptext|tooltip|error|errormessage|feedback|description(?!-list)|supporting|assistive');

const namesValue = amongNames('value');

/** What help opens at is not the help. */
const namesTrigger = amongNames('trigger|activator');

export const isHint = ({ role, names, tag }: Box): boolean =>
  /^(tooltip|alert)$/.test(role) ||
  // A link is no help, though help may open at it.
  (tag !== 'a' && hintNames.test(names) && !namesValue.test(names) && !namesTrigger.test(names)) ||
  /^form-text/.test(names);

/** Whether a text can be the name of a field: short, with letters, no sentence, not itself a date or a number. */
export function isLabelLike(text: string): boolean {
  if (text.length > 200 || !/\p{L}/u.test(text)) return false;
  if (endsInColon(text) || /\?\s*\*?$/.test(text)) return true;
  // "NHS No." and "D.O.B." are names, a sentence is none.
  if (text.length > 90 || (/[.!;]$/.test(text) && text.length > 16)) return false;
  if (/\((expand|collapse|show|hide|open)\)$/i.test(text)) return false;
  if (/\d[-/]\d{1,2}[-/]\d|\d (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}/i.test(text)) return false;
  // "Note added by Gemma Straw", "Gemma Straw, 3 days ago": a stamp.
  if (/\b(\d+|an?) (minute|hour|day|week|month|year)s? ago$/i.test(text)) return false;
  if (/\p{L}(ed|en|ade) by \p{Lu}\p{Ll}/u.test(text)) return false;
  if (/^\S+\.(pdf|docx?|xlsx?|jpe?g|png|msg|txt|csv|zip|pptx?)$/i.test(text)) return false;
  if (/\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}$/.test(text)) return false;
  return !startsWithDate(text) && !isPersonName.test(text) && !(/[a-z]\. [A-Z]/.test(text) && text.split(' ').length > 5);
}

const dateFirst =
  /^(\p{L}{3,9},? )?\d{1,4}(st|nd|rd|th)?[/. –—-]{1,3}(\d{1,2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)[/., –—-]{1,3}\d{1,4}/iu;

export const startsWithDate = (text: string): boolean => dateFirst.test(text);

/** "SARGENT, Delphine (Ms)": how records write whom they are about. */
const isPersonName = /^\p{Lu}[\p{Lu}'’ -]+, \p{Lu}\p{Ll}/u;

/** Whether every letter of the box stands in bold print, which is how many systems mark a label. */
export const isBold = (box: Box): boolean => /^(b|strong|th|dt|label|h[1-6])$/.test(box.tag) || box.look.isBold;

/** What an attribute tells assistive technology, unless it is a name from the program. */
export const toldWords = (box: Box, name = 'aria-label'): string => clean(attribute(box, name)).replace(/^[a-z]\w*$/, '');

export interface Label {
  words: string;
  how: string;
}

/** A label that says something, or null. */
export const labelFrom = (text: string, how: string): Label | null => (!text ? null : { words: text, how });

import { attribute, type Box, isText } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { inner, partsOf } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { isAction, isBold, isHint, isLabelLike, isTitleTag, nameWords, wordsOf } from '../boxes/words.ts';
import { saysRemark } from '../pairs/no-pair.ts';
import { isLesser, isSetApart, sizeOf } from '../pairs/pair-parts.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { clean } from '../text/text.ts';

/** What is said about a field beside its name: help, remarks, messages. */

/** The words of a label element without the field inside it and what is said about that. */
export function wordsWithoutHints(label: Box, field: Box, shown: Box | null = null): string {
  const isChoice = /^(checkbox|radio)$/.test(`${field.control}`);
  const isSaid = (child: Box): boolean =>
    child === field ||
    child === shown ||
    child.tag === 'small' ||
    isUnit.test(wordsOf(child)) ||
    (isDemanded.test(wordsOf(child)) && wordsOf(child) !== wordsOf(label)) ||
    isHint(child) ||
    namesMessage.test(child.classes) ||
    isAction(child) ||
    opensHelp.test(wordsOf(child)) ||
    isHintIn(label, child, isChoice);
  const isOwn = (child: Box): boolean => (isChoice ? isOfSwitch(child, label) : isHeld(child, field));
  return wordsOf(label, (child) => isSaid(child) || isOwn(child)) || wordsOf(label, isSaid);
}

/** What is counted, in a box of its own beside the field. */
const isUnit = /^[£$€%]$/;

/** Whether an answer must be given, in words of its own at any depth. */
const isDemanded = /^(\((optional|required|mandatory)\)|Optional|Required|Mandatory)$/;

/** A sign at which help opens, or what opens it in the words of a letter. */
const opensHelp = /^([iⓘℹ?]|🛈)\ufe0f?$/u;

/** What a field holds, shown again beside it by a label that stands around both. */
const isHeld = (child: Box, field: Box): boolean => {
  const held = attribute(field, 'held');
  return held !== '' && child.kids.length === 0 && wordsOf(child) === clean(held);
};

/** The state that a switch says in a word of its own beside its name. */
const isOfSwitch = (child: Box, label: Box): boolean =>
  child !== label && /^(yes|no|on|off)$/i.test(wordsOf(child)) && wordsOf(child) !== wordsOf(label);

// What a component says about the field that it is drawn around.
const namesMessage = amongNames('messages?');

/** What a label says below its own words, or behind the mark of a required field, in lesser print. */
function isHintIn(label: Box, child: Box, isOfChoice = false): boolean {
  if (child.parent !== label || child.fields > 0 || !isSetApart(child, label) || child.look.size > label.look.size) return false;
  const isSmaller = (isOfChoice && child.look.size < label.look.size - 0.9) || /^(optional|required|mandatory)$/i.test(wordsOf(child));
  if (isBold(child) && !isSmaller) return false;
  const before = label.children.slice(0, child.order).map((each) => (isText(each) ? each : wordsOf(each)));
  const words = clean(before.join(' '));
  return /\p{L}{2}/u.test(words) && /\p{L}{2}/u.test(wordsOf(child)) && (isSmaller || !isInline(child) || /\*$/.test(words));
}

/** The words of a name without what is said below or behind it in smaller print. */
export const ownWords = (box: Box): string => {
  const words = headIn(box) ?? nameOverRemark(box) ?? wordsWithoutLesser(box);
  const number = numberIn(box);
  return number && words.startsWith(`${number} `) ? words.slice(number.length + 1) : words;
};

/** The number of a question, in a box of its own before its words. */
function numberIn(box: Box): string | null {
  const [first, more] = partsOf(box);
  if (first === undefined || isText(first)) return null;
  return more === undefined || !isQuestionNumber.test(wordsOf(first)) ? numberIn(first) : wordsOf(first);
}
const isQuestionNumber = /^\d{1,2}(\.\d{1,2}){0,3}\.$/;

/** The words of a heading with nothing but advice in lesser print below it. */
function headIn(box: Box): string | null {
  const [head, ...rest] = inner(box).kids.filter(({ letters }) => letters > 0);
  if (
    !head ||
    rest.length === 0 ||
    !(isTitleTag(head) || head.role === 'heading') ||
    inner(box).children.some((child) => isText(child) && child.trim())
  )
    return null;
  const words = nameWords(head);
  // A title of a part of the page is no name of its first field.
  if (!/\?\W*$/.test(words) && !soundsLikeName(words)) return null;
  return rest.every((part) => part.fields === 0 && !isInline(part) && isLesser(part, head)) ? words : null;
}

/** The words of a name with nothing but a remark on it behind or below it. */
function nameOverRemark(box: Box): string | null {
  const [name, remark, more] = partsOf(inner(box));
  if (!name || !remark || more || isText(name) || isText(remark)) return null;
  return isLabelLike(wordsOf(name)) && saysRemark(name, remark) ? ownWords(name) : null;
}

const wordsWithoutLesser = (box: Box): string =>
  box.kids.some((kid) => isHintIn(box, kid)) ? wordsOf(box, (kid) => isAction(kid) || isHint(kid) || isHintIn(box, kid)) : nameWords(box);

/** A sentence in smaller print between a name and its field. */
export function isRemark(box: Box, children: readonly (Box | string)[], at: number): boolean {
  const before = children.slice(0, at).findLast((child) => (isText(child) ? child.trim() : child.letters + child.fields > 0));
  if (before === undefined || isText(before) || before.fields > 0 || before.letters === 0 || isTitleTag(inner(before))) return false;
  const words = wordsOf(box);
  return (
    sizeOf(inner(box)) < sizeOf(inner(before)) - 0.9 &&
    words.split(' ').length > 3 &&
    !/[?:]\s*\*?$/.test(words) &&
    isLabelLike(wordsOf(before))
  );
}

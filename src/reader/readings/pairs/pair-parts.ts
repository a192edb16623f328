import { attribute, type Box, isText } from '../boxes/box.ts';
import { isChip, isInline } from '../boxes/gather-words.ts';
import { hasDistinctNames, inner, likesOf, partsOf, wrapperOf } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { around, once } from '../boxes/once.ts';
import { isBold, isLabelLike, nameWords, wordsOf } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon } from '../text/text.ts';

/** Words that style sheets everywhere use for the name and for the value in a name-and-value pair. */
const [ofNames, ofLabels, ofValues] = [
  '(label|key|term|caption|name|title|heading|field-?name|prompt|question|dt|header)s?',
  // Words for titles stand over values as well.
  '(label|key|term|caption|field-?name|prompt|question|dt)s?',
  '(value|content|data|answer|text(?!-)|val|response|detail)s?',
] as const;
const [namesName, namesLabel, namesValue] = [amongNames(ofNames), amongNames(ofLabels), amongNames(ofValues)];
// What ends in "text" or "content" can be the words of a name.
const [endsInName, endsInValue] = [ofNames, '(value|val|data|answer|response)s?'].map(
  (words) => new RegExp(`[-_](${words})(\\s|$)`, 'i'),
) as [RegExp, RegExp];

/** Of a name that has words of both kinds ("name-value__value") the last one tells. */
export const saysName = ({ classes }: Box): boolean => namesName.test(classes) && !isValueOfBoth(classes);
export const saysLabel = ({ classes }: Box): boolean => namesLabel.test(classes) && !isValueOfBoth(classes);
export const saysValue = ({ classes }: Box): boolean =>
  namesValue.test(classes) && (!namesLabel.test(classes) || !endsInName.test(classes));
const isValueOfBoth = (classes: string): boolean => endsInValue.test(classes) && !endsInName.test(classes);

// A picture of somebody, or the letters in its place.
const namesAvatar = amongNames('avatar|initials');
export const isAvatar = (box: Box): boolean => box.letters < 4 && namesAvatar.test(`${box.classes} ${inner(box).classes}`);

/** Whether a box can be the name of a value beside it. */
export function isName(box: Box): boolean {
  const { tag, role } = box;
  if (isAvatar(box)) return false;
  if (box.fields > 0 || box.control || role === 'link' || role === 'tab' || /^(a|h[1-4]|ul|ol|li|table|nav|time|p)$/.test(tag))
    return tag === 'p' && (saysName(box) || /[:?]\s*$/.test(wordsOf(box)) || isAboveOther(box));
  const words = nameWords(box);
  if (isLabelWithField(box) || isLabelWithField(inner(box))) return false;
  if (words.length > 100 || !isLabelLike(words) || holdsNames(box)) return false;
  return box.kids.filter((kid) => kid.letters > 0 && kid.tag !== 'br' && !isInline(kid)).length < 2;
}

/** Whether a box begins with a name of its own: "<b>NHS number:</b> 943 476 5919". */
export function namesItself(box: Box): boolean {
  const [name, value] = partsOf(inner(box));
  if (name === undefined || value === undefined || isText(name) || !isInline(name)) return false;
  return endsInColon(wordsOf(name)) || (isText(value) && /^\s*:\s/.test(value)) || namesItself(name);
}

/** Whether several names stand inside, each of what follows it. */
export const holdsNames = ({ kids }: Box): boolean => kids.filter((kid) => isInline(kid) && endsInColon(wordsOf(kid))).length > 1;

/** A paragraph over another in other print. */
function isAboveOther(box: Box): boolean {
  const next = box.parent?.kids[box.index + 1];
  if (box.letters > 39 || next === undefined) return false;
  return next.tag === 'p' || isChip(next) || areLines(next) ? isSetApart(box, next) : next.tag === 'div' && isOneOfList(box, next);
}

/** Several short lines of one text, each a paragraph. */
const areLines = ({ kids, letters }: Box): boolean =>
  kids.length > 1 && letters < 200 && kids.every((kid) => kid.tag === 'p' && kid.kids.length === 0 && !/[.!?]$/.test(wordsOf(kid)));

/** Alone with the block below it, as the boxes beside it that name other things. */
const isOneOfList = (name: Box, value: Box): boolean =>
  name.parent?.kids.length === 2 &&
  isSetApart(inner(name), inner(value)) &&
  likesOf(name.parent).length > 2 &&
  hasDistinctNames(name.parent) &&
  areHalfNamed(likesOf(name.parent)[0] as Box);

/** The first words of half of the likes of a box, the first of them, sound like names. */
const areHalfNamed = once((box): boolean => {
  const likes = likesOf(box);
  return likes.filter(({ kids: [first] }) => first && soundsLikeName(wordsOf(first))).length * 2 >= likes.length;
});

/** A label element and what stands beside it: a field as it is shown, whose own control cannot be seen. */
const isLabelWithField = ({ kids: [label, ...rest], letters }: Box): boolean =>
  label?.tag === 'label' && attribute(label, 'for') !== '' && letters > label.letters + 2 && rest.some((kid) => !isInline(kid));

// "Completed on 20 Nov 2026", "Created by Gemma Straw".
const stamp = /^(last )?\p{L}+(ed|en|ue|wn|ade) (on|by|at) \S/iu;

// How many wait behind each way to somewhere.
const isCount = /^\d{1,3}\+?$/;
const namesMenu = amongNames('side(bar|nav)?|menu|nav(bar|igation)?|drawer');
const menuAround = around(({ tag, classes }) => tag === 'aside' || namesMenu.test(classes));

const isCountOfMenu = (beside: Box): boolean =>
  isCount.test(wordsOf(beside)) && menuAround(beside) !== null && areCounted(likesOf(wrapperOf(beside.parent ?? beside))[0] as Box);

const areCounted = once((first): boolean => likesOf(first).every((like) => /\d\+?$/.test(wordsOf(like))));

const ago = /^(just now|today|yesterday|(\d+|an?|a few) (second|minute|hour|day|week|month|year)s? ago)$/i;

/** Whether what stands beside a title says something about it and is no value: a stamp that names itself, a tag. */
export const isNoteBeside = (title: Box, beside: Box): boolean =>
  (stamp.test(wordsOf(beside)) && !saysLabel(title)) ||
  isCountOfMenu(beside) ||
  (ago.test(wordsOf(beside)) && !soundsLikeName(wordsOf(title))) ||
  (isChip(inner(beside)) && isBold(inner(title)) && !soundsLikeName(wordsOf(title)));

/** Whether one looks different from the other in print. */
export const isSetApart = (one: Box, other: Box): boolean => one.look.print !== other.look.print;

/** Whether one is printed as the lesser of the two: smaller, or as large but plain beside bold and paler. */
export function isLesser(one: Box, other: Box): boolean {
  const [a, b] = [inner(one), inner(other)];
  const [least, most] = [sizeOf(a), sizeOf(b)];
  return least < most - 0.5 ? !isBold(a) : least < most + 0.5 && isBold(b) && !isBold(a) && isSetApart(a, b);
}

export const sizeOf = ({ look }: Box): number => look.size;

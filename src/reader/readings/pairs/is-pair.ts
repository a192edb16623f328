import { attribute, type Box, isText } from '../boxes/box.ts';
import { hasDistinctNames, inner, likesOf, onlyChild, partsOf, shapeOf, wrapperOf } from '../boxes/kin.ts';
import { around, once } from '../boxes/once.ts';
import {
  amongNames,
  holds,
  isBold,
  isButton,
  isChip,
  isHint,
  isInline,
  isLabelLike,
  isTitleTag,
  spoken,
  titleAround,
  toldWords,
  wordsOf,
} from '../boxes/words.ts';
import { boxById, type PageContext } from '../page-context.ts';
import { isNamesAndValues } from '../tables/table-grid.ts';
import { isInitials } from '../text/initials.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon, splitColon, stateOf } from '../text/text.ts';
import { bannerAround } from '../titles/read-titles.ts';
import { isPerson } from './name-in-print.ts';
import { isNotice } from './notice.ts';
import { isLesser, isName, isNoteBeside, isSetApart, namesItself, saysLabel, saysName, saysValue, sizeOf } from './pair-parts.ts';
import { isPlainValue } from './plain-value.ts';
import { isNamedList, saidIn } from './said.ts';

/** How a box and its parts are made: the same template again holds a pair again, even where it stands alone or empty. */
export const templateOf = (box: Box): string => [box, ...box.kids].map((each) => `${each.tag}.${each.classes.split(' ')[0]}`).join();

/** Whether two boxes, which are all that a third holds, are a name and its value. */
export function isPair(name: Box, value: Box, box: Box, page: PageContext): boolean {
  // The words of a tick or a field, and what is said about it.
  if (isNumberUnderName(name, value, box)) return true;
  if (
    page.used.has(inner(name)) ||
    isFolder.test(wordsOf(name)) ||
    isNamesAndValues([wordsOf(name), wordsOf(value)]) ||
    isSameMake(name, value, box, page)
  )
    return false;
  if (isNotice(name, value)) return false;
  if (/\(\d+\)$/.test(wordsOf(name)) && holds(box, ({ tag }) => /^([ou]l|table)$/.test(tag))) return false;
  if (name.tag === 'label' && [value, inner(value)].some(isTitleTag)) return true;
  if (isNameOverTitle(name, value) || isNameOverAddress(name, value)) return true;
  if (inner(name).tag === 'label' && (value.letters === 0 || isHint(inner(value))) && isBeforeField(box)) return false;
  // The name of a field that stands elsewhere, and what is said about it.
  const label = labelIn(name);
  const named = label && boxById(label, attribute(label, 'for'), page);
  if ((name.tag === 'label' && named?.fields) || named?.control === 'button') return false;
  const head = tellingIn(name);
  if (/^h[3-6]$/.test(head.tag) && headAround(box)) return false;
  // Small headings of a banner stand over its facts.
  if (/^h[3-6]$/.test(name.tag) && value.letters < 60 && bannerAround(box))
    return isPlainValue(value) && (value.letters > 0 || (soundsLikeName(wordsOf(name)) && !holds(value, isButton)));
  if (/^h[3-6]$/.test(head.tag))
    return (
      (isNamedList(box, page) || isMadeAgain(name, box, page) || (value.letters > 0 && isAmongFields(box))) &&
      isPlainValue(value) &&
      !isEmptyWord(wordsOf(value))
    );
  // An entry of a calendar, and from when to when it lasts.
  if (isSpan.test(wordsOf(value)) && !soundsLikeName(wordsOf(name)) && !/\b(hours|times?|open(ing)?)\b/i.test(wordsOf(name))) return false;
  if (value.letters === 0 && holdsPressedWords(value)) return false;
  // Room beside a way to somewhere.
  if (value.letters === 0 && itemAround(box)) return false;
  if ((isTag(name) && isTag(value)) || isInitials(wordsOf(name), wordsOf(value))) return false;
  // A small heading can be the larger print of a value.
  if (/^h[56]$/.test(value.tag) && isName(name) && isInline(name) && isBold(name) && soundsLikeName(wordsOf(name))) return true;
  if (isHeadOfValue(name, value, box, page)) return true;
  if (!isName(name) || isWhole(name, value) || !isPlainValue(value) || (isTitleTag(name) && wordsOf(value).includes(':'))) return false;
  // How many there are of a list or behind a way to somewhere; what a page says under a title of its own.
  if (isChip(inner(value)) && /^[\d_]{1,3}(\+|\/\d{1,3})?$/.test(wordsOf(value))) return false;
  if (/^h[12]$/.test(head.tag)) return false;
  if (stateOf(wordsOf(value)) === 'masked' && soundsLikeName(wordsOf(name))) return true;
  if (endsInColon(wordsOf(name)) || /^(label|dt|th)$/.test(inner(name).tag) || (label && value.letters > 0)) return true;
  // A name of a person, and a fact that names itself beside it.
  if (namesItself(value)) return false;
  if (!isSetApart(inner(name), inner(value)) && !saysLabel(name) && splitColon(wordsOf(value))?.[1]) return false;
  // Who wrote, and what.
  if (isPerson.test(wordsOf(name)) && !soundsLikeName(wordsOf(name)) && isSaid.test(wordsOf(value))) return false;
  // How far each step is.
  if (areSteps(box) || stepsAround(box)) return false;
  // A head with something to press is the title of a panel.
  if (titleAround(box) || (holds(name, isPress) && !isLesser(name, value)) || /^\(.{20}/.test(wordsOf(value))) return false;
  if (isNoteBeside(name, value) || (isEmptyWord(wordsOf(value)) && !isLesser(name, value))) return false;
  if (!saysLabel(name) && / .* .* /.test(wordsOf(value)) && feedAround(box)) return false;
  if (isMoreAbout(name, value, box, page)) return false;
  if (name.classes && page.known.has(templateOf(box))) return true;
  // A link before words: a task and how far it is.
  if (isLink(name)) return false;
  if (hasDistinctNames(box)) return true;
  if (value.letters === 0 || isLink(value)) return false;
  if ((saysName(name) && saysValue(value)) || (saysLabel(name) && isSetApart(name, value))) return true;
  return (
    soundsLikeName(wordsOf(name)) && isSetApart(name, value) && sizeOf(inner(name)) < sizeOf(inner(value)) + 0.5 && !isBold(inner(name))
  );
}

/** Several words to press that are no tools: they are shown, so nothing is blank. */
function holdsPressedWords(box: Box): boolean {
  const words = buttonsIn(box).map(spoken);
  return words.length > 1 && words.every((each) => each.length > 2 && !isTool.test(each));
}
const buttonsIn = (box: Box): Box[] => box.kids.flatMap((kid) => (isButton(kid) ? [kid] : buttonsIn(kid)));
const isTool =
  /^(add|edit|change|remove|delete|view|show|hide|open|close|update|print|upload|save|cancel|copy|send|new|clear|select|choose|search|find|more)\b/i;

const isSpan = /^\d{1,2}[:.]\d\d ?([ap]m)? ?(→|-|–|to) ?\d{1,2}[:.]\d\d ?([ap]m)?$/i;

/** Two lines and nothing else, one the name of a number and one a number of at least six figures, in whatever print. */
const isNumberUnderName = (name: Box, value: Box, box: Box): boolean =>
  partsOf(box).length === 2 &&
  name.fields === 0 &&
  !isTitleTag(name) &&
  /\b(number|no|id|ref|reference|identifier|phone|telephone|mobile)\b\.?$/i.test(wordsOf(name)) &&
  isLabelLike(wordsOf(name)) &&
  /^(?=(\D*\d){6})\p{Lu}{0,4}[-/ ]?\d[\d /-]*$/u.test(wordsOf(value));

/** "Home", "Grandmother's house": what an address is to somebody, in other print over its lines. */
const isNameOverAddress = (name: Box, value: Box): boolean =>
  isName(name) &&
  (soundsLikeName(wordsOf(name)) || !isPerson.test(wordsOf(name))) &&
  inner(value).kids.length > 1 &&
  inner(value).kids.every((kid) => kid.tag === 'p' && kid.kids.length === 0) &&
  value.letters < 200 &&
  /\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/.test(wordsOf(value)) &&
  isSetApart(name, inner(value));

/** "Name" in small print over whom the page is about, in the print of its title. */
const isNameOverTitle = (name: Box, value: Box): boolean =>
  /^h[12]$/.test(inner(value).tag) &&
  name.fields === 0 &&
  /^((full|legal|first|last) )?name:?$/i.test(wordsOf(name)) &&
  isLesser(tellingIn(name), value);

/** The label element that a box is or holds alone. */
function labelIn(box: Box): Box | null {
  const only = box.tag === 'label' ? null : onlyChild(box);
  return box.tag === 'label' ? box : only && labelIn(only);
}

/** What stands inside beside marks and things to press that show no words. */
function tellingIn(box: Box): Box {
  const [only, more] = box.children.filter((child) => (isText(child) ? child.trim() : child.letters > 0));
  return only && !more && !isText(only) ? tellingIn(only) : box;
}

/** Small headings, each over a few words in its line, that sound like the names of fields. */
function isHeadOfValue(name: Box, value: Box, box: Box, page: PageContext): boolean {
  if (
    ![name, tellingIn(name)].some(({ tag }) => /^h[3-6]$/.test(tag)) ||
    !(isInline(value) || isOneLine(value)) ||
    value.letters === 0 ||
    !isPlainValue(value)
  )
    return false;
  const { areNames, named, count } = saidIn(box, page);
  return count > 2 && areNames[0] && named[0] >= 0.3 && named[1] < 0.3;
}

/** One of several questions made alike, where others have a field below them. */
const isAmongFields = (box: Box): boolean => areAmongFields(likesOf(wrapperOf(box))[0] as Box);
const areAmongFields = once((first): boolean => {
  const likes = likesOf(first);
  const asked = likes.filter(({ fields, letters }) => fields > 0 && letters < 300);
  return asked.length * 2 >= likes.length && likes.length > 1;
});

/** A few words and nothing around them. */
const isOneLine = (value: Box): boolean => inner(value).kids.length === 0 && value.letters < 60 && !/[.!]$/.test(wordsOf(value));

/** The head of a part of the page: its title, and what the part is about. */
const headAround = around(
  ({ tag, parent, index }) =>
    tag === 'header' && /^(section|article|fieldset)$/.test(parent?.tag ?? '') && parent?.kids[index + 1] !== undefined,
);

const itemAround = around(({ role }) => role === 'treeitem');

/** A line over a field, with its label and room for help: the field is the value. */
function isBeforeField(box: Box): boolean {
  const next = box.parent?.kids[box.index + 1];
  return next !== undefined && next.fields > 0 && shapeOf(next) !== shapeOf(box);
}

// What happened, one thing after another: a title and its text.
const namesFeed = amongNames('timeline|feed|stepper');
const feedAround = around(({ classes }) => namesFeed.test(classes));

/** Smaller print under names of people or things says more about them: it is a value only where the words of the names sound so. */
function isMoreAbout(name: Box, value: Box, box: Box, page: PageContext): boolean {
  if (value.letters === 0 || sizeOf(inner(value)) > sizeOf(inner(name)) - 0.5) return false;
  if (isAnswer.test(wordsOf(value)) || (saysLabel(name) && saysValue(value))) return false;
  const { named, count } = saidIn(box, page);
  return count > 1 && named[0] < 0.2;
}

/** A sentence. */
const isSaid = /^\p{Lu}\S*( \S+){2,}[.!?]$/u;

const isAnswer = /^(yes|no|true|false)$/i;

const isPress = (box: Box): boolean => box.control === 'button' && !/help|info|\?/i.test(toldWords(box) + wordsOf(box));

/** A link and nothing else: a way to somewhere, unless likes around it say otherwise. */
function isLink(box: Box): boolean {
  const only = onlyChild(box);
  return box.tag === 'a' || (only !== null && isLink(only));
}

/** "There are no alerts to display": what a panel says under its title when it has nothing to list. */
const isEmptyWord = (text: string): boolean =>
  /^(there (are|is) (currently )?(no|nothing)|no .*\b(yet|found|to (display|show)|available)|no (data|rows|results|matches)$)\b/i.test(
    text,
  );

const namesSteps = amongNames('steps|stepper|wizard');
const stepsAround = around(({ classes }) => namesSteps.test(classes));

/** Steps of a process, each with nothing but how far it is. */
const areSteps = (box: Box): boolean => areStepsAll(likesOf(wrapperOf(box))[0] as Box);
const areStepsAll = once((first): boolean => {
  const likes = likesOf(first);
  return likes.length > 2 && likes.every((like) => step.test(wordsOf(inner(like).kids.at(-1) ?? like)));
});
const step = /^((not|cannot) (yet )?start(ed)?( yet)?|completed?|in progress|current|upcoming|pending|done|to do|incomplete|optional)$/i;

/** A mark to fold something away: what follows it is a title. */
const isFolder = /^[▾▼▿▸▹►▶⌄⌃˅⊞⊟]/;

const isTag = (box: Box): boolean => isChip(box) || isChip(inner(box));

/** A small heading over a value as others before, where it is no name of somebody. */
const isMadeAgain = (name: Box, box: Box, page: PageContext): boolean =>
  box.classes !== '' && page.known.has(templateOf(box)) && !/^\p{Lu}\S*( \p{Lu}\S*)+$/u.test(wordsOf(name));

/** Two parts that are a pair themselves, before a place where nothing stands. */
const isWhole = (first: Box, empty: Box): boolean => empty.letters === 0 && hasSeveralWords(first);

function hasSeveralWords(box: Box): boolean {
  const [part, more] = partsOf(inner(box)).filter((each) => /\p{L}/u.test(isText(each) ? each : wordsOf(each)));
  return more !== undefined || (part !== undefined && !isText(part) && hasSeveralWords(part));
}

/** Two chips side by side, or two lines of one list. */
const isSameMake = (name: Box, value: Box, box: Box, page: PageContext): boolean =>
  name.classes !== '' &&
  shapeOf(name) === shapeOf(value) &&
  !endsInColon(wordsOf(name)) &&
  !isSetApart(inner(name), inner(value)) &&
  !isNamedList(box, page);

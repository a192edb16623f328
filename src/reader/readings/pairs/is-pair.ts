import { attribute, type Box } from '../boxes/box.ts';
import { isChip, isInline } from '../boxes/gather-words.ts';
import { hasDistinctNames, inner, likesOf, onlyChild, wrapperOf } from '../boxes/kin.ts';
import { around, once } from '../boxes/once.ts';
import { holds, isBold, isButton, isHint, isTitleTag, startsWithDate, titleAround, wordsOf } from '../boxes/words.ts';
import { boxById, type PageContext } from '../page-context.ts';
import { isNamesAndValues } from '../tables/table-grid.ts';
import { isInitials } from '../text/initials.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { endsInColon, splitColon, stateOf } from '../text/text.ts';
import { bannerAround } from '../titles/read-titles.ts';
import { isPerson, isPersonLastFirst } from './name-in-print.ts';
import {
  areSteps,
  feedAround,
  holdsPressedWords,
  isBeforeField,
  isEmptyWord,
  isFolder,
  isLink,
  isMoreAbout,
  isPress,
  isRemarkOn,
  isSaid,
  isSameMake,
  isSpan,
  isTag,
  isWhole,
  stepsAround,
} from './no-pair.ts';
import { isNotice } from './notice.ts';
import { isLesser, isName, isNoteBeside, isSetApart, namesItself, saysLabel, saysName, saysValue, sizeOf } from './pair-parts.ts';
import { isPlainValue } from './plain-value.ts';
import { isNamedList } from './said.ts';
import { isHeadOfValue, isNameOverAddress, isNameOverTitle, isNumberUnderName, tellingIn } from './sure-pair.ts';

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
  if (isPersonLastFirst.test(wordsOf(name)) && startsWithDate(wordsOf(value))) return false;
  if (isNotice(name, value) || opensForm.test(wordsOf(value))) return false;
  if (/\(\d+\)$/.test(wordsOf(name)) && holds(box, ({ tag }) => /^([ou]l|table)$/.test(tag))) return false;
  if (name.tag === 'label' && [value, inner(value)].some(isTitleTag)) return true;
  if (isNameOverTitle(name, value) || isNameOverAddress(name, value)) return true;
  if (isRemarkOn(name, value, box)) return false;
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

/** "Edit form" below where it leads. */
const opensForm = /^(edit|view|add|remove|delete|print|open) (the |an? )?(\p{Ll}+ ){0,2}(form|page|record|entry|details|list|note)s?$/iu;

/** The label element that a box is or holds alone. */
function labelIn(box: Box): Box | null {
  const only = box.tag === 'label' ? null : onlyChild(box);
  return box.tag === 'label' ? box : only && labelIn(only);
}

/** One of several questions made alike, where others have a field below them. */
const isAmongFields = (box: Box): boolean => areAmongFields(likesOf(wrapperOf(box))[0] as Box);
const areAmongFields = once((first): boolean => {
  const likes = likesOf(first);
  const asked = likes.filter(({ fields, letters }) => fields > 0 && letters < 300);
  return asked.length * 2 >= likes.length && likes.length > 1;
});

/** The head of a part of the page: its title, and what the part is about. */
const headAround = around(
  ({ tag, parent, index }) =>
    tag === 'header' && /^(section|article|fieldset)$/.test(parent?.tag ?? '') && parent?.kids[index + 1] !== undefined,
);

const itemAround = around(({ role }) => role === 'treeitem');

/** A small heading over a value as others before, where it is no name of somebody. */
const isMadeAgain = (name: Box, box: Box, page: PageContext): boolean =>
  box.classes !== '' && page.known.has(templateOf(box)) && !/^\p{Lu}\S*( \p{Lu}\S*)+$/u.test(wordsOf(name));

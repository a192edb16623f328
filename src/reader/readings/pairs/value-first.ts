import type { Box } from '../boxes/box.ts';
import { isChip } from '../boxes/gather-words.ts';
import { inner, nearest, wrapperOf } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { around } from '../boxes/once.ts';
import { titleAround, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { isInitials } from '../text/initials.ts';
import { endsInColon } from '../text/text.ts';
import { isLesser, saysLabel, saysValue } from './pair-parts.ts';
import { saidIn } from './said.ts';

/**
 * Whether a box of two parts shows its value large and its name small beneath ("C-0029341" over "Case number", "88 %" over "School attendance"). The print says which
 * part is the lesser one; that the lesser one is the name, and no subtitle, is told by the words of all boxes of that make.
 */
export function isValueFirst(value: Box, name: Box, box: Box, page: PageContext): boolean {
  if (
    endsInColon(wordsOf(value)) ||
    /^(label|dt|th)$/.test(inner(value).tag) ||
    (saysLabel(value) && !saysLabel(name)) ||
    (saysValue(name) && !saysValue(value))
  )
    return false;
  if (isCountOfWay(value, box)) return false;
  if (saysLabel(name) && namesFigure.test(value.classes) && !isLesser(value, name)) return !isInitials(wordsOf(value), wordsOf(name));
  if (namesSubtitle.test(name.classes)) return false;
  if (isLesser(value, name) || isChip(inner(name)) || userAround(box)) return false;
  const { areNames, named, isMeasured, count } = saidIn(box, page);
  if (!areNames[1] || isInitials(wordsOf(value), wordsOf(name))) return false;
  // Without any difference in print, only words that all sound like names can tell.
  if (!isLesser(name, value)) return count > 1 && named[1] === 1 && named[0] <= 0.5;
  return named[0] <= 0.5 && (isMeasured || named[1] > 0.5 || (count > 2 && named[0] === 0 && named[1] > 0 && titleAround(box) !== null));
}

/** How many wait behind one of several ways to somewhere: a tag on a link among links that have none. */
const isCountOfWay = (value: Box, box: Box): boolean => {
  const link = nearest(box, ({ tag, role }) => tag === 'a' || /^(link|tab|menuitem)$/.test(role));
  if (!link || !/^\d{1,3}\+?$/.test(wordsOf(value))) return false;
  const ways = (wrapperOf(link).parent?.kids ?? []).filter(({ letters }) => letters > 0);
  return ways.length > 1 && ways.some((way) => !/\d/.test(wordsOf(way)));
};

/** Who is signed in, or whose picture it is: what stands under the name is no name of a field. */
const namesUser = amongNames('persona|avatar|user(-?(menu|info|name))?|account');
const userAround = around(({ classes }) => namesUser.test(classes));
const namesFigure = amongNames('value|val|number|count|figure|amount|statistic');
const namesSubtitle = amongNames('sub-?(title|header|heading)');

import type { ReadingKind } from '../../../core/schemas/reading.ts';
import { attribute, type Box, isNative } from '../boxes/box.ts';
import { linesOf } from '../boxes/gather-words.ts';
import { wordsOf } from '../boxes/words.ts';
import { clean, isInvitation, stateOf } from '../text/text.ts';

/** What a field holds: the choice that only invites to choose, and the placeholder, are nothing. */
export function fieldValue(box: Box): [value: string, kind: ReadingKind] {
  const control = `${box.control}`;
  const raw = isNative(box) ? attribute(box, 'held') : shownLines(box) || shownLines(shownIn(box));
  const value = !isNative(box) && isPlaceholder(box, raw) ? '' : raw;
  if (/select|combo/.test(control)) {
    const isNothing =
      isInvitation(clean(value)) || (isNative(box) && attribute(box, 'unchosen') !== '' && stateOf(clean(value)) !== 'declared-none');
    return [isNothing ? '' : value, 'choice'];
  }
  if (/area|rich/.test(control)) return [value, value.length > 120 || value.includes('\n') ? 'prose' : 'text'];
  // A knob on a rail tells its place to assistive technology only.
  if (control === 'spin' && !value) return [attribute(box, 'aria-valuetext') || attribute(box, 'aria-valuenow'), 'text'];
  const type = attribute(box, 'kind');
  return type === 'password' ? [value && '••••', 'text'] : [value, /^(date|month|time|week)/.test(type) ? 'date' : 'text'];
}

/** The words shown in a built field, without the cross that empties it. */
const shownLines = (box: Box): string => linesOf(box, (child) => /^[×✕✖✗▼▾▿⌄˅▴▲]$/.test(wordsOf(child)));

/** Where a built list box shows what was chosen: a text inside that cannot be typed in. */
function shownIn(box: Box): Box {
  const [text, more] = box.control === 'combo' ? box.kids.filter(({ control }) => control === 'rich') : [];
  return text && !more ? text : box;
}

const isPlaceholder = (box: Box, value: string): boolean =>
  (box.control === 'combo' && ['placeholder', 'data-placeholder'].some((name) => box.notes?.get(name) === '')) ||
  [attribute(box, 'aria-placeholder'), attribute(box, 'data-placeholder')].includes(value);

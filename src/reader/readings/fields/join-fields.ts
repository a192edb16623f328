import { readingBefore } from '../add-reading.ts';
import { attribute, type Box, isText } from '../boxes/box.ts';
import { isInside, nearest } from '../boxes/kin.ts';
import type { Label } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { clean, stateOf } from '../text/text.ts';

/** A field without a name of its own right behind another goes on with its value: the parts of a name, the time behind a date. */

/** A field without any name right behind another one is a further part of the same value ("first, middle and last name" under one label). */
export function joinToComposite(box: Box, value: string, page: PageContext): void {
  const before = box.parent?.children[box.order - 1];
  const isAfterColon = isText(before) && before.trim() === ':';
  if (readingBefore(box, 'beside', page) || isTimeBehind(box, value, isAfterColon, page)) joinToLast(value, page, isAfterColon ? ':' : ' ');
}

/** Boxes for hours and minutes without names, next to the one for the date. */
function isTimeBehind(box: Box, value: string, isMinutes: boolean, page: PageContext): boolean {
  const [last, place] = [page.readings.at(-1), page.places.at(-1)];
  let level = 0;
  const around = nearest(box.parent, (at) => Boolean(place && isInside(place, at)) || at.fields > 3 || level++ > 3);
  if (!last || !place || !around || around.fields > 3 || !isInside(place, around) || last.row !== null) return false;
  if (isMinutes) return /^\d{1,2}$/.test(value) && /(^| )\d{1,2}$/.test(last.value);
  return /^(\d{1,2}(:\d\d){0,2}( ?[ap]m)?)?$/i.test(value) && /^(\d{1,4}\W\d{1,2}\W\d{1,4})?$/.test(last.value) && isOfDate(place);
}

const isOfDate = (box: Box): boolean =>
  /^date/.test(attribute(box, 'kind')) || /\d\W\d|[dmy]{2,4}\W/i.test(attribute(box, 'held') || attribute(box, 'placeholder'));

/** A box for the time right behind the one for the date that its label names. */
export function isTimeOf(box: Box, { how, words }: Label, page: PageContext): boolean {
  const [last, place] = [page.readings.at(-1), page.places.at(-1)];
  const isToldOnly = /^(aria-label|title|placeholder)$/.test(how);
  // "Referred at: Date [    ] Time [    ]".
  if (isToldOnly ? !/^time\b|\btime$/i.test(words) : !/^time\W*$/i.test(words) || /^date$/i.test(last?.label ?? 'date')) return false;
  const around = nearest(box, (at) => at.fields > 1);
  return Boolean(last && place && around?.fields === 2 && isInside(place, around) && /^(\d{1,4}\W\d{1,2}\W\d{1,4})?$/.test(last.value));
}

export function joinToLast(value: string, page: PageContext, by = ' '): void {
  const last = page.readings.at(-1);
  if (!last) return;
  last.value = clean([last.value, value].filter(Boolean).join(by));
  last.state = stateOf(last.value);
}

import type { Reading, ReadingKind } from '../../core/schemas/reading.ts';
import type { Box } from './boxes/box.ts';
import { linesOf } from './boxes/gather-words.ts';
import { shownWords } from './boxes/shown-words.ts';
import { holdsPicture, isAction, nameWords } from './boxes/words.ts';
import { type PageContext, sectionOf } from './page-context.ts';
import { pairedValue } from './pairs/paired-value.ts';
import { isNotRecorded, isOfTools } from './text/not-recorded.ts';
import { printedChoice } from './text/printed-choice.ts';
import { clean, cleanLabel, cleanLines, mostInProse, mostInValue } from './text/text.ts';
import { isDemand, stateUnder } from './text/value-under.ts';

/** Adds a reading unless its label says nothing. */
export function addReading(
  page: PageContext,
  box: Box,
  how: string,
  rawLabel: string,
  rawValue: string,
  kind: ReadingKind = 'text',
  more: Partial<Reading> = {},
): boolean {
  const label = cleanLabel(rawLabel);
  if (isHelp.test(page.titles.at(-1)?.text ?? '')) return false;
  const isNumberSign = label === '#' && how === 'table-column' && /\d{3}|\p{L}/u.test(rawValue);
  if (
    (/^[^\p{L}\p{N}]*$/u.test(label) && !isNumberSign) ||
    isOfTools(label) ||
    (/^actions$/i.test(label) && how !== 'table-column' && box.control !== 'area' && rawValue.trim() === '')
  )
    return false;
  const text = cut(kind === 'prose' ? cleanLines(rawValue) : clean(rawValue), kind === 'prose' ? mostInProse : mostInValue, page);
  // A line to write on is a place for a value.
  const value = kind === 'prose' ? text : /^[_.…]{3,}$/.test(text) || isDemand(label, text) ? '' : (printedChoice(text) ?? text);
  if (isNotRecorded(label, value)) return false;
  page.readings.push({
    label,
    value,
    kind,
    state: value === '' && !box.control && holdsPicture(box) ? 'unreadable' : stateUnder(label, value),
    section: sectionOf(page),
    row: null,
    column: null,
    how,
    group: page.groups.at(-1) ?? null,
    at: page.places.length,
    ...more,
  });
  page.places.push(box);
  return true;
}

/** What a page says of its own fields stands under such a title. */
const isHelp = /^((context|field|page|online|quick|screen) )?help( (text|panel))?$/i;

/** As much of a text as a reading holds; that the rest was left out is kept in mind. */
export function cut(text: string, most: number, page: PageContext): string {
  if (text.length <= most) return text;
  page.isCut = true;
  return text.slice(0, most);
}

/** Adds a reading of words that may be a note: then with its line breaks. */
export const addWords = (
  page: PageContext,
  box: Box,
  how: string,
  label: string,
  words: string,
  kind: ReadingKind,
  more?: Partial<Reading>,
): boolean =>
  words.length > 160 && /[.!?]/.test(words)
    ? addReading(page, box, how, label, linesOf(box, isAction), 'prose', more)
    : addReading(page, box, how, label, words, kind, more);

/** Adds what two boxes say, one the name of the other. */
export function addPair(name: Box, value: Box, page: PageContext, how: string): boolean {
  const isAdded = addWords(page, value, how, nameWords(name), pairedValue(value, shownWords(value), nameWords(name)), 'text');
  if (isAdded && guessed.test(how)) page.guesses.set(page.places.length - 1, name);
  return isAdded;
}

/** Ways to pair that only the order of the page and the sound of the words speak for. */
const guessed = /^above$/;

/** The newest reading, where it was read from the same kind of place: one of the children of a box before another. */
export function readingBefore(box: Box, how: string, page: PageContext): Reading | null {
  const last = page.readings.at(-1);
  const place = page.places.at(-1);
  return last?.how === how && place !== undefined && place.parent === box.parent && place.index < box.index ? last : null;
}

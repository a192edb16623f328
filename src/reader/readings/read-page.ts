import type { FrameReading, Heading } from '../../core/schemas/reading.ts';
import type { Box } from './boxes/box.ts';
import { settleBoxes } from './boxes/settle-boxes.ts';
import { isButton } from './boxes/words.ts';
import { boxesOfGuesses, dropImpossible } from './by-place/guesses.ts';
import { pass, passRest, passWords } from './by-place/pass.ts';
import type { Place } from './by-place/place.ts';
import { readByPlace } from './by-place/read-by-place.ts';
import { unreadOf } from './by-place/unread.ts';
import { groupChoices, readChoice } from './fields/read-choices.ts';
import { readComposite } from './fields/read-composite.ts';
import { readDateParts } from './fields/read-date-parts.ts';
import { readField } from './fields/read-field.ts';
import { readLabelledPicker } from './fields/read-picker.ts';
import { makeContext, type PageContext } from './page-context.ts';
import { readDefinitions } from './pairs/read-definitions.ts';
import { readLooseLines } from './pairs/read-loose-lines.ts';
import { readPairs } from './pairs/read-pairs.ts';
import { readPressable } from './pairs/read-pressable.ts';
import { readPressedRow } from './pairs/read-pressed-rows.ts';
import { readTable } from './tables/read-table.ts';
import { isTable } from './tables/table-grid.ts';
import { clean, mostInLabel } from './text/text.ts';
import { enterBox, noteTitle } from './titles/enter-box.ts';
import { readNotesUnder } from './titles/read-notes.ts';
import { bannerLines, levelOf } from './titles/read-titles.ts';

export interface PageReading {
  reading: FrameReading;
  /** The number of the element of each reading, by the reading's own. */
  places: number[];
  /** Numbers of the elements whose place on the screen would tell more, or none. */
  toMeasure: number[];
}

const mostReadings = 20_000;
const notWhole = 'The page could not be read whole.';
const notToTheEnd = 'A very long text on the page was not read to its end.';

/** Reads everything that a page shows, in steps of a few milliseconds: between two of them others have their turn. Never throws because of the page. */
export function* readPage(
  root: Box,
  title: string,
  partial: string | null,
  measured: ReadonlyMap<number, Place>,
): Generator<void, PageReading> {
  const reading: FrameReading = { title: clean(title).slice(0, mostInLabel), headings: [], banner: [], readings: [], partial };
  const places: Box[] = [];
  let toMeasure: number[] = [];
  try {
    const boxes = yield* settleBoxes(root);
    const visit = (box: Box): void => {
      for (const _ of visitSlowly(box, page, reading.headings));
    };
    const page = makeContext(boxes, groupChoices(boxes.choices), measured, visit);
    page.readings = reading.readings;
    page.places = places;
    yield* visitSlowly(root, page, reading.headings);
    const guessed = boxesOfGuesses(page);
    yield;
    if (measured.size > 0) dropImpossible(measured, page);
    const unread = unreadOf(page);
    toMeasure = numbersOf([...guessed, ...page.asked, ...(unread?.words.map(({ box }) => box) ?? []), ...(unread?.others ?? [])]);
    yield;
    if (unread && measured.size > 0) readByPlace(unread, measured, page);
    reading.banner = bannerLines(root);
    if (places.length > mostReadings) reading.partial ??= notWhole;
    if (page.isCut) reading.partial ??= notToTheEnd;
  } catch {
    // A page nested beyond reason. What was read so far stands.
    reading.partial ??= notWhole;
  }
  return { reading, places: places.map((box) => box.number), toMeasure };
}

const numbersOf = (boxes: readonly Box[]): number[] => [...new Set(boxes.map(({ number }) => number))];

/** Walks the visible tree once and hands every part to the reader that knows its structure. */
function* visitSlowly(box: Box, page: PageContext, headings: Heading[]): Generator<void, void> {
  const { tag, control } = box;
  if (page.used.has(box) || page.places.length > mostReadings) return;
  if (control) {
    if (isButton(box)) {
      // What is pressed to choose a date can hold the date itself.
      if (box.fields > 0) for (const kid of box.kids) yield* visitSlowly(kid, page, headings);
      else {
        readLabelledPicker(box, page);
        readPressable(box, page);
      }
      return;
    }
    if (control === 'radio' || control === 'checkbox') readChoice(box, page);
    else if (!readDateParts(box, page) && (page.used.has(box) || !readComposite(box, page))) readNamedField(box, page);
    return;
  }
  if (tag === 'legend' || tag === 'caption' || box.letters + box.fields === 0) {
    noteTitlesIn(box, page, headings);
    return;
  }
  const leave = enterBox(box, page, headings);
  if (!leave) return;
  passWords(box, page);
  const first = page.places.length;
  const isList = tag === 'dl';
  if (isTable(box)) yield* readTable(box, page);
  else if (isList) readDefinitions(box, page);
  // A form that stands in a list of terms is a box as any other.
  const isRead = isTable(box) || (isList && (box.fields === 0 || page.places.length > first));
  if (!isRead && !readPairs(box, page)) yield* visitKids(box, page, headings);
  else if (!isTable(box) || 2 * (page.places.length - first) < countCells(box)) passRest(box, first, page);
  leave();
}

function* visitKids(box: Box, page: PageContext, headings: Heading[]): Generator<void, void> {
  readLooseLines(box, page);
  for (const kid of box.kids) {
    if (readNotesUnder(kid, page)) continue;
    yield* visitSlowly(kid, page, headings);
    page.work += kid.letters + 20 * kid.fields;
    if (page.work > 600) {
      page.work = 0;
      yield;
    }
  }
}

/** Reads a field; one for which no name is found may have it where only its place tells. */
function readNamedField(box: Box, page: PageContext): void {
  const { places, readings } = page;
  const isNew = !page.used.has(box);
  const before = `${places.length} ${readings.at(-1)?.value}`;
  readField(box, page);
  if (isNew && before === `${places.length} ${readings.at(-1)?.value}`) pass(box, page);
}

/** Cells with words inside, at any depth. */
const countCells = (box: Box): number =>
  box.kids.reduce((sum, kid) => sum + (/^t[dh]$/.test(kid.tag) && kid.letters > 0 ? 1 : 0) + countCells(kid), 0);

function noteTitlesIn(box: Box, page: PageContext, headings: Heading[]): void {
  const level = levelOf(box);
  if (level !== null) noteTitle(box, level, page, headings);
  else if (readPressedRow(box, page)) return;
  else for (const kid of box.kids) noteTitlesIn(kid, page, headings);
  if (isButton(box)) {
    readLabelledPicker(box, page);
    readPressable(box, page);
  } else if (level !== null) for (const kid of box.kids.filter(isButton)) readPressable(kid, page);
}

import type { FrameReading } from '../../core/schemas/reading.ts';
import type { Box } from './boxes/box.ts';
import { settleBoxes } from './boxes/settle-boxes.ts';
import { boxesOfGuesses, dropImpossible } from './by-place/guesses.ts';
import type { Place } from './by-place/place.ts';
import { readByPlace } from './by-place/read-by-place.ts';
import { unreadOf } from './by-place/unread.ts';
import { groupChoices } from './fields/group-choices.ts';
import { makeContext } from './page-context.ts';
import { clean, mostInLabel } from './text/text.ts';
import { bannerLines } from './titles/read-titles.ts';
import { mostReadings, visitSlowly } from './visit-boxes.ts';

export interface PageReading {
  reading: FrameReading;
  /** The number of the element of each reading, by the reading's own. */
  places: number[];
  /** Numbers of the elements whose place on the screen would tell more, or none. */
  toMeasure: number[];
}

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
    toMeasure = numbersOf([
      ...guessed,
      ...page.asked,
      ...(unread?.words.map(({ box }) => box) ?? []),
      ...(unread?.heads ?? []),
      ...(unread?.others ?? []),
    ]);
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

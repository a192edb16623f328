import type { Reading } from '../../../core/schemas/reading.ts';
import type { Box } from '../boxes/box.ts';
import { isInline } from '../boxes/gather-words.ts';
import { inner, isInside, nearest, wrapperOf } from '../boxes/kin.ts';
import { isAction, isButton, isLabelLike, titleAround, wordsOf } from '../boxes/words.ts';
import type { PageContext, Passed } from '../page-context.ts';
import { groupBy } from '../text/group-by.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { cleanLabel, endsInColon, stateOf } from '../text/text.ts';
import { isOfOnePart } from './spot.ts';

/** More loose words than these in one frame are no form; each is held against all that stands around it. */
const mostLoose = 1_000;
/** With what stands between them. */
const mostMeasured = 3_000;

/** What a page shows that no reader took. */
export interface Unread {
  /** Words that may be the name or the value of something. */
  words: Passed[];
  /** Buttons whose words may be the names of columns: pressed to put the rows in another order. */
  heads: Box[];
  /** What stands between them: names and values that were read. */
  others: Box[];
  /** Numbers of the readings that say that nothing stands beside these words. */
  blanks: Map<Box, number>;
}

/** Words that no reader took, with what must be known to pair them by their place; null where none of them sounds like the name of a field. */
export function unreadOf(page: PageContext): Unread | null {
  const { told, blanks } = toldBoxes(page);
  const ofFields = new Set([...page.labels].flatMap(([field, labels]) => (field ? labels : [])));
  const passed = [...page.passed.values()];
  const words = passed.filter(
    ({ box }) => !told.has(box) && !nearest(box.parent, (at) => page.passed.has(at)) && mayBePaired(box, ofFields),
  );
  const heads = passed.flatMap(({ box }) => (isButton(box) && !told.has(box) && isNameOfColumn(wordsOf(box)) ? [box] : []));
  const names = [...words.map(({ box }) => box), ...heads];
  if (words.length < 2 || words.length > mostLoose || !names.some((box) => isClearName(wordsOf(box)))) return null;
  const free = new Set(names);
  const others = [
    ...page.places.filter((place, at) => !isOpenBlank(page.readings[at], place)),
    ...[...page.passed.keys()].filter((box) => !free.has(box)),
  ];
  return { words, heads, others: others.length + words.length > mostMeasured ? [] : others, blanks };
}

const isNameOfColumn = (words: string): boolean => words.length < 50 && soundsLikeName(words) && isLabelLike(words);

const isClearName = (words: string): boolean => endsInColon(words) || soundsLikeName(words);

/** Boxes that stand in a reading as its value or its label, and the labels of readings that say that nothing stands beside them: their place may tell otherwise. */
function toldBoxes({ passed, places, readings }: PageContext): { told: Set<Box>; blanks: Map<Box, number> } {
  const told = new Set<Box>();
  const blanks = new Map<Box, number>();
  const values = new Set(places.filter((place, at) => !isOpenBlank(readings[at], place)));
  const around = new Set<Box>();
  for (const place of values) for (let at: Box | null = place; at && !around.has(at); at = at.parent) around.add(at);
  const ownNames = new Map<Box, Set<string>>();
  for (const box of passed.keys()) {
    const place = nearest(box, (at) => values.has(at));
    if (place) ownNames.set(place, (ownNames.get(place) ?? new Set()).add(cleanLabel(wordsOf(box))));
    if (around.has(box) || place) told.add(box);
  }
  const byWords = groupBy(
    [...passed.values()].filter(({ box }) => !told.has(box)),
    ({ box }) => cleanLabel(wordsOf(box)),
  );
  const seen = new Map<string, number>();
  for (const [at, reading] of readings.entries()) {
    const alike = byWords.get(reading.label);
    // Its name stands with it.
    if (!alike || ownNames.get(places[at] as Box)?.has(reading.label)) continue;
    let next = seen.get(reading.label) ?? 0;
    while ((alike[next]?.readBefore ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    seen.set(reading.label, next);
    const place = places[at] as Box;
    // The label is the last that came before its value, else the first behind it; the heads of a table that was read as such are passed after its cells.
    const [before, behind] = [alike[next - 1], alike[next]].map((each) =>
      each && !blanks.has(each.box) && isOfOnePart(each.box, place) ? each : null,
    );
    const own = before && behind && levelsTo(behind.box, place) < levelsTo(before.box, place) ? behind : (before ?? behind);
    if (own && isOpenBlank(reading, place)) blanks.set(own.box, at);
    else if (own) told.add(own.box);
  }
  return { told, blanks };
}

/** How far above the second the part begins that holds both. */
function levelsTo(box: Box, place: Box): number {
  let level = 0;
  for (let at: Box | null = place; at && !isInside(box, at); at = at.parent) level += 1;
  return level;
}

/** A label with nothing beside it, as far as the structure tells. */
const isOpenBlank = (reading: Reading | undefined, place: Box): boolean => reading?.value === '' && place.control === null;

function mayBePaired(box: Box, ofFields: ReadonlySet<Box>): boolean {
  if (box.control) return !isButton(box);
  const words = wordsOf(box);
  if (words === '' || words.length > 400 || isAction(box) || titleAround(box)) return false;
  if (!/[\p{L}\p{N}]/u.test(words) && stateOf(words) !== 'blank') return false;
  // The words of a tick or of a field belong to it.
  if (nearest(box, (at) => at.tag === 'label' && (at.fields > 0 || ofFields.has(at)))) return false;
  return !isBesideChoice(box);
}

/** Right behind a tick or a choice, or right before it, on the same line. */
function isBesideChoice(box: Box): boolean {
  const whole = wrapperOf(box);
  return [whole.index - 1, whole.index + 1].some((at) => {
    const beside = whole.parent?.kids[at];
    return beside !== undefined && isInline(beside) && isChoice(inner(beside));
  });
}

const isChoice = ({ control }: Box): boolean => control === 'radio' || control === 'checkbox';

import type { Reading, ReadingKind } from '../../../core/schemas/reading.ts';
import { addReading } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { nameWords, valueWords, wordsOf } from '../boxes/words.ts';
import { fieldValue } from '../fields/field-value.ts';
import { isChosen, isTick } from '../fields/read-choices.ts';
import { newGroup, type PageContext } from '../page-context.ts';
import { cleanLabel } from '../text/text.ts';
import type { Place } from './place.ts';
import { placedPairs } from './place-pairs.ts';
import { type PlacedTable, placedTables } from './place-tables.ts';
import type { Spot } from './spot.ts';
import type { Unread } from './unread.ts';

/**
 * The last resort: words that no reader of structure took are paired by where they stand, as a person does it. `places` holds what the page was asked for, by the
 * number of the element; what has no place there is left out.
 */
export function readByPlace({ words, heads, others, blanks }: Unread, places: ReadonlyMap<number, Place>, page: PageContext): void {
  const free = words.flatMap((unread): Spot[] => {
    const { box } = unread;
    const place = places.get(box.number);
    return place ? [{ ...place, box, words: box.control ? '' : wordsOf(box), unread }] : [];
  });
  const spotsOf = (boxes: readonly Box[], wordsIn: (box: Box) => string, isHead: boolean): Spot[] =>
    boxes.flatMap((box) => {
      const place = places.get(box.number);
      return place ? [{ ...place, box, words: wordsIn(box), unread: null, isHead }] : [];
    });
  const inTheWay = [...spotsOf(others, () => '', false), ...spotsOf(heads, wordsOf, true)];
  const tables = placedTables([...free, ...inTheWay]);
  for (const table of tables) tellTable(table, page);
  const inTables = new Set(tables.flatMap(({ heads, rows }) => [...heads, ...rows.flat(2)]));
  for (const { name, value } of placedPairs([...free, ...inTheWay].filter((spot) => !inTables.has(spot) && !isTick(spot.box)))) {
    const [text, kind] = value.box.control ? fieldValue(value.box) : [shownIn(value), 'text' as const];
    // What was chosen is written out once more over the list.
    if (text === nameWords(name.box)) continue;
    const blank = blanks.get(name.box);
    if (blank === undefined) tell(value, nameWords(name.box), text, page, { kind });
    else fill(blank, value, text, page, kind);
  }
}

function shownIn({ box }: Spot): string {
  if (isTick(box)) return isChosen(box) ? 'Yes' : 'No';
  return box.control ? fieldValue(box)[0] : valueWords(box) || wordsOf(box);
}

function tellTable({ heads, rows: all }: PlacedTable, page: PageContext): void {
  const rows = withoutNumbers(all);
  const filled = heads.map((_, at) => rows.some((cells) => cells[at]?.length));
  for (const cells of rows) {
    const first = cells.find(([spot]) => spot && !isTick(spot.box)) ?? cells.find((cell) => cell.length > 0);
    const [key] = first ?? [];
    if (!first || !key) continue;
    const more = { kind: 'table-cell', row: first.map(shownIn).join(' '), group: newGroup(page) } as const;
    for (const [at, cell] of cells.entries()) {
      const column = cleanLabel((heads[at] as Spot).words);
      // Where other rows show something, nothing is a blank.
      if (filled[at]) tell(cell[0] ?? key, column, cell.map(shownIn).join(' '), page, { ...more, column });
    }
  }
}

/** Rows without their numbers before the first column. */
function withoutNumbers(rows: Spot[][][]): Spot[][][] {
  const areNumbered = rows.every(([cell], at) => cell?.[1] && cell[0]?.words === `${at + 1}`);
  return areNumbered ? rows.map(([cell, ...more]) => [(cell as Spot[]).slice(1), ...more]) : rows;
}

function tell({ box, unread }: Spot, label: string, words: string, page: PageContext, more: Partial<Reading>): void {
  addReading(page, box, 'position', label, words, more.kind, { section: unread?.section ?? [], group: unread?.group ?? null, ...more });
}

/** Gives a reading that found nothing beside its label the value that only its place tells. */
function fill(at: number, { box }: Spot, words: string, page: PageContext, kind: ReadingKind): void {
  const blank = page.readings[at] as Reading;
  if (!addReading(page, box, 'position', blank.label, words, kind)) return;
  const { value, state, how } = page.readings.pop() as Reading;
  page.places.pop();
  page.readings[at] = { ...blank, value, state, kind, how };
  page.places[at] = box;
}

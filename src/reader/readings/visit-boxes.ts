import type { Heading } from '../../core/schemas/reading.ts';
import type { Box } from './boxes/box.ts';
import { once } from './boxes/once.ts';
import { isButton } from './boxes/words.ts';
import { pass, passRest, passWords } from './by-place/pass.ts';
import { readPressedName } from './fields/pressed-label.ts';
import { readChoice } from './fields/read-choices.ts';
import { readComposite } from './fields/read-composite.ts';
import { readDateParts } from './fields/read-date-parts.ts';
import { readField } from './fields/read-field.ts';
import { readLabelledPicker } from './fields/read-picker.ts';
import type { PageContext } from './page-context.ts';
import { readDefinitions } from './pairs/read-definitions.ts';
import { readLooseLines } from './pairs/read-loose-lines.ts';
import { readPairs } from './pairs/read-pairs.ts';
import { readPressable } from './pairs/read-pressable.ts';
import { readPressedRow } from './pairs/read-pressed-rows.ts';
import { readTable } from './tables/read-table.ts';
import { isTable } from './tables/table-grid.ts';
import { enterBox, noteTitle } from './titles/enter-box.ts';
import { readNotesUnder } from './titles/read-notes.ts';
import { levelOf } from './titles/read-titles.ts';

export const mostReadings = 20_000;

/** A box on the way to the one that is read: what is left of it to read. */
interface OpenBox {
  kids: readonly Box[];
  next: number;
  /** A table, read row by row. */
  rows: Generator<void, void> | null;
  /** What is to be done when all of it was read. */
  leave: () => void;
}

/** How much is read in one step, in letters; a field and the look at a box count as some. */
const mostInStep = 600;
const costOf = ({ letters, fields }: Box): number => letters + 20 * fields + 1;

/** Walks the visible tree once and hands every part to the reader that knows its structure. Stops after every few hundred letters and goes on when asked. */
export function* visitSlowly(root: Box, page: PageContext, headings: Heading[]): Generator<void, void> {
  const open: OpenBox[] = [];
  const visit = (box: Box): void => {
    const rest = openBox(box, page, headings);
    if (rest) open.push(rest);
    else page.work += costOf(box);
  };
  visit(root);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    if (last.rows) yield* last.rows;
    const kid = last.kids[last.next];
    last.next += 1;
    if (!kid) {
      last.leave();
      open.pop();
    } else if (!readNotesUnder(kid, page)) visit(kid);
    if (page.work > mostInStep) {
      page.work = 0;
      yield;
    }
  }
}

/** Reads a box by what it is; where what stands inside must be read box by box, or row by row, returns that. */
function openBox(box: Box, page: PageContext, headings: Heading[]): OpenBox | null {
  const { tag, control } = box;
  if (page.used.has(box) || page.places.length > mostReadings) return null;
  if (control) {
    readControl(box, page);
    return null;
  }
  if (tag === 'legend' || tag === 'caption' || box.letters + box.fields === 0) {
    noteTitlesIn(box, page, headings);
    return null;
  }
  const leave = enterBox(box, page, headings);
  if (!leave) return null;
  passWords(box, page);
  const first = page.places.length;
  if (isTable(box)) return { kids: [], next: 0, rows: readTable(box, page), leave: () => leaveTable(box, first, leave, page) };
  if (tag === 'dl') readDefinitions(box, page);
  // A form that stands in a list of terms is a box as any other.
  const isRead = tag === 'dl' && (box.fields === 0 || page.places.length > first);
  if (!isRead && !readPairs(box, page)) {
    readLooseLines(box, page);
    return { kids: box.kids, next: 0, rows: null, leave };
  }
  passRest(box, first, page);
  leave();
  return null;
}

function leaveTable(table: Box, first: number, leave: () => void, page: PageContext): void {
  if (2 * (page.places.length - first) < countCells(table)) passRest(table, first, page);
  leave();
}

function readControl(box: Box, page: PageContext): void {
  if (box.control === 'radio' || box.control === 'checkbox') readChoice(box, page);
  else if (!isButton(box)) {
    if (!readDateParts(box, page) && (page.used.has(box) || !readComposite(box, page))) readNamedField(box, page);
  }
  // What is pressed to choose a date can hold the date itself.
  else if (box.fields > 0) box.kids.forEach(page.visit);
  else readButton(box, page);
}

function readButton(box: Box, page: PageContext): void {
  readLabelledPicker(box, page);
  readPressable(box, page);
  pass(box, page);
}

/** Reads a field; one for which no name is found may have it where only its place tells. */
function readNamedField(box: Box, page: PageContext): void {
  const { places, readings } = page;
  const isNew = !page.used.has(box);
  const [count, value] = [places.length, readings.at(-1)?.value];
  readField(box, page);
  if (isNew && count === places.length && value === readings.at(-1)?.value) pass(box, page);
}

/** Cells with words inside, at any depth. */
const countCells: (box: Box) => number = once((box) =>
  box.kids.reduce((sum, kid) => sum + (/^t[dh]$/.test(kid.tag) && kid.letters > 0 ? 1 : 0) + countCells(kid), 0),
);

function noteTitlesIn(box: Box, page: PageContext, headings: Heading[]): void {
  const level = levelOf(box);
  if (level !== null) noteTitle(box, level, page, headings);
  else if (readPressedName(box, page) || readPressedRow(box, page)) return;
  else for (const kid of box.kids) noteTitlesIn(kid, page, headings);
  if (isButton(box)) readButton(box, page);
  else if (level !== null) for (const kid of box.kids.filter(isButton)) readPressable(kid, page);
}

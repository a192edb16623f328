import type { Reading, ReadingKind } from '../../core/schemas/reading.ts';
import { attribute, type Box } from './boxes/box.ts';
import { fieldsIn } from './boxes/fields-in.ts';
import { nearest } from './boxes/kin.ts';
import { type Boxes, idIn } from './boxes/settle-boxes.ts';
import { shownWords } from './boxes/shown-words.ts';
import { holdsPicture, isAction, linesOf, nameWords } from './boxes/words.ts';
import type { Place } from './by-place/place.ts';
import { pairedValue } from './pairs/paired-value.ts';
import { groupBy } from './text/group-by.ts';
import { isNotRecorded, isOfTools } from './text/not-recorded.ts';
import { printedChoice } from './text/printed-choice.ts';
import { clean, cleanLabel, cleanLines, mostInProse, mostInValue } from './text/text.ts';
import { isDemand, stateUnder } from './text/value-under.ts';

/** What boxes of one make say, each in a first and a second part. */
export interface Said {
  /** All of what stands first, or second, could be the names of fields, and they differ. */
  areNames: [first: boolean, second: boolean];
  /** How much of what stands first, and second, sounds like names. */
  named: [first: number, second: number];
  /** Something that stands first is a figure, a code or nothing. */
  isMeasured: boolean;
  count: number;
}

/** A box whose words no reader took as it stood, and what it stands under. */
export interface Passed {
  box: Box;
  section: string[];
  group: string | null;
  /** How many readings there were when it was passed. */
  readBefore: number;
}

/** What is gathered while one snapshot is read. */
export interface PageContext {
  readings: Reading[];
  /** The box of each reading, by its number. */
  places: Box[];
  /** Boxes that were read already, as labels or as parts of a group. */
  used: Set<Box>;
  /** How the pairs read so far are made. */
  known: Set<string>;
  /** Titles over the place that is being read, outermost first, with the box each belongs to. */
  titles: { level: number; text: string; inside: Box }[];
  /** The words of the titles that were asked for last. */
  section: string[];
  /** Column names of a table without rows: those of the table that follows it. */
  heads: string[];
  /** Names of the repeated containers around the place, outermost first. */
  groups: string[];
  groupCount: number;
  /** What boxes of one make say together. */
  said: Map<readonly Box[], Map<string, Said>>;
  /** Boxes with words of their own that were passed on the way and are not read as they stand, in the order of the page. */
  passed: Map<Box, Passed>;
  /** The box of the name of each reading, by its number, that only the order of the page tells. */
  guesses: Map<number, Box>;
  /** Boxes in which all that was left by readers has been noted. */
  walked: Set<Box>;
  /** How much was read since the page last had its turn, in letters. */
  work: number;
  /** Whether the end of a text was left out because it is too long. */
  isCut: boolean;
  /** Boxes by the tree and the id that name them. */
  ids: Map<string, Box>;
  /** Label elements by the box they name with `for`. */
  labels: Map<Box | null, Box[]>;
  /** Radios and ticks that belong together, by any of them. */
  choices: Map<Box, Box[]>;
  /** Where boxes stand on the screen, by their numbers: those that the page was asked for. */
  measured: ReadonlyMap<number, Place>;
  /** Boxes of which the place would tell whether they belong together. */
  asked: Set<Box>;
  /** Reads a box inside another by whatever it is. */
  visit: (box: Box) => void;
}

export function makeContext(
  { ids, labels }: Boxes,
  choices: Map<Box, Box[]>,
  measured: ReadonlyMap<number, Place>,
  visit: (box: Box) => void,
): PageContext {
  return {
    readings: [],
    places: [],
    used: new Set(),
    known: new Set(),
    titles: [],
    section: [],
    heads: [],
    groups: [],
    groupCount: 0,
    said: new Map(),
    passed: new Map(),
    guesses: new Map(),
    walked: new Set(),
    work: 0,
    isCut: false,
    ids,
    labels: groupBy(labels, (label) => fieldOf(ids.get(idIn(label, attribute(label, 'for'))) ?? null)),
    choices,
    measured,
    asked: new Set(),
    visit,
  };
}

/** What a label names: where that is an element that a page made around a field of its own, the field. */
const fieldOf = (named: Box | null): Box | null =>
  named && !named.control && named.tag.includes('-') && named.fields === 1 ? (fieldsIn(named)[0] ?? named) : named;

/** The visible box with that id in the same tree (document or shadow root) as another. */
export const boxById = (near: Box, id: string, { ids }: PageContext): Box | null => ids.get(idIn(near, id)) ?? null;

/** The visible label elements that name a field: by `for`, or around it. */
export function labelsFor(box: Box, page: PageContext): Box[] {
  const found = page.labels.get(box) ?? [];
  let level = 0;
  const around = nearest(box.parent, (at) => at.tag === 'label' || level++ > 5);
  return around?.tag === 'label' && attribute(around, 'for') === '' ? [...found, around] : found;
}

export function newGroup(page: PageContext): string {
  page.groupCount += 1;
  return `g${page.groupCount}`;
}

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

/** The titles over the place that is being read; readings that follow one another under the same titles share them. */
export function sectionOf(page: PageContext): string[] {
  const { titles, section } = page;
  if (titles.length !== section.length || titles.some(({ text }, at) => text !== section[at]))
    page.section = titles.map(({ text }) => text);
  return page.section;
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

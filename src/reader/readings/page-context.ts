import type { Reading } from '../../core/schemas/reading.ts';
import { attribute, type Box } from './boxes/box.ts';
import { fieldsIn } from './boxes/fields-in.ts';
import { nearest } from './boxes/kin.ts';
import { type Boxes, idIn } from './boxes/settle-boxes.ts';
import type { Place } from './by-place/place.ts';
import { groupBy } from './text/group-by.ts';

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

/** The titles over the place that is being read; readings that follow one another under the same titles share them. */
export function sectionOf(page: PageContext): string[] {
  const { titles, section } = page;
  if (titles.length !== section.length || titles.some(({ text }, at) => text !== section[at]))
    page.section = titles.map(({ text }) => text);
  return page.section;
}

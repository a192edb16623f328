import type { Reading, ScreenReading } from '../core/schemas/reading.ts';
import type { RecordMap } from '../core/schemas/record-map.ts';
import { labelWords } from './lexicon/label-words.ts';
import { lineReadings } from './shown/line-readings.ts';

type Field = RecordMap['fields'][number];

/** What a record map says of one reading. */
export type Taught = Pick<Field, 'fact' | 'also' | 'of'>;

export interface TaughtScreens {
  screens: ScreenReading[];
  /** Place in the order of reading -> what the map says; null for "this is no fact". */
  facts: Map<number, Taught | null>;
  /** Whose record the system keeps, where the map says so. */
  subject: TaughtSubject | null;
}

export interface TaughtSubject {
  kind: 'adult' | 'child';
  /** The value under the taught label on the first screen that shows one. */
  name: string | null;
}

/** Applies a record map: screens get their taught names, readings their taught facts, and taught words in a line become readings. Without a map the screens come back as they are. */
export function applyRecordMap(screens: ScreenReading[], map: RecordMap | undefined): TaughtScreens {
  const facts: TaughtScreens['facts'] = new Map();
  if (!map) return { screens, facts, subject: null };
  const renamed = screens.map((screen) => {
    const name = map.screens.find((entry) => sameWords(entry.heading, screen.name))?.name ?? screen.name;
    const inLine = map.fields.filter((field) => field.inLine && isOfScreen(field, name));
    return {
      ...screen,
      name,
      frames: screen.frames.map((frame) => ({ ...frame, readings: [...frame.readings, ...lineReadings(frame, inLine)] })),
    };
  });
  let index = 0;
  for (const screen of renamed) {
    for (const reading of screen.frames.flatMap((frame) => frame.readings)) {
      const entry = entryOf(map, reading, screen.name);
      if (entry) facts.set(index, entry.fact === 'none' ? null : entry);
      index++;
    }
  }
  return { screens: renamed, facts, subject: taughtSubject(screens, renamed, map) };
}

/** The entry that says most of where the reading stands. */
function entryOf(map: RecordMap, reading: Reading, screen: string): Field | undefined {
  const entries = map.fields.filter((field) => matches(field, reading, screen));
  const told = (field: Field): number =>
    (field.section === undefined ? 0 : 4) + (field.inTable === undefined ? 0 : 2) + (field.screen === undefined ? 0 : 1);
  return entries.sort((a, b) => told(b) - told(a))[0];
}

function taughtSubject(shown: ScreenReading[], renamed: ScreenReading[], map: RecordMap): TaughtSubject | null {
  const ofScreen = shown.flatMap((screen) => map.screens.find((entry) => sameWords(entry.heading, screen.name))?.subject ?? []);
  const kind = ofScreen[0] ?? map.subject?.kind;
  if (kind === undefined) return null;
  const label = map.subject?.label;
  const readings = renamed.flatMap((screen) => screen.frames.flatMap((frame) => frame.readings));
  const named = label === undefined ? undefined : readings.find((reading) => reading.state === 'filled' && sameWords(reading.label, label));
  return { kind, name: named?.value ?? null };
}

/** Entries of a map that match no reading of the screens on which they should stand: the system has changed, or they were mistaken. */
export function staleEntries(screens: ScreenReading[], map: RecordMap): RecordMap['fields'] {
  return map.fields.filter((field) => {
    const expected = screens.filter((screen) => isOfScreen(field, screen.name));
    return expected.length > 0 && !expected.some((screen) => screen.frames.some((frame) => isOnFrame(field, frame, screen.name)));
  });
}

function isOnFrame(field: Field, frame: ScreenReading['frames'][number], screen: string): boolean {
  if (field.inLine) return lineReadings(frame, [field]).length > 0;
  return frame.readings.some((reading) => matches(field, reading, screen));
}

function matches(field: Field, { label, section, at, column }: Reading, screen: string): boolean {
  if (!sameWords(field.label, label) || !isOfScreen(field, screen)) return false;
  if (field.inLine) return at < 0;
  if (field.inTable !== undefined && field.inTable !== (column !== null)) return false;
  return field.section === undefined || section.some((title) => sameWords(title, field.section ?? ''));
}

function isOfScreen(field: Field, screen: string): boolean {
  return field.screen === undefined || sameWords(field.screen, screen);
}

function sameWords(a: string, b: string): boolean {
  return labelWords(a).join(' ') === labelWords(b).join(' ');
}

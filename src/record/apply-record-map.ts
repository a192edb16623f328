import type { ScreenReading } from '../core/schemas/reading.ts';
import type { RecordMap } from '../core/schemas/record-map.ts';
import { labelWords } from './lexicon/label-words.ts';

export interface TaughtScreens {
  screens: ScreenReading[];
  /** Place in the order of reading -> what the map says. */
  facts: Map<number, { fact: string; entity: string | null } | null>;
  /** Whose record the system keeps, where the map says so. */
  subject: TaughtSubject | null;
}

export interface TaughtSubject {
  kind: 'adult' | 'child';
  /** The value under the taught label on the first screen that shows one. */
  name: string | null;
}

/** Applies a record map: screens get their taught names, readings their taught facts. Without a map the screens come back as they are. */
export function applyRecordMap(screens: ScreenReading[], map: RecordMap | undefined): TaughtScreens {
  const facts: TaughtScreens['facts'] = new Map();
  if (!map) return { screens, facts, subject: null };
  const renamed = screens.map((screen) => ({
    ...screen,
    name: map.screens.find((entry) => sameWords(entry.heading, screen.name))?.name ?? screen.name,
  }));
  let index = 0;
  for (const screen of renamed) {
    for (const reading of screen.frames.flatMap((frame) => frame.readings)) {
      const entry = map.fields.find((field) => matches(field, reading.label, reading.section, screen.name));
      if (entry) facts.set(index, entry.fact === 'none' ? null : { fact: entry.fact, entity: null });
      index++;
    }
  }
  return { screens: renamed, facts, subject: taughtSubject(renamed, map) };
}

function taughtSubject(screens: ScreenReading[], map: RecordMap): TaughtSubject | null {
  if (!map.subject) return null;
  const { kind, label } = map.subject;
  const readings = screens.flatMap((screen) => screen.frames.flatMap((frame) => frame.readings));
  const shown = label === undefined ? undefined : readings.find((reading) => reading.state === 'filled' && sameWords(reading.label, label));
  return { kind, name: shown?.value ?? null };
}

/** Entries of a map that match no reading of the screens on which they should stand: the system has changed, or they were mistaken. */
export function staleEntries(screens: ScreenReading[], map: RecordMap): RecordMap['fields'] {
  return map.fields.filter((field) => {
    const expected = screens.filter((screen) => field.screen === undefined || sameWords(field.screen, screen.name));
    return (
      expected.length > 0 &&
      !expected.some((screen) =>
        screen.frames.some((frame) => frame.readings.some((reading) => matches(field, reading.label, reading.section, screen.name))),
      )
    );
  });
}

function matches(field: RecordMap['fields'][number], label: string, section: string[], screen: string): boolean {
  if (!sameWords(field.label, label)) return false;
  if (field.screen !== undefined && !sameWords(field.screen, screen)) return false;
  return field.section === undefined || section.some((title) => sameWords(title, field.section ?? ''));
}

function sameWords(a: string, b: string): boolean {
  return labelWords(a).join(' ') === labelWords(b).join(' ');
}

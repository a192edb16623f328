import type { Reading, ScreenReading } from '../../src/core/schemas/reading.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import { lineReadings } from '../../src/record/shown/line-readings.ts';
import type { PageScore } from './score-page.ts';
import { factsOfTruth, type TruthPair } from './truth.ts';

/** The record map that a team would make of a page: whose record it is, and the fact of each label that was not understood. */
export function teachPage(
  screen: ScreenReading,
  pairs: readonly TruthPair[],
  { lost: missed, about }: Pick<PageScore, 'lost' | 'about'>,
): RecordMap {
  const readings = screen.frames.flatMap((frame) => frame.readings);
  const fields = missed.flatMap((pair): RecordMap['fields'] => {
    const fact = factsOfTruth[pair.fact ?? '']?.[0];
    const inLine = fact === undefined ? null : wordsInLine(screen, pair);
    const shown = readings.filter((each) => same(each.label, pair.label) && same(each.value, pair.value));
    const reading = shown.find((each) => (each.column === null) === (pair.row === null)) ?? shown[0];
    const section = reading?.section.at(-1);
    if (fact !== undefined && !reading && inLine !== null) return [{ label: inLine, fact, inLine: true }];
    return fact === undefined || !reading
      ? []
      : [{ label: reading.label, fact, ...(section && isRepeated(reading, readings) ? { section } : {}), ...inTable(reading, readings) }];
  });
  const kind = missed.length > 0 || about === 'unknown' ? kindOf(pairs) : null;
  return { system: 'taught', fields, screens: [], ...(kind ? { subject: { kind } } : {}) };
}

/** What the page shows in a line of its banner, a heading or another value, and as no field: the words before the value, or the value where no words are before it. */
function wordsInLine(screen: ScreenReading, { label, value }: TruthPair): string | null {
  const isShown = (words: string): boolean =>
    screen.frames.some((frame) =>
      lineReadings(frame, [{ label: words, fact: '', inLine: true }]).some((reading) => same(reading.value, value)),
    );
  return [label, value].find((words) => words !== '' && isShown(words)) ?? null;
}

/** Whose facts stand outside any row. */
function kindOf(pairs: readonly TruthPair[]): 'adult' | 'child' | null {
  const flat = pairs.filter(
    (pair) => pair.row === null && /\.(?:name|dateOfBirth|gender|nhsNumber|ethnicity|school)$/.test(pair.fact ?? ''),
  );
  const count = (kind: string): number => flat.filter((pair) => pair.fact?.startsWith(`${kind}.`)).length;
  if (count('child') === count('adult')) return null;
  return count('child') > count('adult') ? 'child' : 'adult';
}

/** Where the same label heads a column and stands before a field: which of the two. */
function inTable(reading: Reading, readings: readonly Reading[]): { inTable?: boolean } {
  const isCell = reading.column !== null;
  const isBoth = readings.some((other) => other.label === reading.label && (other.column !== null) !== isCell);
  return isBoth ? { inTable: isCell } : {};
}

function isRepeated(reading: Reading, readings: readonly Reading[]): boolean {
  return readings.some((other) => other.label === reading.label && other.section.at(-1) !== reading.section.at(-1));
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[\s:*?]+$/g, '')
      .trim();
  return plain(a) === plain(b);
}

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
    // What the same words mean elsewhere on the page, where a map could not tell the two apart, nobody would teach.
    const isShared = reading !== undefined && pairs.some((other) => meansOther(other, pair, reading, readings));
    return fact === undefined || !reading || isShared
      ? []
      : [{ label: reading.label, fact, ...(section && isRepeated(reading, readings) ? { section } : {}), ...inTable(reading, readings) }];
  });
  const told = missed.length > 0 || about === 'unknown' ? kindOf(pairs) : null;
  // A record that shows a detail of a child outside any row and was taken for a child's is one.
  const kind =
    told === 'adult' && about === 'child' && pairs.some((pair) => pair.row === null && /^child\./.test(pair.fact ?? '')) ? null : told;
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

/** Whose facts stand outside any row; where somebody is told to be a relative, the record is a child's. */
function kindOf(pairs: readonly TruthPair[]): 'adult' | 'child' | null {
  const flat = pairs.filter(
    (pair) => pair.row === null && /\.(?:name|dateOfBirth|gender|nhsNumber|ethnicity|school)$/.test(pair.fact ?? ''),
  );
  const count = (kind: string): number => flat.filter((pair) => pair.fact?.startsWith(`${kind}.`)).length;
  // "Children: Kai, Ivy" names children on the record of an adult.
  const isChilds = flat.some(({ fact }) => /^child\.(?!name)/.test(fact ?? '')) || !flat.some(({ fact }) => fact === 'adult.name');
  if (isChilds && count('child') > 0 && pairs.some((pair) => pair.fact === 'adult.relationship')) return 'child';
  if (count('child') === count('adult')) return null;
  return count('child') > count('adult') ? 'child' : 'adult';
}

/** Another pair holds another fact under the same label, in the same section and in no other kind of place. */
function meansOther(other: TruthPair, pair: TruthPair, reading: Reading, readings: readonly Reading[]): boolean {
  if (other.fact === undefined || other.fact === pair.fact || !same(other.label, pair.label)) return false;
  return readings.some(
    (each) =>
      same(each.label, other.label) &&
      same(each.value, other.value) &&
      (each !== reading || !same(other.value, pair.value)) &&
      each.section.at(-1) === reading.section.at(-1) &&
      (each.column !== null) === (reading.column !== null),
  );
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

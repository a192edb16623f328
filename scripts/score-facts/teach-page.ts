import type { Reading, ScreenReading } from '../../src/core/schemas/reading.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import type { PageScore } from './score-page.ts';
import { factsOfTruth, type TruthPair } from './truth.ts';

/** The record map that a team would make of a page: whose record it is, and the fact of each label that was not understood. */
export function teachPage(
  screen: ScreenReading,
  pairs: readonly TruthPair[],
  { lost: missed, about }: Pick<PageScore, 'lost' | 'about'>,
): RecordMap {
  const readings = screen.frames.flatMap((frame) => frame.readings);
  const fields = missed.flatMap((pair) => {
    const fact = factsOfTruth[pair.fact ?? '']?.[0];
    const reading = readings.find((each) => same(each.label, pair.label) && same(each.value, pair.value));
    const section = reading?.section.at(-1);
    return fact === undefined || !reading
      ? []
      : [{ label: reading.label, fact, ...(section && isRepeated(reading, readings) ? { section } : {}) }];
  });
  const kind = about === 'unknown' ? kindOf(pairs) : null;
  return { system: 'taught', fields, screens: [], ...(kind ? { subject: { kind } } : {}) };
}

/** Whose facts stand outside any row. */
function kindOf(pairs: readonly TruthPair[]): 'adult' | 'child' | null {
  const flat = pairs.filter((pair) => pair.row === null && pair.fact !== undefined);
  const count = (kind: string): number => flat.filter((pair) => pair.fact?.startsWith(`${kind}.`)).length;
  if (count('child') === count('adult')) return null;
  return count('child') > count('adult') ? 'child' : 'adult';
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

import type { Reading } from '../../core/schemas/reading.ts';

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/**
 * The readings with their dates day first, where the screen writes the month first ("05/14/1985"): one date can be read in no other way, and none only day first. A date that is
 * both ("02/08/2027") is then told as the screen means it.
 */
export function dayFirst(readings: readonly Reading[]): Reading[] {
  const dates = readings.flatMap(({ value, kind }) => (kind === 'prose' ? [] : [...value.slice(0, 200).matchAll(slashed)]));
  const isMonthFirst = dates.some((date) => Number(date[1]) <= 12 && Number(date[2]) > 12) && !dates.some((date) => Number(date[1]) > 12);
  if (!isMonthFirst) return [...readings];
  return readings.map((reading) =>
    reading.kind === 'prose'
      ? reading
      : { ...reading, value: reading.value.replace(slashed, (_, month, day, year) => `${day}/${month}/${year}`) },
  );
}

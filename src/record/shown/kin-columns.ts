import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { mentionsKin } from '../people/identity.ts';
import { judgeHeading } from '../people/judge-heading.ts';
import { parseName } from '../values/parse-name.ts';

/** In a table with a column for each child ("Ferreira, Theo": "Mother") a cell says what the person of the row is to that child. */
export function kinColumns(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  return readings.map((reading) => {
    const child = isKinCell(reading, lexicon) ? parseName(reading.label) : null;
    return child ? { ...reading, label: 'Relationship', value: `${reading.value} of ${child.name}` } : reading;
  });
}

function isKinCell({ column, label, value, state }: Reading, lexicon: Lexicon): boolean {
  if (column === null || state !== 'filled' || judgeHeading(label, lexicon) === 'none' || value.trim().split(/[\s/-]+/).length > 3)
    return false;
  const { childKin, otherChildKin, adultKin } = lexicon.people;
  return [childKin, otherChildKin, adultKin].some((kin) => mentionsKin(value, kin));
}

import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { mentionsKin } from '../people/identity.ts';
import { judgeHeading } from '../people/judge-heading.ts';
import { parseName } from '../values/parse-name.ts';

/** In a table with a column for each child ("Ferreira, Theo": "Mother") a cell says what the person of the row is to that child. */
export function kinColumns(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  const columns = new Set(readings.flatMap(({ column, label }) => (column === null ? [] : [label])));
  const children = new Set([...columns].filter((label) => judgeHeading(label, lexicon) !== 'none'));
  if (children.size === 0) return [...readings];
  return readings.map((reading) => {
    const child = children.has(reading.label) && isKinCell(reading, lexicon) ? parseName(reading.label) : null;
    return child ? { ...reading, label: 'Relationship', value: `${reading.value} of ${child.name}` } : reading;
  });
}

function isKinCell({ column, value, state }: Reading, { people }: Lexicon): boolean {
  if (column === null || state !== 'filled' || value.trim().split(/[\s/-]+/).length > 3) return false;
  return [people.childKin, people.otherChildKin, people.adultKin].some((kin) => mentionsKin(value, kin));
}

import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeOf } from '../people/attributes.ts';

const places: readonly [RegExp, string][] = [
  [/^(?:state|province|region|division|county ?\/ ?state|state ?\/ ?(?:province|county|region)|province ?\/ ?state)$/i, 'County/region'],
  [/^sub[ -]?division$/i, 'Address district'],
  [/^country$/i, 'Address county'],
];

/** "State" and "Country" among the lines of an address are lines of it; anywhere else a state may be how far a case has come, and a country where somebody was born. */
export function addressLines(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  return readings.map((reading, at) => {
    const line = lineOf(reading);
    if (line === null) return reading;
    const near = readings.slice(Math.max(0, at - 3), at + 4).filter((other) => other !== reading && isBeside(reading, other));
    const known = near.filter(({ label }) => attributeOf(label, lexicon) === 'addressLine').length;
    // "City" and "Country" alone say where somebody is from.
    const isAmong = known > 1 || (known === 1 && near.some((other) => lineOf(other) !== null));
    return isAmong ? { ...reading, label: line } : reading;
  });
}

/** In a table of addresses the postcode or the town in a column of its own goes on with the address of its row. */
export function addressRows(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  return readings.map((reading) => {
    if (!isCell(reading) || attributeOf(reading.label, lexicon) !== 'address') return reading;
    const row = readings.filter((other) => isCell(other) && other.group === reading.group);
    const isOne = row.filter(({ label }) => attributeOf(label, lexicon) === 'address').length === 1;
    const lines = row.filter(({ label, value }) => attributeOf(label, lexicon) === 'addressLine' && !reading.value.includes(value));
    return isOne && lines.length > 0 ? { ...reading, value: [reading, ...lines].map(({ value }) => value).join(', ') } : reading;
  });
}

function isCell({ column, group, state }: Reading): boolean {
  return column !== null && group !== null && state === 'filled';
}

function lineOf({ label }: Reading): string | null {
  return places.find(([words]) => words.test(label.trim()))?.[1] ?? null;
}

function isBeside(one: Reading, other: Reading): boolean {
  return one.row === other.row && one.section.join('>') === other.section.join('>');
}

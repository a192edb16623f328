import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeIn } from '../people/attributes.ts';

const detail = /^(?:relationship|address|phone|dateOfBirth|parentalResponsibility|gender)$/;

/**
 * Details of several people that stand behind the names of all of them ("Name", "Name", then "Relation", "Relation"): two columns that were drawn side by side. Whose each of them
 * is cannot be told, and it is not that of whoever was named last.
 */
export function strayDetails(readings: readonly Reading[], lexicon: Lexicon): ReadonlySet<Reading> {
  const parts = new Map<string, Reading[]>();
  for (const reading of readings)
    if (reading.column === null && reading.group === null && reading.state === 'filled')
      parts.set(reading.section.join('>'), [...(parts.get(reading.section.join('>')) ?? []), reading]);
  return new Set([...parts.values()].flatMap((part) => strayIn(part, lexicon)));
}

function strayIn(part: readonly Reading[], lexicon: Lexicon): Reading[] {
  const asked = part.map((reading) => attributeIn(reading, lexicon));
  const names = new Set(part.filter((_, at) => asked[at] === 'name').map(({ value }) => value.trim()));
  const last = asked.lastIndexOf('name');
  if (names.size < 2) return [];
  const behind = part.filter((_, at) => at > last && detail.test(asked[at] ?? ''));
  const isBefore = ({ label }: Reading): boolean => part.slice(0, last).some((other) => other.label === label);
  return behind.filter(
    (reading) => !isBefore(reading) && behind.some((other) => other.label === reading.label && other.value !== reading.value),
  );
}

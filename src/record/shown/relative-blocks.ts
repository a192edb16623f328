import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeIn } from '../people/attributes.ts';
import { mentionsKin } from '../people/identity.ts';
import { looksLikeName } from '../values/parse-name.ts';

const ofOne = /^(?:name|relationship|phone|address|addressLine|gender|dateOfBirth|age|ethnicity|parentalResponsibility)$/;

/**
 * A long form that goes on with relatives and no heading between them ("Name", "Address", then "Relationship: Mother", "Name", "Phone", "Relationship: Aunt", "Name" ...): what is
 * told of each as the row of a table would tell it. A block begins with how somebody is related and the name right behind, or the other way round, after another name; it ends with
 * the last detail that a person can have.
 */
export function relativeBlocks(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  const asked = readings.map((reading) => (reading.column === null ? attributeIn(reading, lexicon) : null));
  const blocks: Reading[] = [...readings];
  let from = 0;
  while (from < readings.length) {
    const name = nameOfBlock(readings, asked, from, lexicon);
    if (name === null) {
      from++;
      continue;
    }
    const to = endOfBlock(readings, asked, from);
    const group = `relative/${readings[from]?.at}`;
    for (let at = from; at < to; at++) blocks[at] = cellOf(readings[at] as Reading, name, group);
    from = to;
  }
  return blocks;
}

function cellOf(reading: Reading, row: string, group: string): Reading {
  return { ...reading, kind: 'table-cell', column: reading.label, row, group };
}

/** The name that a block beginning here holds, or null where none begins. */
function nameOfBlock(readings: readonly Reading[], asked: readonly (string | null)[], at: number, { people }: Lexicon): string | null {
  const pair = [at, at + 1];
  const related = pair.find((each) => asked[each] === 'relationship');
  const called = pair.find((each) => asked[each] === 'name');
  if (related === undefined || called === undefined || !isTogether(readings, at, at + 1)) return null;
  const [kin, name] = [readings[related]?.value ?? '', readings[called]?.value ?? ''];
  const isKin = [people.childKin, people.otherChildKin, people.adultKin].some((list) => mentionsKin(kin, list));
  const isLater = asked.some(
    (each, before) => each === 'name' && before < at && isTogether(readings, before, at) && readings[before]?.value !== name,
  );
  return isKin && (isLater || isBornOnOther(readings, asked, at)) && looksLikeName(name) ? name : null;
}

/** The block tells another day of birth than a field above it, where the person whose record it is stands. */
function isBornOnOther(readings: readonly Reading[], asked: readonly (string | null)[], at: number): boolean {
  // A card of its own tells whose it is with all that stands on it.
  if (readings[at]?.group !== null) return false;
  const end = endOfBlock(readings, asked, at);
  const born = readings.find((_, i) => i >= at && i < end && asked[i] === 'dateOfBirth');
  return (
    born?.state === 'filled' &&
    readings.some((other, i) => i < at && asked[i] === 'dateOfBirth' && other.value !== born.value && other.state === 'filled')
  );
}

function endOfBlock(readings: readonly Reading[], asked: readonly (string | null)[], from: number): number {
  const held = new Set<string>();
  let to = from;
  while (to < readings.length && isTogether(readings, from, to) && ofOne.test(asked[to] ?? '') && !held.has(readings[to]?.label ?? '')) {
    held.add(readings[to]?.label ?? '');
    to++;
  }
  return to;
}

function isTogether(readings: readonly Reading[], a: number, b: number): boolean {
  const [one, other] = [readings[a], readings[b]];
  return one !== undefined && other !== undefined && one.group === other.group && one.section.join('>') === other.section.join('>');
}

import type { Reading } from '../../core/schemas/reading.ts';
import type { Taught } from '../apply-record-map.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeOf } from '../people/attributes.ts';
import { mentionsKin } from '../people/identity.ts';
import { looksLikeName } from '../values/parse-name.ts';
import { valuesOf } from './split-compound.ts';

interface TaughtPart {
  reading: Reading;
  taught: Taught;
}

/** A reading as a record map says it is meant: under the label that everybody knows for the fact, once for each fact that the value tells. */
export function taughtParts(reading: Reading, taught: Taught, lexicon: Lexicon): TaughtPart[] {
  const facts = [taught.fact, ...(taught.also ?? [])];
  if (facts.length === 1) return [partOf(reading, withoutName(reading, taught, lexicon), lexicon)];
  const labels = facts.map((fact) => usualLabel(fact, lexicon) ?? reading.label);
  const values = reading.state === 'filled' ? valuesOf(labels, reading.value, lexicon) : labels.map(() => reading.value);
  return facts.flatMap((fact, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : [partOf({ ...reading, value }, { ...taught, fact }, lexicon)];
  });
}

function partOf(reading: Reading, taught: Taught, lexicon: Lexicon): TaughtPart {
  if (taught.fact === 'note.text') return { reading: { ...reading, kind: 'prose' }, taught };
  // "First name" taught to be the name is a part of it all the same.
  const asked = attributeOf(reading.label, lexicon);
  if (asked !== null && parts.test(asked) && /\.(?:name|address)$/.test(taught.fact))
    return { reading, taught: { ...taught, fact: taught.fact.replace(/\w+$/, asked) } };
  return { reading: { ...reading, label: usualLabel(taught.fact, lexicon) ?? reading.label }, taught };
}

const parts = /^(?:firstName|lastName|addressLine)$/;

/** Where a name is asked for, "Grandfather" says how somebody is related. */
function withoutName({ value }: Reading, taught: Taught, lexicon: Lexicon): Taught {
  const { childKin, otherChildKin, adultKin } = lexicon.people;
  const isKin =
    /\.name$/.test(taught.fact) && !looksLikeName(value) && [childKin, otherChildKin, adultKin].some((kin) => mentionsKin(value, kin));
  return isKin ? { ...taught, fact: taught.fact.replace(/name$/, 'relationship') } : taught;
}

/** The label that stands for a detail of a person or a note wherever it is taught; null for any other fact, whose own label stays. */
function usualLabel(fact: string, lexicon: Lexicon): string | null {
  if (fact === 'note.at') return 'Date';
  if (fact === 'note.author') return 'Author';
  const attribute = taughtAttribute(fact, lexicon);
  return attribute === null ? null : (lexicon.people.attributes[attribute]?.labels[0] ?? null);
}

/** The detail of a person that a taught fact is, or null. */
export function taughtAttribute(fact: string, lexicon: Lexicon): string | null {
  const [kind, name = ''] = fact.split('.');
  if (kind !== 'child' && kind !== 'adult') return null;
  if (parts.test(name)) return name;
  return Object.entries(lexicon.people.attributes).find(([, attribute]) => attribute[kind] === fact)?.[0] ?? null;
}

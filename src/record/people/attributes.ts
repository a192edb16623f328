import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelKeys } from '../lexicon/label-key.ts';

/** The attribute of a person that a label asks for ("dateOfBirth"), or null. */
export function attributeOf(label: string, lexicon: Lexicon): string | null {
  return lexicon.attributes.get(labelKeys(label, lexicon.table).sorted) ?? null;
}

export function isAttributeFact(fact: string, lexicon: Lexicon): boolean {
  return Object.values(lexicon.people.attributes).some((entry) => entry.child === fact || entry.adult === fact);
}

import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelKeys } from '../lexicon/label-key.ts';

/** The attribute of a person that a label asks for ("dateOfBirth"), or null. "Relationship to Kai Doyle" names the person whose record it is. */
export function attributeOf(label: string, lexicon: Lexicon): string | null {
  return lexicon.attributes.get(labelKeys(label.replace(toSomebody, ''), lexicon.table).sorted) ?? null;
}

const toSomebody = /(?<=^(?:[Rr]elationship|[Rr]elation)) (?:to|with) (?=\p{Lu})(?!\p{Lu}{2,}$)[\p{L}'’ -]+$/u;

export function isAttributeFact(fact: string, lexicon: Lexicon): boolean {
  return Object.values(lexicon.people.attributes).some((entry) => entry.child === fact || entry.adult === fact);
}

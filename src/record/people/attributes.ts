import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelKeys } from '../lexicon/label-key.ts';
import { mentionsKin } from './identity.ts';

/**
 * The attribute of a person that a label asks for ("dateOfBirth"), or null. "Relationship to Kai Doyle" names the person whose record it is; "Phone (H)" and
 * "DOB (yyyymmdd)" qualify it.
 */
export function attributeOf(label: string, lexicon: Lexicon): string | null {
  if (relation.test(label.trim())) return 'relationship';
  const keyed = (text: string): string | null => lexicon.attributes.get(labelKeys(text, lexicon.table).sorted) ?? null;
  return keyed(label) ?? (qualifier.test(label) ? keyed(label.replace(qualifier, '')) : null);
}

/** The attribute that a reading holds: by its label, or a relationship under "Type" or "Role" in a row of people. */
export function attributeIn(reading: Reading, lexicon: Lexicon): string | null {
  const asked = attributeOf(reading.label, lexicon);
  if (asked !== null || reading.column === null || !kinColumn.test(reading.label)) return asked;
  const { childKin, otherChildKin, adultKin } = lexicon.people;
  return [childKin, otherChildKin, adultKin].some((kin) => mentionsKin(reading.value, kin)) ? 'relationship' : null;
}

const kinColumn = /^(?:\S+ )?(?:type|role|link|connection|kin)$/i;

const relation =
  /^(?:relationship|relation) (?:to|with) \S.{0,40}$|^how (?:is|are) (?:this person|the person|they|he|she|\p{Lu}\p{L}+) related\b.{0,40}$/iu;

/** What is asked for, not whose it is: "DOB (mother)" is left to its owner. */
const qualifier =
  /\s*\((?:h|w|m|home|work|mobile|day|evening|main|optional|required|d+[ /-]?m+[ /-]?y+|y+[ /-]?m+[ /-]?d+|years?|if known|current)\)\s*$/i;

export function isAttributeFact(fact: string, lexicon: Lexicon): boolean {
  return Object.values(lexicon.people.attributes).some((entry) => entry.child === fact || entry.adult === fact);
}

import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { sectionKey } from '../lexicon/compile-owners.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { parseYesNo } from '../values/answers.ts';
import { kindOf, mentionsKin, slotIdentity } from './identity.ts';
import type { PersonKind, Slot } from './slot.ts';
import { isGrownUp } from './slot-tells.ts';

/** Child or adult for slots of people; null for events and for people of whom nothing is said. */
export function personKind(slot: Slot, ofRecord: 'adult' | 'child' | 'unknown', lexicon: Lexicon, now: string): PersonKind | null {
  if (slot.kind === 'adult') return slot.kind;
  // A row of a list of children whose date of birth makes them eighteen or more is an adult of the family.
  if (slot.kind === 'child')
    return slot.key.startsWith('group|') && (isGrownUp(slot, now) || (ofRecord !== 'adult' && isAdultRelative(slot, lexicon, now)))
      ? 'adult'
      : 'child';
  if (slot.kind !== 'person' && slot.kind !== 'subject') return null;
  // Half of a list whose names stand in another table: its rows are nobody's.
  if (isNamelessRow(slot, now)) return null;
  const said = saidKind(slot);
  if (said) return said;
  const decided = kindOf(slotIdentity(slot, now), now, lexicon);
  if (decided) return decided;
  const facts = slot.members.flatMap((member) => (member.attribute === null ? knownFacts(member.label, lexicon) : []));
  const childish = facts.some(
    (fact) => ['child', 'placement'].includes(fact.split('.')[0] ?? '') && !/name|dateOfBirth|address|gp|relationship/.test(fact),
  );
  if (childish) return 'child';
  if (slot.hint) return slot.hint;
  return slot.kind === 'person' && isOtherAdult(slot, lexicon, now) ? 'adult' : null;
}

/** A row "Father" on a child's record is the father's, whatever the page is called. */
function isAdultRelative(slot: Slot, lexicon: Lexicon, now: string): boolean {
  const { relationship, dateOfBirth, age } = slotIdentity(slot, now);
  return relationship !== null && dateOfBirth === null && age === null && mentionsKin(relationship, lexicon.people.adultKin);
}

/** "Adult / child: Child" */
function saidKind(slot: Slot): PersonKind | null {
  const asked = slot.members.find(({ placed }) => kindLabel.test(placed.reading.label.trim()))?.placed.reading.value.trim();
  return asked === undefined ? null : ((/^(child|adult)$/i.exec(asked)?.[1]?.toLowerCase() as PersonKind | undefined) ?? null);
}

const kindLabel =
  /^(?:(?:adult|child) ?(?:\/|or) ?(?:adult|child)|(?:person|member|household member|family member) type|type of person)\??$/i;

function isNamelessRow(slot: Slot, now: string): boolean {
  if (slot.kind !== 'person' || !slot.key.startsWith('group|')) return false;
  const { name, relationship } = slotIdentity(slot, now);
  return (
    name === null &&
    relationship === null &&
    !slot.members.some((member) => /^(?:name|firstName|relationship)$/.test(member.attribute ?? ''))
  );
}

/** Somebody of the family of whom no age is known: a neighbour or whoever holds responsibility is an adult; a name alone may be anyone's. */
function isOtherAdult(slot: Slot, lexicon: Lexicon, now: string): boolean {
  const { name, relationship } = slotIdentity(slot, now);
  if (name === null) return false;
  const isAsked = slot.members.some(
    (member) => member.attribute === 'parentalResponsibility' && parseYesNo(member.placed.reading.value, lexicon) === 'yes',
  );
  const role = relationship === null ? '' : sectionKey(relationship, lexicon.table);
  const isProfessional = lexicon.owners.professionals.some((entry) => entry.keys.has(role));
  return isAsked || (relationship !== null && !isProfessional);
}

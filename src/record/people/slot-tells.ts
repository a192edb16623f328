import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { mentionsKin, slotIdentity, yearsOld } from './identity.ts';
import type { Slot } from './slot.ts';

/** A child described alone: by flat labels, or under a heading such as "Child's details". */
export function isLoneChild(slot: Slot): boolean {
  if (slot.kind !== 'child' || slot.ordinal !== null || slot.heading !== null) return false;
  return (
    slot.key.includes('|flat|child|') ||
    (slot.key.startsWith('section|') &&
      /child(?!ren|care)|young person|pupil|student|learner|cyp/i.test(slot.key) &&
      !/children|dependants|siblings?|brother|sister/i.test(slot.key))
  );
}

/** A flat child slot that tells nothing of who it is ("CP plan: Yes" on a page of its own). */
export function isBareFlat(slot: Slot, now: string): boolean {
  if (!slot.key.includes('|flat|')) return false;
  const identity = slotIdentity(slot, now);
  return (
    identity.name === null &&
    identity.dateOfBirth === null &&
    !slot.members.some((member) => member.attribute === 'name' || member.attribute === 'dateOfBirth')
  );
}

/** An address that stands by itself under a list of the children is of no further child. */
export function isBareBesideRows(slot: Slot, slots: readonly Slot[]): boolean {
  if (slot.kind !== 'child' || !slot.key.startsWith('section|') || slot.heading !== null || slot.ordinal !== null) return false;
  if (slot.members.some((member) => /^(?:name|firstName|lastName|dateOfBirth|age)$/.test(member.attribute ?? ''))) return false;
  return slots.some((other) => other.kind === 'child' && other.key.startsWith('group|') && other.screen === slot.screen);
}

/** "Details" of whoever the record is about, with nothing in them that tells who it is. */
export function isBareSubject(slot: Slot, now: string): boolean {
  const { name, dateOfBirth, age, relationship } = slotIdentity(slot, now);
  return slot.kind === 'subject' && name === null && dateOfBirth === null && age === null && relationship === null;
}

/** "Name of child: N/A" tells of no child. */
export function saysNoChild(slot: Slot, now: string): boolean {
  const name = slot.members.find((member) => member.attribute === 'name');
  const identity = slotIdentity(slot, now);
  return (
    slot.kind === 'child' &&
    name !== undefined &&
    identity.name === null &&
    identity.dateOfBirth === null &&
    /^(?:n\/?a|none|no|nil|not applicable|no children)\.?$/i.test(name.placed.reading.value.trim())
  );
}

/** "Please specify relationship" alone is asked of the adult and makes no child. */
export function tellsOfChild(slot: Slot, lexicon: Lexicon): boolean {
  const askedOfAdult = ['child.relationship', 'child.parentalResponsibility'];
  return slot.members.some((member) => !knownFacts(member.label, lexicon).some((fact) => askedOfAdult.includes(fact)));
}

/** Nothing in it is about a person: a list of vaccinations on a page called "Child details" is no further child. */
export function saysNothing(slot: Slot, lexicon: Lexicon): boolean {
  if (slot.heading !== null || slot.ordinal !== null) return false;
  return !slot.members.some((member) => member.attribute !== null || knownFacts(member.label, lexicon).length > 0);
}

export function isGrownUp(slot: Slot, now: string): boolean {
  const identity = slotIdentity(slot, now);
  return identity.dateOfBirth !== null && (yearsOld(identity, now) ?? 0) >= 18;
}

/** The mother or father by relationship and by date of birth: where a record map says that records are those of children, no child whose record it is. */
export function isGrownRelative(slot: Slot, lexicon: Lexicon, now: string): boolean {
  const { relationship } = slotIdentity(slot, now);
  return relationship !== null && mentionsKin(relationship, lexicon.people.adultKin) && isGrownUp(slot, now);
}

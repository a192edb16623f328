import type { ScreenReading } from '../../core/schemas/reading.ts';
import type { TaughtSubject } from '../apply-record-map.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { sectionKey } from '../lexicon/compile-owners.ts';
import { knownFacts } from '../lexicon/resolve-label.ts';
import { parseYesNo } from '../values/answers.ts';
import { decideSubject } from './decide-subject.ts';
import { compareIdentity, type Identity, kindOf, mentionsKin, nobody, slotIdentity } from './identity.ts';
import { addPerson, claim, type People, type Person } from './person.ts';
import type { PersonKind, Slot } from './slot.ts';
import {
  isBareBesideRows,
  isBareFlat,
  isBareSubject,
  isGrownUp,
  isLoneChild,
  saysNoChild,
  saysNothing,
  tellsOfChild,
} from './slot-tells.ts';
import { isTaughtAdult } from './taught-slot.ts';

/** Makes one person of every slot that describes the same one; the person whose record it is stands first of the kind. */
export function decidePeople(
  slots: Slot[],
  screens: ScreenReading[],
  lexicon: Lexicon,
  now: string,
  taught: TaughtSubject | null = null,
): People {
  const persons: Person[] = [];
  const bySlot = new Map<string, Person>();
  const subject = decideSubject(slots, screens, taught, lexicon, now);
  const lone = subject.kind === 'child' && slots.some((slot) => isLoneChild(slot) && slot.members.length > 0 && !saysNoChild(slot, now));
  const own = subject.kind === 'unknown' || !(subject.exists || lone) ? null : addPerson(persons, subject.kind, subject.identity);
  for (const slot of slots) {
    if (
      slot.kind === 'subject' &&
      own &&
      !isRelativeOf(own, slot, lexicon, now) &&
      compareIdentity(slotIdentity(slot, now), own.identity) !== 'different'
    )
      claim(own, slot, bySlot, now);
  }
  const isBare = (slot: Slot): boolean =>
    isBareFlat(slot, now) || isBareBesideRows(slot, slots) || (subject.kind === 'unknown' && isBareSubject(slot, now));
  for (const slot of [...slots].sort((a, b) => Number(isTaughtAdult(a)) - Number(isTaughtAdult(b)))) {
    const kind = personKind(slot, subject.kind, lexicon, now);
    if (bySlot.has(slot.key) || kind === null || saysNoChild(slot, now) || saysNothing(slot, lexicon)) continue;
    if (isOwnKind(slot, subject.kind) && own && compareIdentity(slotIdentity(slot, now), own.identity) !== 'different')
      claim(own, slot, bySlot, now);
    else if (!isBare(slot))
      claim(
        findSame(othersThan(own, slot, persons, now), slot, kind, now) ?? onlyAdult(slot, persons, own) ?? addPerson(persons, kind, nobody),
        slot,
        bySlot,
        now,
      );
  }
  for (const slot of slots.filter((each) => each.kind === 'person' && !bySlot.has(each.key))) {
    const known = knownByName(persons, slot, now);
    if (known) claim(known, slot, bySlot, now);
  }
  if (own?.kind === 'adult' && own.identity.name === null) joinParent(own, persons, bySlot);
  const bare = slots.filter(
    (slot) =>
      !bySlot.has(slot.key) &&
      !saysNoChild(slot, now) &&
      (slot.kind === 'child' ||
        (isBareSubject(slot, now) && !slot.key.includes('|flat|') && personKind(slot, subject.kind, lexicon, now) === 'child')),
  );
  const meant = (): Person[] => childrenMeant(persons, own, lexicon);
  if (bare.some((slot) => tellsOfChild(slot, lexicon)) && meant().length === 0) addPerson(persons, 'child', nobody);
  for (const slot of bare) {
    const [only, ...others] = meant();
    if (only && others.length === 0) claim(only, slot, bySlot, now);
  }
  // Whoever is to be called in an emergency need not be a parent.
  const adults = persons.filter(
    (person) => person.kind === 'adult' && (person.role !== 'next-of-kin' || person.identity.relationship !== null),
  );
  return {
    persons,
    bySlot,
    subject: { person: own, kind: subject.kind, name: own?.identity.name ?? subject.identity.name },
    flatChild: flatChildOf(persons, own, lexicon),
    flatAdult: own?.kind === 'adult' ? own : adults.length === 1 ? (adults[0] ?? null) : null,
  };
}

/** "Relation to child: Mother" under "Client information" on a child's record tells of the mother, though the heading says no more. */
function isRelativeOf(own: Person, slot: Slot, lexicon: Lexicon, now: string): boolean {
  const { relationship } = slotIdentity(slot, now);
  return (
    own.kind === 'child' && slot.key.startsWith('section|') && relationship !== null && mentionsKin(relationship, lexicon.people.adultKin)
  );
}

/** A child or an adult of whom the labels say no more, on a record of that kind: the person whose record it is. */
function isOwnKind(slot: Slot, kind: 'adult' | 'child' | 'unknown'): boolean {
  return (kind === 'child' && isLoneChild(slot)) || (kind === 'adult' && isTaughtAdult(slot));
}

/** The children a bare label may speak of. Unless the record is an adult's, a brother or a cousin in a list of relatives is not one of them. */
function childrenMeant(persons: Person[], own: Person | null, lexicon: Lexicon): Person[] {
  const children = persons.filter((person) => person.kind === 'child');
  if (own?.kind === 'adult') return children;
  return children.filter((child) => child === own || !mentionsKin(child.identity.relationship ?? '', lexicon.people.otherChildKin));
}

/** The only child that flat labels can mean. */
function flatChildOf(persons: Person[], own: Person | null, lexicon: Lexicon): Person | null {
  const [child, ...others] = childrenMeant(persons, own, lexicon);
  return child && others.length === 0 ? child : own?.kind === 'child' ? own : null;
}

/** A brother or sister of the child whose record it is, is somebody else, though born on the same day. */
function othersThan(own: Person | null, slot: Slot, persons: Person[], now: string): Person[] {
  const isSibling = siblingKin.test(slot.role ?? '') || siblingKin.test(slotIdentity(slot, now).relationship ?? '');
  return isSibling && own?.kind === 'child' ? persons.filter((person) => person !== own) : persons;
}

const siblingKin = /\b(?:siblings?|brothers?|sisters?|twin)\b/i;

/** A telephone number taught to be an adult's is that of the only one there is. */
function onlyAdult(slot: Slot, persons: Person[], own: Person | null): Person | null {
  const isNamed = slot.members.some((member) => /^(?:name|firstName|dateOfBirth)$/.test(member.attribute ?? ''));
  const adults = persons.filter((person) => person.kind === 'adult' && person !== own);
  return isTaughtAdult(slot) && !isNamed && adults.length === 1 ? (adults[0] ?? null) : null;
}

function findSame(persons: Person[], slot: Slot, kind: PersonKind, now: string): Person | null {
  const identity = slotIdentity(slot, now);
  // A row that spans several is read as several: the same name and day of birth twice in a table are one person.
  const spanned = persons.find((person) => person.kind === kind && isOneRow(person.identity, identity));
  if (spanned) return spanned;
  const open = persons.filter((person) => person.kind === kind && !person.families.has(slot.family));
  const same = open.filter((person) => compareIdentity(person.identity, identity) === 'same');
  if (same.length > 0) return same[0] ?? null;
  const maybe = open.filter((person) => compareIdentity(person.identity, identity) === 'maybe');
  if (maybe.length === 1) return maybe[0] ?? null;
  if (maybe.length > 1) return null;
  const alike = open.filter(
    (person) =>
      compareIdentity(person.identity, identity) === 'unknown' &&
      (slot.ordinal !== null ? person.ordinal === slot.ordinal : slot.role !== null && person.role === slot.role),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** A list of telephone numbers does not tell who is a child; the person of that name elsewhere on the record does. */
function knownByName(persons: Person[], slot: Slot, now: string): Person | null {
  const identity = slotIdentity(slot, now);
  const alike = persons.filter(
    (person) => ['same', 'maybe'].includes(compareIdentity(person.identity, identity)) && identity.words.length > 1,
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isOneRow(a: Identity, b: Identity): boolean {
  const isSame = a.dateOfBirth !== null && a.dateOfBirth === b.dateOfBirth && compareIdentity(a, b) === 'same';
  return isSame && [...a.words].sort().join(' ') === [...b.words].sort().join(' ');
}

/** Child or adult for slots of people; null for events and for people of whom nothing is said. */
function personKind(slot: Slot, ofRecord: 'adult' | 'child' | 'unknown', lexicon: Lexicon, now: string): PersonKind | null {
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

/** On a record of an adult that calls the adult "parent" or "mother", that is whom it is about. */
function joinParent(own: Person, persons: Person[], bySlot: Map<string, Person>): void {
  const parents = persons.filter(
    (person) => person !== own && person.kind === 'adult' && (person.role === 'parent' || person.role === 'mother'),
  );
  const [parent] = parents;
  if (!parent || parents.length > 1) return;
  own.identity = parent.identity;
  for (const key of parent.slots) {
    own.slots.add(key);
    bySlot.set(key, own);
  }
  persons.splice(persons.indexOf(parent), 1);
}

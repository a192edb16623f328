import type { ScreenReading } from '../../core/schemas/reading.ts';
import type { TaughtSubject } from '../apply-record-map.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { decideSubject } from './decide-subject.ts';
import { findSame, knownByName, othersThan } from './find-same.ts';
import { compareIdentity, mentionsKin, nobody, slotIdentity } from './identity.ts';
import { addPerson, claim, type People, type Person } from './person.ts';
import { personKind } from './person-kind.ts';
import type { Slot } from './slot.ts';
import {
  isBareBesideRows,
  isBareFlat,
  isBareSubject,
  isGrownRelative,
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
      !(taught?.kind === 'child' && isGrownRelative(slot, lexicon, now)) &&
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
    shown: subject.shown,
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

/** A telephone number taught to be an adult's is that of the only one there is. */
function onlyAdult(slot: Slot, persons: Person[], own: Person | null): Person | null {
  const isNamed = slot.members.some((member) => /^(?:name|firstName|dateOfBirth)$/.test(member.attribute ?? ''));
  const adults = persons.filter((person) => person.kind === 'adult' && person !== own);
  return isTaughtAdult(slot) && !isNamed && adults.length === 1 ? (adults[0] ?? null) : null;
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

import { type Identity, slotIdentity } from './identity.ts';
import type { ScreenIdentity } from './screen-identity.ts';
import type { PersonKind, Slot } from './slot.ts';

export interface Person {
  key: string;
  kind: PersonKind;
  identity: Identity;
  ordinal: number | null;
  role: string | null;
  slots: Set<string>;
  families: Set<string>;
}

export interface People {
  persons: Person[];
  /** Slot -> person; a slot of nobody in particular is left out. */
  bySlot: Map<string, Person>;
  subject: { person: Person | null; kind: 'adult' | 'child' | 'unknown'; name: string | null };
  /** The child or the adult that flat labels speak of, where only one is possible. */
  flatChild: Person | null;
  flatAdult: Person | null;
  /** Whom each screen names on top, in the order of the screens. */
  shown: readonly ScreenIdentity[];
}

export function addPerson(persons: Person[], kind: PersonKind, identity: Identity): Person {
  const person: Person = {
    key: `${kind}:${persons.filter((each) => each.kind === kind).length + 1}`,
    kind,
    identity,
    ordinal: null,
    role: null,
    slots: new Set(),
    families: new Set(),
  };
  persons.push(person);
  return person;
}

export function claim(person: Person, slot: Slot, bySlot: Map<string, Person>, now: string): void {
  const identity = slotIdentity(slot, now);
  const longer = identity.words.length > person.identity.words.length;
  person.identity = {
    name: longer ? identity.name : person.identity.name,
    words: longer ? identity.words : person.identity.words,
    dateOfBirth: person.identity.dateOfBirth ?? identity.dateOfBirth,
    age: person.identity.age ?? identity.age,
    nhsNumber: person.identity.nhsNumber ?? identity.nhsNumber,
    relationship: person.identity.relationship ?? identity.relationship,
  };
  person.ordinal ??= slot.ordinal;
  person.role ??= slot.role;
  person.slots.add(slot.key);
  person.families.add(slot.family);
  bySlot.set(slot.key, person);
}

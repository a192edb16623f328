import { compareIdentity, type Identity, slotIdentity } from './identity.ts';
import type { Person } from './person.ts';
import type { PersonKind, Slot } from './slot.ts';

/** A brother or sister of the child whose record it is, is somebody else, though born on the same day. */
export function othersThan(own: Person | null, slot: Slot, persons: Person[], now: string): Person[] {
  const isSibling = siblingKin.test(slot.role ?? '') || siblingKin.test(slotIdentity(slot, now).relationship ?? '');
  return isSibling && own?.kind === 'child' ? persons.filter((person) => person !== own) : persons;
}

const siblingKin = /\b(?:siblings?|brothers?|sisters?|twin)\b/i;

/** The one person that a slot describes again; null where nobody, or more than one, can be meant. */
export function findSame(persons: Person[], slot: Slot, kind: PersonKind, now: string): Person | null {
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
      (slot.ordinal !== null ? person.ordinal === slot.ordinal : isOneParent(person, slot, identity)),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

const parents: readonly [string, RegExp][] = [
  ['mother', /^(?:birth |biological |natural |adoptive )?(?:mother|mum)$/i],
  ['father', /^(?:birth |biological |natural |adoptive )?(?:father|dad)$/i],
];

/** "Mother's mobile" is the mobile of whoever a row calls "Mother". */
function isOneParent(person: Person, { role }: Slot, { relationship }: Identity): boolean {
  if (role !== null && person.role === role) return true;
  const parentOf = (called: string | null, kin: string | null): string | null =>
    parents.find(([name, words]) => called === name || words.test(kin?.trim() ?? ''))?.[0] ?? null;
  const own = parentOf(role, relationship);
  return own !== null && own === parentOf(person.role, person.identity.relationship);
}

/** A list of telephone numbers does not tell who is a child; the person of that name elsewhere on the record does. */
export function knownByName(persons: Person[], slot: Slot, now: string): Person | null {
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

import type { Entity } from '../../core/case-record.ts';
import type { ScreenReading } from '../../core/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { canonicalWords } from '../lexicon/label-key.ts';
import { knownFacts } from '../lexicon/resolve-label.ts';
import { compareIdentity, type Identity, kindOf, nobody, slotIdentity, yearsOld } from './identity.ts';
import { screenIdentity } from './screen-identity.ts';
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
}

/** Makes one person of every slot that describes the same one; the person whose record it is stands first of the kind. */
export function decidePeople(slots: Slot[], screens: ScreenReading[], lexicon: Lexicon, now: string): People {
  const persons: Person[] = [];
  const bySlot = new Map<string, Person>();
  const banner = screens.map((screen) => screenIdentity(screen, lexicon, now)).find((identity) => identity.name !== null) ?? null;
  const subject = decideSubject(slots, screens, banner, lexicon, now);
  const lone = subject.kind === 'child' && slots.some((slot) => isLoneChild(slot) && slot.members.length > 0 && !saysNoChild(slot, now));
  const own = subject.kind === 'unknown' || !(subject.exists || lone) ? null : addPerson(persons, subject.kind, subject.identity);
  for (const slot of slots) {
    if (slot.kind === 'subject' && own && compareIdentity(slotIdentity(slot, now), own.identity) !== 'different')
      claim(own, slot, bySlot, now);
  }
  for (const slot of slots) {
    const kind = personKind(slot, lexicon, now);
    if (bySlot.has(slot.key) || kind === null || saysNoChild(slot, now)) continue;
    if (isLoneChild(slot) && subject.kind === 'child' && own && compareIdentity(slotIdentity(slot, now), own.identity) !== 'different')
      claim(own, slot, bySlot, now);
    else if (!isBareFlat(slot, now)) claim(findSame(persons, slot, kind, now) ?? addPerson(persons, kind, nobody), slot, bySlot, now);
  }
  if (own?.kind === 'adult' && own.identity.name === null) joinParent(own, persons, bySlot);
  const bare = slots.filter((slot) => !bySlot.has(slot.key) && slot.kind === 'child' && !saysNoChild(slot, now));
  const children = persons.filter((person) => person.kind === 'child');
  if (bare.some((slot) => tellsOfChild(slot, lexicon)) && children.length === 0) addPerson(persons, 'child', nobody);
  for (const slot of bare) {
    const only = persons.filter((person) => person.kind === 'child');
    if (only.length === 1 && only[0]) claim(only[0], slot, bySlot, now);
  }
  const adults = persons.filter((person) => person.kind === 'adult');
  return {
    persons,
    bySlot,
    subject: { person: own, kind: subject.kind, name: own?.identity.name ?? subject.identity.name },
    flatChild: only(persons, 'child') ?? (own?.kind === 'child' ? own : null),
    flatAdult: own?.kind === 'adult' ? own : adults.length === 1 ? (adults[0] ?? null) : null,
  };
}

function only(persons: Person[], kind: PersonKind): Person | null {
  const all = persons.filter((person) => person.kind === kind);
  return all.length === 1 ? (all[0] ?? null) : null;
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

function claim(person: Person, slot: Slot, bySlot: Map<string, Person>, now: string): void {
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

/** A flat child slot that tells nothing of who it is ("CP plan: Yes" on a page of its own). */
function isBareFlat(slot: Slot, now: string): boolean {
  if (!slot.key.includes('|flat|')) return false;
  const identity = slotIdentity(slot, now);
  return (
    identity.name === null &&
    identity.dateOfBirth === null &&
    !slot.members.some((member) => member.attribute === 'name' || member.attribute === 'dateOfBirth')
  );
}

/** "Please specify relationship" alone is asked of the adult and makes no child. */
function tellsOfChild(slot: Slot, lexicon: Lexicon): boolean {
  const askedOfAdult = ['child.relationship', 'child.parentalResponsibility'];
  return slot.members.some((member) => !knownFacts(member.label, lexicon).some((fact) => askedOfAdult.includes(fact)));
}

function findSame(persons: Person[], slot: Slot, kind: PersonKind, now: string): Person | null {
  const identity = slotIdentity(slot, now);
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

/** Child or adult for slots of people; null for events and for people of whom nothing is said. */
function personKind(slot: Slot, lexicon: Lexicon, now: string): PersonKind | null {
  if (slot.kind === 'adult') return slot.kind;
  // A row of a list of children whose date of birth makes them eighteen or more is an adult of the family.
  if (slot.kind === 'child') return slot.key.startsWith('group|') && isGrownUp(slot, now) ? 'adult' : 'child';
  if (slot.kind !== 'person' && slot.kind !== 'subject') return null;
  const decided = kindOf(slotIdentity(slot, now), now, lexicon);
  if (decided) return decided;
  const facts = slot.members.flatMap((member) => knownFacts(member.label, lexicon));
  const childish = facts.some(
    (fact) => ['child', 'placement'].includes(fact.split('.')[0] ?? '') && !/name|dateOfBirth|address|gp|relationship/.test(fact),
  );
  if (childish) return 'child';
  return slot.kind === 'person' && slotIdentity(slot, now).name !== null ? 'adult' : null;
}

function isGrownUp(slot: Slot, now: string): boolean {
  const identity = slotIdentity(slot, now);
  return identity.dateOfBirth !== null && (yearsOld(identity, now) ?? 0) >= 18;
}

interface SubjectDecision {
  kind: 'adult' | 'child' | 'unknown';
  exists: boolean;
  identity: Identity;
}

/** Whose record it is: by age, else by what the labels call the person, by the facts shown of them, by the name of the screen. */
function decideSubject(slots: Slot[], screens: ScreenReading[], banner: Identity | null, lexicon: Lexicon, now: string): SubjectDecision {
  const subjectSlots = slots.filter((slot) => slot.kind === 'subject');
  let identity = banner ?? nobody;
  for (const slot of subjectSlots) {
    const own = slotIdentity(slot, now);
    if (compareIdentity(identity, own) === 'different') continue;
    identity = {
      ...identity,
      name: identity.name ?? own.name,
      words: identity.name ? identity.words : own.words,
      dateOfBirth: identity.dateOfBirth ?? own.dateOfBirth,
      age: identity.age ?? own.age,
      nhsNumber: identity.nhsNumber ?? own.nhsNumber,
    };
  }
  const child = slots.find(
    (slot) => slot.kind === 'child' && identity.name !== null && compareIdentity(identity, slotIdentity(slot, now)) === 'maybe',
  );
  if (child && identity.dateOfBirth === null) identity = { ...identity, dateOfBirth: slotIdentity(child, now).dateOfBirth };
  const years = yearsOld(identity, now);
  if (years !== null) return { kind: years < 18 ? 'child' : 'adult', exists: true, identity };
  const named =
    identity.name !== null ||
    subjectSlots.some((slot) => slot.members.some((member) => member.attribute === 'name' || member.attribute === 'dateOfBirth'));
  const kind = subjectKindByContent(slots, screens, lexicon, now);
  return { kind, exists: named || (kind !== 'unknown' && hasFactsOf(kind, slots, lexicon)), identity };
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

/** "Name of child: N/A" tells of no child. */
function saysNoChild(slot: Slot, now: string): boolean {
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

/** A child described alone: by flat labels, or under a heading such as "Child's details". */
function isLoneChild(slot: Slot): boolean {
  if (slot.kind !== 'child' || slot.ordinal !== null || slot.heading !== null) return false;
  return (
    slot.key.includes('|flat|child|') ||
    (slot.key.startsWith('section|') &&
      /child(?!ren|care)|young person|pupil/i.test(slot.key) &&
      !/children|dependants|siblings/i.test(slot.key))
  );
}

function hasFactsOf(kind: 'adult' | 'child', slots: Slot[], lexicon: Lexicon): boolean {
  return slots.some((slot) =>
    slot.members.some(
      (member) =>
        lexicon.vocabulary.get(knownFacts(member.label, lexicon)[0] ?? '')?.entity === kind && (kind === 'adult' || slot.ordinal === null),
    ),
  );
}

/** Facts that are asked only of an adult whose record it is: everyone has a religion, and a child's record names a parent's partner. */
const tellsOfAdult =
  /^(?:admission|mha)\.|^adult\.(?!name|age|gender|phone|address|gp|nhs|relationship|ethnicity|religion|cultural|partner|views|advocate|capacity)/;

function subjectKindByContent(slots: Slot[], screens: ScreenReading[], lexicon: Lexicon, now: string): 'adult' | 'child' | 'unknown' {
  const titles = screens.map((screen) => screen.name);
  const phrase = (text: string) => ` ${canonicalWords(text, lexicon.table).join(' ')} `;
  const says = (list: string[]) => titles.some((title) => list.some((words) => phrase(title).includes(phrase(words))));
  const flatChild = slots.some((slot) => isLoneChild(slot) && slotIdentity(slot, now).name !== null);
  const numbered = slots.some((slot) => slot.kind === 'child' && slot.ordinal !== null);
  const adultLabel = slots.some((slot) => slot.kind === 'subject' && slot.key.includes('|label|'));
  const adultFacts = slots
    .filter((slot) => slot.kind === 'case' || slot.kind === 'subject')
    .flatMap((slot) => slot.members)
    .filter(
      (member) =>
        (member.attribute === null || member.attribute === 'parentalResponsibility') &&
        tellsOfAdult.test(knownFacts(member.label, lexicon)[0] ?? ''),
    ).length;
  // An adult's record too has a page on which the children are listed.
  const isOfAdult = adultFacts > 2 && says(lexicon.people.adultPages);
  if (says(lexicon.people.childPages) && !numbered && !isOfAdult) return 'child';
  if (adultLabel || adultFacts > 1) return 'adult';
  if (says(lexicon.people.adultPages) || (adultFacts > 0 && !flatChild)) return 'adult';
  return flatChild && !numbered ? 'child' : 'unknown';
}

/** The entities of the people, named as on the record. */
export function personEntities(people: People): Entity[] {
  return people.persons.map((person) => ({ key: person.key, type: person.kind, name: displayName(person, people) }));
}

function displayName(person: Person, people: People): string {
  if (person.identity.name) return person.identity.name;
  const index = Number(person.key.split(':')[1]);
  if (person.kind === 'child') return person.role?.startsWith('unborn') ? 'unborn baby' : `child ${person.ordinal ?? index}`;
  return people.subject.person === person ? 'the adult' : (person.role ?? `adult ${index}`);
}

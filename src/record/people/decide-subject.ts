import type { ScreenReading } from '../../core/schemas/reading.ts';
import type { TaughtSubject } from '../apply-record-map.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { canonicalWords } from '../lexicon/label-key.ts';
import { usualFacts } from '../lexicon/resolve-label.ts';
import { parsePeople } from '../values/parse-people.ts';
import { compareIdentity, type Identity, named, namesAgree, nobody, slotIdentity, yearsOld } from './identity.ts';
import { labelOwner } from './label-owner.ts';
import { type ScreenIdentity, screenIdentity } from './screen-identity.ts';
import type { Slot } from './slot.ts';
import { isGrownRelative, isLoneChild } from './slot-tells.ts';
import { isTaughtAdult } from './taught-slot.ts';

/** Whose record it is: what a record map says, else by age, by what the labels call the person, by the facts shown of them, by the name of the screen. */
export function decideSubject(
  slots: Slot[],
  screens: ScreenReading[],
  taught: TaughtSubject | null,
  lexicon: Lexicon,
  now: string,
): SubjectDecision & { shown: ScreenIdentity[] } {
  const told = taught?.name ? { ...nobody, ...named(taught.name) } : null;
  const shown = screens.map((screen) => screenIdentity(screen, lexicon, now));
  const withName = shown.filter((identity) => identity.name !== null);
  const banner = bestNamed(withName, slots, now) ?? onlyBorn(shown);
  const own = taught?.kind === 'child' ? slots.filter((slot) => !isGrownRelative(slot, lexicon, now)) : slots;
  const read = readSubject(own, screens, told ?? banner, lexicon, now);
  const isShown = slots.some((slot) => slot.kind === 'subject');
  return taught ? { ...read, kind: taught.kind, exists: read.exists || isShown || read.identity.name !== null, shown } : { ...read, shown };
}

/** A day of birth on top of a screen is that of the person whose record it is, though the name beside it cannot be told from other words. */
function onlyBorn(shown: ScreenIdentity[]): Identity | null {
  const born = new Set(shown.flatMap(({ dateOfBirth }) => dateOfBirth ?? []));
  const [dateOfBirth] = born;
  return dateOfBirth !== undefined && born.size === 1 ? { ...nobody, dateOfBirth } : null;
}

/** The name that is held best; one that only looks like a name gives way to any name field about the person whose record it is. */
function bestNamed(found: ScreenIdentity[], slots: Slot[], now: string): ScreenIdentity | null {
  const held = found.find(({ support }) => support === 'line') ?? found.find(({ support }) => support === 'field');
  const [shaped] = found;
  if (held || !shaped) return held ?? null;
  const isDenied = slots.some(
    (slot) => (slot.kind === 'subject' || isLoneChild(slot)) && compareIdentity(slotIdentity(slot, now), shaped) === 'different',
  );
  return isDenied ? null : shaped;
}

interface SubjectDecision {
  kind: 'adult' | 'child' | 'unknown';
  exists: boolean;
  identity: Identity;
}

function readSubject(slots: Slot[], screens: ScreenReading[], banner: Identity | null, lexicon: Lexicon, now: string): SubjectDecision {
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
  // "Child's name" that is the name of the person whose record it is.
  const isChild = slots.some(
    (slot) => isLoneChild(slot) && identity.words.length > 1 && namesAgree(slotIdentity(slot, now).words, identity.words),
  );
  const isUnborn = /^(?:unborn|baby)\b/i.test(identity.name ?? '');
  const kind =
    isUnborn || isChild || isAmongChildren(identity, slots, lexicon, now) ? 'child' : subjectKindByContent(slots, screens, lexicon, now);
  // "Child: Isolde" on a form that goes on with somebody else's "Name" is about Isolde.
  const called = kind === 'child' ? slots.find((slot) => isLoneChild(slot) && slotIdentity(slot, now).words.length > 1) : undefined;
  if (called && compareIdentity(slotIdentity(called, now), identity) === 'different') identity = slotIdentity(called, now);
  return { kind, exists: named || (kind !== 'unknown' && hasFactsOf(kind, slots, lexicon)), identity };
}

/** The list of the children of a visit names the person, or the relatives are those of a child: a parent who may hold responsibility, a brother or sister of school age. */
function isAmongChildren(identity: Identity, slots: Slot[], lexicon: Lexicon, now: string): boolean {
  if (identity.name === null) return false;
  if (slots.some((slot) => isHolderOfResponsibility(slot, now))) return true;
  const isYoungSibling = slots.some((slot) => {
    const other = slotIdentity(slot, now);
    const isSibling =
      slot.kind === 'person' && /^(?:half[- ]|step[- ])?(?:brother|sister|sibling|twin)s?\b/i.test(other.relationship ?? '');
    return isSibling && (yearsOld(other, now) ?? 99) < 16;
  });
  if (isYoungSibling) return true;
  return slots.some(
    (slot) =>
      (slot.kind === 'case' || slot.kind === 'subject') &&
      slot.members.some(
        ({ label, placed }) =>
          /child/i.test(label) &&
          knownFacts(label, lexicon).some((fact) => fact in lexicon.people.namesChildren) &&
          parsePeople(placed.reading.value, now).some((child) => child.words.length > 1 && namesAgree(child.words, identity.words)),
      ),
  );
}

/** Whether a mother or a father in a list of relatives holds parental responsibility is asked for a child. */
function isHolderOfResponsibility(slot: Slot, now: string): boolean {
  const isParent = /^(?:birth |biological )?(?:mother|father|mum|dad)\b/i.test(slotIdentity(slot, now).relationship ?? '');
  return slot.kind === 'person' && isParent && slot.members.some((member) => member.attribute === 'parentalResponsibility');
}

function hasFactsOf(kind: 'adult' | 'child', slots: Slot[], lexicon: Lexicon): boolean {
  return slots.some((slot) =>
    slot.members.some(
      (member) =>
        lexicon.vocabulary.get(knownFacts(member.label, lexicon)[0] ?? '')?.entity === kind && (kind === 'adult' || slot.ordinal === null),
    ),
  );
}

function isSibling({ role }: Slot): boolean {
  return /^(?:half[- ]|step[- ])?(?:siblings?|brother|sister)\b/.test(role ?? '');
}

/** A screen named after nothing but the act and the child it is done to. */
function isFormOfChild(title: string, lexicon: Lexicon): boolean {
  const [, named] = /^(?:edit|view|update|amend|add|new|create|register)(?: an?| new| the)* (.+)$/i.exec(title.trim()) ?? [];
  const owner = named === undefined ? null : labelOwner(named, lexicon);
  return owner?.kind === 'child' && /^(?:record|details?|information|profile)?$/.test(owner.rest) && !/sibling|brother|sister/i.test(title);
}

/** Facts that are asked only of an adult whose record it is: everyone has a religion, and a child's record names a parent's partner. */
const tellsOfAdult =
  /^(?:admission|mha)\.|^adult\.(?!name|age|gender|phone|address|gp|nhs|relationship|ethnicity|religion|cultural|partner|views|advocate|capacity)/;

function subjectKindByContent(slots: Slot[], screens: ScreenReading[], lexicon: Lexicon, now: string): 'adult' | 'child' | 'unknown' {
  const titles = screens.map((screen) => screen.name);
  const phrase = (text: string) => ` ${canonicalWords(text, lexicon.table).join(' ')} `;
  const says = (list: string[]) => titles.some((title) => list.some((words) => phrase(title).includes(phrase(words))));
  const flatChild = slots.some(
    (slot) => isLoneChild(slot) && (slotIdentity(slot, now).name ?? slotIdentity(slot, now).dateOfBirth) !== null,
  );
  const numbered = slots.some((slot) => slot.kind === 'child' && slot.ordinal !== null && !isSibling(slot));
  const adultLabel = slots.some((slot) => slot.kind === 'subject' && slot.key.includes('|label|'));
  const adultFacts = slots
    .filter((slot) => slot.kind === 'case' || slot.kind === 'subject')
    .flatMap((slot) => slot.members)
    .filter(
      (member) =>
        (member.attribute === null || (member.attribute === 'parentalResponsibility' && !flatChild)) &&
        // Children have key workers too, and go to school.
        !/^(?:named )?key ?worker|^(?:school )?attendance$|^present$/i.test(member.label.trim()) &&
        tellsOfAdult.test(usualFacts(member.label, lexicon)[0] ?? ''),
    ).length;
  // "Edit child", "View pupil"
  if (titles.some((title) => isFormOfChild(title, lexicon))) return 'child';
  // An adult's record too has a page on which the children are listed.
  const isOfAdult = adultFacts > 2 && says(lexicon.people.adultPages);
  if (says(lexicon.people.childPages) && !numbered && !isOfAdult) return 'child';
  if (adultLabel || adultFacts > 1) return 'adult';
  if (says(lexicon.people.adultPages) || (adultFacts > 0 && !flatChild)) return 'adult';
  if (flatChild && !numbered) return 'child';
  return slots.some(isTaughtAdult) ? 'adult' : 'unknown';
}

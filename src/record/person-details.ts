import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import { type Base, type DraftInput, type Drafts, evidenceOf } from './draft.ts';
import { kinInName } from './people/identity.ts';
import { addPerson, type People, type Person } from './people/person.ts';
import type { Placed, Slot } from './people/slot.ts';
import type { Statement } from './statement.ts';
import { isBlankWord } from './values/answers.ts';
import { parseAge } from './values/parse-age.ts';
import { findDates } from './values/parse-date.ts';
import { parseName } from './values/parse-name.ts';
import { parsePeople } from './values/parse-people.ts';
import { typeValue } from './values/type-value.ts';

/** "Ivy, DOB 12/05/2018" under "Children in family" makes Ivy a child of the record. */
export function nameChildren(definition: FactDefinition, placed: Placed, base: Base, input: DraftInput, drafts: Drafts): void {
  const relationship = input.lexicon.people.namesChildren[definition.fact];
  // "Parent: Sam Hill" names a parent; "Children: Ivy, Kai" names children.
  const isNamed = definition.fact !== 'adult.isParent' || /child|depend|son|daughter|kids/i.test(placed.reading.label);
  if (relationship === undefined || !isNamed) return;
  for (const child of parsePeople(placed.reading.value, input.now)) {
    const person =
      sameChild(input.people, child) ??
      addPerson(input.people.persons, 'child', {
        name: child.name,
        words: child.words,
        dateOfBirth: child.dateOfBirth,
        age: child.age,
        nhsNumber: null,
        relationship: null,
      });
    const own = { ...base, entity: person.key, text: child.text };
    drafts.statements.push({ ...own, fact: 'child.name', status: 'recorded', value: child.name });
    if (child.dateOfBirth) drafts.statements.push({ ...own, fact: 'child.dateOfBirth', status: 'recorded', value: child.dateOfBirth });
    if (child.age !== null) drafts.statements.push({ ...own, fact: 'child.age', status: 'recorded', value: child.age });
    // Among the children of a visit a brother is no child of the child's own.
    if (input.people.subject.kind !== 'child')
      drafts.statements.push({ ...own, fact: 'child.relationship', status: 'recorded', value: relationship });
  }
}

function sameChild(people: People, child: { words: string[]; dateOfBirth: string | null }): Person | null {
  const same = people.persons.filter(
    (person) =>
      person.kind === 'child' &&
      person.identity.words[0] === child.words[0] &&
      (person.identity.dateOfBirth === null || child.dateOfBirth === null || person.identity.dateOfBirth === child.dateOfBirth),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** "Cara Hill (7)" and "Cara Hill, DOB 1/2/2019" tell more than the name. A bare number may as well be one of the record's own: it is a child's age where nothing else tells that. */
export function detailsInName(
  definition: FactDefinition,
  placed: Placed,
  person: Person | null,
  base: Base,
  input: DraftInput,
  drafts: Drafts,
): void {
  const { value } = placed.reading;
  const fact = (name: string): string => definition.fact.replace(/name$/, name);
  const said = (name: string, told: string | number): number =>
    drafts.statements.push({ ...base, fact: fact(name), status: 'recorded', value: told, weak: true });
  const inside = /\(([^)]*)\)/.exec(value)?.[1] ?? '';
  const isBorn = /\b(?:d\.?o\.?b|born|birth)/i.test(value) || (definition.fact === 'child.name' && dateBehindName.test(value));
  const born = isBorn ? findDates(value, input.now)[0]?.iso.slice(0, 10) : undefined;
  if (born !== undefined && born <= input.now.slice(0, 10)) said('dateOfBirth', born);
  const age = parseAge(inside);
  const isBare = /^\d+$/.test(inside.trim());
  const isKnown = person !== null && person.identity.dateOfBirth !== null;
  if (age !== null && born === undefined && !(isBare && (isKnown || definition.fact !== 'child.name' || age > 17))) said('age', age);
  const kin = kinInName(value);
  const relationship = kin === null ? undefined : input.lexicon.vocabulary.get(fact('relationship'));
  const isOfSubject = person !== null && person === input.people.subject.person;
  const typed =
    relationship && !isOfSubject ? typeValue({ ...placed.reading, value: kin ?? '' }, relationship, input.lexicon, input.now) : null;
  if (typed?.status === 'recorded' && typed.value !== null) said('relationship', typed.value);
  const phone = /(?:\+44|\b0)[\d\s()-]{8,}\d/.exec(value)?.[0];
  if (phone !== undefined && input.lexicon.vocabulary.has(fact('phone'))) said('phone', phone.trim());
}

/** "Tia Hill, 03/09/2020" under "Child 1" */
const dateBehindName = /^[\p{L}\p{M} .,'’-]{3,50}?[\s,;:(–-]+\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/u;

/** A card under "Jane Doyle (mother)" in a list of the family is hers, though no field says so. */
export function nameInHeading(slot: Slot, person: Person, input: DraftInput, drafts: Drafts): void {
  const [first] = slot.members;
  const isNamed = slot.members.some((member) => member.attribute === 'name' || member.attribute === 'firstName');
  const name = slot.heading === null ? null : (parseName(slot.heading)?.name ?? null);
  if (!first || isNamed || name === null) return;
  // The name was read in the heading: the field below it says where that stands on the page, and nothing of the name.
  const evidence = { ...evidenceOf(first.placed), label: 'Heading', text: slot.heading ?? '' };
  const base = { entity: person.key, evidence, listed: false, weak: true, screen: slot.screen };
  drafts.statements.push({ ...base, fact: `${person.kind}.name`, status: 'recorded', value: name, text: name });
  const kin = slot.members.some((member) => member.attribute === 'relationship') ? null : kinInName(slot.heading);
  const definition = kin === null ? undefined : input.lexicon.vocabulary.get(`${person.kind}.relationship`);
  const reading = { ...first.placed.reading, label: 'Relationship', value: kin ?? '', state: 'filled' as const };
  const typed = definition ? typeValue(reading, definition, input.lexicon, input.now) : null;
  if (definition && kin !== null && typed?.status === 'recorded')
    drafts.statements.push({ ...base, fact: definition.fact, status: 'recorded', value: typed.value, text: kin });
}

/** The partner is an adult of their own and a detail of the adult whose record it is. */
export function namePartner(slot: Slot, partner: Person, input: DraftInput, drafts: Drafts): void {
  const owner = input.people.flatAdult ?? (input.people.subject.kind === 'adult' ? input.people.subject.person : null);
  const shown = slot.members.find((member) => member.attribute === 'name');
  if (!owner || owner === partner || !shown) return;
  const definition = input.lexicon.vocabulary.get('adult.partner');
  const typed = definition ? typeValue(shown.placed.reading, definition, input.lexicon, input.now) : null;
  if (typed)
    drafts.statements.push({
      entity: owner.key,
      fact: 'adult.partner',
      status: typed.status,
      value: typed.value,
      text: shown.placed.reading.value,
      evidence: evidenceOf(shown.placed),
      listed: false,
      screen: shown.placed.screen,
    });
}

/** First name and surname, or the lines of an address, in boxes of their own are one fact; a postcode in a box of its own is part of the address beside it. */
export function joinParts(slot: Slot, person: Person, attributes: string[], by: string, input: DraftInput, drafts: Drafts): void {
  const isName = attributes.includes('firstName');
  const whole = isName ? 'name' : 'address';
  const fact = input.lexicon.people.attributes[whole]?.[person.kind];
  const isShown = (member: Slot['members'][number]): boolean =>
    member.placed.reading.state === 'filled' && !isBlankWord(member.placed.reading.value, input.lexicon);
  const wholes = slot.members.filter((member) => member.attribute === whole && isShown(member));
  const parts = inOrder(attributes.flatMap((attribute) => slot.members.filter((member) => member.attribute === attribute)));
  const [first] = [...wholes, ...parts];
  // "Name" beside "First name" asks for the family name.
  const family = isName && isFamilyName(wholes, parts) ? wholes.splice(0) : [];
  if (parts.length === 0 || !first || !fact || wholes.length > (isName ? 0 : 1)) return;
  const shown = [...wholes, ...parts, ...family].filter(isShown).map((member) => member.placed.reading.value);
  const text = shown
    .filter(
      (value, at) =>
        !shown.some((other, i) => (i < at && other === value) || (i !== at && other.length > value.length && other.includes(value))),
    )
    .join(by);
  const base = { entity: person.key, fact, text, evidence: evidenceOf(first.placed), listed: false, screen: first.placed.screen };
  drafts.statements.push({ ...base, status: text === '' ? 'blank' : 'recorded', value: text === '' ? null : text });
}

/** Lines of one address may stand in several places of a screen; lines with the same labels are those of several addresses. */
export function joinAddress(slot: Slot, person: Person, input: DraftInput, drafts: Drafts): void {
  const own = input.slots.filter(
    (other) =>
      other.screen === slot.screen &&
      input.people.bySlot.get(other.key) === person &&
      other.members.some((member) => member.attribute === 'addressLine' || member.attribute === 'address'),
  );
  const members = own.flatMap((other) =>
    other.members.filter((member) => member.attribute === 'addressLine' || member.attribute === 'address'),
  );
  const labels = members.map(({ placed }) => placed.shown.label);
  const wholes = members.filter((member) => member.attribute === 'address').length;
  // What is whole is gone on with right there, or not at all.
  const isTogether = wholes === 0 || new Set(members.map(({ placed }) => placed.reading.section.join('>'))).size === 1;
  const isOne = own.length > 1 && wholes < 2 && isTogether && new Set(labels).size === labels.length;
  if (!isOne) joinParts(slot, person, ['addressLine'], ', ', input, drafts);
  else if (own[0] === slot)
    joinParts(
      { ...slot, members: [...members].sort((a, b) => a.placed.index - b.placed.index) },
      person,
      ['addressLine'],
      ', ',
      input,
      drafts,
    );
}

/** A "Second name" beside a family name is a further first name. */
function inOrder(parts: Slot['members']): Slot['members'] {
  const isSecond = ({ label }: Slot['members'][number]): boolean => /^second name/i.test(label.trim());
  const isFamily = (member: Slot['members'][number]): boolean => member.attribute === 'lastName' && !isSecond(member);
  if (!parts.some(isFamily)) return parts;
  return [...parts.filter((member) => !isFamily(member)), ...parts.filter(isFamily)];
}

function isFamilyName(wholes: Slot['members'], parts: Slot['members']): boolean {
  const isOneWord = wholes.length === 1 && /^\S+$/.test(wholes[0]?.placed.reading.value.trim() ?? '');
  return isOneWord && parts.some((part) => part.attribute === 'firstName') && !parts.some((part) => part.attribute === 'lastName');
}

/** "Client has PR: Yes" in a child's row is asked of the adult whose record it is: held for one child, it is held. */
export function responsibilityStatements(statements: Statement[], people: People): Statement[] {
  const adult = people.subject.kind === 'adult' ? people.subject.person : null;
  if (!adult) return [];
  const rows = statements.filter((s) => s.fact === 'child.parentalResponsibility' && /^(?:yes|no|y|n)$/i.test(s.text.trim()));
  const held = rows.filter((s) => /^y/i.test(s.text.trim()));
  return (held.length > 0 ? held : rows).map((s) => ({
    ...s,
    fact: 'adult.parentalResponsibility',
    entity: adult.key,
    value: held.length > 0 ? 'yes' : 'no',
  }));
}

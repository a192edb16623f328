import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import { bearsOut, fitsKind, isNumberOfOther, isOfNewThing, isOnlyNamed, isPast, isRowOfOther, ofToday, ofWholeCase } from './can-tell.ts';
import { cannotAnswer } from './cannot-answer.ts';
import type { DraftInput } from './draft.ts';
import type { LabelPlace } from './lexicon/choose-by-place.ts';
import { isLooselyKnown, resolveLabel } from './lexicon/resolve-label.ts';
import { namesOfScreen } from './names-of-screen.ts';
import { attributeOf, isOfOccasion } from './people/attributes.ts';
import { ownself } from './people/group-owner.ts';
import { compareIdentity, slotIdentity } from './people/identity.ts';
import type { Person } from './people/person.ts';
import { eventTypes, type Slot } from './people/slot.ts';
import { professionalFact } from './professional-facts.ts';
import type { Surroundings } from './surroundings.ts';
import { isBlankWord, parseYesNo } from './values/answers.ts';
import { parseDate } from './values/parse-date.ts';

type Member = Slot['members'][number];

/** The facts that a reading fills: what a record map says, else what its label means at its place. */
export function chooseFacts(member: Member, slot: Slot, person: Person | null, around: Surroundings, input: DraftInput): FactDefinition[] {
  const { lexicon } = input;
  const { taught } = member.placed;
  const facts =
    taught === undefined || isPartOf(member.attribute, taught?.fact) || isOfTwin(member, person)
      ? readFacts(member, slot, person, around, input)
      : taught === null
        ? []
        : [taught.fact];
  const definitions = facts
    .filter(
      (fact) =>
        taught !== undefined ||
        !(
          cannotAnswer(fact, member.placed.reading, lexicon) ||
          (fact === 'case.id' && isNumberOfOther(member, person, around, input)) ||
          (ofWholeCase.test(fact) && isRowOfOther(slot, input)) ||
          (ofCase.test(fact) && isOfNewThing(member)) ||
          (ofToday.test(fact) && isPast(member, slot, input)) ||
          (ofAssessment.test(fact) && isOfVisits(member, slot, around))
        ),
    )
    .map((fact) => lexicon.vocabulary.get(fact))
    .filter((definition) => definition !== undefined);
  if (
    taught === undefined &&
    member.attribute === null &&
    isLooselyKnown(member.label, lexicon) &&
    isLooselyKnown(member.placed.reading.label, lexicon)
  )
    return definitions
      .filter((definition) => bearsOut(member.placed.reading, definition, input) && !isOnlyNamed(member, definition, input))
      .filter((definition) => fitsKind(member, definition));
  return taught === undefined
    ? definitions.filter((definition) => fitsKind(member, definition) && !isOnlyNamed(member, definition, input))
    : definitions;
}

const ofCase = /^(?:case\.(?:allocatedWorker|team|status)|service\.type)$/;
const ofAssessment = /^assessment\.initial\.(?:homeVisitAt|childSeenAt)$/;

/** A row of visits, or a field among them, says of no assessment that its visit was made. */
function isOfVisits(member: Member, slot: Slot, around: Surroundings): boolean {
  const { reading, screenName } = member.placed;
  const titles = [...reading.section, screenName, ...around.form(member)].join(' ');
  if (slot.kind === 'assessment' || /\bassess\w*|\bIA\b/i.test(titles)) return false;
  return reading.column !== null || /\b(?:visits?|contacts?|chronology|notes?|log|timeline|history|appointments?|diary)\b/i.test(titles);
}

/** "First name" and "Last name", taught to be the name, are parts of it all the same. */
function isPartOf(attribute: string | null, fact: string | undefined): boolean {
  if (/\.(?:firstName|lastName|addressLine)$/.test(fact ?? '')) return true;
  if (attribute === 'addressLine') return /^(?:child|adult)\.address$/.test(fact ?? '');
  return (attribute === 'firstName' || attribute === 'lastName') && /^(?:child|adult)\.name$/.test(fact ?? '');
}

/** A column taught to be an adult's detail is a child's in the row of a child. */
function isOfTwin({ attribute, placed }: Member, person: Person | null): boolean {
  return attribute !== null && person !== null && placed.taught?.fact.startsWith(person.kind) === false;
}

function readFacts(member: Member, slot: Slot, person: Person | null, around: Surroundings, input: DraftInput): readonly string[] {
  return slot.kind === 'professional' ? professionalFact(member, slot, input) : factsOf(member, slot, person, around, input);
}

/** What a cell tells of a person is told of whoever the row is about, or of nobody. */
const ofPerson = /^(?:name|firstName|lastName|dateOfBirth|age|gender|nhsNumber|phone|relationship)$/;

/** Parts of a name or an address that stand in boxes of their own. */
const partAttributes = new Set(['firstName', 'lastName', 'addressLine']);

function factsOf(member: Member, slot: Slot, person: Person | null, around: Surroundings, input: DraftInput): readonly string[] {
  const { lexicon } = input;
  const reading = member.placed.reading;
  if (isOfOccasion(reading, lexicon)) return [];
  if (member.attribute === 'parentalResponsibility' && person && asksOfRelative(person, reading.value, input)) return [];
  if (member.attribute !== null && (person || slot.kind === 'subject')) {
    const kind = person?.kind ?? null;
    // "Relationship: Self" marks the row of the child whose record it is.
    if (kind === 'child' && member.attribute === 'relationship' && ownself.test(reading.value.trim())) return [];
    // Some systems show the date of birth under "Age".
    const isBirth = member.attribute === 'age' && parseDate(reading.value, input.now) !== null;
    const attribute = lexicon.people.attributes[isBirth ? 'dateOfBirth' : member.attribute];
    if (kind && attribute) return partAttributes.has(member.attribute) ? [] : [attribute[kind]];
  }
  if (member.attribute !== null && member.attribute !== 'parentalResponsibility' && slot.kind === 'subject')
    return attributeOfOnly(member.attribute, slot, input);
  if (reading.column !== null && person === null && ofPerson.test(attributeOf(member.label, lexicon) ?? '')) return [];
  const date = parseDate(reading.value, input.now);
  const place = (entities: string[] | null): LabelPlace => ({
    entities: entities === null ? null : new Set(entities),
    titles: [
      typeOfRow(slot),
      ...around.form(member),
      ...(reading.row === null || slot.kind !== 'case' ? [] : [reading.row]),
      ...[...reading.section].reverse(),
      ...namesOfScreen(member.placed.screenName),
    ].filter((title) => title !== ''),
    neighbours: around.neighbours(member),
    heading: reading.section.at(-1),
    beside: around.beside(member),
    isPast: (date ?? '9999') <= input.now,
    isDate: date !== null,
    value: reading.value,
  });
  const own = person ? [person.kind] : eventTypes.has(slot.kind) ? [slot.kind] : null;
  const wider = own === null ? [] : [person ? ['case', ...eventTypes] : null];
  for (const entities of [own, ...wider]) {
    const facts = resolveLabel(member.label, place(entities), lexicon);
    if (facts.length > 0) return facts.map((fact) => asksOfSchool(fact, member, input) ?? ofChild(fact, member.label, person, input));
  }
  return person
    ? resolveLabel(member.label, place([person.kind === 'child' ? 'adult' : 'child']), lexicon).flatMap((fact) =>
        ofTwin(fact, member.label, person, input),
      )
    : [];
}

/** What is known of the other kind of person alone: a child's key worker is the worker of the case, and so is the social worker of a mother. */
function ofTwin(fact: string, label: string, person: Person, input: DraftInput): readonly string[] {
  if (fact === 'child.allocatedSocialWorker') return ['case.allocatedWorker'];
  const own = ofChild(fact, label, person, input);
  return own === fact ? [] : [own];
}

/** "Attendance: 88 %" on a child's record is that of school. */
function asksOfSchool(fact: string, { label, placed }: Member, { people }: DraftInput): string | null {
  const isShare = fact === 'adult.engagement' && people.subject.kind !== 'adult' && /^\d+(?:\.\d+)?\s?%/.test(placed.reading.value.trim());
  return isShare && /\battendance\b/i.test(label) ? 'risk.child.poorSchoolAttendance' : null;
}

/** "Registered GP practice" on a child's own record is the child's, though the label is known as an adult's. */
function ofChild(fact: string, label: string, person: Person | null, { lexicon, people }: DraftInput): string {
  const isOfCase = person === null || person === people.subject.person;
  // Only on an adult's own record is the key worker the adult's care co-ordinator.
  if (people.subject.kind !== 'adult' && isOfCase && fact === 'adult.careCoordinator' && keyWorker.test(label))
    return 'case.allocatedWorker';
  const isOwn = people.subject.kind === 'child' && isOfCase;
  if (
    !isOwn ||
    /adult|parent|carer|mother|father|mum|dad|guardian|caregiver|relative|partner|spouse|sibling|brother|sister|aunt|uncle|patient|service user|client|emergency|kin\b|nok\b/i.test(
      label,
    )
  )
    return fact;
  return Object.values(lexicon.people.attributes).find((twin) => twin.adult === fact)?.child ?? fact;
}

const keyWorker = /^(?:named )?key ?worker/i;

/** In a list of relatives on a child's record the column says who holds it for that child: a sister's cell is no answer about the sister. */
function asksOfRelative(person: Person, value: string, input: DraftInput): boolean {
  const { subject } = input.people;
  if (person.kind !== 'child' || subject.kind !== 'child' || person === subject.person) return false;
  return value.trim() === '' || parseYesNo(value, input.lexicon) !== null || isBlankWord(value, input.lexicon);
}

/** A detail of nobody in particular is that of the only person the record knows; with several, or none, it is nobody's. */
function attributeOfOnly(attribute: string, slot: Slot, input: DraftInput): readonly string[] {
  // The mother in the list of relatives is not whom the record is about.
  const own = input.people.persons.filter(
    ({ identity, kind }, _, all) => all.length === 1 || kind === 'child' || identity.relationship === null,
  );
  const [only] = own;
  const facts = input.lexicon.people.attributes[attribute];
  const isMeant =
    only !== undefined &&
    own.length === 1 &&
    only.role === null &&
    [only.kind, 'unknown'].includes(input.people.subject.kind) &&
    compareIdentity(slotIdentity(slot, input.now), only.identity) !== 'different';
  return isMeant && facts && !partAttributes.has(attribute) ? [facts[only.kind]] : [];
}

/** "Type: Initial assessment" in a row gives its other columns their meaning. */
function typeOfRow(slot: Slot): string {
  if (!eventTypes.has(slot.kind) && slot.kind !== 'case') return '';
  if (!slot.key.startsWith('group|')) return '';
  const type = slot.members.find((member) =>
    /^(?:\w+ )?(?:type|name|kind|event|form|step|episode|activity|meeting|assessment|subject|title|purpose|appointment|conference|review)$/i.test(
      member.placed.reading.label,
    ),
  );
  return type?.placed.reading.value ?? '';
}

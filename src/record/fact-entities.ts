import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import type { DraftInput } from './draft.ts';
import { nobody } from './people/identity.ts';
import { addPerson, type People, type Person } from './people/person.ts';
import { eventTypes, type Placed, type Slot } from './people/slot.ts';

/** Whose fact it is. A child's status that stands once on a page with several children is every child's. */
export function entitiesOf(definition: FactDefinition, slot: Slot, person: Person | null, placed: Placed, input: DraftInput): string[] {
  const { people } = input;
  if (placed.taught) return taughtEntities(definition, slot, person, placed, people);
  return readEntities(definition, slot, person, placed, people);
}

/** What was taught to be somebody's is so though nobody is shown. */
function taughtEntities(definition: FactDefinition, slot: Slot, person: Person | null, placed: Placed, people: People): string[] {
  const found = person?.kind === definition.entity ? [person.key] : readEntities(definition, slot, person, placed, people);
  if (found.length > 0 || (definition.entity !== 'child' && definition.entity !== 'adult')) return found;
  const known = people.persons.filter((each) => each.kind === definition.entity);
  if (known.length > 0) return [];
  return [definition.entity === 'adult' ? newAdult(people).key : addPerson(people.persons, 'child', nobody).key];
}

function readEntities(definition: FactDefinition, slot: Slot, person: Person | null, placed: Placed, people: People): string[] {
  if (definition.entity === 'case') return ['case'];
  if (eventTypes.has(definition.entity))
    return [
      eventTypes.has(slot.kind) && slot.kind === definition.entity
        ? `${definition.entity}@${slot.key}`
        : `${definition.entity}@flat|${placed.screen}`,
    ];
  if (isOfItself(definition, person, people)) return [];
  if (person?.kind === definition.entity) return [person.key];
  // A row about somebody of whom nothing tells who it is speaks of nobody else either.
  if (slot.kind === 'person' && person === null) return [];
  if (definition.entity === 'adult') return isEveryones(definition, placed, people) ? [] : adultMeant(people);
  // A list of workers says who works with the family, not with which of its children.
  return slot.kind === 'professional'
    ? childrenMeant(definition, people).filter((_, __, all) => all.length === 1)
    : childrenMeant(definition, people);
}

/** On a child's own record "Lives with: Mother" says nothing of how the child is linked to an adult of the record. */
function isOfItself(definition: FactDefinition, person: Person | null, people: People): boolean {
  if (definition.fact !== 'child.relationship' || people.subject.kind !== 'child') return false;
  return person === null || person === people.subject.person;
}

const everyones =
  /^adult\.(?:name|dateOfBirth|age|gender|phone|address|nhsNumber|relationship|ethnicity|religion|culturalNeeds|language|interpreter\w*)$/;

/** On the record of a child whose day of birth is known the diagnosis is the child's. */
const ofPatient = /^adult\.(?:diagnosis|symptoms|medicationChange|treatmentPlan|treatmentTimescales|previousTreatments|prognosis)$/;

/** Everyone has a religion: a bare label says it of the adult only where the record is an adult's, or where the label speaks of one. */
function isEveryones(definition: FactDefinition, placed: Placed, people: People): boolean {
  const isPatient = people.subject.person?.identity.dateOfBirth != null && ofPatient.test(definition.fact);
  const isOfChild = people.subject.kind === 'child' && (isPatient || definition.fact === 'adult.gp');
  if (!(everyones.test(definition.fact) || isOfChild) || people.subject.kind === 'adult') return false;
  return !/adult|parent|carer|mother|father|mum|dad|guardian|caregiver|relative|partner|spouse|sibling|brother|sister|aunt|uncle|maternal|paternal|patient|service user|client/i.test(
    placed.reading.label,
  );
}

/** The adult that a bare label speaks of. Where the record knows several and it is the record of none of them, it is nobody's. */
function adultMeant(people: People): string[] {
  if (people.flatAdult) return [people.flatAdult.key];
  return people.persons.some((person) => person.kind === 'adult') ? [] : [newAdult(people).key];
}

function newAdult(people: People): Person {
  people.flatAdult = addPerson(people.persons, 'adult', nobody);
  return people.flatAdult;
}

const ofOneChild = /^child\.(?:name|dateOfBirth|age|gender|nhsNumber|relationship|school|nursery|gp|ethnicity|phone|address)$/;

function childrenMeant(definition: FactDefinition, people: People): string[] {
  if (people.subject.kind === 'child' && people.subject.person) return [people.subject.person.key];
  if (people.flatChild) return [people.flatChild.key];
  const children = people.persons.filter((each) => each.kind === 'child');
  return ofOneChild.test(definition.fact) ? [] : children.map((child) => child.key);
}

import type { Entity } from '../../core/schemas/case-record.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { hasDied } from './has-died.ts';
import type { People, Person } from './person.ts';
import type { Slot } from './slot.ts';

/** The entities of the people, named as on the record. */
export function personEntities(people: People, slots: readonly Slot[], lexicon: Lexicon): Entity[] {
  return people.persons.map((person) => ({
    key: person.key,
    type: person.kind,
    name: displayName(person, people),
    ...(person !== people.subject.person && hasDied(person, slots, lexicon) ? { hasDied: true as const } : {}),
  }));
}

function displayName(person: Person, people: People): string {
  if (person.identity.name) return person.identity.name;
  const index = Number(person.key.split(':')[1]);
  if (person.kind === 'child') return person.role?.startsWith('unborn') ? 'unborn baby' : `child ${person.ordinal ?? index}`;
  return people.subject.person === person ? 'the adult' : (person.role ?? `adult ${index}`);
}

import type { FindingInstance } from '../core/schemas/case-record.ts';
import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import { chooseFacts, countNeighbours } from './choose-facts.ts';
import { type Base, type DraftInput, type Drafts, evidenceOf } from './draft.ts';
import { fieldAnswer, saysOnce } from './findings/field-finding.ts';
import { isNoteDetail } from './findings/note-head.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { indexGroups } from './people/groups.ts';
import { addPerson, type People, type Person } from './people/person.ts';
import { eventTypes, type Placed, type Slot } from './people/slot.ts';
import { ageInName, joinParts, nameChildren, namePartner } from './person-details.ts';
import { plain, startsWith } from './values/answers.ts';
import { matchOption, typeValue } from './values/type-value.ts';

/** Types every reading that is understood. Event facts carry their slot as entity (`referral@slot`) until events are told apart. */
export function makeStatements(input: DraftInput): Drafts {
  const drafts: Drafts = { statements: [], narratives: new Map() };
  const neighbours = countNeighbours(input);
  const details = noteDetails(input);
  for (const slot of input.slots) {
    const person = input.people.bySlot.get(slot.key) ?? null;
    const draft = isDraft(slot, input.lexicon);
    for (const member of slot.members) {
      if (details.has(member.placed.index)) continue;
      const definitions = chooseFacts(member, slot, person, neighbours.get(member.placed.screen) ?? new Map(), input);
      for (const definition of definitions) addStatements(definition, member.placed, slot, person, draft, input, drafts);
      if (definitions.length === 0 && member.placed.reading.kind === 'prose')
        drafts.narratives.set(member.placed.index, { placed: member.placed, facts: [], person: null });
    }
    if (person) joinParts(slot, person, ['firstName', 'lastName'], ' ', input, drafts);
    if (person) joinParts(slot, person, ['addressLine'], ', ', input, drafts);
    if (person?.role === 'partner') namePartner(slot, person, input, drafts);
  }
  return drafts;
}

/** When, by whom and of what kind a note is: details of the note, no facts of the case. A record map can say otherwise. */
function noteDetails(input: DraftInput): Set<number> {
  const placed = input.slots.flatMap((slot) => slot.members.map((member) => member.placed));
  const groups = indexGroups(placed);
  const details = new Set<number>();
  for (const note of placed.filter((item) => item.reading.kind === 'prose')) {
    const others = groups.of(note);
    if (others.length > 0 && others.every((other) => isNoteDetail(other, input.lexicon)))
      for (const other of others) if (!input.taught.has(other.index)) details.add(other.index);
  }
  return details;
}

const statusLabel = /^(?:\w+ )?(?:status|state|progress)$/i;

/** A row whose status says draft, cancelled or scheduled: nothing in it counts as done. */
function isDraft(slot: Slot, lexicon: Lexicon): boolean {
  if (!slot.key.startsWith('group|') && !slot.key.startsWith('section|')) return false;
  return slot.members.some(
    (member) =>
      statusLabel.test(member.placed.reading.label) &&
      (lexicon.values.draft.has(plain(member.placed.reading.value)) ||
        startsWith(plain(member.placed.reading.value), lexicon.values.draft)),
  );
}

function addStatements(
  definition: FactDefinition,
  placed: Placed,
  slot: Slot,
  person: Person | null,
  draft: boolean,
  input: DraftInput,
  drafts: Drafts,
): void {
  const { lexicon, now } = input;
  const evidence = evidenceOf(placed);
  const entities = entitiesOf(definition, slot, person, placed, input);
  for (const entity of entities) {
    const base: Base = {
      entity,
      text: placed.reading.value,
      evidence,
      listed: slot.key.startsWith('group|') || placed.reading.column !== null,
      screen: placed.screen,
    };
    if (entities.length > 1) base.shared = true;
    if (definition.type === 'finding') {
      addFinding(definition, placed, person, base, input, drafts);
      continue;
    }
    const typed = typeValue(placed.reading, definition, lexicon, now);
    if (typed.status === 'not-seen') continue;
    const undone =
      draft &&
      /(?:At|Date|completed|held)$/.test(definition.fact) &&
      !/(?:started|scheduled|planned|Planned|Birth|made|received|review)/.test(definition.fact) &&
      typed.status === 'recorded';
    drafts.statements.push({ ...base, fact: definition.fact, status: typed.status, value: undone ? 'no' : typed.value });
    if (typed.alternatives)
      for (const value of typed.alternatives) drafts.statements.push({ ...base, fact: definition.fact, status: 'recorded', value });
    const booking = typed.booked ? definition.fact.replace(/\.[a-zA-Z]+$/, '.scheduledAt') : null;
    if (booking && typed.booked && lexicon.vocabulary.has(booking))
      drafts.statements.push({ ...base, fact: booking, status: 'recorded', value: typed.booked });
    if (typed.expected)
      drafts.statements.push({ ...base, entity: 'case', fact: 'pregnancy.edd', status: 'recorded', value: typed.expected });
    if (typed.status === 'recorded' && typed.value !== 'no') {
      formOfConsent(definition, placed, base, input, drafts);
      recipientInLabel(definition, placed, base, input, drafts);
    }
    if (typed.status === 'recorded' && definition.fact.endsWith('.name')) ageInName(definition, placed, base, drafts);
    if (typed.status === 'recorded') nameChildren(definition, placed, base, input, drafts);
    if ((definition.narrative || placed.reading.kind === 'prose') && typed.status === 'recorded' && typeof typed.value === 'string')
      addNarrative(drafts, placed, definition, person);
  }
}

const formWords = /\b(?:verbal(?:ly)?|oral(?:ly)?|written|in writing|signed)\b/gi;

/** "Consent: Yes - verbal" and "Verbal consent taken by: A. Lee" say the form of the consent too. */
function formOfConsent(definition: FactDefinition, placed: Placed, base: Base, input: DraftInput, drafts: Drafts): void {
  const form = input.lexicon.vocabulary.get('consent.form');
  if (definition.entity !== 'consent' || !form || /form|inWriting|onFile/.test(definition.fact)) return;
  const { label, value } = placed.reading;
  const said = (definition.fact === 'consent.given' ? `${label} ${value}` : label).match(formWords) ?? [];
  const option = said.length === 1 ? matchOption(said[0] ?? '', form.options ?? {}) : null;
  if (option) drafts.statements.push({ ...base, fact: form.fact, status: 'recorded', value: option });
}

const recipient = /\b(?:emergency duty|out[- ]of[- ]hours|duty|EDT|EDS)\b[\w\s'’-]*/i;

/** "Information passed to emergency duty social worker: 22/05/2026 21:40" says who was told too. */
function recipientInLabel(definition: FactDefinition, placed: Placed, base: Base, input: DraftInput, drafts: Drafts): void {
  const role = input.lexicon.vocabulary.get('communication.recipientRole');
  const said = recipient.exec(placed.reading.label)?.[0].trim();
  if (definition.fact !== 'communication.at' || !role || said === undefined) return;
  drafts.statements.push({ ...base, fact: role.fact, status: 'recorded', value: said, text: said });
}

function addNarrative(drafts: Drafts, placed: Placed, definition: FactDefinition, person: Person | null): void {
  const facts = drafts.narratives.get(placed.index)?.facts ?? [];
  drafts.narratives.set(placed.index, { placed, facts: [...facts, definition], person });
}

function addFinding(
  definition: FactDefinition,
  placed: Placed,
  person: Person | null,
  base: Base,
  input: DraftInput,
  drafts: Drafts,
): void {
  const answer = fieldAnswer(placed.reading, input.lexicon);
  if (answer.is === 'blank') drafts.statements.push({ ...base, fact: definition.fact, status: 'blank', value: null });
  if (answer.is === 'narrative') {
    addNarrative(drafts, placed, definition, person);
    return;
  }
  if (answer.is !== 'answer') return;
  // A fact that counts incidents asks for more than one.
  if (answer.status === 'present' && /Incidents$/.test(definition.fact) && saysOnce(placed.reading)) return;
  const status = answer.status === 'present' && asksAboutPast(placed.reading.label, definition.fact) ? 'historic' : answer.status;
  const finding: FindingInstance = {
    status,
    person: definition.fact.startsWith('risk.child') ? 'child' : 'unspecified',
    entity: person?.key ?? null,
    source: 'field',
    evidence: base.evidence,
  };
  drafts.statements.push({ ...base, fact: definition.fact, status: 'recorded', value: status, finding });
}

/** "History of domestic abuse: Yes" is historic, save where the fact itself is a history. */
function asksAboutPast(label: string, fact: string): boolean {
  return /\b(?:history of|past|previous(?:ly)?)\b/i.test(label) && !/history|previous|Attempt/i.test(fact);
}

/** Whose fact it is. A child's status that stands once on a page with several children is every child's. */
function entitiesOf(definition: FactDefinition, slot: Slot, person: Person | null, placed: Placed, input: DraftInput): string[] {
  const { people } = input;
  const taught = input.taught.get(placed.index)?.entity;
  if (taught) return [taught];
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

/** Everyone has a religion: a bare label says it of the adult only where the record is an adult's, or where the label speaks of one. */
function isEveryones(definition: FactDefinition, placed: Placed, people: People): boolean {
  const isOfChild = definition.fact === 'adult.gp' && people.subject.kind === 'child';
  if (!(everyones.test(definition.fact) || isOfChild) || people.subject.kind === 'adult') return false;
  return !/adult|parent|carer|mother|father|mum|dad|patient|service user|client/i.test(placed.reading.label);
}

/** The adult that a bare label speaks of. Where the record knows several and it is the record of none of them, it is nobody's. */
function adultMeant(people: People): string[] {
  if (people.flatAdult) return [people.flatAdult.key];
  return people.persons.some((person) => person.kind === 'adult') ? [] : [newAdult(people).key];
}

function newAdult(people: People): Person {
  people.flatAdult = addPerson(people.persons, 'adult', {
    name: null,
    words: [],
    dateOfBirth: null,
    age: null,
    nhsNumber: null,
    relationship: null,
  });
  return people.flatAdult;
}

const ofOneChild = /^child\.(?:name|dateOfBirth|age|gender|nhsNumber|relationship|school|nursery|gp|ethnicity|phone|address)$/;

function childrenMeant(definition: FactDefinition, people: People): string[] {
  if (people.subject.kind === 'child' && people.subject.person) return [people.subject.person.key];
  if (people.flatChild) return [people.flatChild.key];
  const children = people.persons.filter((each) => each.kind === 'child');
  return ofOneChild.test(definition.fact) ? [] : children.map((child) => child.key);
}

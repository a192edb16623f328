import type { Evidence, FindingInstance } from '../core/case-record.ts';
import type { FactDefinition } from '../core/vocabulary.ts';
import { fieldAnswer } from './findings/field-finding.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { isPlain, knownFacts, type LabelPlace, resolveLabel } from './lexicon/resolve-label.ts';
import { isAttributeFact } from './people/assign-slots.ts';
import { addPerson, type People, type Person } from './people/decide-people.ts';
import { sectionOwner } from './people/section-owner.ts';
import { eventTypes, type Placed, type Slot } from './people/slot.ts';
import type { Statement } from './statement.ts';
import { isBlankWord, plain, startsWith } from './values/answers.ts';
import { parseAge } from './values/parse-age.ts';
import { parseDate } from './values/parse-date.ts';
import { parsePeople } from './values/parse-people.ts';
import { typeValue } from './values/type-value.ts';

export interface DraftInput {
  slots: Slot[];
  people: People;
  lexicon: Lexicon;
  now: string;
  /** What a record map says of single readings: place in the order of reading -> fact, or null for "read nothing here". */
  taught: ReadonlyMap<number, { fact: string; entity: string | null } | null>;
}

/** Readings whose text is a narrative too, with the person they are about. */
export interface Narrative {
  placed: Placed;
  facts: FactDefinition[];
  person: Person | null;
}

interface Drafts {
  statements: Statement[];
  narratives: Map<number, Narrative>;
}

/** Types every reading that is understood. Event facts carry their slot as entity (`referral@slot`) until events are told apart. */
export function makeStatements(input: DraftInput): Drafts {
  const drafts: Drafts = { statements: [], narratives: new Map() };
  const neighbours = countNeighbours(input);
  for (const slot of input.slots) {
    const person = input.people.bySlot.get(slot.key) ?? null;
    const draft = isDraft(slot, input.lexicon);
    for (const member of slot.members) {
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

type Member = Slot['members'][number];

function chooseFacts(
  member: Member,
  slot: Slot,
  person: Person | null,
  neighbours: ReadonlyMap<string, number>,
  input: DraftInput,
): FactDefinition[] {
  const { lexicon } = input;
  const taught = input.taught.get(member.placed.index);
  const facts = taught === undefined ? readFacts(member, slot, person, neighbours, input) : taught === null ? [] : [taught.fact];
  const definitions = facts.map((fact) => lexicon.vocabulary.get(fact)).filter((definition) => definition !== undefined);
  // A passage of prose answers no yes/no question and holds no one date.
  return member.placed.reading.kind === 'prose' && taught === undefined
    ? definitions.filter((definition) => /^(?:text|list|finding)$/.test(definition.type))
    : definitions;
}

function readFacts(
  member: Member,
  slot: Slot,
  person: Person | null,
  neighbours: ReadonlyMap<string, number>,
  input: DraftInput,
): readonly string[] {
  return slot.kind === 'professional' ? professionalFact(member, input) : factsOf(member, slot, person, neighbours, input);
}

/** Parts of a name or an address that stand in boxes of their own. */
const partAttributes = new Set(['firstName', 'lastName', 'addressLine']);

function factsOf(
  member: Member,
  slot: Slot,
  person: Person | null,
  neighbours: ReadonlyMap<string, number>,
  input: DraftInput,
): readonly string[] {
  const { lexicon } = input;
  const reading = member.placed.reading;
  if (member.attribute !== null && (person || slot.kind === 'subject')) {
    const kind = person?.kind ?? null;
    // Some systems show the date of birth under "Age".
    const isBirth = member.attribute === 'age' && parseDate(reading.value, input.now) !== null;
    const attribute = lexicon.people.attributes[isBirth ? 'dateOfBirth' : member.attribute];
    if (kind && attribute) return partAttributes.has(member.attribute) ? [] : [attribute[kind]];
  }
  if (member.attribute !== null && member.attribute !== 'parentalResponsibility' && slot.kind === 'subject')
    return attributeOfOnly(member.attribute, input);
  const place = (entities: string[] | null): LabelPlace => ({
    entities: entities === null ? null : new Set(entities),
    titles: [
      typeOfRow(slot),
      ...(reading.row === null || slot.kind !== 'case' ? [] : [reading.row]),
      ...[...reading.section].reverse(),
      member.placed.screenName,
    ].filter((title) => title !== ''),
    neighbours,
    isPast: (parseDate(reading.value, input.now) ?? '9999') <= input.now,
  });
  if (person)
    return resolveLabel(member.label, place([person.kind]), lexicon) ?? resolveLabel(member.label, place(['case', ...eventTypes]), lexicon);
  if (eventTypes.has(slot.kind))
    return resolveLabel(member.label, place([slot.kind]), lexicon) ?? resolveLabel(member.label, place(null), lexicon);
  return resolveLabel(member.label, place(null), lexicon);
}

/** A detail of nobody in particular is that of the only person the record knows; with several, or none, it is nobody's. */
function attributeOfOnly(attribute: string, input: DraftInput): readonly string[] {
  const { persons } = input.people;
  const [only] = persons;
  const facts = input.lexicon.people.attributes[attribute];
  return only && persons.length === 1 && facts && !partAttributes.has(attribute) ? [facts[only.kind]] : [];
}

/** "Type: Initial assessment" in a row gives its other columns their meaning. */
function typeOfRow(slot: Slot): string {
  if (!eventTypes.has(slot.kind) && slot.kind !== 'case') return '';
  if (!slot.key.startsWith('group|')) return '';
  const type = slot.members.find((member) =>
    /^(?:\w+ )?(?:type|name|kind|event|form|step|episode|activity|meeting|assessment)$/i.test(member.placed.reading.label),
  );
  return type?.placed.reading.value ?? '';
}

/** Under "GP" the name is the GP's; anything else under a professional's heading is theirs and no fact of the family. */
function professionalFact(member: Member, input: DraftInput): readonly string[] {
  const { lexicon, people } = input;
  const named = sectionOwner(member.placed.reading.section, lexicon)?.named;
  if (member.attribute === 'name' && named) {
    const fact = people.subject.kind === 'child' ? named.child : named.adult;
    return fact === null ? [] : [fact];
  }
  if (member.attribute !== null && member.attribute !== 'gp') return [];
  const known = knownFacts(member.label, lexicon).filter((fact) => !isAttributeFact(fact, lexicon) || member.attribute === 'gp');
  return known.length === 1 ? known : [];
}

/** How often each group of facts is meant on a screen: decides labels that several groups share. Two vague labels of one group support each other. */
function countNeighbours(input: DraftInput): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>();
  const vague = new Map<number, Map<string, number>>();
  for (const member of input.slots.flatMap((slot) => slot.members)) {
    const facts = knownFacts(member.label, input.lexicon);
    const group = facts.length === 1 ? facts[0]?.split('.')[0] : undefined;
    if (group) addCount(isPlain(member.label, input.lexicon) ? counts : vague, member.placed.screen, group);
  }
  for (const [screen, groups] of vague) {
    for (const [group, count] of groups) if (count > 1 && !counts.get(screen)?.has(group)) addCount(counts, screen, group);
  }
  return counts;
}

function addCount(counts: Map<number, Map<string, number>>, screen: number, group: string): void {
  const groups = counts.get(screen) ?? new Map<string, number>();
  counts.set(screen, groups.set(group, (groups.get(group) ?? 0) + 1));
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
  for (const entity of entitiesOf(definition, slot, person, placed, input)) {
    const base = { entity, text: placed.reading.value, evidence, listed: slot.key.startsWith('group|'), screen: placed.screen };
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
    if (typed.status === 'recorded' && definition.fact.endsWith('.name')) ageInName(definition, placed, base, drafts);
    if (typed.status === 'recorded') nameChildren(definition, placed, base, input, drafts);
    if ((definition.narrative || placed.reading.kind === 'prose') && typed.status === 'recorded' && typeof typed.value === 'string')
      addNarrative(drafts, placed, definition, person);
  }
}

function addNarrative(drafts: Drafts, placed: Placed, definition: FactDefinition, person: Person | null): void {
  const facts = drafts.narratives.get(placed.index)?.facts ?? [];
  drafts.narratives.set(placed.index, { placed, facts: [...facts, definition], person });
}

type Base = Omit<Statement, 'fact' | 'status' | 'value' | 'finding'>;

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
  if (person?.kind === definition.entity) return [person.key];
  if (definition.entity === 'adult') return [(people.flatAdult ?? newAdult(people)).key];
  return childrenMeant(definition, person, people);
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

function childrenMeant(definition: FactDefinition, person: Person | null, people: People): string[] {
  if (people.subject.kind === 'child' && people.subject.person) return [people.subject.person.key];
  if (people.flatChild) return [people.flatChild.key];
  const children = people.persons.filter((each) => each.kind === 'child');
  void person;
  return ofOneChild.test(definition.fact) ? [] : children.map((child) => child.key);
}

/** "Ivy, DOB 12/05/2018" under "Children in family" makes Ivy a child of the record. */
function nameChildren(definition: FactDefinition, placed: Placed, base: Base, input: DraftInput, drafts: Drafts): void {
  const relationship = input.lexicon.people.namesChildren[definition.fact];
  if (relationship === undefined) return;
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

/** "Cara Hill (7)" tells the age with the name. */
function ageInName(definition: FactDefinition, placed: Placed, base: Base, drafts: Drafts): void {
  const age = parseAge(/\(([^)]*)\)/.exec(placed.reading.value)?.[1] ?? '');
  if (age !== null) drafts.statements.push({ ...base, fact: definition.fact.replace(/name$/, 'age'), status: 'recorded', value: age });
}

/** The partner is an adult of their own and a detail of the adult whose record it is. */
function namePartner(slot: Slot, partner: Person, input: DraftInput, drafts: Drafts): void {
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

/** First name and surname, or the lines of an address, in boxes of their own are one fact; where the whole stands beside them it is enough. */
function joinParts(slot: Slot, person: Person, attributes: string[], by: string, input: DraftInput, drafts: Drafts): void {
  const parts = attributes.flatMap((attribute) => slot.members.filter((member) => member.attribute === attribute));
  const [first] = parts;
  const whole = attributes.includes('firstName') ? 'name' : 'address';
  const fact = input.lexicon.people.attributes[whole]?.[person.kind];
  if (!first || !fact || slot.members.some((member) => member.attribute === whole)) return;
  const shown = parts
    .map((part) => part.placed.reading)
    .filter((reading) => reading.state === 'filled' && !isBlankWord(reading.value, input.lexicon));
  const text = shown.map((reading) => reading.value).join(by);
  const status = text === '' ? 'blank' : 'recorded';
  drafts.statements.push({
    entity: person.key,
    fact,
    status,
    value: text === '' ? null : text,
    text,
    evidence: evidenceOf(first.placed),
    listed: false,
    screen: first.placed.screen,
  });
}

export function evidenceOf(placed: Placed): Evidence {
  return {
    screen: placed.screenName,
    label: placed.reading.label,
    text: placed.reading.value,
    readAt: placed.readAt,
    place: placed.reading.at < 0 ? null : { frame: placed.frame, at: placed.reading.at },
  };
}

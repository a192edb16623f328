import type { Reading } from '../core/schemas/reading.ts';
import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import type { DraftInput } from './draft.ts';
import { sectionKey } from './lexicon/compile-owners.ts';
import { isLooselyKnown, isPlain, knownFacts, type LabelPlace, resolveLabel } from './lexicon/resolve-label.ts';
import { isAttributeFact } from './people/attributes.ts';
import type { Person } from './people/person.ts';
import { sectionOwner } from './people/section-owner.ts';
import { eventTypes, type Slot } from './people/slot.ts';
import { isBlankWord, isUnknown, parseYesNo, saysNotDone } from './values/answers.ts';
import { findDates, parseDate } from './values/parse-date.ts';
import { matchOption } from './values/type-value.ts';

type Member = Slot['members'][number];

/** The facts that a reading fills: what a record map says, else what its label means at its place. */
export function chooseFacts(
  member: Member,
  slot: Slot,
  person: Person | null,
  neighbours: ReadonlyMap<string, number>,
  input: DraftInput,
): FactDefinition[] {
  const { lexicon } = input;
  const taught = input.taught.get(member.placed.index);
  const facts = taught === undefined ? readFacts(member, slot, person, neighbours, input) : taught === null ? [] : [taught.fact];
  const definitions = facts
    .filter((fact) => taught !== undefined || !(ofWholeCase.test(fact) && isRowOfOther(slot, input)))
    .map((fact) => lexicon.vocabulary.get(fact))
    .filter((definition) => definition !== undefined);
  if (taught === undefined && isLooselyKnown(member.label, lexicon) && isLooselyKnown(member.placed.reading.label, lexicon))
    return definitions
      .filter((definition) => bearsOut(member.placed.reading, definition, input))
      .filter((definition) => fitsKind(member, definition));
  return taught === undefined ? definitions.filter((definition) => fitsKind(member, definition)) : definitions;
}

/** A team in a row of referrals or visits is that row's, not the one the case is with. */
const ofWholeCase = /^(?:case\.team|service\.type)$/;

function isRowOfOther(slot: Slot, { lexicon }: DraftInput): boolean {
  return (
    slot.key.startsWith('group|') && !slot.members.some((member) => knownFacts(member.label, lexicon).includes('case.allocatedWorker'))
  );
}

/** A passage of prose answers no yes/no question and holds no one date. */
function fitsKind(member: Member, definition: FactDefinition): boolean {
  return member.placed.reading.kind !== 'prose' || /^(?:text|list|finding)$/.test(definition.type);
}

/** A label that is only like a known one means it where the value is an answer to it: "Manager: Ann Lee" is no date on which a manager was told. */
function bearsOut(reading: Reading, definition: FactDefinition, { lexicon, now }: DraftInput): boolean {
  const { value, state } = reading;
  if (state !== 'filled' || isBlankWord(value, lexicon) || isUnknown(value, lexicon) || saysNotDone(value, lexicon)) return true;
  const isAnswer = parseYesNo(value, lexicon) !== null;
  if (definition.type === 'yes-no') return isAnswer || definition.fact in lexicon.people.namesChildren;
  if (definition.type === 'date' || definition.type === 'datetime') return isAnswer || findDates(value.slice(0, 500), now).length > 0;
  if (definition.type === 'choice') return isAnswer || matchOption(value, definition.options ?? {}) !== null;
  return definition.type !== 'number' || /\d/.test(value) || isAnswer;
}

function readFacts(
  member: Member,
  slot: Slot,
  person: Person | null,
  neighbours: ReadonlyMap<string, number>,
  input: DraftInput,
): readonly string[] {
  return slot.kind === 'professional' ? professionalFact(member, slot, input) : factsOf(member, slot, person, neighbours, input);
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
  if (member.attribute === 'parentalResponsibility' && person && asksOfRelative(person, reading.value, input)) return [];
  if (member.attribute !== null && (person || slot.kind === 'subject')) {
    const kind = person?.kind ?? null;
    // Some systems show the date of birth under "Age".
    const isBirth = member.attribute === 'age' && parseDate(reading.value, input.now) !== null;
    const attribute = lexicon.people.attributes[isBirth ? 'dateOfBirth' : member.attribute];
    if (kind && attribute) return partAttributes.has(member.attribute) ? [] : [attribute[kind]];
  }
  if (member.attribute !== null && member.attribute !== 'parentalResponsibility' && slot.kind === 'subject')
    return attributeOfOnly(member.attribute, input);
  const date = parseDate(reading.value, input.now);
  const place = (entities: string[] | null): LabelPlace => ({
    entities: entities === null ? null : new Set(entities),
    titles: [
      typeOfRow(slot),
      ...(reading.row === null || slot.kind !== 'case' ? [] : [reading.row]),
      ...[...reading.section].reverse(),
      member.placed.screenName,
    ].filter((title) => title !== ''),
    neighbours,
    isPast: (date ?? '9999') <= input.now,
    isDate: date !== null,
    value: reading.value,
  });
  const own = person ? [person.kind] : eventTypes.has(slot.kind) ? [slot.kind] : null;
  const wider = own === null ? [] : [person ? ['case', ...eventTypes] : null];
  for (const entities of [own, ...wider]) {
    const facts = resolveLabel(member.label, place(entities), lexicon);
    if (facts.length > 0) return facts;
  }
  return [];
}

/** In a list of relatives on a child's record the column says who holds it for that child: a sister's cell is no answer about the sister. */
function asksOfRelative(person: Person, value: string, input: DraftInput): boolean {
  const { subject } = input.people;
  if (person.kind !== 'child' || subject.kind !== 'child' || person === subject.person) return false;
  return value.trim() === '' || parseYesNo(value, input.lexicon) !== null || isBlankWord(value, input.lexicon);
}

/** A detail of nobody in particular is that of the only person the record knows; with several, or none, it is nobody's. */
function attributeOfOnly(attribute: string, input: DraftInput): readonly string[] {
  const { persons } = input.people;
  const [only] = persons;
  const facts = input.lexicon.people.attributes[attribute];
  const isMeant =
    only !== undefined && persons.length === 1 && only.role === null && [only.kind, 'unknown'].includes(input.people.subject.kind);
  return isMeant && facts && !partAttributes.has(attribute) ? [facts[only.kind]] : [];
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
function professionalFact(member: Member, slot: Slot, input: DraftInput): readonly string[] {
  const { lexicon, people } = input;
  const named = roleInRow(slot, lexicon) ?? sectionOwner(member.placed.reading.section, lexicon)?.named;
  if (member.attribute === 'name' && named) {
    const fact = people.subject.kind === 'child' ? named.child : named.adult;
    return fact === null ? [] : [fact];
  }
  if (member.attribute !== null && member.attribute !== 'gp') return [];
  const known = knownFacts(member.label, lexicon).filter((fact) => !isAttributeFact(fact, lexicon) || member.attribute === 'gp');
  return known.length === 1 && isPlain(member.label, lexicon) ? known : [];
}

const roleLabel =
  /^(?:(?:case|worker|team) role|role|type|job title|profession|professional|relationship|relationship type|worker type|designation|involvement(?: type)?)$/i;

/** A row "Health Visitor | Ann Lee" of a list of workers names the health visitor. */
function roleInRow(slot: Slot, lexicon: DraftInput['lexicon']): { child: string | null; adult: string | null } | null {
  const role = slot.members.find((member) => roleLabel.test(member.placed.reading.label));
  if (!role) return null;
  const key = sectionKey(role.placed.reading.value.replace(/\s*\([^)]*\)/g, ''), lexicon.table);
  return lexicon.owners.professionals.find((entry) => entry.keys.has(key)) ?? null;
}

/** How often each group of facts is meant on a screen: decides labels that several groups share. Two vague labels of one group support each other. */
export function countNeighbours(input: DraftInput): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>();
  const vague = new Map<number, Map<string, number>>();
  const heard = new Set<string>();
  for (const member of input.slots.flatMap((slot) => slot.members)) {
    const facts = knownFacts(member.label, input.lexicon);
    const group = facts.length === 1 ? facts[0]?.split('.')[0] : undefined;
    // A column repeats its label in every row: it speaks once.
    const key = `${member.placed.screen}|${member.label}`;
    if (group && !heard.has(key)) addCount(isPlain(member.label, input.lexicon) ? counts : vague, member.placed.screen, group);
    heard.add(key);
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

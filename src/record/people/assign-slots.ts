import type { Reading, ScreenReading } from '../../core/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelKeys } from '../lexicon/label-key.ts';
import { knownFacts } from '../lexicon/resolve-label.ts';
import { looksLikeName } from '../values/parse-name.ts';
import { type LabelOwner, labelOwner } from './label-owner.ts';
import { type SectionOwner, sectionOwner } from './section-owner.ts';
import { eventTypes, type Placed, type Slot } from './slot.ts';

/** Every reading of every screen with its place in the order of reading. */
export function placeReadings(screens: ScreenReading[]): Placed[] {
  const placed: Placed[] = [];
  screens.forEach((screen, s) => {
    screen.frames.forEach((frame, f) => {
      for (const reading of frame.readings.map((each) => withoutMainHeading(each, screen.name)))
        placed.push({ reading, screen: s, screenName: screen.name, frame: f, readAt: screen.readAt, index: placed.length });
    });
  });
  return placed;
}

/** The main heading names the screen; it is no section of it. */
function withoutMainHeading(reading: Reading, name: string): Reading {
  return reading.section[0] === name ? { ...reading, section: reading.section.slice(1) } : reading;
}

/** The attribute of a person that a label asks for ("dateOfBirth"), or null. */
export function attributeOf(label: string, lexicon: Lexicon): string | null {
  return lexicon.attributes.get(labelKeys(label, lexicon.table).sorted) ?? null;
}

/**
 * Puts each reading into the slot of the person or event it speaks of: by the number or role in its label, by the row, card or
 * fieldset it stands in, by the headings above it, else by the person who was opened last in the same section.
 */
export function assignSlots(placed: Placed[], lexicon: Lexicon): Slot[] {
  const slots = new Map<string, Slot>();
  const groups = groupOwners(placed, lexicon);
  const openers = new Map<string, string>();
  for (const item of placed) {
    const choice = chooseSlot(item, groups, slots, openers, lexicon);
    const slot = slots.get(choice.slot.key) ?? { ...choice.slot, members: [] };
    slots.set(slot.key, slot);
    slot.members.push({ placed: item, label: choice.label, attribute: choice.attribute });
  }
  return [...slots.values()];
}

type NewSlot = Omit<Slot, 'members'>;
interface Choice {
  slot: NewSlot;
  label: string;
  attribute: string | null;
}

function chooseSlot(
  item: Placed,
  groups: Map<string, SectionOwner>,
  slots: Map<string, Slot>,
  openers: Map<string, string>,
  lexicon: Lexicon,
): Choice {
  const { reading, screen } = item;
  const scope = `${screen}/${item.frame}/${reading.section.join('>')}`;
  const byLabel = ownedLabel(reading, lexicon);
  const attribute = attributeOf(reading.label, lexicon);
  const groupKey = groupOf(item);
  const group = groupKey ? groups.get(groupKey) : undefined;
  if (byLabel && (byLabel.ordinal !== null || !group)) return openByLabel(byLabel, scope, screen, slots, openers, lexicon);
  const section = sectionOwner(reading.section, lexicon);
  if (section?.kind === 'professional') return professionalSlot(section, item, attribute, slots, lexicon);
  if (groupKey && group)
    return {
      slot: groupSlot(groupKey, group, item),
      label: byLabel?.rest || reading.label,
      attribute: attribute ?? (byLabel ? attributeOf(byLabel.rest, lexicon) : null),
    };
  if (section) return { slot: sectionSlot(section, item, attribute, slots), label: reading.label, attribute };
  return flatChoice(item, attribute, scope, slots, openers, lexicon);
}

function openByLabel(
  owner: LabelOwner,
  scope: string,
  screen: number,
  slots: Map<string, Slot>,
  openers: Map<string, string>,
  lexicon: Lexicon,
): Choice {
  const inner = owner.rest === '' ? 'name' : attributeOf(owner.rest, lexicon);
  const alone =
    owner.kind === 'child' && owner.ordinal === null && !/\b(?:sibling|son|daughter|unborn|dependant|dependent)\b/.test(owner.role ?? '');
  const slot = alone ? flatSlot('child', screen, repeated(slots, screen, inner === 'name' ? 'child.name' : '')) : labelSlot(owner, screen);
  // Where a form names its owner on every label ("Mother's name", "Mother's DOB"), a label without one is not the owner's.
  if (slot.kind !== 'subject' && openers.get(scope) !== slot.key && !slots.has(slot.key)) openers.set(scope, slot.key);
  else openers.delete(scope);
  return { slot, label: owner.rest === '' ? 'name' : owner.rest, attribute: inner };
}

function flatChoice(
  item: Placed,
  attribute: string | null,
  scope: string,
  slots: Map<string, Slot>,
  openers: Map<string, string>,
  lexicon: Lexicon,
): Choice {
  const { reading, screen } = item;
  const [fact] = knownFacts(reading.label, lexicon);
  if (fact?.startsWith('child.') && attribute === null) {
    const slot = flatSlot('child', screen, repeated(slots, screen, fact));
    if (fact === 'child.name') openers.set(scope, slot.key);
    else if (openers.get(scope) !== slot.key) openers.delete(scope);
    return { slot, label: reading.label, attribute: fact === 'child.name' ? 'name' : null };
  }
  const opened = attribute === null ? undefined : slots.get(openers.get(scope) ?? '');
  if (opened && !opened.members.some((member) => member.attribute === attribute)) return { slot: opened, label: reading.label, attribute };
  // A field about something else ends what is said of the person opened.
  if (attribute === null && fact !== undefined) openers.delete(scope);
  // A cell of a table about something else ("Name" in a list of consents) is no detail of the person whose record it is.
  const isCell = reading.column !== null && attribute !== null;
  return {
    slot: flatSlot(attribute && !isCell ? 'subject' : 'case', screen, 0),
    label: reading.label,
    attribute: isCell ? null : attribute,
  };
}

/** The name under "GP" is the value of a field "GP" of whoever the headings above speak of; the rest of what is said there is the surgery's. */
function professionalSlot(
  section: SectionOwner,
  item: Placed,
  attribute: string | null,
  slots: Map<string, Slot>,
  lexicon: Lexicon,
): Choice {
  const path = item.reading.section;
  const outer = sectionOwner(path.slice(0, path.lastIndexOf(section.title)), lexicon);
  const own = sectionSlot(section, item, attribute, slots);
  if (attribute !== 'name' || !outer || (outer.kind !== 'child' && outer.kind !== 'adult' && outer.kind !== 'person'))
    return { slot: own, label: item.reading.label, attribute };
  const above: Placed = { ...item, reading: { ...item.reading, section: path.slice(0, path.lastIndexOf(section.title)) } };
  return { slot: sectionSlot(outer, above, null, slots), label: section.title, attribute: attributeOf(section.title, lexicon) };
}

/** A label's owner counts when it carries a number, when what is left is an attribute of a person, or when the label is a role and the value a name ("Father: Sam Hill"). */
function ownedLabel(reading: Reading, lexicon: Lexicon): LabelOwner | null {
  const owner = labelOwner(reading.label, lexicon);
  if (!owner) return null;
  if (owner.ordinal !== null && !(owner.kind === 'consent' || owner.kind === 'disclosure')) return owner;
  if (eventTypes.has(owner.kind) || owner.kind === 'person') return null;
  const known = knownFacts(reading.label, lexicon);
  if (owner.rest === '') return isRoleWithName(reading, owner, known) ? owner : null;
  const attribute = attributeOf(owner.rest, lexicon);
  if (attribute !== null && (known.length === 0 || known.every((fact) => fact === 'adult.partner' || isAttributeFact(fact, lexicon))))
    return owner;
  return null;
}

function isRoleWithName(reading: Reading, owner: LabelOwner, known: readonly string[]): boolean {
  const single = !/children|dependants|dependents|siblings|parents/i.test(reading.label);
  return (
    single &&
    (owner.kind === 'child' || owner.kind === 'adult' || owner.kind === 'subject') &&
    looksLikeName(reading.value) &&
    known.every((fact) => /\.(?:name|isParent|partner)$/.test(fact))
  );
}

export function isAttributeFact(fact: string, lexicon: Lexicon): boolean {
  return Object.values(lexicon.people.attributes).some((entry) => entry.child === fact || entry.adult === fact);
}

function labelSlot(owner: LabelOwner, screen: number): NewSlot {
  const number = owner.ordinal === null ? '' : `#${owner.ordinal}`;
  const kind = owner.kind;
  return {
    key: `${screen}|label|${kind}|${kind === 'subject' ? '' : (owner.role ?? '')}${number}`,
    kind,
    role: owner.role,
    ordinal: owner.ordinal,
    screen,
    family: owner.ordinal === null ? `${screen}|label|${kind}|${owner.role}` : `${screen}|numbered|${kind}`,
    heading: null,
  };
}

/** Rows and cards share the reader's group; a table cell without one is grouped by its row. */
function groupOf(item: Placed): string | null {
  const { reading, screen, frame } = item;
  if (reading.group !== null) return `${screen}/${frame}/${reading.group}`;
  if (reading.kind === 'table-cell' && reading.row !== null && reading.column !== null)
    return `${screen}/${frame}/${reading.section.join('>')}/${reading.row}`;
  return null;
}

function groupSlot(key: string, owner: SectionOwner, item: Placed): NewSlot {
  return {
    key: `group|${key}`,
    kind: owner.kind,
    role: owner.role,
    ordinal: owner.ordinal,
    screen: item.screen,
    family: `${item.screen}/${item.frame}/${item.reading.section.join('>')}`,
    heading: owner.heading,
  };
}

/** Unmarked lists repeat their labels: the second "Name" under "Children" begins the second child. */
function sectionSlot(owner: SectionOwner, item: Placed, attribute: string | null, slots: Map<string, Slot>): NewSlot {
  const base = `${item.screen}/${item.frame}/${owner.ordinal !== null || owner.heading ? item.reading.section.join('>') : owner.title}|${owner.kind}`;
  const repeats =
    (owner.kind === 'child' || owner.kind === 'person' || owner.kind === 'professional' || owner.kind === 'adult') &&
    owner.ordinal === null &&
    owner.heading === null;
  let turn = 0;
  while (repeats && slots.has(`section|${base}|${turn + 1}`)) turn++;
  const current = slots.get(`section|${base}|${turn}`);
  if (repeats && attribute !== null && current?.members.some((member) => member.attribute === attribute)) turn++;
  return {
    key: `section|${base}|${turn}`,
    kind: owner.kind,
    role: owner.role,
    ordinal: owner.ordinal ?? (turn > 0 ? turn + 1 : null),
    screen: item.screen,
    family: `section|${base}`,
    heading: owner.heading,
  };
}

function flatSlot(kind: 'child' | 'subject' | 'case', screen: number, turn: number): NewSlot {
  return {
    key: `${screen}|flat|${kind}|${turn}`,
    kind,
    role: null,
    ordinal: turn > 0 ? turn + 1 : null,
    screen,
    family: `${screen}|flat|${kind}`,
    heading: null,
  };
}

/** How many flat children a screen has begun: a second "Name of child" begins another. */
function repeated(slots: Map<string, Slot>, screen: number, fact: string): number {
  let turn = 0;
  while (slots.has(`${screen}|flat|child|${turn + 1}`)) turn++;
  const current = slots.get(`${screen}|flat|child|${turn}`);
  return fact === 'child.name' && current?.members.some((member) => member.attribute === 'name') ? turn + 1 : turn;
}

/** For each group of readings: whether it is a person, an event, a professional, or nothing of its own. */
function groupOwners(placed: Placed[], lexicon: Lexicon): Map<string, SectionOwner> {
  const members = new Map<string, Placed[]>();
  for (const item of placed) {
    const key = groupOf(item);
    if (key) members.set(key, [...(members.get(key) ?? []), item]);
  }
  const owners = new Map<string, SectionOwner>();
  for (const [key, items] of members) {
    const owner = groupOwner(items, lexicon);
    if (owner) owners.set(key, owner);
  }
  return owners;
}

function groupOwner(items: Placed[], lexicon: Lexicon): SectionOwner | null {
  const first = items[0]?.reading;
  if (!first) return null;
  const isTable = items.some((item) => item.reading.column !== null);
  const section = sectionOwner(first.section, lexicon) ?? (isTable ? sectionOwner([items[0]?.screenName ?? ''], lexicon) : null);
  if (section && section.kind !== 'case') return section;
  const attributes = new Set(items.map((item) => attributeOf(item.reading.label, lexicon)).filter((attribute) => attribute !== null));
  const personal = attributes.has('dateOfBirth') || attributes.has('relationship') || attributes.has('age');
  if (personal && (attributes.has('name') || attributes.has('firstName') || attributes.size > 1)) {
    const inTable = items.some((item) => item.reading.column !== null);
    return inTable ? { kind: 'person', role: null, ordinal: null, heading: null, title: '' } : null;
  }
  return eventOwner(items, lexicon);
}

/** A row most of whose labels belong to one kind of event is one event of that kind. */
function eventOwner(items: Placed[], lexicon: Lexicon): SectionOwner | null {
  const counts = new Map<string, number>();
  for (const item of items) {
    const entity = lexicon.vocabulary.get(knownFacts(item.reading.label, lexicon)[0] ?? '')?.entity;
    if (entity && eventTypes.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && items.some((item) => item.reading.column !== null)
    ? { kind: best[0] as SectionOwner['kind'], role: null, ordinal: null, heading: null, title: '' }
    : null;
}

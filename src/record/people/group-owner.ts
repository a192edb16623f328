import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { parseName } from '../values/parse-name.ts';
import { attributeIn } from './attributes.ts';
import { cardKey } from './headed-cards.ts';
import { mentionsKin } from './identity.ts';
import { labelOwner } from './label-owner.ts';
import { isRoleLabel, professionalRole } from './professional-role.ts';
import { type SectionOwner, sectionOwner } from './section-owner.ts';
import { eventTypes, type Placed } from './slot.ts';

/** Rows and cards share the reader's group; a table cell without one is grouped by its row. */
export function groupOf(item: Placed): string | null {
  const { reading, screen, frame } = item;
  if (reading.group !== null) return `${screen}/${frame}/${reading.group}`;
  if (reading.kind === 'table-cell' && reading.row !== null && reading.column !== null)
    return `${screen}/${frame}/${reading.section.join('>')}/${reading.row}`;
  return null;
}

/** For each group of readings: whether it is a person, an event, a professional, or nothing of its own. */
export function groupOwners(placed: Placed[], lexicon: Lexicon): Map<string, SectionOwner> {
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
  for (const key of cardsOfOthers(members, owners, lexicon)) owners.set(key, { ...nobodyNamed, kind: 'person' });
  return owners;
}

const nobodyNamed = { role: null, ordinal: null, heading: null, title: '' };

/** Cards under one heading that show another day of birth than the first are of other people, though whose cannot be told. */
function cardsOfOthers(members: ReadonlyMap<string, Placed[]>, owners: ReadonlyMap<string, SectionOwner>, lexicon: Lexicon): string[] {
  const first = new Map<string, string>();
  const others: string[] = [];
  for (const [key, items] of members) {
    const born = items.find(({ reading }) => reading.column === null && isDayOfBirth(reading, lexicon));
    if (!born || owners.has(key)) continue;
    const place = cardKey(born);
    const day = first.get(place) ?? born.reading.value;
    first.set(place, day);
    if (day !== born.reading.value) others.push(key);
  }
  return others;
}

function isDayOfBirth(reading: Placed['reading'], lexicon: Lexicon): boolean {
  return reading.state === 'filled' && attributeIn(reading, lexicon) === 'dateOfBirth';
}

function groupOwner(items: Placed[], lexicon: Lexicon): SectionOwner | null {
  const first = items[0]?.reading;
  if (!first) return null;
  const isTable = items.some((item) => item.reading.column !== null);
  const section = sectionOwner(first.section, lexicon) ?? (isTable ? screenOwner(items, lexicon) : null);
  if (isTable && items.some((item) => attributeIn(item.reading, lexicon) === 'relationship' && ownself.test(item.reading.value.trim())))
    return { kind: 'subject', role: null, ordinal: null, heading: null, title: '' };
  const isOfFamily = section === null || section.kind === 'case' || section.kind === 'person' || section.kind === 'professional';
  const role = isTable && isOfFamily ? roleOwner(items, lexicon) : null;
  if (role && section?.kind !== 'professional') return role;
  const attributes = new Set(items.map((item) => attributeIn(item.reading, lexicon)).filter((attribute) => attribute !== null));
  if (
    isTable &&
    (!section || section.kind === 'case' || section.kind === 'subject' || section.kind === 'person') &&
    items.some((item) => isChildColumn(item, lexicon))
  )
    return { kind: 'child', role: null, ordinal: null, heading: null, title: '' };
  // Under "Client demographics" a row that tells how somebody is related is not the client.
  const isRelative = isTable && section?.kind === 'subject' && attributes.has('relationship');
  // A row of meetings on a page "Children" is no child.
  const isPeople = section !== null && /^(?:child|adult|person|subject)$/.test(section.kind) && section.heading === null;
  const activity = isTable && isPeople && attributes.size === 0 ? meetingOwner(items) : null;
  if (activity) return activity;
  if (section && section.kind !== 'case' && !isRelative) return section;
  const personal = attributes.has('dateOfBirth') || attributes.has('relationship') || attributes.has('age');
  const isNameless = attributes.has('dateOfBirth') && isTable;
  if (personal && (isNameless || attributes.has('name') || attributes.has('firstName') || attributes.size > 1))
    return isTable || isRelativesCard(items, lexicon) ? { ...nobodyNamed, kind: 'person' } : null;
  if (!isTable && attributes.size < 3 && isWorkersCard(items, lexicon)) return { ...nobodyNamed, kind: 'professional' };
  return eventOwner(items, lexicon) ?? activityOwner(items);
}

/** A card that says in words of kin how somebody is related is a relative's, and not that of the person whose record it is. */
function isRelativesCard(items: Placed[], lexicon: Lexicon): boolean {
  const { childKin, otherChildKin, adultKin } = lexicon.people;
  return items.some(
    ({ reading }) =>
      attributeIn(reading, lexicon) === 'relationship' &&
      !ownself.test(reading.value.trim()) &&
      [childKin, otherChildKin, adultKin].some((kin) => mentionsKin(reading.value, kin)),
  );
}

/** "Agency", "Phone" and "Role: Designated safeguarding lead" on a card without a name. */
function isWorkersCard(items: Placed[], lexicon: Lexicon): boolean {
  return items.some(
    ({ reading }) => isRoleLabel(reading.label) && reading.state === 'filled' && professionalRole(reading.value, lexicon) !== null,
  );
}

/** On a screen "Edit referral" a row of its only table is one of its referrals, unless it tells who somebody is. */
function screenOwner(items: Placed[], lexicon: Lexicon): SectionOwner | null {
  const owner = sectionOwner([items[0]?.screenName ?? ''], lexicon);
  const asked = items.flatMap((item) => attributeIn(item.reading, lexicon) ?? []);
  // On a screen "Record" a row that asks nothing of a person is none of the person whose record it is.
  if (owner?.kind === 'subject' && asked.length === 0) return null;
  // A row of notes under the name of the page is no worker's.
  if (owner?.kind === 'professional' && asked.length === 0 && items.some(({ reading }) => reading.kind === 'prose')) return null;
  const isPerson = asked.some((attribute) => /^(?:dateOfBirth|relationship|age)$/.test(attribute));
  const isRelated = items.some(
    ({ reading }) => attributeIn(reading, lexicon) === 'relationship' && mentionsKin(reading.value, lexicon.people.adultKin),
  );
  const isNone = owner !== null && ((isPerson && eventTypes.has(owner.kind)) || (isRelated && owner.kind === 'professional'));
  return isNone ? null : owner;
}

/** "Child name" heads a column of children. */
function isChildColumn({ reading }: Placed, lexicon: Lexicon): boolean {
  if (reading.column === null || reading.state !== 'filled' || parseName(reading.value) === null) return false;
  const owner = labelOwner(reading.label, lexicon);
  return owner?.kind === 'child' && owner.ordinal === null && owner.rest === 'name';
}

/** In a list of the family the row of the person whose record it is. */
export const ownself =
  /^(?:self|subject|subject child|index child|focus child|this (?:child|person|patient|client)|client|patient|service user)$/i;

const nameColumn =
  /^(?:(?:involvement|team|care team|network|core group|tac|taf) member|involved (?:person|party|professional|worker)|named (?:person|worker|professional)|worker|practitioner|professional|staff|staff member|member of staff|officer|clinician|allocated to|assigned to|contact|organi[sz]ation|agency|establishment|setting|provider|practice)(?: name)?$/i;

/** A row "Health visitor | Ann Lee" is a worker's, a row "Client | Kai Doyle" that of the person whose record it is. */
function roleOwner(items: Placed[], lexicon: Lexicon): SectionOwner | null {
  const role = items.find((item) => isRoleLabel(item.reading.label) && item.reading.state === 'filled')?.reading.value;
  const isNamed = items.some((item) => attributeIn(item.reading, lexicon) === 'name' || nameColumn.test(item.reading.label));
  if (role === undefined || !isNamed) return null;
  const named = { role: null, ordinal: null, heading: null, title: '' };
  const owner = lexicon.owners.owners.get(labelWords(role).join(' '));
  if (owner?.kind === 'subject') return { ...named, kind: 'subject' };
  return professionalRole(role, lexicon) ? { ...named, kind: 'professional' } : null;
}

/** A row with a kind or a status is one activity: its kind gives the other cells their meaning, its status says whether it is done. */
function activityOwner(items: Placed[]): SectionOwner | null {
  const isActivity = items.some(
    (item) =>
      item.reading.column !== null &&
      /^(?:\w+ )?(?:type|status|activity|step|form|meeting|event|subject|appointment|purpose)$/i.test(item.reading.label),
  );
  return isActivity ? { kind: 'case', role: null, ordinal: null, heading: null, title: '' } : null;
}

/** A row that names a meeting or an event and tells its day. */
function meetingOwner(items: Placed[]): SectionOwner | null {
  const isNamed = items.some(({ reading }) =>
    /^(?:meeting|event|activity|appointment|review|conference)(?: (?:type|name|title))?$/i.test(reading.label.trim()),
  );
  const isDated = items.some(({ reading }) =>
    /^(?:(?:meeting |event )?date|when|held(?: on)?|date held|start|starts)\b/i.test(reading.label.trim()),
  );
  return isNamed && isDated ? { ...nobodyNamed, kind: 'case' } : null;
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

import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { knownFacts } from '../lexicon/resolve-label.ts';
import { parseYesNo } from '../values/answers.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';
import { attributeIn } from './attributes.ts';
import { mentionsKin, namesAgree } from './identity.ts';
import { judgeHeading, mayBeName } from './judge-heading.ts';
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
  if (section && section.kind !== 'case' && !isRelative) return section;
  const personal = attributes.has('dateOfBirth') || attributes.has('relationship') || attributes.has('age');
  const isNameless = attributes.has('dateOfBirth') && isTable;
  if (personal && (isNameless || attributes.has('name') || attributes.has('firstName') || attributes.size > 1)) {
    const inTable = items.some((item) => item.reading.column !== null);
    return inTable ? { kind: 'person', role: null, ordinal: null, heading: null, title: '' } : null;
  }
  return eventOwner(items, lexicon) ?? activityOwner(items);
}

/** On a screen "Edit referral" a row of its only table is one of its referrals, unless it tells who somebody is. */
function screenOwner(items: Placed[], lexicon: Lexicon): SectionOwner | null {
  const owner = sectionOwner([items[0]?.screenName ?? ''], lexicon);
  const asked = items.flatMap((item) => attributeIn(item.reading, lexicon) ?? []);
  // On a screen "Record" a row that asks nothing of a person is none of the person whose record it is.
  if (owner?.kind === 'subject' && asked.length === 0) return null;
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
const ownself =
  /^(?:self|subject|subject child|index child|focus child|this (?:child|person|patient|client)|client|patient|service user)$/i;

const nameColumn =
  /^(?:worker|practitioner|professional|staff|staff member|member of staff|officer|clinician|allocated to|assigned to|contact|organi[sz]ation|agency|establishment|setting|provider|practice)(?: name)?$/i;

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

/** Cards headed by a worker's name ("Ruth Adeyinka": team, role): path of headings -> whose they are. */
export function workerCards(placed: Placed[], lexicon: Lexicon): Map<string, SectionOwner> {
  const members = new Map<string, Placed[]>();
  for (const item of placed.filter((each) => each.reading.column === null && each.reading.section.length > 0)) {
    const key = cardKey(item);
    members.set(key, [...(members.get(key) ?? []), item]);
  }
  const cards = new Map<string, SectionOwner>();
  for (const [key, items] of members) {
    const title = items[0]?.reading.section.at(-1) ?? '';
    if (judgeHeading(title, lexicon) === 'name' && isWorkerCard(items, lexicon))
      cards.set(key, { kind: 'professional', role: null, ordinal: null, heading: title, title });
    else if (
      sectionOwner(items[0]?.reading.section ?? [], lexicon) === null &&
      mayBeName(title, lexicon) &&
      isRelativesCard(items, title, placed, lexicon)
    )
      cards.set(key, { kind: 'person', role: null, ordinal: null, heading: title, title });
  }
  return cards;
}

/** It tells how somebody is related or that they hold responsibility, and a field elsewhere on the screen gives another name. */
function isRelativesCard(items: Placed[], title: string, placed: Placed[], lexicon: Lexicon): boolean {
  const words = parseName(title)?.words ?? [];
  const isRelated = items.some(({ reading }) => {
    const asked = attributeIn(reading, lexicon);
    const isKin = [lexicon.people.adultKin, lexicon.people.otherChildKin].some((kin) => mentionsKin(reading.value, kin));
    return (asked === 'relationship' && isKin) || (asked === 'parentalResponsibility' && parseYesNo(reading.value, lexicon) !== null);
  });
  if (!isRelated || items.some(({ reading }) => attributeIn(reading, lexicon) === 'name')) return false;
  return placed.some(
    ({ screen, reading }) =>
      screen === items[0]?.screen &&
      attributeIn(reading, lexicon) === 'name' &&
      looksLikeName(reading.value) &&
      !namesAgree(parseName(reading.value)?.words ?? [], words),
  );
}

export function cardKey({ screen, frame, reading }: Placed): string {
  return `${screen}/${frame}/${reading.section.join('>')}`;
}

/** It tells a role that is a profession's, or a role and a team; and nothing that is told of one of the family or of a case. */
function isWorkerCard(items: Placed[], lexicon: Lexicon): boolean {
  const role = items.find((item) => isRoleLabel(item.reading.label) && item.reading.state === 'filled')?.reading.value;
  const isOfFamily = items.some(
    (item) =>
      /^(?:dateOfBirth|age|relationship|parentalResponsibility)$/.test(attributeIn(item.reading, lexicon) ?? '') ||
      knownFacts(item.reading.label, lexicon).some((fact) => /^(?:case\.id|case\.status|child\.|referral\.|plan\.)/.test(fact)),
  );
  if (role === undefined || isOfFamily) return false;
  return (
    professionalRole(role, lexicon) !== null ||
    items.some((item) => /^(?:team|service|agency|organi[sz]ation|department)(?: name)?$/i.test(item.reading.label))
  );
}

/** A row with a kind or a status is one activity: its kind gives the other cells their meaning, its status says whether it is done. */
function activityOwner(items: Placed[]): SectionOwner | null {
  const isActivity = items.some(
    (item) => item.reading.column !== null && /^(?:\w+ )?(?:type|status|activity|step|form)$/i.test(item.reading.label),
  );
  return isActivity ? { kind: 'case', role: null, ordinal: null, heading: null, title: '' } : null;
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

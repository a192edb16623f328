import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { sectionKey } from '../lexicon/compile-owners.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { knownFacts } from '../lexicon/resolve-label.ts';
import { attributeIn } from './attributes.ts';
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
  return owners;
}

function groupOwner(items: Placed[], lexicon: Lexicon): SectionOwner | null {
  const first = items[0]?.reading;
  if (!first) return null;
  const isTable = items.some((item) => item.reading.column !== null);
  const section = sectionOwner(first.section, lexicon) ?? (isTable ? sectionOwner([items[0]?.screenName ?? ''], lexicon) : null);
  const role = isTable && (section === null || section.kind === 'case') ? roleOwner(items, lexicon) : null;
  if (role) return role;
  if (section && section.kind !== 'case') return section;
  const attributes = new Set(items.map((item) => attributeIn(item.reading, lexicon)).filter((attribute) => attribute !== null));
  const personal = attributes.has('dateOfBirth') || attributes.has('relationship') || attributes.has('age');
  if (personal && (attributes.has('name') || attributes.has('firstName') || attributes.size > 1)) {
    const inTable = items.some((item) => item.reading.column !== null);
    return inTable ? { kind: 'person', role: null, ordinal: null, heading: null, title: '' } : null;
  }
  return eventOwner(items, lexicon) ?? activityOwner(items);
}

const roleColumn = /^(?:\S+ )?(?:role|designation|profession|job title)$/i;

/** A row "Health visitor | Ann Lee" is a worker's, a row "Client | Kai Doyle" that of the person whose record it is. */
function roleOwner(items: Placed[], lexicon: Lexicon): SectionOwner | null {
  const role = items.find((item) => roleColumn.test(item.reading.label) && item.reading.state === 'filled')?.reading.value;
  if (role === undefined || !items.some((item) => attributeIn(item.reading, lexicon) === 'name')) return null;
  const named = { role: null, ordinal: null, heading: null, title: '' };
  const owner = lexicon.owners.owners.get(labelWords(role).join(' '));
  if (owner?.kind === 'subject') return { ...named, kind: 'subject' };
  const key = sectionKey(role.replace(/\s*\([^)]*\)/g, ''), lexicon.table);
  return lexicon.owners.professionals.some((entry) => entry.keys.has(key)) ? { ...named, kind: 'professional' } : null;
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

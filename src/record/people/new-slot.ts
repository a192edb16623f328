import type { LabelOwner } from './label-owner.ts';
import type { SectionOwner } from './section-owner.ts';
import type { Placed, Slot } from './slot.ts';

export type NewSlot = Omit<Slot, 'members'>;

export function labelSlot(owner: LabelOwner, screen: number, attribute: string | null, slots: Map<string, Slot>): NewSlot {
  const kind = owner.kind;
  const base = `${screen}|label|${kind}|${kind === 'subject' ? '' : (owner.role ?? '')}`;
  const turn = owner.ordinal === null && kind !== 'subject' ? turnOf(slots, base, attribute) : 0;
  const number = owner.ordinal === null ? (turn > 0 ? `/${turn}` : '') : `#${owner.ordinal}`;
  return {
    key: `${base}${number}`,
    kind,
    role: owner.role,
    ordinal: owner.ordinal,
    screen,
    family: owner.ordinal === null ? `${screen}|label|${kind}|${owner.role}` : `${screen}|numbered|${kind}`,
    heading: null,
  };
}

export function groupSlot(key: string, owner: SectionOwner, item: Placed): NewSlot {
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
export function sectionSlot(owner: SectionOwner, item: Placed, attribute: string | null, slots: Map<string, Slot>): NewSlot {
  const base = `${item.screen}/${item.frame}/${owner.ordinal !== null || owner.heading ? item.reading.section.join('>') : owner.title}|${owner.kind}`;
  const repeats =
    (owner.kind === 'child' || owner.kind === 'person' || owner.kind === 'professional' || owner.kind === 'adult') &&
    owner.ordinal === null &&
    owner.heading === null;
  let turn = 0;
  while (repeats && slots.has(`section|${base}|${turn + 1}`)) turn++;
  const current = slots.get(`section|${base}|${turn}`);
  const isAsked = (member: Slot['members'][number]): boolean =>
    member.attribute === attribute && member.placed.reading.label === item.reading.label;
  if (repeats && attribute !== null && current?.members.some(isAsked)) turn++;
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

export function flatSlot(kind: 'child' | 'subject' | 'person' | 'case', screen: number, turn: number): NewSlot {
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
export function repeated(slots: Map<string, Slot>, screen: number, fact: string): number {
  let turn = 0;
  while (slots.has(`${screen}|flat|child|${turn + 1}`)) turn++;
  const current = slots.get(`${screen}|flat|child|${turn}`);
  return fact === 'child.name' && current?.members.some((member) => member.attribute === 'name') ? turn + 1 : turn;
}

/** A second "Dependant name" begins another dependant. */
function turnOf(slots: Map<string, Slot>, base: string, attribute: string | null): number {
  let turn = 0;
  while (slots.has(`${base}/${turn + 1}`)) turn++;
  const current = slots.get(turn > 0 ? `${base}/${turn}` : base);
  return attribute === 'name' && current?.members.some((member) => member.attribute === 'name') ? turn + 1 : turn;
}

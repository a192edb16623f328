import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { taughtAttribute } from '../shown/taught-parts.ts';
import { groupOf } from './group-owner.ts';
import { flatSlot, type NewSlot, repeated } from './new-slot.ts';
import type { PersonKind, Placed, Slot } from './slot.ts';

interface Choice {
  slot: NewSlot;
  label: string;
  attribute: string | null;
}

/**
 * Where a reading that a record map speaks of belongs: a detail that was taught to be a child's or an adult's lies with a person of that kind, in its own row or card where
 * it stands in one. What is said to be no fact tells of nobody.
 */
export function taughtChoice(item: Placed, chosen: Choice, slots: Map<string, Slot>, lexicon: Lexicon): Choice {
  if (item.taught === undefined) return chosen;
  if (item.taught === null) return { ...chosen, slot: flatSlot('case', item.screen, 0), attribute: null };
  const { fact, of } = item.taught;
  const attribute = taughtAttribute(fact, lexicon);
  if (attribute === null) return { ...chosen, attribute: null };
  const kind = fact.split('.')[0] as PersonKind;
  const known = slots.get(chosen.slot.key);
  const isOpen = chosen.slot.kind === 'person' && (known?.hint === undefined || known.hint === kind);
  if (of === undefined && isOpen) return { slot: { ...chosen.slot, hint: kind }, label: item.reading.label, attribute };
  if (of === undefined && chosen.slot.kind === kind) return { slot: chosen.slot, label: item.reading.label, attribute };
  return { slot: personSlot(item, kind, attribute, of, slots), label: item.reading.label, attribute };
}

function personSlot(
  item: Placed,
  kind: PersonKind,
  attribute: string,
  of: 'subject' | 'other' | undefined,
  slots: Map<string, Slot>,
): NewSlot {
  const group = groupOf(item);
  if (of === 'subject') return flatSlot('subject', item.screen, 0);
  // What still has a group and stands in no table is a card of its own.
  if (group !== null) {
    const family = `${item.screen}/${item.frame}/${item.reading.section.join('>')}|${kind}`;
    return { ...flatSlot('person', item.screen, 0), key: `group|${group}|${kind}`, kind, family };
  }
  if (of === undefined && kind === 'child')
    return flatSlot('child', item.screen, repeated(slots, item.screen, attribute === 'name' ? 'child.name' : ''));
  const base = `${item.screen}|taught|${of ?? 'any'}|${kind}`;
  let turn = 0;
  while (slots.has(`${base}|${turn + 1}`)) turn++;
  const current = slots.get(`${base}|${turn}`);
  if (attribute === 'name' && current?.members.some((member) => member.attribute === 'name')) turn++;
  return { ...flatSlot('person', item.screen, 0), key: `${base}|${turn}`, kind, family: base, ordinal: turn > 0 ? turn + 1 : null };
}

/** An adult who was taught to be there and may be the one whose record it is. */
export function isTaughtAdult(slot: Slot): boolean {
  return slot.kind === 'adult' && slot.key.includes('|taught|any|adult|0');
}

import type { Slot } from './slot.ts';

/** The details that tell one person from another. */
export const identifying = /^(?:name|firstName|lastName|dateOfBirth|age|relationship)$/;

/** "Contact" over an address and a telephone, and nobody named there, is that of the person whose record it is. */
export function isContactOfSubject(slot: Slot): boolean {
  if (slot.kind !== 'person' || slot.heading !== null || !/\|person\|0$/.test(slot.key) || !/\b(?:contact|address)/i.test(slot.key))
    return false;
  const attributes = slot.members.flatMap((member) => member.attribute ?? []);
  return attributes.length > 0 && !attributes.some((attribute) => identifying.test(attribute));
}

const naming = /^(?:name|firstName|lastName)$/;

/** "Family details" that tell how somebody is related to the child and of no name, on the record of somebody who is named and of whom no more is told. */
export function isOwnPlace(slot: Slot, all: readonly Slot[]): boolean {
  if (slot.kind !== 'person' || slot.heading !== null || !/^section\|.*\|person\|0$/.test(slot.key)) return false;
  const has = ({ members }: Slot, pattern: RegExp): boolean => members.some((member) => pattern.test(member.attribute ?? ''));
  if (has(slot, naming) || !has(slot, /^relationship$/) || all.some((other) => other !== slot && other.family === slot.family))
    return false;
  const own = all.filter((other) => other.kind === 'subject' && other.screen === slot.screen);
  return own.some((other) => has(other, naming)) && !own.some((other) => has(other, /^(?:dateOfBirth|age|relationship)$/));
}

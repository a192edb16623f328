import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';
import { namesAgree } from './identity.ts';
import { flatSlot, type NewSlot, repeated } from './new-slot.ts';
import type { Placed, Slot } from './slot.ts';

/** Where a reading goes: its slot, what it is called there, and which detail of a person it is. */
export interface Choice {
  slot: NewSlot;
  label: string;
  attribute: string | null;
}

/** The slot of a reading that no heading, row or owner in its label claims: of the person named last in the same part, else of the person whose record it is, else of the case. */
export function flatChoice(
  item: Placed,
  attribute: string | null,
  scope: string,
  slots: Map<string, Slot>,
  openers: Map<string, string>,
  lexicon: Lexicon,
): Choice {
  const { reading, screen } = item;
  const facts = knownFacts(reading.label, lexicon);
  const [fact] = facts;
  // "Related person: Ann Lee", then "Lives with: No", "Next of kin: Yes" and "Mobile": all of it is said of her.
  const isOther = slots.get(openers.get(scope) ?? '')?.kind === 'person';
  if (fact?.startsWith('child.') && attribute === null) {
    const slot = flatSlot('child', screen, repeated(slots, screen, fact));
    if (fact === 'child.name') openers.set(scope, slot.key);
    else if (fact === 'child.relationship' && isOther) return { slot: flatSlot('case', screen, 0), label: '', attribute: null };
    else if (openers.get(scope) !== slot.key) openers.delete(scope);
    return { slot, label: reading.label, attribute: fact === 'child.name' ? 'name' : null };
  }
  const opened = attribute === null ? undefined : slots.get(openers.get(scope) ?? '');
  // Behind a parent's name the surgery on a child's form is the child's again.
  // What a record map finds in a banner is of whoever that names.
  const isOpen = opened !== undefined && reading.at >= 0 && !(opened.kind === 'adult' && (attribute === 'gp' || attribute === 'nhsNumber'));
  if (opened && isOpen && !opened.members.some((member) => member.attribute === attribute))
    return { slot: opened, label: reading.label, attribute };
  // A field about something else ends what is said of the person opened.
  const isOfTie = facts.includes('child.relationship') || /^(?:yes|no|true|false)$/i.test(reading.value.trim());
  if (attribute === null && fact !== undefined && !(isOther && isOfTie)) openers.delete(scope);
  if (attribute === 'name' && reading.column === null && namesAnother(reading, slots.get(flatSlot('subject', screen, 0).key)))
    return openOther(item, scope, slots, openers);
  // A cell of a table about something else ("Name" in a list of consents) is no detail of the person whose record it is.
  const isCell = reading.column !== null && attribute !== null;
  return {
    slot: flatSlot(attribute && !isCell ? 'subject' : 'case', screen, 0),
    label: reading.label,
    attribute: isCell ? null : attribute,
  };
}

/** The second "Name" of a screen, with another name in it, is no name of the person whose record it is. */
function namesAnother(reading: Reading, subject: Slot | undefined): boolean {
  const words = parseName(reading.value)?.words ?? [];
  const own = subject?.members.find((member) => member.attribute === 'name' && member.placed.reading.state === 'filled');
  const known = own ? (parseName(own.placed.reading.value)?.words ?? []) : [];
  return words.length > 0 && known.length > 0 && !namesAgree(words, known);
}

/** What follows it is said of that other person; where it is no name ("Name: Influenza") it is said of nobody. */
function openOther(item: Placed, scope: string, slots: Map<string, Slot>, openers: Map<string, string>): Choice {
  const { reading, screen } = item;
  if (!looksLikeName(reading.value)) return { slot: flatSlot('case', screen, 0), label: reading.label, attribute: null };
  let turn = 1;
  while (slots.has(flatSlot('person', screen, turn).key)) turn++;
  const slot = flatSlot('person', screen, turn);
  openers.set(scope, slot.key);
  return { slot, label: reading.label, attribute: 'name' };
}

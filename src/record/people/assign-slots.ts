import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { looksLikeName } from '../values/parse-name.ts';
import { attributeIn, attributeOf } from './attributes.ts';
import { type Choice, flatChoice } from './flat-choice.ts';
import { groupOf, groupOwners } from './group-owner.ts';
import { cardKey, headedCards } from './headed-cards.ts';
import { mentionsKin } from './identity.ts';
import { type LabelOwner, labelOwner } from './label-owner.ts';
import { flatSlot, groupSlot, labelSlot, repeated, sectionSlot } from './new-slot.ts';
import { numberedProfessional } from './numbered-professional.ts';
import { ownedLabel } from './owned-label.ts';
import { questionOwner, type SectionOwner, sectionOwner } from './section-owner.ts';
import { eventTypes, type Placed, type Slot } from './slot.ts';
import { identifying, isContactOfSubject, isOwnPlace } from './slot-of-subject.ts';
import { taughtChoice } from './taught-slot.ts';
import { formsOfOthers, ofWriter } from './writer-slot.ts';

/**
 * Puts each reading into the slot of the person or event it speaks of: by the number or role in its label, by the row, card or
 * fieldset it stands in, by the headings above it, else by the person who was opened last in the same section.
 */
export function assignSlots(placed: Placed[], lexicon: Lexicon): Slot[] {
  const slots = new Map<string, Slot>();
  const forms = formsOfOthers(placed, lexicon);
  const owners = { groups: groupOwners(placed, lexicon), cards: headedCards(placed, lexicon) };
  const openers = new Map<string, string>();
  let before: Placed | undefined;
  for (const item of placed) {
    const chosen = ofWriter(item, forms, lexicon) ?? chooseSlot(item, owners, slots, openers, lexicon);
    const isOfWorker = item.taught === undefined && isPhoneOfWorker(item, before, chosen, lexicon);
    const choice = isOfWorker
      ? { ...chosen, slot: flatSlot('case', item.screen, 0), attribute: null }
      : taughtChoice(item, chosen, slots, lexicon);
    before = item;
    const slot = slots.get(choice.slot.key) ?? { ...choice.slot, members: [] };
    slots.set(slot.key, slot);
    // What was taught of one cell says who the row is about.
    if (choice.slot.hint) slot.hint ??= choice.slot.hint;
    slot.members.push({ placed: item, label: choice.label, attribute: choice.attribute });
  }
  linesOfAddress(
    [...slots.values()].flatMap(({ members }) => members),
    lexicon,
  );
  const all = [...slots.values()];
  return all.map((slot) => (isContactOfSubject(slot) || isOwnPlace(slot, all) ? { ...slot, kind: 'subject' } : slot));
}

/** A field that was taught to be the address ("Village", "Landmark") is a line of one among others that are, in the same part of the screen. */
function linesOfAddress(members: Slot['members'], lexicon: Lexicon): void {
  const taught = members.filter(
    ({ placed }) => placed.taught?.fact.endsWith('.address') && attributeOf(placed.shown.label, lexicon) !== 'address',
  );
  const lines = [...taught, ...members.filter(({ attribute }) => attribute === 'addressLine')];
  for (const member of taught) {
    const isBeside = (other: Slot['members'][number]): boolean =>
      cardKey(other.placed) === cardKey(member.placed) && other.placed.shown.label !== member.placed.shown.label;
    if (lines.some(isBeside)) member.attribute = 'addressLine';
  }
}

const worker = /(?:Worker|Visitor|Nurse|Coordinator|Professional|Professionals|consultants|gp|advocate)$|^worker\.name$/i;

const ofReferrer = /^(?:referr(?:er|ed by|ing)|reported by|reporter|notified by|caller|informant|completed by|professional)\b/i;

/** A telephone number right behind the name of a worker is the worker's. */
function isPhoneOfWorker(item: Placed, before: Placed | undefined, { attribute, slot }: Choice, lexicon: Lexicon): boolean {
  if (attribute !== 'phone' || before === undefined || before.screen !== item.screen || before.reading.state !== 'filled') return false;
  if (item.reading.column !== null || !['subject', 'child', 'adult'].includes(slot.kind)) return false;
  const isBeside = before.frame === item.frame && before.reading.section.join('>') === item.reading.section.join('>');
  const isWorker = knownFacts(before.reading.label, lexicon).some((fact) => worker.test(fact));
  return isBeside && (isWorker || ofReferrer.test(before.reading.label) || (slot.kind !== 'adult' && namesOther(before.reading, lexicon)));
}

/** "Landlord name: Ann Lee", "Main school contact: Mrs Lee": somebody who is not whom the record is about, whatever the label calls them. */
function namesOther({ label, value }: Reading, lexicon: Lexicon): boolean {
  const isAsked = attributeOf(label, lexicon) !== null || labelOwner(label, lexicon) !== null;
  return !isAsked && otherLabel.test(label.trim()) && !ownName.test(label.trim()) && looksLikeName(value);
}

const otherLabel =
  /.\bname$|^name of\b.|\b(?:contact|person|officer|manager|lead|leader|head|teacher|tutor|referee|solicitor|landlord|neighbou?r|friend|key ?worker|supervisor|advocate|interpreter|employer)$/i;
const ownName =
  /^(?:(?:preferred|chosen|previous|former|old|birth|maiden|married|legal|alternative|alternate|other|religious|middle|nick|pet|alias|known|also|display|official|common|usual|full|short)\b.*)$/i;

/** Whose the rows and cards of all screens are. */
interface Owners {
  groups: ReadonlyMap<string, SectionOwner>;
  cards: ReadonlyMap<string, SectionOwner>;
}

function chooseSlot(
  item: Placed,
  { groups, cards }: Owners,
  slots: Map<string, Slot>,
  openers: Map<string, string>,
  lexicon: Lexicon,
): Choice {
  const { reading, screen } = item;
  const numbered = reading.column === null ? numberedProfessional(reading.label, screen) : null;
  if (numbered) return { slot: numbered.slot, label: numbered.rest, attribute: attributeOf(numbered.rest, lexicon) };
  const scope = `${screen}/${item.frame}/${reading.section.join('>')}`;
  const byLabel = ownedLabel(reading, lexicon);
  const attribute = attributeIn(reading, lexicon);
  // Under "School" the name is that of an organisation.
  const called = attribute ?? (attributeOf(reading.label, lexicon) === 'name' ? 'name' : null);
  const groupKey = groupOf(item);
  const group = groupKey ? groups.get(groupKey) : undefined;
  const heading = byLabel && !group ? sectionOwner(reading.section, lexicon) : null;
  // "Guardian name" under "Guardian" is a detail of the one who is told of there.
  const isTheirs = byLabel && (byLabel.ordinal === null || byLabel.ordinal === heading?.ordinal);
  if (isTheirs && heading && heading.kind === byLabel.kind && heading.role === byLabel.role && heading.heading === null) {
    const inner = byLabel.rest === '' ? 'name' : attributeOf(byLabel.rest, lexicon);
    return { slot: sectionSlot(heading, item, inner, slots), label: byLabel.rest || 'name', attribute: inner };
  }
  if (byLabel && (byLabel.ordinal !== null || !group)) return openByLabel(byLabel, scope, screen, slots, openers, lexicon);
  const asked = attribute === null ? null : questionOwner(item.screenName, lexicon);
  const opened = slots.get(openers.get(scope) ?? '');
  // "Main carer: Ann Lee", then "Relationship: Mother" on the child's own form.
  if (
    attribute === 'relationship' &&
    (opened?.kind === 'adult' || opened?.kind === 'person') &&
    !groupKey &&
    isOpenRelative(opened, reading, lexicon)
  )
    return { slot: opened, label: reading.label, attribute };
  const section = cards.get(cardKey(item)) ?? sectionOwner(reading.section, lexicon) ?? asked;
  if (section?.kind === 'professional' && groupKey && reading.column !== null)
    return { slot: groupSlot(groupKey, section, item), label: reading.label, attribute: called };
  if (section?.kind === 'professional') return professionalSlot(section, item, called, slots, lexicon);
  if (groupKey && group)
    return {
      slot: groupSlot(groupKey, group, item),
      label: byLabel?.rest || reading.label,
      attribute: attribute ?? (byLabel ? attributeOf(byLabel.rest, lexicon) : null),
    };
  // On a page headed "Referrals" the day of birth behind the child's name is the child's.
  if (section && eventTypes.has(section.kind) && ofOpened.test(attribute ?? '') && openers.has(scope))
    return flatChoice(item, attribute, scope, slots, openers, lexicon);
  // Above the first of the people listed on a screen "Household" the surgery is that of the person whose record it is.
  if (section && isAboveNames(section, item, attribute, slots)) return flatChoice(item, attribute, scope, slots, openers, lexicon);
  if (section) return { slot: sectionSlot(section, item, attribute, slots), label: reading.label, attribute };
  return flatChoice(item, attribute, scope, slots, openers, lexicon);
}

function isAboveNames(section: SectionOwner, item: Placed, attribute: string | null, slots: Map<string, Slot>): boolean {
  if (section.kind !== 'person' || section.heading !== null || (attribute !== 'gp' && attribute !== 'nhsNumber')) return false;
  const slot = slots.get(sectionSlot(section, item, attribute, slots).key);
  return slot === undefined || !slot.members.some((member) => identifying.test(member.attribute ?? ''));
}

function isOpenRelative(opened: Slot, { value }: Reading, { people }: Lexicon): boolean {
  return mentionsKin(value, people.adultKin) && !opened.members.some((member) => member.attribute === 'relationship');
}

const ofOpened = /^(?:dateOfBirth|age|gender|ethnicity|nhsNumber|address|addressLine|gp)$/;

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
    owner.kind === 'child' &&
    owner.ordinal === null &&
    !/\b(?:sibling|brother|sister|son|daughter|unborn|dependant|dependent)\b/.test(owner.role ?? '');
  const slot = alone
    ? flatSlot('child', screen, repeated(slots, screen, inner === 'name' ? 'child.name' : ''))
    : labelSlot(owner, screen, inner, slots);
  // Where a form names its owner on every label ("Mother's name", "Mother's DOB"), a label without one is not the owner's.
  // "Parent phone" among a child's details opens no parent either: a name or a number does.
  const isOpening = owner.ordinal !== null || inner === 'name' || inner === 'firstName' || inner === 'lastName';
  if (slot.kind !== 'subject' && isOpening && openers.get(scope) !== slot.key && !slots.has(slot.key)) openers.set(scope, slot.key);
  else openers.delete(scope);
  return { slot, label: owner.rest === '' ? 'name' : owner.rest, attribute: inner };
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

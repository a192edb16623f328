import type { Reading } from '../../core/schemas/reading.ts';
import { cannotAnswer } from '../cannot-answer.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { isLooselyKnown } from '../lexicon/resolve-label.ts';
import { namesOrganisation } from '../values/names-organisation.ts';
import { looksLikeName } from '../values/parse-name.ts';
import { attributeOf, isAttributeFact, isPlausible } from './attributes.ts';
import { type LabelOwner, labelOwner } from './label-owner.ts';
import { eventTypes } from './slot.ts';

/** Names somebody else than whom the record is about; what follows is told of them. */
const relatedPerson =
  /^(?:related|linked|associated|connected|other|second) (?:person|party|individual|contact|relative|adult|family member)(?: name)?$|^(?:relative|relation|family member|contact person)(?: name)?$/i;

const ofContact = /^(?:\w+ )?contact\b/i;

/** A label's owner counts when it carries a number, when what is left is an attribute of a person, or when the label is a role and the value a name ("Father: Sam Hill"). */
export function ownedLabel(reading: Reading, lexicon: Lexicon): LabelOwner | null {
  if (
    relatedPerson.test(reading.label.trim()) &&
    reading.column === null &&
    looksLikeName(reading.value) &&
    !namesOrganisation(reading.value)
  )
    return { kind: 'person', role: null, ordinal: null, rest: '' };
  const owner = labelOwner(reading.label, lexicon) ?? kinOwner(reading, lexicon);
  if (!owner) return null;
  // "Contact 2 name" is a person's, "Contact 2 date" is none.
  if (owner.kind === 'person' && ofContact.test(reading.label.trim()) && owner.rest !== '' && attributeOf(owner.rest, lexicon) === null)
    return null;
  if (owner.ordinal !== null && !(owner.kind === 'consent' || owner.kind === 'disclosure')) return owner;
  if (eventTypes.has(owner.kind) || owner.kind === 'person') return null;
  const known = knownFacts(reading.label, lexicon);
  if (owner.rest === '') return isRoleWithName(reading, owner, known, lexicon) ? owner : null;
  // "Emergency contact number" is a telephone number.
  if (owner.kind === 'adult' && /^(?:number|no|tel|num)$/.test(owner.rest) && /^[\d\s()+-]{9,}$/.test(reading.value.trim()))
    return { ...owner, rest: 'phone' };
  const attribute = attributeOf(owner.rest, lexicon);
  if (contactRole.test(owner.rest)) {
    if (isRoleWithName(reading, { ...owner, rest: '' }, known, lexicon)) return { ...owner, rest: '' };
    if (attribute === null) return null;
  }
  if (attribute !== null && !isPlausible(attribute, reading, lexicon)) return null;
  const isLoose = isLooselyKnown(reading.label, lexicon);
  if (
    attribute !== null &&
    (known.length === 0 ||
      isLoose ||
      known.every((fact) => fact === 'adult.partner' || isAttributeFact(fact, lexicon) || cannotAnswer(fact, reading, lexicon)))
  )
    return owner;
  return null;
}

/** "Neighbour/Friend: Name", "Aunt's name": somebody of whom the label says in words of kin what they are. */
function kinOwner({ label, value, column }: Reading, lexicon: Lexicon): LabelOwner | null {
  const called =
    /^(.{3,40}?)(?:['’]s)?(?:\s*[:–—-]\s*|\s+)(?:full )?name$/i.exec(label.trim())?.[1] ??
    /^(?:full )?name of (.{3,40})$/i.exec(label.trim())?.[1];
  if (called === undefined || column !== null || !looksLikeName(value) || namesOrganisation(value)) return null;
  const parts = called.toLowerCase().split(/\s*(?:\/|\bor\b|&|\band\b)\s*/);
  const isKin = parts.every((part) => lexicon.people.adultKin.includes(part.replace(/^(?:the |your |their )/, '')));
  return isKin ? { kind: 'adult', role: parts[0] ?? null, ordinal: null, rest: 'name' } : null;
}

/** What else a relative is to the record: "Mother / next of kin", "Mother/SDM/EC", "Father (PR)". */
const contactRole =
  /^(?:(?:and |or )?(?:next of kin|nok|ec|emergency contact|sdm|main contact|primary contact|first contact|contact|main carer|primary carer|carer|guardian|pr|with pr|parental responsibility|with parental responsibility|resident|non resident|detail|s|met|seen|spoken to|interviewed|consulted|visited|present|contacted)(?: |$))+$/;

function isRoleWithName(reading: Reading, owner: LabelOwner, known: readonly string[], lexicon: Lexicon): boolean {
  const single = !/children|dependants|dependents|siblings|parents/i.test(reading.label);
  return (
    single &&
    (owner.kind === 'child' || owner.kind === 'adult' || owner.kind === 'subject') &&
    looksLikeName(reading.value) &&
    !namesOrganisation(reading.value) &&
    !/^(?:no|not|none|unknown|address|details|see)\b/i.test(reading.value.trim()) &&
    known.every(
      (fact) =>
        /\.(?:name|isParent|partner|hasCareOfChild|carerRelationship)$/.test(fact) || lexicon.vocabulary.get(fact)?.type === 'finding',
    )
  );
}

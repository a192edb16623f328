import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelKeys, withoutModifiers } from '../lexicon/label-key.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { namesOrganisation } from '../values/names-organisation.ts';
import { looksLikeName } from '../values/parse-name.ts';
import { mentionsKin } from './identity.ts';
import { judgeHeading } from './judge-heading.ts';

/**
 * The attribute of a person that a label asks for ("dateOfBirth"), or null. "Relationship to Kai Doyle" names the person whose record it is; "Phone (H)" and
 * "DOB (yyyymmdd)" qualify it.
 */
export function attributeOf(label: string, lexicon: Lexicon): string | null {
  const known = lexicon.asked.get(label);
  if (known !== undefined) return known;
  const attribute = findAttribute(label, lexicon);
  // A page that invents labels without end must not fill the memory.
  if (lexicon.asked.size > 5000) lexicon.asked.clear();
  lexicon.asked.set(label, attribute);
  return attribute;
}

function findAttribute(label: string, lexicon: Lexicon): string | null {
  if (relation.test(label.trim())) return 'relationship';
  const asked = askedFor(label);
  if (asked !== null) return findAttribute(asked, lexicon);
  const part = addressPart.exec(label.trim());
  if (part && lexicon.attributes.get(labelKeys(part[1] ?? '', lexicon.table).sorted) === 'address')
    return /country|type|status/i.test(part[2] ?? '') ? null : 'addressLine';
  const keyed = (text: string): string | null => lexicon.attributes.get(labelKeys(text, lexicon.table).sorted) ?? null;
  const plainly = keyed(label) ?? keyed(withoutQualifier(label, lexicon));
  const isKnown = plainly !== null || lexicon.sorted.has(labelKeys(label, lexicon.table).sorted);
  return isKnown ? plainly : keyed(withoutModifiers(label, lexicon.table));
}

/** The attribute that a reading holds: by its label, where the value can be one; or a relationship under "Type" or "Role" in a row or card of people. */
export function attributeIn(reading: Reading, lexicon: Lexicon): string | null {
  const asked =
    attributeOf(reading.label, lexicon) ?? (reading.column === null ? null : attributeOf(withoutMember(reading.label), lexicon));
  if (isOfOccasion(reading, lexicon)) return null;
  const isPlace = asked === null && placeColumn.test(reading.label.trim()) && postcode.test(reading.value) && reading.column !== null;
  if (isPlace && !namesOrganisation(reading.value)) return 'address';
  if (asked !== null) return isPlausible(asked, reading, lexicon) ? asked : null;
  if ((reading.column === null && reading.section.length === 0) || !kinColumn.test(reading.label)) return null;
  // "Type: Child in need plan" on a card is no relationship; in a column of relatives "Sister (half)" is.
  if (reading.column === null && reading.value.trim().split(/[\s/-]+/).length > 2) return null;
  if (
    /\b(?:plan|protection|need|assessment|conference|meeting|visit|review|contact|order|safeguarding|health|social)\b/i.test(reading.value)
  )
    return null;
  return isKin(reading.value, lexicon) ? 'relationship' : null;
}

/** "First name of contact person" heads a column of first names in a list of contacts. */
function withoutMember(label: string): string {
  return label.replace(
    /\s+of (?:the )?(?:contact(?: person)?|person|relative|family member|household member|member|individual|carer|next of kin)\s*$/i,
    '',
  );
}

function isKin(text: string, { people }: Lexicon): boolean {
  return [people.childKin, people.otherChildKin, people.adultKin].some((kin) => mentionsKin(text, kin));
}

const placeColumn = /^(?:location|place|whereabouts|where|lives|living)$/i;
const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i;

const ofPlace: ReadonlySet<string> = new Set(['address', 'addressLine', 'phone']);

/** Under "Details of the new appointment" the address is that of the place. */
export function isOfOccasion({ label, section }: Reading, lexicon: Lexicon): boolean {
  return (
    ofPlace.has(attributeOf(label, lexicon) ?? '') &&
    section.some((title) => {
      const words = labelWords(title.replace(/\s+(?:details?|information|info|\d+)\s*$/i, ''));
      return words.some((_, at) => lexicon.owners.occasions.has(words.slice(at).join(' ')));
    })
  );
}

/** What an answer must have in it, or be in place of one: "NHS: Yes" is no number, "Person: 2 of 5" no name. */
const telling: Readonly<Record<string, RegExp>> = {
  dateOfBirth: /\d|^(?:unborn|not|n\/?a|un|to be|none|restricted|withheld|\*)/i,
  // "5 d 7 h" is how long something has been waiting.
  age: /^(?!.*\d\s*(?:h|hrs?|hours?|mins?|minutes?)\b(?! old))/i,
  phone: /\d[\d\s()+-]{4,}|^(?:none|not|n\/?a|no|un|ex-?directory|withheld|as (?:above|mother|father|parent)|same|\*)/i,
  address: /^(?!(?:yes|no|y|n|true|false)\.?$)/i,
  name: /^(?!(?:yes|no|y|n|true|false)\.?$)/i,
  gp: /^(?!(?:yes|y|true|false)\.?$)/i,
  nhsNumber: /\d{3}[\s-]?\d{3}[\s-]?\d{4}|^(?:none|not|n\/?a|un|\*|[x•●]{3})/i,
};

/** Whether the value of a reading can be an answer to what is asked. */
export function isPlausible(attribute: string, { label, value, state }: Reading, lexicon: Lexicon): boolean {
  if (state !== 'filled') return true;
  // "Relation: Orla Fenn" names the relative.
  if (attribute === 'relationship') return !(judgeHeading(value, lexicon) === 'name' && !isKin(value, lexicon));
  if (attribute === 'name' && namesOrganisation(value)) return false;
  if (attribute === 'name' && /^(?:person|case name|record name)\W*$/i.test(label.trim()))
    return looksLikeName(value) && !ofFamily.test(value);
  return telling[attribute]?.test(value.trim()) ?? true;
}

/** "Case name: Hill family" */
const ofFamily = /\b(?:family|household|siblings?|children|case)\W*$/i;

const kinColumn =
  /^(?:\S+ )?(?:type|role|link|connection|kin|what|tie|who|position|badge|tag|chip)(?: type)?(?: id)?$|^(?:type|kind|role|nature) of (?:contact|person|member|relative|relation|relationship|link|carer|involvement)$|^relatives?$|^family member$/i;

/** "Home address (district)", "Address - Town": one line of it. */
const addressPart =
  /^(.*\S)\s*(?:[([]|\s[-–—:]\s?|:)\s*((?:line ?\d|street|district|town|city|town or city|county|postcode|post code|postal code|zip|region|locality|village|house.{0,20}|country|type|status))[)\]]?$/i;

const relation =
  /^(?:relationship|relation|rel\.?|rel['’]?ship|r['’]ship) (?:to|with|of) \S.{0,40}$|^(?:client|patient|child|young person|yp|pupil|student|person|family|kin|contact|kinship|service user|nok|carer)(?:['’]s)? (?:relation|relationship|rel\.?)$|^(?:rel\.?|reln\.?|rel['’]?ship|r['’]ship|relat\.?|rltnshp)$|^what (?:is|are|was) .{0,60}\brelationship (?:to|with) .{1,80}$|^how (?:is|are) (?:this person|the person|they|he|she|\p{Lu}\p{L}+) related\b.{0,40}$/iu;

/** What a question to whoever fills a form in asks for: "What is their phone number?", "Where do they live?", "When were they born?". Null where it asks for nothing of a person. */
function askedFor(label: string): string | null {
  const [, told] =
    /^(?:what|who|which)(?: is|['’]s| are| was| were) (?:the )?(?:your|their|his|her|this person['’]s|the person['’]s) (.{2,40}?)\s*\??$/i.exec(
      label.trim(),
    ) ?? [];
  if (told !== undefined) return told;
  if (/^where (?:do|does|did) (?:they|he|she|this person|the person) (?:currently )?live\s*(?:now)?\??$/i.test(label.trim()))
    return 'address';
  return /^when (?:were|was) (?:they|he|she|this person|the person) born\s*\??$/i.test(label.trim()) ? 'date of birth' : null;
}

/** "DOB (verified)" asks for a date of birth; what is said of its owner stays: "DOB (mother)". */
function withoutQualifier(label: string, lexicon: Lexicon): string {
  const inside = /\(([^()]*)\)\s*$/.exec(label)?.[1];
  if (inside === undefined) return label;
  const words = labelWords(inside);
  const isOwner = words.some((_, at) =>
    words.some((__, end) => end >= at && lexicon.owners.owners.has(words.slice(at, end + 1).join(' '))),
  );
  const isOther = /\b(?:previous|former|old|school|gp|work(?:er)?|referrer|emergency|alias|kin|relative|family|estimated)\b/i.test(inside);
  return isOwner || isOther ? label : label.slice(0, label.lastIndexOf('('));
}

export function isAttributeFact(fact: string, lexicon: Lexicon): boolean {
  return Object.values(lexicon.people.attributes).some((entry) => entry.child === fact || entry.adult === fact);
}

import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { usualFacts } from '../lexicon/resolve-label.ts';
import { attributeOf } from '../people/attributes.ts';
import { mentionsKin } from '../people/identity.ts';
import { labelOwner } from '../people/label-owner.ts';
import { parseAge } from '../values/parse-age.ts';
import { findDates } from '../values/parse-date.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';

const familyLabel =
  /^(?:family|(?:family|household) (?:members?|composition|details|network|make ?up)|household|parents?|carers?|parents? (?:and|or)? ?carers?|parents? and guardians?|(?:main|primary|principal|first|current) carers?|next of kin|nok|emergency contacts?|nearest relative|significant others?|relationships?|relatives|siblings?(?: names?)?|brothers and sisters(?: names)?|who (?:lives|is) in the (?:household|home|family)|people in (?:the )?household|persons? with (?:parental responsibility|pr)|family and household)(?: details?)?$/;

interface Relative {
  name: string;
  relationship: string;
  /** As shown, with a date of birth. */
  born: string | null;
  age?: string | null;
}

/**
 * A field of the family whose value names people with how they are related ("Mother: Jane Doyle (DOB 1/2/1990); Father: Tom Doyle", "Jane Doyle (mother)"): what it tells of each,
 * as the row of a table would. Null where it is no such field, or where any part of the value is something else.
 */
export function splitPeople(reading: Reading, lexicon: Lexicon, now: string): Reading[] | null {
  if (reading.state !== 'filled' || reading.column !== null || reading.kind === 'prose' || reading.value.length > 400) return null;
  if (
    !familyLabel.test(labelWords(reading.label).join(' ')) &&
    !familyLabel.test(
      reading.label
        .trim()
        .toLowerCase()
        .replace(/\s*[/&]\s*/g, ' or '),
    )
  )
    return relativeNamed(reading, lexicon);
  const listed = pluralNames.test(reading.label.trim()) ? firstNames(reading.value) : null;
  if (listed) return listed.flatMap((name, at) => rowOf(reading, { name, relationship: 'Sibling', born: null }, at));
  const parts = reading.value.split(/\s*(?:[;\n|]|,(?![^(]*\))\s*(?=[^,;]{2,60}(?:\(|:|$)))\s*/).filter((part) => part !== '');
  const isSiblings = siblingLabel.test(reading.label.trim());
  const people = parts.map((part) => relativeIn(part, lexicon, now) ?? (isSiblings ? siblingIn(part, now) : null));
  if (people.length === 0 || people.some((person) => person === null)) return null;
  return people.flatMap((person, at) => (person ? rowOf(reading, person, at) : []));
}

/** "Collected by: Jane Doyle (mother)" tells of the mother under a label that means nothing else. */
function relativeNamed(reading: Reading, lexicon: Lexicon): Reading[] | null {
  const [, name = '', inside, behind] =
    /^([^(;,]{3,60}?)\s*(?:\(([^)]{3,20})\)|\s[–—-]\s+([^–—();,]{3,25}))$/.exec(reading.value.trim()) ?? [];
  const kin = inside ?? behind ?? '';
  const isAdult = lexicon.people.adultKin.includes(kin.trim().toLowerCase()) && looksLikeName(name);
  if (!isAdult || !saysNoMore(reading.label, lexicon)) return null;
  return rowOf(reading, { name: parseName(name)?.name ?? name, relationship: kin.trim(), born: null }, 0);
}

/** The label is not known, or says no more than that it is a parent, a carer or whoever was there. */
function saysNoMore(label: string, lexicon: Lexicon): boolean {
  if (attributeOf(label, lexicon)) return false;
  const owner = labelOwner(label, lexicon);
  if (owner !== null && (owner.kind !== 'adult' || owner.ordinal !== null || attributeOf(owner.rest, lexicon) !== null)) return false;
  return usualFacts(label, lexicon).every((fact) =>
    /^(?:adult\.(?:name|isParent|hasCareOfChild|partner)|placement\.carerRelationship)$/.test(fact),
  );
}

const siblingLabel = /^(?:half[- ]|step[- ])?(?:siblings?|brothers and sisters|brothers\/sisters)(?:['’]s?)?(?: names?)?$/i;

/** "Siblings' names: Kasia, Filip" are two, and no family name before a first. */
const pluralNames = /^(?:half[- ]|step[- ])?(?:siblings|brothers and sisters|brothers\/sisters)['’]?(?: names)?$/i;

/** Names of one word each in a list; null where it is anything else. */
function firstNames(value: string): string[] | null {
  const names = value.split(/\s*(?:,|;|\n|&|\band\b)\s*/).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name)) ? names : null;
}

/** "Kai Brook (11)" under "Siblings". */
function siblingIn(text: string, now: string): Relative | null {
  const [, name = text, details = ''] = /^([^(]+?)\s*(?:\(([^)]*)\))?$/.exec(text) ?? [];
  const parsed = looksLikeName(name) ? parseName(name) : null;
  if (!parsed) return null;
  const born = findDates(details, now).length === 1 ? details : null;
  return { name: parsed.name, relationship: 'Sibling', born, age: born === null && parseAge(details) !== null ? details : null };
}

function relativeIn(text: string, lexicon: Lexicon, now: string): Relative | null {
  const called = /^([^:()]{2,30}?)(?::| [-–—])\s*(.+)$/.exec(text);
  const bracketed = /^([^(]+?)\s*\(([^)]*)\)\s*$/.exec(text) ?? /^(.+?)\s+[-–—]\s+([^-–—]+)$/.exec(text);
  if (called && isKin(called[1] ?? '', lexicon)) return relative(called[2] ?? '', called[1] ?? '', called[2] ?? '', now);
  const role = bracketed?.[2]?.split(/\s*,\s*/).find((part) => isKin(part, lexicon));
  return bracketed && role !== undefined ? relative(bracketed[1] ?? '', role, bracketed[2] ?? '', now) : null;
}

function relative(name: string, relationship: string, details: string, now: string): Relative | null {
  const parsed = looksLikeName(name) ? parseName(name) : null;
  const born = findDates(details, now).length === 1 ? details : null;
  return parsed ? { name: parsed.name, relationship: relationship.trim(), born } : null;
}

function isKin(text: string, lexicon: Lexicon): boolean {
  const { childKin, otherChildKin, adultKin } = lexicon.people;
  return text.trim().split(' ').length < 4 && [childKin, otherChildKin, adultKin].some((kin) => mentionsKin(text, kin));
}

function rowOf(reading: Reading, { name, relationship, born, age }: Relative, at: number): Reading[] {
  const cell = (label: string, value: string): Reading => ({
    ...reading,
    label,
    value,
    kind: 'table-cell',
    column: label,
    row: name,
    group: `${reading.at}/${reading.label}/${at}`,
  });
  return [
    cell('Name', name),
    cell('Relationship', relationship),
    ...(born === null ? [] : [cell('Date of birth', born)]),
    ...(age ? [cell('Age', age)] : []),
  ];
}

import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeOf } from '../people/attributes.ts';
import { mentionsKin } from '../people/identity.ts';
import { looksLikeName } from '../values/parse-name.ts';

const vague =
  /^(?:(?:contact|phone|telephone|telecom) )?(?:number|no\.?|value|detail|details|info|information|data|point|mech(?:anism)?(?: id)?|address|contact)$|^(?:contact|telecom|contact mech id|number \/ address)$/i;
const kind = /^(?:(?:contact|phone|number|address|telecom|detail) )?(?:type|use|usage|kind|method|mode|purpose|category|system|role|for)$/i;
const remark =
  /^(?:(?:contact|phone|number) )?(?:notes?|comments?|remarks?|description|label|belongs to|whose|owner|of|holder|who|relates to)$|^contact (?:person|name)$/i;
const phone = /^(?:\+?44|\(?0)[\d\s()/.-]{8,}\d(?:\s*(?:x|ext\.?)\s*\d+)?$/i;
const ofTelephone = /\b(?:tele)?phones?\b|\bmobile\b|\blandline\b|\bcell\b|\bcontacts?\b|\btel\b|\bsms\b/i;

/**
 * Ways to reach somebody, in rows or cards of "Type", "Number" and "Notes": a telephone number is that of whoever the type or the note names ("Mobile (mother)", "Mother, after 5pm"),
 * else of whoever the list is about. Rows that name a person themselves are left as they are.
 */
export function contactRows(readings: readonly Reading[], lexicon: Lexicon): Reading[] {
  // Beside a relative who is told of on the same screen the list may be of either.
  const isOther = readings.some((reading) => reading.column === null && isRelative(reading, lexicon));
  const owners = ownersOf(readings, lexicon);
  return readings.map((reading, at) => {
    if (owners.has(reading)) return { ...reading, label: 'Name' };
    if (reading.state !== 'filled' || !phone.test(reading.value.trim())) return reading;
    const label = reading.label.trim();
    const isAsked = attributeOf(label, lexicon) === 'phone';
    if (!isAsked && !vague.test(label)) return reading;
    const beside = besideIt(readings, at);
    if (looksLikeName(reading.row ?? '') || beside.some((other) => tellsWho(other, lexicon))) return reading;
    const said = beside.filter(
      ({ label: other, value, state }) =>
        state === 'filled' && (kind.test(other.trim()) || remark.test(other.trim())) && !/\baddress\b/i.test(value),
    );
    const kin = said.map(({ value }) => kinIn(value, lexicon)).find((found) => found !== null) ?? null;
    if (kin !== null) return asField(reading, `${kin} phone`);
    const isOfPhone = said.some(({ value }) => ofTelephone.test(value)) || reading.section.some((title) => ofTelephone.test(title));
    return !isAsked && said.length > 0 && isOfPhone && !isOther ? asField(reading, 'Phone') : reading;
  });
}

/** Beside a telephone number or an e-mail address in its row, the owner is whose it is, and not who holds the case. */
function ownersOf(readings: readonly Reading[], lexicon: Lexicon): Set<Reading> {
  const named = new Set(readings.flatMap((reading) => (reading.column !== null && tellsWho(reading, lexicon) ? [reading.group] : [])));
  const reached = new Set(
    readings.flatMap(({ group, column, value }) => (column !== null && group !== null && isReach(value) ? [group] : [])),
  );
  return new Set(
    readings.filter(
      ({ label, group, column }) =>
        column !== null && reached.has(group ?? '') && !named.has(group) && /^(?:owner|holder|whose)$/i.test(label.trim()),
    ),
  );
}

function isReach(value: string): boolean {
  return phone.test(value.trim()) || /^\S+@\S+\.\S+$/.test(value.trim());
}

function asField(reading: Reading, label: string): Reading {
  return { ...reading, label, column: null, group: null, kind: 'text' };
}

/** The other cells of its row or, outside tables, the fields next to it under the same heading. */
function besideIt(readings: readonly Reading[], at: number): Reading[] {
  const own = readings[at] as Reading;
  if (own.column !== null)
    return own.group === null ? [] : readings.filter((other) => other !== own && other.group === own.group && other.column !== null);
  return readings
    .slice(Math.max(0, at - 2), at + 3)
    .filter((other) => other !== own && other.column === null && other.section.join('>') === own.section.join('>'));
}

function isRelative(reading: Reading, lexicon: Lexicon): boolean {
  return attributeOf(reading.label, lexicon) === 'relationship' && mentionsKin(reading.value, lexicon.people.adultKin);
}

function tellsWho({ label }: Reading, lexicon: Lexicon): boolean {
  return /^(?:name|firstName|lastName|relationship|dateOfBirth)$/.test(attributeOf(label, lexicon) ?? '');
}

/** "Mobile (mother)", "Mother, after 5pm", "Mum's mobile": the word of kin, where the words say it of the number. */
function kinIn(text: string, { people }: Lexicon): string | null {
  const said = text.toLowerCase().replace(/[’']s\b/g, '');
  const own = /^(?:of |this is |belongs to )?(?:the )?(?:child )?([a-z][a-z -]{2,20}?)(?=$|[\s,;:(/–-])/.exec(said)?.[1] ?? '';
  const inside = /\(([^)]{3,25})\)/.exec(said)?.[1] ?? '';
  const words = [inside, said.split(/\s*[,;:(/–]|\s-/)[0] ?? '', own];
  const roles = Object.entries(people.adultRoles).filter(([role]) => /^(?:mother|father|partner|grandparent|carer)$/.test(role));
  const named = words.map((word) => word.trim().replace(/\s+(?:mobile|phone|home|work|number|landline|cell|tel)\b.*$/, ''));
  for (const word of named) for (const [role, known] of roles) if (known.includes(word)) return role;
  return null;
}

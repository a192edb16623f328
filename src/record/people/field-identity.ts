import type { ScreenReading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { findDates } from '../values/parse-date.ts';
import { assignSlots } from './assign-slots.ts';
import { type Identity, named, namesAgree, slotIdentity, yearsOld } from './identity.ts';
import { judgeHeading } from './judge-heading.ts';
import { placeReadings } from './place-readings.ts';
import { recordNumber } from './record-number.ts';
import type { ScreenIdentity } from './screen-identity.ts';
import type { Slot } from './slot.ts';
import { isLoneChild } from './slot-tells.ts';

/** What the fields of a screen say of the person whose record it is. */
interface FieldIdentity {
  words: string[];
  dateOfBirth: string | null;
  nhsNumber: string | null;
  recordId: string | null;
}

interface Told extends Identity {
  slot: Slot;
  /** ISO dates of all days of birth shown in its place. */
  born: string[];
}

/** `top` is the name on top of the screen, without words where nobody is surely named there. Null where the fields describe nobody, more than one, or perhaps a relative. */
export function fieldIdentity(screen: ScreenReading, top: ScreenIdentity, lexicon: Lexicon, now: string): FieldIdentity | null {
  const placed = placeReadings([screen], lexicon);
  const all = assignSlots(placed, lexicon).map((slot): Told => ({ ...slotIdentity(slot, now), slot, born: bornIn(slot, now) }));
  const own = all.filter(({ slot }) => slot.kind === 'subject');
  // "Relationship: Parent" beside a name is that of a relative, whose record this is not.
  if (own.some(({ relationship }) => relationship !== null && !/^self\b/i.test(relationship))) return null;
  const described = own.filter(({ name, nhsNumber }) => name !== null || nhsNumber !== null);
  const who = described.length > 0 ? described : childOnTop(all, top);
  const isBare = who.length === 0;
  if (isBare && !isAboutTop(own, all, top, screen, lexicon)) return null;
  const words = who.find((each) => each.words.length > 0)?.words ?? [];
  // "Patient: Jane Doyle" and "DOB" beside it may stand in two places that both speak of the subject.
  const told = described.length > 0 ? [described, own] : [[...who, ...own]];
  const dates = told.map(datesOf).find(({ size }) => size > 0) ?? new Set();
  if (namesOf(who).size > 1 || dates.size > 1 || (words.length > 0 && top.words.length === 0 && isTitledByOther(screen, words, lexicon)))
    return null;
  const [dateOfBirth = null] = dates;
  if (described.length === 0 && isOtherAge(dateOfBirth, top, now)) return null;
  return {
    words,
    dateOfBirth,
    nhsNumber: who.find(({ nhsNumber }) => nhsNumber)?.nhsNumber ?? null,
    recordId: words.length > 1 || isBare ? recordNumber(placed) : null,
  };
}

/** The child of a record that calls everybody by what they are to it ("Child's name"), when the screen carries the same name on top. A child who is somebody's son or daughter there is a relative, of whatever name. */
function childOnTop(all: Told[], { words }: ScreenIdentity): Told[] {
  const children = all.filter(({ slot }) => slot.kind === 'child');
  const isOne = children.every((child) => isLoneChild(child.slot) && child.relationship === null);
  const called = children.filter((child) => child.words.length > 0);
  return words.length > 1 && isOne && called.every((child) => child.words.length > 1 && namesAgree(child.words, words)) ? called : [];
}

/** Whether a day of birth or a number without a name is that of the one named on top: nothing beside it speaks of a relative, and nobody else can be meant by the name. */
function isAboutTop(own: Told[], all: Told[], top: ScreenIdentity, screen: ScreenReading, lexicon: Lexicon): boolean {
  if (top.words.length < 2) return false;
  const others = all.filter(({ slot, words }) => slot.kind !== 'subject' && namesAgree(words, top.words));
  const dates = datesOf(own);
  if (others.some(({ slot, dateOfBirth }) => slot.kind === 'professional' || (dateOfBirth !== null && !dates.has(dateOfBirth))))
    return false;
  return top.support === 'line' || top.support === 'field' || !namesSomebodyElse(screen, top, all, lexicon);
}

/** What only looks like the name of a person may be that of a place; then the person is named by a further heading or in the title. */
function namesSomebodyElse({ frames }: ScreenReading, top: ScreenIdentity, all: Told[], lexicon: Lexicon): boolean {
  const titles = frames.flatMap(({ title }) => title.split(/\s*[|·•–—]\s*|\s-\s/));
  const headings = frames.flatMap((frame) => frame.headings.map(({ text }) => text));
  const cards = new Set(all.map(({ slot }) => slot.heading));
  return [...titles, ...headings].some(
    (text) => judgeHeading(text, lexicon) === 'name' && !cards.has(text) && !top.words.every((word) => text.toLowerCase().includes(word)),
  );
}

/** One of the main headings is the name of somebody else, who may well be the person whose record it is. */
function isTitledByOther({ frames }: ScreenReading, words: string[], lexicon: Lexicon): boolean {
  const headings = frames.flatMap((frame) => frame.headings.filter(({ level }) => level <= 2));
  return headings.some(({ text }) => judgeHeading(text, lexicon) === 'name' && !namesAgree(named(text).words, words));
}

/** An age on top that the day of birth does not make: the two are not of one person. */
function isOtherAge(dateOfBirth: string | null, { age, ...top }: ScreenIdentity, now: string): boolean {
  const years = dateOfBirth === null ? null : yearsOld({ ...top, age: null, dateOfBirth }, now);
  return years !== null && age !== null && Math.abs(years - Math.floor(age)) > 1;
}

function bornIn({ members }: Slot, now: string): string[] {
  const shown = members.filter(({ attribute }) => attribute === 'dateOfBirth').map(({ placed }) => placed.reading.value);
  return shown.flatMap((value) => (/edd|expected|due/i.test(value) ? [] : (findDates(value, now)[0]?.iso.slice(0, 10) ?? [])));
}

/** Every day of birth that is told, though only the first in a place is taken for that of the one it describes. */
function datesOf(told: Told[]): Set<string> {
  return new Set(told.flatMap(({ dateOfBirth, born }) => [...(dateOfBirth === null ? [] : [dateOfBirth]), ...born]));
}

function namesOf(told: Told[]): Set<string> {
  return new Set(told.flatMap(({ words }) => (words.length > 0 ? [[...words].sort().join(' ')] : [])));
}

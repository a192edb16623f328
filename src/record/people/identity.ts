import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { plain } from '../values/answers.ts';
import { parseAge } from '../values/parse-age.ts';
import { findDates } from '../values/parse-date.ts';
import { parseName } from '../values/parse-name.ts';
import type { Slot } from './slot.ts';

/** What identifies a person: everything here was shown; null where it was not. */
export interface Identity {
  name: string | null;
  words: string[];
  /** ISO date. */
  dateOfBirth: string | null;
  /** Years; from a recorded age. */
  age: number | null;
  nhsNumber: string | null;
  relationship: string | null;
}

export const nobody: Identity = { name: null, words: [], dateOfBirth: null, age: null, nhsNumber: null, relationship: null };

export function slotIdentity(slot: Slot, now: string): Identity {
  const value = (attribute: string): string | null => {
    const shown = shownValue(attribute);
    return shown === null || /^(?:n\/?a|none|no|nil|unknown|not known|not recorded|not applicable|-+|no children)\.?$/i.test(shown.trim())
      ? null
      : shown;
  };
  const shownValue = (attribute: string): string | null =>
    slot.members.find((member) => member.attribute === attribute && member.placed.reading.state === 'filled')?.placed.reading.value ?? null;
  const parts = [value('firstName'), value('lastName')].filter((part) => part !== null).join(' ');
  const shown = value('name') ?? (parts === '' ? slot.heading : parts);
  const shownAge = value('age') ?? shown?.match(/\(([^)]*)\)/)?.[1] ?? null;
  const agedBy = shownAge === null ? undefined : findDates(shownAge, now)[0]?.iso;
  const born = value('dateOfBirth') ?? agedBy ?? null;
  const age = agedBy === undefined ? shownAge : null;
  const inName = shown ? findDates(shown, now)[0]?.iso : undefined;
  const dateOfBirth = born === null || /edd|expected|due/i.test(born) ? (inName ?? null) : (findDates(born, now)[0]?.iso ?? null);
  return {
    ...named(shown),
    dateOfBirth: dateOfBirth?.slice(0, 10) ?? null,
    age: age === null ? null : parseAge(age),
    nhsNumber: value('nhsNumber')?.replace(/\D/g, '') || null,
    relationship: value('relationship') ?? kinInName(shown),
  };
}

const kinBehindName =
  /\(\s*((?:(?:half|step|foster|birth|maternal|paternal)[- ]?)?(?:mother|father|mum|dad|brother|sister|sibling|son|daughter|grandmother|grandfather|aunt|uncle|cousin|partner|carer|parent))\s*\)/i;

/** "Jane Doyle (Mother)" says how she is related. */
export function kinInName(shown: string | null): string | null {
  return shown === null ? null : (kinBehindName.exec(shown)?.[1] ?? null);
}

export function named(shown: string | null): { name: string | null; words: string[] } {
  const name = shown === null ? null : parseName(shown);
  return name ? { name: name.name, words: name.words } : { name: null, words: [] };
}

/** Whole years on the day of now, from the date of birth, else the recorded age; null where neither is known. */
export function yearsOld(identity: Identity, now: string): number | null {
  if (identity.dateOfBirth) {
    const birthdayPassed = now.slice(5, 10) >= identity.dateOfBirth.slice(5);
    return Number(now.slice(0, 4)) - Number(identity.dateOfBirth.slice(0, 4)) - (birthdayPassed ? 0 : 1);
  }
  return identity.age === null ? null : Math.floor(identity.age);
}

export type Likeness = 'same' | 'maybe' | 'different' | 'unknown';

/** Whether two descriptions are of one person. A date of birth that differs always means two people; a name alone is `maybe`. */
export function compareIdentity(a: Identity, b: Identity): Likeness {
  if (a.nhsNumber && b.nhsNumber) return a.nhsNumber === b.nhsNumber ? 'same' : 'different';
  if (a.dateOfBirth && b.dateOfBirth && a.dateOfBirth !== b.dateOfBirth) return 'different';
  if (a.words.length > 0 && b.words.length > 0) {
    if (!namesAgree(a.words, b.words)) return 'different';
    return a.dateOfBirth && b.dateOfBirth ? 'same' : 'maybe';
  }
  return a.dateOfBirth && b.dateOfBirth ? 'maybe' : 'unknown';
}

/** Same words in any order, or one of the two is a part of the other ("Kai", "Kai Doyle", "Kai James Doyle"). */
export function namesAgree(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) && (short.length > 1 || short[0] === long[0]);
}

/** Child or adult from what is known of a person; null where nothing says. */
export function kindOf(identity: Identity, now: string, lexicon: Lexicon): 'child' | 'adult' | null {
  const relationship = identity.relationship === null ? '' : plain(identity.relationship);
  // A son who is eighteen today is an adult of the family.
  const years = yearsOld(identity, now);
  if (years !== null) return years < 18 ? 'child' : 'adult';
  if (/\bin[- ]law\b/.test(relationship)) return 'adult';
  if (mentionsKin(relationship, lexicon.people.childKin)) return 'child';
  if (mentionsKin(relationship, lexicon.people.otherChildKin)) return 'child';
  if (mentionsKin(relationship, lexicon.people.adultKin)) return 'adult';
  if (identity.name && /^(?:unborn|baby)\b/i.test(identity.name)) return 'child';
  return null;
}

/** "Sibling(s)", "Siblings" and "Half sibling - maternal" all speak of a sibling. */
export function mentionsKin(relationship: string, kin: string[]): boolean {
  const said = plain(relationship).replace(/\(s\)/g, '').replace(/\s+/g, ' ').trim();
  const one = said.replace(/^((?:[a-z-]+ )?[a-z-]{3,}[^s])s\b/, '$1');
  return [said, one].some((text) =>
    kin.some((word) => text === word || [' ', ',', ' -', ' ('].some((after) => text.startsWith(`${word}${after}`))),
  );
}

import type { ScreenReading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { fieldIdentity } from './field-identity.ts';
import { namesAgree } from './identity.ts';
import { type ScreenIdentity, screenIdentity } from './screen-identity.ts';

/** Who a screen says it is about, as far as a case may be known by it. */
export interface CaseIdentity {
  /** Words of the name, sorted. */
  name: string[];
  /** ISO date. */
  dateOfBirth: string | null;
  recordId: string | null;
  nhsNumber: string | null;
}

/**
 * Identity from the banner and headings, completed from the fields about the same person: the name often stands on top of every screen and the day of birth or a number in its fields. Null
 * where it would not tell two people apart. `now` is a London wall time.
 */
export function identify(screen: ScreenReading, lexicon: Lexicon, now: string): CaseIdentity | null {
  const shown = screenIdentity(screen, lexicon, now);
  const top = isNameOfPerson(shown, screen) ? shown : { ...shown, name: null, words: [] };
  const fields = fieldIdentity(screen, top, lexicon, now);
  // Fields that describe somebody else are no part of it.
  const own = fields !== null && areSame(top.words, fields.words) ? fields : null;
  const identity: CaseIdentity = {
    name: [...(top.words.length > 0 ? top.words : (own?.words ?? []))].sort(),
    dateOfBirth: top.dateOfBirth ?? own?.dateOfBirth ?? null,
    recordId: top.recordId ?? own?.recordId ?? null,
    nhsNumber: top.nhsNumber ?? own?.nhsNumber ?? null,
  };
  const isKnown = identity.recordId !== null || identity.nhsNumber !== null || (identity.name.length > 1 && identity.dateOfBirth !== null);
  return isKnown ? identity : null;
}

/** A line of the banner that only looks like a name may be the system's or the user's, the same on every record: unless the page is titled by it too. */
function isNameOfPerson({ support, words }: ScreenIdentity, { frames }: ScreenReading): boolean {
  const isInTitle = ({ title }: { title: string }): boolean => words.every((word) => title.toLowerCase().includes(word));
  return support !== 'banner' || (words.length > 1 && frames.some(isInTitle));
}

/** "Ruby Carrick" on top and "Ruby Anne Carrick" below are one person; of a single word nothing less than that word is. */
function areSame(top: string[], fields: string[]): boolean {
  if (top.length === 0 || fields.length === 0) return true;
  if ([...top].sort().join(' ') === [...fields].sort().join(' ')) return true;
  return top.length > 1 && fields.length > 1 && namesAgree(top, fields);
}

export function joinIdentity(a: CaseIdentity | null, b: CaseIdentity): CaseIdentity {
  if (a === null) return b;
  return {
    name: a.name.length > 0 ? a.name : b.name,
    dateOfBirth: a.dateOfBirth ?? b.dateOfBirth,
    recordId: a.recordId ?? b.recordId,
    nhsNumber: a.nhsNumber ?? b.nhsNumber,
  };
}

/** Nothing may contradict, and one sure mark must agree. Beside a number that agrees a middle name more is no contradiction; without one the whole name must be the same. */
export function isSameCase(a: CaseIdentity, b: CaseIdentity): boolean {
  if ([differ(a.recordId, b.recordId), differ(a.nhsNumber, b.nhsNumber), differ(a.dateOfBirth, b.dateOfBirth)].includes(true)) return false;
  const isNumbered = isBoth(a.recordId, b.recordId) || isBoth(a.nhsNumber, b.nhsNumber);
  if (isNumbered) return areSame(a.name, b.name);
  return isBoth(a.dateOfBirth, b.dateOfBirth) && isBoth(a.name.join(' ') || null, b.name.join(' ') || null);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function isBoth(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

/** What each alone makes a person this one, as `isSameCase` has it: a name does only together with the date of birth. */
export function identityMarks({ recordId, nhsNumber, name, dateOfBirth }: CaseIdentity): string[] {
  const person = name.length > 0 && dateOfBirth ? `${name.join(' ')} ${dateOfBirth}` : null;
  const marks = Object.entries({ recordId, nhsNumber, person });
  return marks.flatMap(([kind, value]) => (value === null ? [] : [`${kind} ${value}`]));
}

import type { ScreenReading } from '../core/schemas/reading.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { assignSlots } from './people/assign-slots.ts';
import { type Identity, slotIdentity } from './people/identity.ts';
import { placeReadings } from './people/place-readings.ts';
import { recordNumber } from './people/record-number.ts';
import { screenIdentity } from './people/screen-identity.ts';

/** Who a screen says it is about, as far as a case may be known by it. */
export interface CaseIdentity {
  /** Words of the name, sorted. */
  name: string[];
  /** ISO date. */
  dateOfBirth: string | null;
  recordId: string | null;
  nhsNumber: string | null;
}

export interface RememberedCase {
  key: string;
  /** Null where the screen does not say whose it is: such a case holds one screen and is never added to. */
  identity: CaseIdentity | null;
  screens: ScreenReading[];
  /** The tab that showed it last. */
  lastTab: number;
}

/** Plain data, so that it can lie in session storage. Lists, not objects: nothing a page says becomes a key. */
export interface CaseMemory {
  cases: RememberedCase[];
  tabs: { tab: number; caseKey: string }[];
  /** Number of the next case. */
  next: number;
}

export const emptyMemory: CaseMemory = { cases: [], tabs: [], next: 1 };

const mostScreens = 60;
/** Cases kept aside while no tab shows them; the oldest goes first. */
const mostCases = 20;

export interface Remembered {
  memory: CaseMemory;
  caseKey: string;
  /** The tab shows another case than before: what it showed was set aside unless another tab still shows it. */
  switched: boolean;
}

/**
 * Adds what one tab shows to the case it belongs to. A case is known by name and date of birth, by NHS number or by record number;
 * a screen that contradicts or does not say opens a case of its own. A case that no tab shows is set aside at once: nothing of it is used until a screen says that
 * it is this case again. (While a page with frames loads, its content is read before the banner that says whose it is.)
 */
export function remember(memory: CaseMemory, screen: ScreenReading, tab: number, lexicon: Lexicon, now: string): Remembered {
  const identity = identify(screen, lexicon, now);
  const before = memory.tabs.find((entry) => entry.tab === tab)?.caseKey ?? null;
  const known = identity ? memory.cases.filter((each) => each.identity !== null && isSameCase(each.identity, identity)) : [];
  const match = known.length === 1 ? known[0] : undefined;
  const caseKey = match?.key ?? `case:${memory.next}`;
  const kept = match
    ? memory.cases.map((each) => (each === match ? { ...withScreen(each, screen, identity as CaseIdentity, tab), lastTab: tab } : each))
    : [...memory.cases, { key: caseKey, identity, screens: [screen], lastTab: tab }];
  const tabs = [...memory.tabs.filter((entry) => entry.tab !== tab), { tab, caseKey }];
  return {
    memory: dropUnknown({ cases: kept, tabs, next: match ? memory.next : memory.next + 1 }),
    caseKey,
    switched: before !== null && before !== caseKey,
  };
}

/** Forgets what only this tab showed. */
export function forgetTab(memory: CaseMemory, tab: number): CaseMemory {
  const tabs = memory.tabs.filter((entry) => entry.tab !== tab);
  const cases = memory.cases.filter((each) => each.lastTab !== tab || tabs.some((entry) => entry.caseKey === each.key));
  return { ...memory, tabs, cases };
}

/** The screens remembered of the case that a tab shows, oldest reading first; empty where it shows none. */
export function recall(memory: CaseMemory, tab: number): ScreenReading[] {
  const key = memory.tabs.find((entry) => entry.tab === tab)?.caseKey;
  return memory.cases.find((each) => each.key === key)?.screens ?? [];
}

/** A screen that did not say whose it is can never be added to, so it goes with the page; cases with an identity are few and go in the order of their use. */
function dropUnknown(memory: CaseMemory): CaseMemory {
  const isShown = (each: RememberedCase): boolean => memory.tabs.some((entry) => entry.caseKey === each.key);
  const cases = memory.cases.filter((each) => each.identity !== null || isShown(each));
  const aside = cases.filter((each) => !isShown(each));
  const tooMany = new Set(aside.slice(0, Math.max(0, aside.length - mostCases)));
  return { ...memory, cases: cases.filter((each) => !tooMany.has(each)) };
}

/** Two readings of one tab closer than this, of which the first lacks frames, are one page being drawn. In milliseconds. */
const drawing = 1000;

/** A screen seen again replaces what it said before; so does a page of frames that was first read half drawn, when it had no name of its own yet. */
function withScreen(known: RememberedCase, screen: ScreenReading, identity: CaseIdentity, tab: number): RememberedCase {
  const last = known.screens.at(-1);
  const isHalf = (each: ScreenReading): boolean =>
    each === last &&
    known.lastTab === tab &&
    each.frames.length < screen.frames.length &&
    Math.abs(Date.parse(screen.readAt) - Date.parse(each.readAt)) < drawing;
  const others = known.screens.filter((each) => each.name !== screen.name && !isHalf(each));
  return { ...known, identity: joinIdentity(known.identity, identity), screens: [...others, screen].slice(-mostScreens) };
}

function joinIdentity(a: CaseIdentity | null, b: CaseIdentity): CaseIdentity {
  if (a === null) return b;
  return {
    name: a.name.length > 0 ? a.name : b.name,
    dateOfBirth: a.dateOfBirth ?? b.dateOfBirth,
    recordId: a.recordId ?? b.recordId,
    nhsNumber: a.nhsNumber ?? b.nhsNumber,
  };
}

/** Nothing may contradict, and one sure mark must agree. */
function isSameCase(a: CaseIdentity, b: CaseIdentity): boolean {
  const marks: [unknown, unknown][] = [
    [a.recordId, b.recordId],
    [a.nhsNumber, b.nhsNumber],
    [a.dateOfBirth, b.dateOfBirth],
    [a.name.join(' ') || null, b.name.join(' ') || null],
  ];
  if (marks.some(([x, y]) => x !== null && y !== null && x !== y)) return false;
  const agrees = marks.map(([x, y]) => x !== null && x === y);
  return Boolean(agrees[0] || agrees[1] || (agrees[2] && agrees[3]));
}

/** Identity from the banner and headings, else from the fields about the person; null where it would not tell two people apart. */
export function identify(screen: ScreenReading, lexicon: Lexicon, now: string): CaseIdentity | null {
  const top = screenIdentity(screen, lexicon, now);
  // A line of the banner that only looks like a name may be the system's or the user's, the same on every record.
  const banner = top.support === 'banner' ? { ...top, name: null, words: [] } : top;
  const fields = fieldIdentity(screen, lexicon, now);
  const contradicts =
    fields !== null &&
    banner.words.length > 0 &&
    fields.words.length > 0 &&
    [...fields.words].sort().join(' ') !== [...banner.words].sort().join(' ');
  const own = contradicts ? null : fields;
  const identity: CaseIdentity = {
    name: [...(banner.words.length > 0 ? banner.words : (own?.words ?? []))].sort(),
    dateOfBirth: banner.dateOfBirth ?? own?.dateOfBirth ?? null,
    recordId: banner.recordId ?? own?.recordId ?? null,
    nhsNumber: banner.nhsNumber ?? own?.nhsNumber ?? null,
  };
  const isKnown = identity.recordId !== null || identity.nhsNumber !== null || (identity.name.length > 1 && identity.dateOfBirth !== null);
  return isKnown ? identity : null;
}

function fieldIdentity(
  screen: ScreenReading,
  lexicon: Lexicon,
  now: string,
): { words: string[]; dateOfBirth: string | null; nhsNumber: string | null; recordId: string | null } | null {
  const placed = placeReadings([screen], lexicon);
  const told = assignSlots(placed, lexicon)
    .filter((slot) => slot.kind === 'subject')
    .map((slot) => slotIdentity(slot, now));
  const described = told.filter((each) => each.name !== null || each.nhsNumber !== null);
  const names = new Set(described.flatMap((each) => (each.words.length > 0 ? [[...each.words].sort().join(' ')] : [])));
  const datesOf = (from: Identity[]): Set<string> => new Set(from.flatMap((each) => (each.dateOfBirth ? [each.dateOfBirth] : [])));
  // "Patient: Jane Doyle" and "DOB" beside it may stand in two places that both speak of the subject.
  const dates = datesOf(described).size > 0 ? datesOf(described) : datesOf(told);
  if (described.length === 0 || names.size > 1 || dates.size > 1) return null;
  const words = described.find((each) => each.words.length > 0)?.words ?? [];
  return {
    words,
    dateOfBirth: [...dates][0] ?? null,
    nhsNumber: described.find((each) => each.nhsNumber)?.nhsNumber ?? null,
    recordId: words.length > 1 ? recordNumber(placed) : null,
  };
}

/** What each alone makes a person this one, as `isSameCase` has it: a name does only together with the date of birth. */
export function identityMarks({ recordId, nhsNumber, name, dateOfBirth }: CaseIdentity): string[] {
  const person = name.length > 0 && dateOfBirth ? `${name.join(' ')} ${dateOfBirth}` : null;
  const marks = Object.entries({ recordId, nhsNumber, person });
  return marks.flatMap(([kind, value]) => (value === null ? [] : [`${kind} ${value}`]));
}

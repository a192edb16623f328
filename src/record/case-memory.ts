import type { ScreenReading } from '../core/schemas/reading.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { type CaseIdentity, identify, isSameCase, joinIdentity } from './people/case-identity.ts';

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

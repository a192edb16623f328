import type { PointCounts } from '../core/evaluation/unasked.ts';
import type { CaseRecord } from '../core/schemas/case-record.ts';
import type { Outcome } from '../core/schemas/outcome.ts';
import type { PackDetails } from '../core/schemas/pack.ts';
import type { Role } from '../core/schemas/rule-terms.ts';

/** What the panel has to say before anything else. Only `ready` and `page-keeps-changing` show outcomes. */
export const panelStatuses = [
  'first-run',
  'nothing-to-read',
  'not-permitted',
  'reading',
  'ready',
  'page-keeps-changing',
  'restricted',
  'closed',
  'deceased',
  'identity-unclear',
  'unreachable-page',
  'put-away',
  'failed',
] as const;
export type PanelStatus = (typeof panelStatuses)[number];

export type Contact = PackDetails['contacts'][number];

export interface ProtocolShown {
  id: string;
  name: string;
  edition: string;
  area: string;
  superseded: string[];
  /** Last day the edition holds, ISO date; null or left out where it has no end. */
  effectiveTo?: string | null;
  contacts: Contact[];
}

export const notNeededReasons = ['done-elsewhere', 'not-parent-or-carer', 'other-system', 'misread'] as const;
export const willActReasons = ['will-do'] as const;
export const dismissReasons = [...notNeededReasons, ...willActReasons] as const;
export type DismissReason = (typeof dismissReasons)[number];

/** A flag set aside. Holds the rule and an opaque key of the subject; never a name. */
export interface Dismissal {
  id: string;
  rule: string;
  subjectKey: string;
  reason: DismissReason;
  /** Last day it stays hidden, ISO date. */
  until: string;
}

/** A protocol that can be chosen. */
export interface ProtocolChoice {
  id: string;
  name: string;
  edition: string;
  area: string;
  /** Parts of the area with contacts or rules of their own. */
  areas: string[];
}

/** All that one panel shows, as plain data. The background sends a new one whenever anything changes. */
export interface PanelState {
  status: PanelStatus;
  /** Opaque; differs for every case, so that nothing of one person is kept in view for the next. */
  caseKey: string | null;
  /** Origin of the page, `https://records.example`. */
  origin: string | null;
  /** Whether policy lets the person allow this site. */
  mayAllow: boolean;
  role: Role | null;
  area: string | null;
  protocols: ProtocolShown[];
  outcomes: Outcome[];
  /** Points of the checklist that are not among the outcomes because nobody has opened it; left out where all are. */
  notSent?: PointCounts;
  /** Null until something was read. Of its facts only those named `risk.*`, the dates of birth of children, and those that differ between screens. */
  record: CaseRecord | null;
  /** Fields of the screen in view and how many of them the record makes use of; null or left out where that says nothing. */
  fields?: { shown: number; used: number } | null;
  /** Fields that were taught on the screen in view and are not there now, with the heading they stood under; left out where there are none. */
  lost?: { label: string; section: string | null }[];
  /** Name of each fact that the outcomes speak of, for use inside a sentence. */
  factNames: Record<string, string>;
  /** What the team taught and set cannot be used: one line for each reason. Left out where all of it counts. */
  teamFaults?: string[];
  /** Why the last reading is not whole, in words, or null. */
  partial: string | null;
  dismissed: Dismissal[];
  /** ISO dates of England bank holidays around now: working days left, office hours. */
  bankHolidays: string[];
  /** Last day of the bank-holiday table, ISO date. */
  calendarEnds: string;
  /** ISO instant at which the outcomes were worked out. */
  now: string;
  /** Protocols to choose from, on first run; without them the first run is done on the setup page. */
  available?: ProtocolChoice[];
}

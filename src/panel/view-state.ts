import type { CaseRecord, Evidence } from '../core/case-record.ts';
import type { Outcome } from '../core/outcome.ts';
import type { PackDetails, Role } from '../core/rule.ts';
import type { CalendarFile } from './calendar-file.ts';
import type { Dismissal, DismissReason } from './dismissal.ts';
import type { FirstChoices, ProtocolChoice } from './first-choices.ts';

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
  /** Null until something was read. Only subject, entities, screens and the trio's facts are needed. */
  record: CaseRecord | null;
  /** Name of each fact that the outcomes speak of, for use inside a sentence. */
  factNames: Record<string, string>;
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

/** What a person can do from the panel; the wiring supplies these. Called inside the press itself, so that they may ask the browser for leave. */
export interface PanelActions {
  /** False when the place is no longer on the page. */
  showOnPage(evidence: Evidence): Promise<boolean>;
  /** False when the clipboard refused. */
  copyNote(text: string): Promise<boolean>;
  addToCalendar(file: CalendarFile): void;
  /** `until` is the last day it stays hidden, ISO date. */
  notThis(outcome: Outcome, reason: DismissReason, until: string): void;
  undo(dismissalId: string): void;
  allowSite(): void;
  recheck(): void;
  /** Keeps what was chosen on first run. */
  choose?(choices: FirstChoices): void;
  openSetup(): void;
  openSupervision(): void;
  openDemo(): void;
  teach(): void;
}

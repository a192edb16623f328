import type { Evidence } from '../../core/schemas/case-record.ts';
import type { Dismissal } from '../../messages/panel-state.ts';
import type { CalendarFile } from '../flags/calendar-file.ts';
import type { FirstChoices } from '../welcome/first-choices.ts';

/** What a person can do from the panel; the wiring supplies these. Called inside the press itself, so that they may ask the browser for leave. */
export interface PanelActions {
  /** False when the place is no longer on the page. */
  showOnPage(evidence: Evidence): Promise<boolean>;
  /** False when the clipboard refused. */
  copyNote(text: string): Promise<boolean>;
  addToCalendar(file: CalendarFile): void;
  notThis(dismissal: Dismissal): void;
  undo(dismissalId: string): void;
  allowSite(): void;
  recheck(): void;
  /** Asks for the points of the checklist that were not sent. */
  wholeChecklist?(): void;
  /** Keeps what was chosen on first run. */
  choose?(choices: FirstChoices): void;
  openSetup(): void;
  openSupervision(): void;
  openDemo(): void;
  teach(): void;
}

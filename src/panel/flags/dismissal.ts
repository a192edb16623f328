import { addDays } from '../../core/calendar/days.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { Dismissal, DismissReason } from '../../messages/panel-state.ts';
import { flagId } from './flag-id.ts';

export const reasonWords: Record<DismissReason, string> = {
  'done-elsewhere': 'Already done elsewhere',
  'not-parent-or-carer': 'Not a parent or carer',
  'other-system': 'Recorded in another system',
  misread: 'Sightline misread the page',
  'will-do': 'I will do this by',
};

/** Days a reason hides a flag unless the person chooses otherwise. A misreading is tried again soonest, since the page or the map may be mended. */
const usualDays: Record<DismissReason, number> = {
  'done-elsewhere': 28,
  'not-parent-or-carer': 84,
  'other-system': 28,
  misread: 7,
  'will-do': 1,
};

/** Longest time a flag can stay hidden, in days: nothing is silenced for good. */
export const longestDays = 84;

/** The day until which a reason usually hides a flag; `will-do` never past the limit itself. ISO dates. */
export function usualUntil(reason: DismissReason, today: string, due: string | null): string {
  const usual = addDays(today, usualDays[reason]);
  if (reason !== 'will-do' || !due) return usual;
  const limit = due.slice(0, 10);
  return limit > today ? limit : usual;
}

/** A new dismissal of this outcome; `until` is the last day it stays hidden, ISO date. */
export function dismissalFor({ rule, subjectKey }: Pick<Outcome, 'rule' | 'subjectKey'>, reason: DismissReason, until: string): Dismissal {
  return { id: crypto.randomUUID(), rule, subjectKey, reason, until };
}

/** Whether the dismissal still holds on that day (ISO date). */
export function isInForce(dismissal: Dismissal, today: string): boolean {
  return today <= dismissal.until;
}

/** Dismissals in force by flag. */
export function dismissalsByFlag(dismissals: Dismissal[], today: string): Map<string, Dismissal> {
  return new Map(dismissals.filter((one) => isInForce(one, today)).map((one) => [flagId(one), one]));
}

/** Whether a flag may be hidden to the end of this day: from today on, and not for too long. */
export function isUntilAllowed(until: string, today: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(until) && until >= today && until <= addDays(today, longestDays);
}

import { weekday } from '../core/days.ts';
import type { Outcome } from '../core/outcome.ts';
import { londonMinute } from './date-words.ts';
import { isWorkingDay } from './due-words.ts';
import type { Contact, PanelState } from './view-state.ts';

export interface ContactShown {
  name: string;
  phone: string;
  /** "number of 2007, check it". */
  check: string;
  /** Which area it serves, where the user's own area is not known and it matters. */
  area: string | null;
  isOutOfHours: boolean;
  note: string | null;
}

/** Whom to ring now for this outcome: the contact of the rule for the user's area, or its out-of-hours contact outside office hours. Empty where the pack names none. */
export function chooseContacts(
  outcome: Outcome,
  state: Pick<PanelState, 'protocols' | 'area' | 'bankHolidays'>,
  now: string,
): ContactShown[] {
  const contacts = state.protocols.find(({ id }) => id === outcome.protocol)?.contacts ?? [];
  return contacts
    .filter((contact) => isNamed(contact, outcome.contact) && serves(contact, state.area))
    .map((contact) => {
      if (isOpen(contact, now, state.bankHolidays)) return shown(contact, false, state.area);
      const other = contacts.find(({ id, areas }) => id === contact.outOfHours && (!areas || !state.area || areas.includes(state.area)));
      return shown(other ?? contact, true, state.area, other ? undefined : contact.open);
    });
}

/** One id may stand for several teams: `duty-team` itself, or `duty-team-<area>`. */
function isNamed(contact: Contact, id: string | null): boolean {
  return id !== null && (contact.id === id || (contact.areas !== undefined && contact.id.startsWith(`${id}-`)));
}

function serves(contact: Contact, area: string | null): boolean {
  return !contact.areas || area === null || contact.areas.includes(area);
}

function shown(contact: Contact, isOutOfHours: boolean, area: string | null, open?: Contact['open']): ContactShown {
  return {
    name: contact.name,
    phone: contact.phone,
    check: `number of ${contact.asOf}, check it`,
    area: contact.areas && area === null ? contact.areas.join(', ') : null,
    isOutOfHours,
    note: open ? `Open ${open.days}, ${open.from} to ${open.to}.` : (contact.note ?? null),
  };
}

/** Whether the contact answers at this instant; one without hours always does. */
export function isOpen(contact: Contact, now: string, bankHolidays: string[]): boolean {
  if (!contact.open) return true;
  const local = londonMinute(now);
  const time = local.slice(11, 16);
  const days = openDays(contact.open.days);
  if (!days.has(weekday(local)) || time < contact.open.from || time >= contact.open.to) return false;
  return days.size === 7 || isWorkingDay(local, bankHolidays);
}

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** "Monday to Friday", "Mon-Thu", "Mon, Wed and Fri", "every day" as day numbers. What cannot be read counts as Monday to Friday. */
function openDays(words: string): Set<number> {
  const lower = words.toLowerCase();
  if (/every day|daily|7 days|seven days/.test(lower)) return new Set([0, 1, 2, 3, 4, 5, 6]);
  const found = new Set<number>();
  for (const [, first = '', last] of lower.matchAll(
    /(sun|mon|tue|wed|thu|fri|sat)[a-z]*(?:\s*(?:to|-|–)\s*(sun|mon|tue|wed|thu|fri|sat))?/g,
  )) {
    const start = dayNames.indexOf(first);
    const length = last ? (dayNames.indexOf(last) - start + 7) % 7 : 0;
    for (let step = 0; step <= length; step += 1) found.add((start + step) % 7);
  }
  return found.size > 0 ? found : new Set([1, 2, 3, 4, 5]);
}

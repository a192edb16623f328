import { weekday } from '../../core/calendar/days.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { Contact, PanelState } from '../../messages/panel-state.ts';
import { londonMinute } from '../words/date-words.ts';
import { isWorkingDay } from '../words/due-words.ts';

export interface ContactShown {
  name: string;
  phone: string;
  /** "number of 2007, check it". */
  check: string;
  /** Which areas it serves, where that is not surely the user's own. */
  area: string | null;
  isOutOfHours: boolean;
  note: string | null;
}

/** Whom to ring now for this outcome: the contact of the rule for the user's area, or its out-of-hours contact outside office hours. Empty where the rule names none. */
export function chooseContacts(
  outcome: Outcome,
  state: Pick<PanelState, 'protocols' | 'area' | 'bankHolidays'>,
  now: string,
): ContactShown[] {
  const protocol = state.protocols.find(({ id }) => id === outcome.protocol);
  if (!protocol || !outcome.contact) return [];
  // The name of the whole borough says nothing about which of its teams serves a family, even where a ward has the same name.
  const area = state.area === protocol.area ? null : state.area;
  const named = protocol.contacts.filter((contact) => isNamed(contact, outcome.contact ?? '', area));
  const serving = named.filter((contact) => serves(contact, area));
  return unique(
    (serving.length > 0 ? serving : named).map((contact) => answering(contact, protocol.contacts, state.bankHolidays, area, now)),
  );
}

/** The contact itself, or while it is closed its out-of-hours contact. */
function answering(contact: Contact, contacts: Contact[], bankHolidays: string[], area: string | null, now: string): ContactShown {
  if (isOpen(contact, now, bankHolidays)) return shown(contact, false, area);
  const other = contacts.find(({ id }) => id === contact.outOfHours);
  return shown(other ?? contact, true, area, other ? undefined : contact.open);
}

/** The contact of that id, and where teams differ by area its counterparts: the same id but for one word (`duty-north`, `duty-south`). */
function isNamed(contact: Contact, id: string, area: string | null): boolean {
  if (contact.id === id) return true;
  if (!contact.areas || (area !== null && !contact.areas.includes(area))) return false;
  const words = contact.id.split('-');
  const wanted = id.split('-');
  return words.length === wanted.length && words.filter((word, index) => word !== wanted[index]).length === 1;
}

function serves(contact: Contact, area: string | null): boolean {
  return !contact.areas || area === null || contact.areas.includes(area);
}

function unique(contacts: ContactShown[]): ContactShown[] {
  return [...new Map(contacts.map((contact) => [contact.name + contact.phone, contact])).values()];
}

function shown(contact: Contact, isOutOfHours: boolean, area: string | null, open?: Contact['open']): ContactShown {
  return {
    name: contact.name,
    phone: contact.phone,
    check: checkWords(contact.asOf),
    area: contact.areas && (area === null || !contact.areas.includes(area)) ? contact.areas.join(', ') : null,
    isOutOfHours,
    note: open ? `Open ${[open].flat().map(hoursWords).join('; ')}.` : (contact.note ?? null),
  };
}

function hoursWords({ days, from, to }: OpenHours): string {
  return `${days}, ${from} to ${to}`;
}

function checkWords(asOf: string): string {
  return /^\d|^[A-Z]/.test(asOf) ? `number of ${asOf}, check it` : `number ${asOf}; check it`;
}

type OpenHours = typeof usualHours;

/** For a document that names an out-of-hours contact and no hours. */
const usualHours = { days: 'Monday to Friday', from: '09:00', to: '17:00' };

/** Whether the contact answers at this instant; one without hours of any kind always does. */
export function isOpen(contact: Contact, now: string, bankHolidays: string[]): boolean {
  const open = contact.open ?? (contact.outOfHours ? usualHours : null);
  if (!open) return true;
  const local = londonMinute(now);
  return [open].flat().some((hours) => isWithin(hours, local, bankHolidays));
}

function isWithin({ days: words, from, to }: OpenHours, local: string, bankHolidays: string[]): boolean {
  const time = local.slice(11, 16);
  const days = openDays(words);
  if (!days.has(weekday(local)) || time < from || time >= to) return false;
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

/** Arithmetic on ISO local dates (`YYYY-MM-DD`) by way of day numbers since 1970-01-01. No time zone is involved, and no Date: this runs thousands of times in one evaluation. */

const daysPerEra = 146_097;
/** Day number of 1 March of the year 0, where the count of an era begins (the leap day then ends a year). */
const firstOfMarch = -719_468;

/** Days since 1970-01-01 of the date with which the text begins; negative before. The text must begin with a date. */
export function dayNumber(date: string): number {
  const month = numberAt(date, 5, 7);
  const year = numberAt(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + numberAt(date, 8, 10) - 1;
  return era * daysPerEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear + firstOfMarch;
}

/** The ISO local date of a day number. */
export function dateOfDay(day: number): string {
  const shifted = day - firstOfMarch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The ISO local date so many days later (earlier when negative); a time of day in `date` is dropped. */
export function addDays(date: string, days: number): string {
  return days === 0 ? date.slice(0, 10) : dateOfDay(dayNumber(date) + days);
}

/** 0 is Sunday. */
export function weekday(date: string): number {
  return weekdayOfDay(dayNumber(date));
}

/** As `weekday`, of a day number. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day number `months` later, or the last day of that month where it is shorter: a month from 31 January ends on 28 or 29 February. */
export function addMonths(date: string, months: number): string {
  if (months === 0) return date.slice(0, 10);
  const index = numberAt(date, 0, 4) * 12 + numberAt(date, 5, 7) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return isoDate(year, month, Math.min(numberAt(date, 8, 10), daysInMonth(year, month)));
}

/** Whole months between two dates, negative when `to` comes first; an incomplete month does not count. */
export function monthsBetween(from: string, to: string): number {
  const months = (numberAt(to, 0, 4) - numberAt(from, 0, 4)) * 12 + numberAt(to, 5, 7) - numberAt(from, 5, 7);
  return numberAt(to, 8, 10) < numberAt(from, 8, 10) ? months - 1 : months;
}

/** The number written at a place of a text of digits. */
export function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isoDate(year: number, month: number, day: number): string {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const zero = 48;

/** Begins as an ISO date does, `2026-06-15`. */
export function beginsWithDate(text: string): boolean {
  return fits(text, '0000-00-00');
}

/** Begins as an ISO minute does, `2026-06-15T09:30`. */
export function beginsWithMinute(text: string): boolean {
  return fits(text, '0000-00-00T00:00');
}

/** A digit wherever the pattern has 0, and the same as the pattern elsewhere. */
function fits(text: string, pattern: string): boolean {
  if (text.length < pattern.length) return false;
  for (let at = 0; at < pattern.length; at++) {
    const found = text.charCodeAt(at);
    const wanted = pattern.charCodeAt(at);
    if (wanted === zero ? found < zero || found > zero + 9 : found !== wanted) return false;
  }
  return true;
}

/** Dates as British records write them. Day first, unless only month first is a date at all (07/19/2014); a two-digit year is the century that lies nearest behind `now`. */

export interface ParsedDate {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` (wall time as shown) where a time stands with it. */
  iso: string;
  start: number;
  end: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const separator = '[\\s./\\-–—]{1,3}';
const iso = /(?<![\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const numeric = /(?<![\d/.-])(\d{1,2})\s?([/.\-–—]|\s)\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|\.\d|-\d)/g;
const dayMonthYear = new RegExp(
  `(?<![\\d])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?${separator}${monthName}\\.?,?${separator}(\\d{4}|['’]?\\d{2})(?!\\d)`,
  'gi',
);
const monthDayYear = new RegExp(`\\b${monthName}(?:\\.?\\s+|[/-])(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+|[/-])(\\d{4})(?!\\d)`, 'gi');
const time = /^(?:\s*(?:,|at|@|T|-|–|·|\|)?\s*\(?)(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?|\s*(am|pm))(?![\d/])/i;
const hours = /^\s*(?:,|at|@|T|-)?\s*(\d{2})(\d{2})\s*(?:hrs|hours|h)\b/i;
const timeBefore = /(\d{1,2})[:.](\d{2})(?::\d{2})?\s*(am|pm)?\s*(?:,|on|-)?\s*$/i;

/** Every date in a text, in order; impossible dates (31/02) are none. `now` is an ISO date or instant. */
export function findDates(text: string, now: string): ParsedDate[] {
  const found: ParsedDate[] = [];
  const take = (match: RegExpMatchArray, day: string, month: number, year: string) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (found.some((date) => start < date.end && date.start < end)) return;
    const date = makeDate(Number(day), month, fullYear(year, now));
    if (date) found.push(withTime(text, { iso: date, start, end }));
  };
  for (const m of text.matchAll(iso)) take(m, m[3] ?? '', Number(m[2]), m[1] ?? '');
  for (const m of text.matchAll(numeric)) {
    const isMonthFirst = m[2] === '/' && m[4]?.length === 4 && Number(m[3]) > 12 && Number(m[1]) <= 12;
    take(m, m[isMonthFirst ? 3 : 1] ?? '', Number(m[isMonthFirst ? 1 : 3]), m[4] ?? '');
  }
  for (const m of text.matchAll(dayMonthYear)) take(m, m[1] ?? '', monthOf(m[2]), m[3] ?? '');
  for (const m of text.matchAll(monthDayYear)) take(m, m[2] ?? '', monthOf(m[1]), m[3] ?? '');
  return found.sort((a, b) => a.start - b.start);
}

/** The one date of a text, or null where it holds none, or several that differ. */
export function parseDate(text: string, now: string): string | null {
  const dates = findDates(text, now);
  const distinct = new Set(dates.map((date) => date.iso));
  return distinct.size === 1 ? (dates[0]?.iso ?? null) : null;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function fullYear(year: string, now: string): number {
  const digits = year.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  const thisYear = Number(now.slice(0, 4));
  const century = thisYear - (thisYear % 100);
  const guess = century + Number(digits);
  return guess > thisYear + 10 ? guess - 100 : guess;
}

function makeDate(day: number, month: number, year: number): string | null {
  if (year < 1880 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function withTime(text: string, date: ParsedDate): ParsedDate {
  const after = text.slice(date.end);
  const match = time.exec(after) ?? hours.exec(after);
  if (match) {
    const clock = makeTime(match[1], match[2] ?? '00', match[3] ?? match[4]);
    return clock ? { ...date, iso: `${date.iso}T${clock}`, end: date.end + match[0].length } : date;
  }
  const before = timeBefore.exec(text.slice(0, date.start));
  const clock = before ? makeTime(before[1], before[2] ?? '00', before[3]) : null;
  return before && clock ? { ...date, iso: `${date.iso}T${clock}`, start: date.start - before[0].length } : date;
}

function makeTime(hour: string | undefined, minute: string, half: string | undefined): string | null {
  let h = Number(hour);
  const meridiem = half?.toLowerCase();
  // 21:04 pm is shown by real systems: a 24-hour clock with a needless suffix.
  if (meridiem === 'pm' && h < 12) h += 12;
  if (meridiem === 'am' && h === 12) h = 0;
  return h < 24 && Number(minute) < 60 ? `${pad(h)}:${minute}` : null;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

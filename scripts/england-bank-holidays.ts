import { addDays, weekday } from '../src/core/calendar/days.ts';

interface Holiday {
  on: string;
  name: string;
}

/** Days moved or added by proclamation. */
const moved: Record<string, string> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' };
const added: Holiday[] = [
  { on: '2022-06-03', name: 'Platinum Jubilee' },
  { on: '2022-09-19', name: 'State funeral of Queen Elizabeth II' },
  { on: '2023-05-08', name: 'Coronation of King Charles III' },
];

/** Bank holidays of England and Wales in a year (2015 on), weekend ones replaced by the next weekday that is free (Banking and Financial Dealings Act 1971 and yearly proclamation). */
export function englandBankHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const days: Holiday[] = [
    { on: nextFree(`${year}-01-01`, []), name: "New Year's Day" },
    { on: addDays(easter, -2), name: 'Good Friday' },
    { on: addDays(easter, 1), name: 'Easter Monday' },
    { on: firstMonday(year, 5), name: 'Early May bank holiday' },
    { on: lastMonday(year, 5), name: 'Spring bank holiday' },
    { on: lastMonday(year, 8), name: 'Summer bank holiday' },
  ];
  const christmas = weekday(`${year}-12-25`) === 0 ? `${year}-12-27` : nextFree(`${year}-12-25`, []);
  days.push({ on: christmas, name: 'Christmas Day' }, { on: nextFree(`${year}-12-26`, [christmas]), name: 'Boxing Day' });
  const proclaimed = added.filter((day) => day.on.startsWith(String(year)));
  return [...days.map((day) => ({ ...day, on: moved[day.on] ?? day.on })), ...proclaimed].sort((a, b) => a.on.localeCompare(b.on));
}

function nextFree(date: string, taken: string[]): string {
  let day = date;
  while (weekday(day) === 0 || weekday(day) === 6 || taken.includes(day)) day = addDays(day, 1);
  return day;
}

function firstMonday(year: number, month: number): string {
  let day = `${year}-${String(month).padStart(2, '0')}-01`;
  while (weekday(day) !== 1) day = addDays(day, 1);
  return day;
}

function lastMonday(year: number, month: number): string {
  let day = `${year}-${String(month).padStart(2, '0')}-31`;
  while (weekday(day) !== 1) day = addDays(day, -1);
  return day;
}

/** Gauss's rule for the Gregorian calendar, valid 1900-2099. */
function easterSunday(year: number): string {
  const a = year % 19;
  const d = (19 * a + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10);
  return addDays(`${year}-03-22`, d + e - (late ? 7 : 0));
}

import { numberAt } from './days.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "3 March 2026", with "at 10:00" where a time of day is known. */
export function sayDate(local: string): string {
  const day = `${numberAt(local, 8, 10)} ${months[numberAt(local, 5, 7) - 1]} ${local.slice(0, 4)}`;
  return local.length > 10 ? `${day} at ${local.slice(11, 16)}` : day;
}

/** "6 April" in a sentence that already names the year. */
export function sayDay(local: string, year: string): string {
  const said = sayDate(local.slice(0, 10));
  return local.startsWith(year) ? said.slice(0, -5) : said;
}

/** "3 March, 4 March and 5 March 2026". */
export function sayList(items: string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

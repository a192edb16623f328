import { dateWords, londonMinute } from './date-words.ts';
import { amountWords } from './due-words.ts';

const staleAfter = 10 * 60_000;

/** "just now", "20 seconds ago", "4 minutes ago", "2 hours ago", else the date and time. ISO instants. */
export function readingAge(readAt: string, now: string): string {
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(readAt)) / 1000));
  if (seconds < 10) return 'just now';
  if (seconds < 60) return `${Math.floor(seconds / 10) * 10} seconds ago`;
  if (seconds < 3600) return `${amountWords(Math.floor(seconds / 60), 'minute')} ago`;
  if (seconds < 12 * 3600) return `${amountWords(Math.floor(seconds / 3600), 'hour')} ago`;
  return `on ${dateWords(londonMinute(readAt))}`;
}

/** Older than ten minutes: the page may have changed since. */
export function isStale(readAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(readAt) > staleAfter;
}

/** The last reading of several screens, or null. */
export function lastReadAt(screens: { readAt: string }[]): string | null {
  return screens.reduce<string | null>((last, { readAt }) => (last && last > readAt ? last : readAt), null);
}

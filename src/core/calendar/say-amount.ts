import type { Amount } from '../schemas/rule-terms.ts';
import { sayList } from './say-date.ts';

const units: [keyof Amount, string][] = [
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['workingDays', 'working day'],
  ['calendarDays', 'calendar day'],
  ['days', 'day'],
  ['hours', 'hour'],
];

/** "15 working days", "1 year and 6 months". */
export function sayAmount(amount: Amount): string {
  return sayList(units.filter(([unit]) => amount[unit]).map(([unit, name]) => count(amount[unit] ?? 0, name)));
}

/** "1 hour", "2 working days". */
export function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

import type { CaseRecord } from '../../core/schemas/case-record.ts';
import { amountWords } from './due-words.ts';

/** How old a child is on a day (ISO date) by the date of birth on the record: "aged 3", "5 months"; null where no single date of birth is recorded. */
export function childAge(record: CaseRecord | null, key: string, today: string): string | null {
  const born = record?.facts.find((one) => one.entity === key && one.fact === 'child.dateOfBirth');
  if (born?.status !== 'recorded' || !/^\d{4}-\d\d-\d\d$/.test(String(born.value))) return null;
  const months = monthsBetween(String(born.value), today);
  if (months < 0) return null;
  if (months === 0) return 'under a month';
  return months < 24 ? amountWords(months, 'month') : `aged ${Math.floor(months / 12)}`;
}

function monthsBetween(from: string, to: string): number {
  const [[year, month, day], [toYear, toMonth, toDay]] = [from, to].map((date) => date.split('-').map(Number)) as [number[], number[]];
  const whole = ((toYear ?? 0) - (year ?? 0)) * 12 + ((toMonth ?? 0) - (month ?? 0));
  return (toDay ?? 0) < (day ?? 0) ? whole - 1 : whole;
}

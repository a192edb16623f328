/**
 * An independent, slow way to count limits, for tests only: day by day and hour by hour, with Date and a written-out rule for summer time
 * (last Sunday of March 01:00 UTC to last Sunday of October 01:00 UTC). Shares no code with src/core.
 */

function lastSunday(year: number, month: number): number {
  const day = new Date(Date.UTC(year, month + 1, 0));
  while (day.getUTCDay() !== 0) day.setUTCDate(day.getUTCDate() - 1);
  return day.getTime();
}

export function isSummerTime(epoch: number): boolean {
  const year = new Date(epoch).getUTCFullYear();
  return epoch >= lastSunday(year, 2) + 3_600_000 && epoch < lastSunday(year, 9) + 3_600_000;
}

/** Wall time of an instant, to the minute. */
export function slowLocal(epoch: number): string {
  return new Date(epoch + (isSummerTime(epoch) ? 3_600_000 : 0)).toISOString().slice(0, 16);
}

export function nextDay(date: string, step: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + step);
  return day.toISOString().slice(0, 10);
}

export function slowAddDays(date: string, days: number): string {
  let on = date;
  for (let left = Math.abs(days); left > 0; left--) on = nextDay(on, Math.sign(days));
  return on;
}

export function slowAddWorkingDays(date: string, days: number, holidays: ReadonlySet<string>): string {
  let on = date;
  let left = Math.abs(days);
  while (left > 0) {
    on = nextDay(on, Math.sign(days));
    const weekday = new Date(`${on}T12:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(on)) left--;
  }
  return on;
}

/** Month by month, then back from a day the month does not have. */
export function slowAddMonths(date: string, months: number): string {
  let [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  for (let left = Math.abs(months); left > 0; left--) {
    month += Math.sign(months);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  let day = Number(date.slice(8, 10));
  const text = (): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  while (Number.isNaN(Date.parse(text())) || new Date(`${text()}T12:00:00Z`).getUTCDate() !== day) day--;
  return text();
}

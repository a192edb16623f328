import { dateOfDay, dayNumber, numberAt } from './days.ts';

/**
 * Europe/London wall time. `YYYY-MM-DDTHH:mm` (or a date alone) <-> epoch milliseconds.
 * The offsets come from Intl, so both clock changes are where the platform's time-zone data has them; they are found once for each stretch of 366 days.
 */

const minute = 60_000;
const hour = 3_600_000;
const day = 24 * hour;
const blockLength = 366 * day;

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Change {
  at: number;
  /** Offset from UTC in milliseconds from `at` on. */
  offset: number;
}
const changesOfBlock = new Map<number, Change[]>();

/** A wall time as the milliseconds there would be since 1970 had London kept to UTC: to count with. */
export type Wall = number;

/** The wall time of an instant, to the minute. */
export function localMinute(epoch: number): string {
  return sayWall(wallAt(epoch), true);
}

/** The wall time of an instant (epoch milliseconds), with its seconds and milliseconds. */
export function wallAt(epoch: number): Wall {
  return epoch + offsetAt(epoch);
}

/** Of a date its first millisecond. */
export function wallOf(local: string): Wall {
  const time = local.length > 10 ? numberAt(local, 11, 13) * hour + numberAt(local, 14, 16) * minute : 0;
  return dayNumber(local) * day + time;
}

/** Day number of the date of a wall time. */
export function dayOf(wall: Wall): number {
  return Math.floor(wall / day);
}

/** Where a date begins. */
export function wallOfDay(number: number): Wall {
  return number * day;
}

/** As local date, or as minute. */
export function sayWall(wall: Wall, isMinute: boolean): string {
  const date = dateOfDay(dayOf(wall));
  if (!isMinute) return date;
  const minutes = Math.floor((wall - dayOf(wall) * day) / minute);
  return `${date}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Epoch of a wall time, for a date that of its first millisecond. A time the spring change skips is taken an hour later; of a time that happens twice in autumn the first is taken. */
export function epochOf(local: string): number {
  return epochOfWall(wallOf(local));
}

/** Last millisecond of a date (23:59:59.999 local) or of a minute. */
export function endOf(local: string): number {
  return endOfWall(wallOf(local), local.length > 10);
}

/** As `endOf`, of a wall time: the epoch of the last millisecond of its minute, or of its day. */
export function endOfWall(wall: Wall, isMinute: boolean): number {
  return isMinute ? epochOfWall(wall) + minute - 1 : epochOfWall((dayOf(wall) + 1) * day) - 1;
}

/** As `epochOf`, of a wall time. */
export function epochOfWall(asUtc: Wall): number {
  const before = asUtc - offsetAt(asUtc - 2 * hour);
  if (before + offsetAt(before) === asUtc) return before;
  const after = asUtc - offsetAt(asUtc + 2 * hour);
  return after + offsetAt(after) === asUtc ? after : before;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The stretch without a change that was asked about last: most dates of one record lie in it. */
let steady = { from: 0, to: 0, offset: 0 };

/** Changes are kept by year counted roughly from the epoch; a block of 366 days may hold parts of two years, which does no harm. */
function offsetAt(epoch: number): number {
  if (epoch >= steady.from && epoch < steady.to) return steady.offset;
  const block = Math.floor(epoch / blockLength);
  let changes = changesOfBlock.get(block);
  if (!changes) {
    changes = findChanges(block * blockLength, (block + 1) * blockLength);
    changesOfBlock.set(block, changes);
  }
  let next = (block + 1) * blockLength;
  for (let at = changes.length - 1; at >= 0; at--) {
    const change = changes[at] as Change;
    if (epoch >= change.at) {
      steady = { from: change.at, to: next, offset: change.offset };
      return change.offset;
    }
    next = change.at;
  }
  return 0;
}

function findChanges(from: number, to: number): Change[] {
  const changes: Change[] = [{ at: from, offset: askIntl(from) }];
  const step = 7 * 24 * hour;
  for (let at = from; at < to; at += step) {
    const end = Math.min(at + step, to);
    if (askIntl(at) !== askIntl(end)) changes.push(firstChange(at, end));
  }
  return changes;
}

function firstChange(low: number, high: number): Change {
  const old = askIntl(low);
  let before = low;
  let after = high;
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute;
    if (askIntl(middle) === old) before = middle;
    else after = middle;
  }
  return { at: after, offset: askIntl(after) };
}

function askIntl(epoch: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of wall.formatToParts(epoch)) part[type] = value;
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00Z`) - Math.floor(epoch / minute) * minute;
}

import { epochOf } from '../core/calendar/london-time.ts';
import { BrokenFileError } from './read-yaml.ts';

const wall = /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2}(?:\.\d+)?)?)?$/;
const offset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** The instant of `--now`, or of what stands at another `place`. A wall time without an offset is Europe/London; a date alone its first minute. Throws BrokenFileError on anything else. */
export function parseNow(text: string, place = '--now'): Date {
  const local = wall.exec(text);
  const epoch =
    local && isDay(local[1] ?? '') ? epochOf(`${local[1]}T${local[2] ?? '00:00'}`) : offset.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(epoch)) throw new BrokenFileError(`${place}: found "${text}", expected a date or time such as 2026-06-12T10:00`);
  return new Date(epoch);
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

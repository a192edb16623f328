import { beginsWithDate, beginsWithMinute } from '../calendar/days.ts';
import type { Fact } from '../schemas/case-record.ts';
import type { Scope } from './indexed-record.ts';
import { type FactRef, holdersOf } from './scope.ts';

/** The local date or minute a fact is recorded with, or null (not recorded, conflicting, or no date). */
export function dateOf(fact: Fact): string | null {
  return fact.status === 'recorded' ? asDate(fact.value) : null;
}

/** A value as local date or minute, seconds cut off; null for what is neither. */
export function asDate(value: unknown): string | null {
  if (typeof value !== 'string' || !beginsWithDate(value)) return null;
  if (value.length === 10) return value;
  if (!beginsWithMinute(value)) return null;
  return value.length > 16 ? value.slice(0, 16) : value;
}

/** The latest date among the holders of a fact, or null where none is recorded. */
export function latestDate(ref: FactRef, scope: Scope): string | null {
  return latestDated(ref, scope)?.at ?? null;
}

export interface Dated {
  fact: Fact;
  at: string;
}

/** The holder's fact with the latest date, not after the day `notAfter` (ISO date) where that is given; null where none is recorded. */
export function latestDated(ref: FactRef, scope: Scope, notAfter?: string): Dated | null {
  let latest: Dated | null = null;
  for (const holder of holdersOf(ref, scope)) {
    const fact = holder.facts[ref.slot];
    const at = fact ? dateOf(fact) : null;
    if (!fact || at === null || (notAfter !== undefined && at.slice(0, 10) > notAfter)) continue;
    if (!latest || at > latest.at) latest = { fact, at };
  }
  return latest;
}

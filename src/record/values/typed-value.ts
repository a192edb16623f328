import type { FactStatus, FactValue } from '../../core/schemas/case-record.ts';

export interface TypedValue {
  status: FactStatus;
  value: FactValue;
  /** A date that is only booked ("Booked for 12/06/2026"): belongs to the fact that holds bookings. */
  booked?: string;
  /** "EDD 12/09/2026" where a date of birth was asked for. */
  expected?: string;
  /** Several dates stand in the value and nothing says which counts. */
  alternatives?: string[];
}

export const blank: TypedValue = { status: 'blank', value: null };

export const none: TypedValue = { status: 'declared-none', value: null };

export function recorded(value: FactValue): TypedValue {
  return { status: 'recorded', value };
}

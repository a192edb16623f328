import type { Role } from '../schemas/rule-terms.ts';

/** When, by whom and with which choices of the team a record is looked at. */
export interface EvaluationContext {
  /** The instant the record is read. */
  now: Date;
  role: Role;
  /** The borough or area the team works in, as the packs name it; null where it is not set. */
  area: string | null;
  settings?: {
    /** Rule id -> how its limit of plain "days" is counted. */
    readings?: Record<string, 'calendar' | 'working'>;
    /** ISO local dates that are bank holidays besides those of the table. */
    extraHolidays?: string[];
  };
}

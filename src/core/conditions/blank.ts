import type { FactStatus } from '../schemas/case-record.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** Shown and empty. */
export function blank(status: FactStatus): Truth {
  return status === 'not-seen' ? unknown : truthOf(status === 'blank');
}

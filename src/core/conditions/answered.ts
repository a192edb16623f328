import type { FactStatus } from '../schemas/case-record.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** Recorded, declared none or conflicting: somebody has answered. */
export function answered(status: FactStatus): Truth {
  return status === 'not-seen' ? unknown : truthOf(status !== 'blank');
}

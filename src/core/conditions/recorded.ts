import type { FactStatus } from '../schemas/case-record.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** Recorded or conflicting: a value is there. */
export function recorded(status: FactStatus): Truth {
  return status === 'not-seen' ? unknown : truthOf(status === 'recorded' || status === 'conflicting');
}

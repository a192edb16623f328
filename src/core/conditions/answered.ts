import type { Fact } from '../schemas/case-record.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** Recorded, declared none or conflicting: somebody has answered. */
export function answered(fact: Fact | undefined): Truth {
  if (!fact || fact.status === 'not-seen') return unknown;
  return truthOf(fact.status !== 'blank');
}

import type { Fact } from '../schemas/case-record.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** Shown and empty. */
export function blank(fact: Fact | undefined): Truth {
  return !fact || fact.status === 'not-seen' ? unknown : truthOf(fact.status === 'blank');
}

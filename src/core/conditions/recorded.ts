import type { Fact } from '../schemas/case-record.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** Recorded or conflicting: a value is there. */
export function recorded(fact: Fact | undefined): Truth {
  if (!fact || fact.status === 'not-seen') return unknown;
  return truthOf(fact.status === 'recorded' || fact.status === 'conflicting');
}

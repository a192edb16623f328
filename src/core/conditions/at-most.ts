import type { Fact } from '../case-record.ts';
import { notTruth, type Truth } from '../truth.ts';
import { moreThan } from './more-than.ts';

/** The recorded number is no greater than `limit`. */
export function atMost(fact: Fact | undefined, limit: number): Truth {
  return notTruth(moreThan(fact, limit));
}

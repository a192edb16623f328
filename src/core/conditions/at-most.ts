import type { Fact } from '../schemas/case-record.ts';
import { moreThan } from './more-than.ts';
import { notTruth, type Truth } from './truth.ts';

/** The recorded number is no greater than `limit`. */
export function atMost(fact: Fact | undefined, limit: number): Truth {
  return notTruth(moreThan(fact, limit));
}

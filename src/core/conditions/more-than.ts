import type { Fact } from '../schemas/case-record.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** The recorded number is greater than `limit`; a text counts by the number it begins with. */
export function moreThan(fact: Fact | undefined, limit: number): Truth {
  if (fact?.status !== 'recorded') return unknown;
  const number = typeof fact.value === 'number' ? fact.value : Number.parseFloat(fact.value ?? fact.text);
  return Number.isNaN(number) ? unknown : truthOf(number > limit);
}

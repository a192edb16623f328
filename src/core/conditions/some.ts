import type { IndexedEntity } from '../facts/indexed-record.ts';
import { any } from './any.ts';
import { type Truth, unknown } from './truth.ts';

/** One such person or event meets it. None on the screens read leaves it unknown. */
export function some(population: readonly IndexedEntity[], seen: boolean, test: (one: IndexedEntity) => Truth): Truth {
  return seen ? any(population, test, null) : unknown;
}

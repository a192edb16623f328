import type { IndexedEntity } from '../record-index.ts';
import { type Truth, unknown } from '../truth.ts';
import { any } from './any.ts';

/** One such person or event meets it. None on the screens read leaves it unknown. */
export function some(population: readonly IndexedEntity[], seen: boolean, test: (one: IndexedEntity) => Truth): Truth {
  return seen ? any(population, test, null) : unknown;
}

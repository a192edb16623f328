import type { IndexedEntity } from '../facts/indexed-record.ts';
import { all } from './all.ts';
import { no, type Truth, unknown } from './truth.ts';

/** Every such person or event meets it. None on the screens read leaves it unknown; where all are left out (grown up), no. */
export function every(population: readonly IndexedEntity[], seen: boolean, test: (one: IndexedEntity) => Truth): Truth {
  if (!seen) return unknown;
  return population.length === 0 ? no : all(population, test, null);
}

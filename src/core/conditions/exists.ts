import { typeNumber } from '../facts/fact-slots.ts';
import type { RecordIndex } from '../facts/indexed-record.ts';
import type { EntityType } from '../schemas/rule-terms.ts';
import { type Truth, unknown, yes } from './truth.ts';

/** At least one is on the record. Never no: absence on the screens read is not absence. */
export function exists(index: RecordIndex, type: EntityType): Truth {
  return (index.seen[typeNumber(type)]?.length ?? 0) > 0 ? yes : unknown;
}

import type { RecordIndex } from '../record-index.ts';
import { type Truth, unknown, yes } from '../truth.ts';

/** At least one is on the record. Never no: absence on the screens read is not absence. */
export function exists(index: RecordIndex, type: string): Truth {
  return (index.byType.get(type)?.length ?? 0) > 0 ? yes : unknown;
}

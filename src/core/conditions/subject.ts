import type { CaseRecord } from '../schemas/case-record.ts';
import { type Truth, truthOf, unknown } from './truth.ts';

/** Whether the record is about an adult (or a child). */
export function subject(record: CaseRecord, kind: 'adult' | 'child'): Truth {
  return record.subject.kind === 'unknown' ? unknown : truthOf(record.subject.kind === kind);
}

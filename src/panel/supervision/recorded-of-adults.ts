import type { CaseRecord } from '../../core/schemas/case-record.ts';
import { type TrioCell, trioNames, trioRows, trioWords } from '../pictures/trio.ts';
import { dayWords, londonMinute } from '../words/date-words.ts';
import type { Naming } from './supervision-questions.ts';

/** What the record says of each adult, one line each: "Marta Doyle: domestic abuse recorded (note of Sunday 3 May), substance misuse no answer." Nothing where it says nothing of anybody. */
export function recordedOfAdults(record: CaseRecord, naming: Naming, now: string): string[] {
  const rows = trioRows(record).filter(({ cells }) => cells.some(({ status }) => status !== 'not-seen'));
  return rows.map(({ key, name, cells }) => {
    const isKnown = record.entities.some((entity) => entity.key === key);
    return `${(isKnown ? naming(key, name) : name) ?? name}: ${cells.map((cell) => cellWords(cell, now)).join(', ')}.`;
  });
}

function cellWords({ factor, status, findings }: TrioCell, now: string): string {
  const on = findings.find((finding) => finding.status === status)?.evidence.note?.on;
  const words = `${(trioNames[factor] ?? factor).toLowerCase()} ${trioWords[status].words}`;
  return on ? `${words} (note of ${dayWords(on, londonMinute(now))})` : words;
}

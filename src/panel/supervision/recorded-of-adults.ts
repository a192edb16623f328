import type { CaseRecord } from '../../core/schemas/case-record.ts';
import { type TrioCell, type TrioRow, trioNames, trioRows, trioWords } from '../pictures/trio.ts';
import { dayWords, londonMinute } from '../words/date-words.ts';
import { startName } from '../words/page-text.ts';
import type { Naming } from './naming.ts';

/** What the record says of one adult in one line. */
export interface RecordedOfAdult {
  key: string;
  /** "Marta Doyle: domestic abuse recorded (note of Sunday 3 May), substance misuse no answer." */
  words: string;
  /** Abuse, or two of the three together: something to ask about rather than to mention. */
  isToTalkAbout: boolean;
}

/** What the record says of each adult. Nothing where it says nothing of anybody. */
export function recordedOfAdults(record: CaseRecord, naming: Naming, now: string): RecordedOfAdult[] {
  const rows = trioRows(record).filter(({ cells }) => cells.some(({ status }) => status !== 'not-seen'));
  return rows.map((row) => {
    const { key, name } = row;
    const isKnown = record.entities.some((entity) => entity.key === key);
    // Of others than the person of the record what nobody has spoken of says nothing.
    const cells = key === record.subject.entity ? row.cells : row.cells.filter(({ status }) => status !== 'not-seen');
    const words = `${startName((isKnown ? naming(key, name) : name) ?? name)}: ${cells.map((cell) => cellWords(cell, now)).join(', ')}.`;
    return { key, words, isToTalkAbout: isToTalkAbout(row) };
  });
}

function isToTalkAbout({ cells }: TrioRow): boolean {
  const present = cells.filter(({ status }) => status === 'present');
  return present.length > 1 || present.some(({ factor }) => factor === 'domestic-abuse');
}

function cellWords({ factor, status, findings }: TrioCell, now: string): string {
  const on = findings.find((finding) => finding.status === status)?.evidence.note?.on;
  const words = `${(trioNames[factor] ?? factor).toLowerCase()} ${trioWords[status].words}`;
  return on ? `${words} (note of ${dayWords(on, londonMinute(now))})` : words;
}

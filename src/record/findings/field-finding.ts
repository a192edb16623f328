import type { FindingStatus } from '../../core/schemas/finding.ts';
import type { Reading } from '../../core/schemas/reading.ts';
import { askedAfter } from '../lexicon/asked-label.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isBlankWord, isDeclaredNone, isUnknown, parseYesNo, plain, startsWith } from '../values/answers.ts';

export type FieldAnswer = { is: 'answer'; status: FindingStatus } | { is: 'blank' } | { is: 'none' } | { is: 'narrative' };

/** How a field about a factor is answered: a status ("Domestic abuse: N", "Suspected"), blank, or a text to be read as a note. */
export function fieldAnswer(reading: Reading, lexicon: Lexicon): FieldAnswer {
  const text = reading.value.trim();
  if (reading.state === 'masked' || reading.state === 'unreadable') return { is: 'none' };
  if (reading.state === 'blank' || isBlankWord(text, lexicon) || isUnknown(text, lexicon)) return { is: 'blank' };
  const answer = plain(text).replace(/[.!]+$/, '');
  if (/^(?:not (?:asked|assessed|recorded|discussed|explored|yet|covered)|unable to ask|to be asked|declined to answer)\b/.test(answer))
    return { is: 'blank' };
  if (askedAfter(reading.label) !== null) return askedAnswer(answer, lexicon);
  for (const status of ['historic', 'possible', 'absent', 'present'] as const) {
    if (lexicon.values.finding.get(status)?.has(answer)) return { is: 'answer', status };
  }
  if (reading.state === 'declared-none' || isDeclaredNone(text, lexicon)) return { is: 'answer', status: 'absent' };
  const event = eventAnswer(reading.label, answer);
  if (event) return event;
  if (answer.length > 40) return longAnswer(answer, lexicon);
  for (const status of ['historic', 'possible', 'absent', 'present'] as const) {
    if (startsWith(answer, lexicon.values.finding.get(status) ?? new Set()))
      return { is: 'answer', status: status === 'present' && /histor|past|previous/.test(answer) ? 'historic' : status };
  }
  return { is: 'narrative' };
}

/** "Asked: No" leaves the question open, "Asked: Yes" does not say what was answered, "Yes, denied" does. */
function askedAnswer(answer: string, lexicon: Lexicon): FieldAnswer {
  if (/^(?:no|n|false|0)$/.test(answer) || /^no[\s,;:–-]+(?:not|unable|partner|others?|reason|family|child)/.test(answer))
    return { is: 'blank' };
  const said = answer
    .replace(/^(?:yes|y|asked|done|completed?|made|true|1|ticked|checked)\b[\s,;:.()–—/-]*(?:and\s+)?/, '')
    .replace(/\)$/, '');
  if (said === '' || !/[a-z]/.test(said)) return { is: 'none' };
  if (/^(?:no|nothing|none|nil|not)\b(?!\s+(?:asked|alone))/.test(said)) return { is: 'answer', status: 'absent' };
  for (const status of ['historic', 'possible', 'absent', 'present'] as const)
    if (startsWith(said, lexicon.values.finding.get(status) ?? new Set())) return { is: 'answer', status };
  return { is: 'narrative' };
}

const namesEvents = /\b(?:incidents?|call-?\s?outs?|notifications?|assaults?|episodes?|attempts?|attendances?)\b/i;
const beginsWithDate = /^\d{1,4}(?:[/.-]|\s+)(?:\d{1,2}|[a-z]{3,9})(?:[/.-]|\s+)\d{2,4}\b/;

const counts = /^(?:\d{1,2}|one|two|three|four|five|six|several|multiple|many|numerous)\b(?!\s*[/.-]\s*\d)/;

/** Under the name of an event a date says that it happened ("Incident 2: 21/03/2026 - plate thrown"), a number how often. */
function eventAnswer(label: string, answer: string): FieldAnswer | null {
  if (!namesEvents.test(label)) return null;
  if (beginsWithDate.test(answer)) return { is: 'answer', status: 'present' };
  return counts.test(answer) ? { is: 'answer', status: 'present' } : null;
}

/** One event is no repetition: "Domestic abuse incident: 03/02/2026", "Number of incidents: 1". */
export function saysOnce(reading: Reading): boolean {
  if (/^\W*(?:1|one|once|a single)\b(?!\s*[/.-]\s*\d)/i.test(reading.value)) return true;
  return !/\b(?:incidents|call-?\s?outs|notifications|log|repeat(?:ed)?|second|third|fourth|fifth|[2-9]|number|times)\b/i.test(
    reading.label,
  );
}

/** A long value begins with its answer ("Yes - partner assaulted her in March") or is a narrative. */
function longAnswer(answer: string, lexicon: Lexicon): FieldAnswer {
  const yesNo = parseYesNo(answer.slice(0, 40), lexicon);
  if (yesNo === 'yes' && /^y/.test(answer))
    return { is: 'answer', status: /^yes[\s,(–-]+(?:histor|past|previous)/.test(answer) ? 'historic' : 'present' };
  if (/^no(?:ne)?(?:[.,;:–-]|$)/.test(answer)) return { is: 'answer', status: 'absent' };
  return { is: 'narrative' };
}

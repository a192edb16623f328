import type { Read } from '../read.ts';
import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';

const pastHabits = new Set([
  'drank',
  'used',
  'smoked',
  'took',
  'was',
  'had',
  'were',
  'dealt',
  'injected',
  'snorted',
  'suffered',
  'struggled',
]);

/** "Dad looked after his dad from the age of eight": a grown-up who cared did so as a child. */
export function asChildhood(passage: Passage, item: Read): Read {
  const { factor, status, person } = item.finding;
  const isGrownUp = person === 'mother' || person === 'father' || person === 'partner';
  const isPast = passage.tokens.slice(item.mention.from - 1, item.mention.to).some(({ word }) => /..ed$/.test(word) || wasWords.has(word));
  return factor === 'young_carer' && status === 'present' && isGrownUp && isPast
    ? { ...item, finding: { ...item.finding, status: 'historic' } }
    : item;
}

const thenWords = /used to|relationship|marriage|\bex\b|childhood|when (?:she|he|mum|dad|they)|years ago|as a (?:child|teen)/i;
const saidOf = new Set(['he', 'she', 'they', 'his', 'her', 'mum', 'dad']);

/** "He used to hit her. He smashed her phone": what goes on telling, in the past tense, of a time that is over. */
export function asThenToo(passage: Passage, item: Read, near: readonly Read[]): Read {
  const { tokens, breaks } = passage;
  const start = scopeStart(breaks, item.mention.from, 4);
  const verb = tokens[item.mention.from]?.word ?? '';
  const isTold = item.finding.status === 'present' && item.finding.cue === null && saidOf.has(tokens[start]?.word ?? '');
  if (!isTold || start === 0 || !(/..ed$/.test(verb) || pastHabits.has(verb))) return item;
  const before = scopeStart(breaks, start - 1, 4);
  const isOver = near.some(
    ({ finding, mention }) =>
      finding.factor === item.finding.factor &&
      finding.status === 'historic' &&
      mention.from >= before &&
      mention.from < start &&
      thenWords.test(`${finding.text} ${finding.cue?.text ?? ''}`),
  );
  return isOver ? { ...item, finding: { ...item.finding, status: 'historic' } } : item;
}

const wasWords = new Set(['was', 'were', 'been']);

/** "She drank heavily then, she does not drink at all now": what is denied today was so before. */
export function asPast(passage: Passage, item: Read, near: readonly Read[]): Read {
  const { from } = item.mention;
  const isPast = pastHabits.has(passage.tokens[from]?.word ?? '') || wasWords.has(passage.tokens[from - 1]?.word ?? '');
  if (item.finding.status !== 'present' || !isPast) return item;
  const end = scopeEnd(passage.breaks, item.mention.from, 4);
  const isDeniedLater = near.some(
    (other) =>
      other.finding.factor === item.finding.factor &&
      other.finding.status === 'absent' &&
      other.mention.from > item.mention.to &&
      other.mention.from < end,
  );
  return isDeniedLater ? { ...item, finding: { ...item.finding, status: 'historic' } } : item;
}

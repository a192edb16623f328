import type { Outcome } from '../../core/schemas/outcome.ts';
import type { ProtocolShown } from '../../messages/panel-state.ts';
import { sourceWords } from '../words/source-words.ts';

export interface ChecklistSection {
  heading: string;
  inPlace: number;
  outcomes: Outcome[];
}

/** Every point that applies, core and checklist, by protocol and section in the document's order. */
export function checklistSections(outcomes: Outcome[], protocols: ProtocolShown[]): ChecklistSection[] {
  const sections = new Map<string, Outcome[]>();
  for (const outcome of outcomes.filter(({ outcome: kind, theirs }) => kind !== 'not-applicable' && !theirs)) {
    const heading = sourceWords(outcome, protocols);
    sections.set(heading, [...(sections.get(heading) ?? []), outcome]);
  }
  const order = new Intl.Collator('en-GB', { numeric: true });
  return [...sections]
    .sort(([a], [b]) => order.compare(a, b))
    .map(([heading, listed]) => ({ heading, inPlace: listed.filter(isInPlace).length, outcomes: listed }));
}

/** Recorded or done. A factor that is merely present is information, neither in place nor lacking. */
export function isInPlace(outcome: Outcome): boolean {
  return outcome.outcome === 'clear' && outcome.state !== 'present';
}

/** Symbol and words of a checklist line. */
export function checklistWords(outcome: Outcome): { symbol: string; words: string } {
  if (outcome.outcome === 'cannot-tell') return { symbol: '?', words: 'could not check' };
  if (outcome.state === 'present' && outcome.outcome === 'clear') return { symbol: '●', words: 'recorded, to consider' };
  if (outcome.outcome === 'clear')
    return outcome.state === 'done-late'
      ? { symbol: '✓', words: 'done late' }
      : { symbol: '✓', words: outcome.state === 'due' ? 'not due yet' : 'in place' };
  return { symbol: '○', words: flagWords[outcome.state ?? 'missing'] };
}

const flagWords: Record<NonNullable<Outcome['state']>, string> = {
  missing: 'not recorded',
  'not-asked': 'not asked',
  present: 'recorded, to consider',
  'no-response': 'no response recorded',
  due: 'due soon',
  overdue: 'overdue',
  'done-late': 'done late',
  breach: 'to put right',
};

import type { Outcome } from '../../core/schemas/outcome.ts';
import type { ProtocolShown } from '../../messages/panel-state.ts';
import { documentWords, sectionWords } from '../words/source-words.ts';

export interface ChecklistSection {
  /** The document with its edition. */
  protocol: string;
  heading: string;
  inPlace: number;
  outcomes: Outcome[];
}

/** Every point that applies, core and checklist, by protocol and section in the document's order. */
export function checklistSections(outcomes: Outcome[], protocols: ProtocolShown[]): ChecklistSection[] {
  const sections = new Map<string, Outcome[]>();
  for (const outcome of outcomes.filter(({ outcome: kind, theirs }) => kind !== 'not-applicable' && !theirs)) {
    const key = `${outcome.protocol}\n${outcome.section}`;
    sections.set(key, [...(sections.get(key) ?? []), outcome]);
  }
  const order = new Intl.Collator('en-GB', { numeric: true });
  return [...sections]
    .sort(([a], [b]) => order.compare(withoutRoman(a), withoutRoman(b)))
    .map(([key, listed]) => {
      const [protocol = '', section = ''] = key.split('\n');
      const words = sectionWords(section);
      return {
        protocol: documentWords(protocol, protocols),
        heading: words.charAt(0).toUpperCase() + words.slice(1),
        inPlace: listed.filter(isInPlace).length,
        outcomes: listed,
      };
    });
}

const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** "10.1(ix)" comes behind "10.1(viii)". */
function withoutRoman(section: string): string {
  return section.replace(/\((x{0,3})(ix|iv|v?i{0,3})\)/g, (all, tens: string, unit: string) =>
    all === '()' ? all : `(${10 * tens.length + units.indexOf(unit)})`,
  );
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

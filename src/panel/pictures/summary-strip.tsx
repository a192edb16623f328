import type { RuleCounts } from '../checklist/rule-counts.ts';
import type { FlagSectionId } from '../flags/flag-sections.ts';

/** The four figures, each a way to its section. */
export function SummaryStrip({ counts, goTo }: { counts: RuleCounts; goTo: (section: FlagSectionId | 'could-not-check') => void }) {
  const figures = [
    { id: 'overdue', count: counts.overdue, words: 'overdue' },
    { id: 'due', count: counts.due, words: 'due soon' },
    { id: 'missing', count: counts.missing, words: 'missing' },
    { id: 'could-not-check', count: counts.unseen, words: 'not checked' },
  ] as const;
  return (
    <nav class="sl-strip" aria-label="Summary">
      <ul>
        {figures.map(({ id, count, words }) => (
          <li key={id} class={`sl-strip__${id}`}>
            {count > 0 ? (
              <button type="button" onClick={() => goTo(id)}>
                <b>{count}</b> {words}
              </button>
            ) : (
              <span>
                <b>0</b> {words}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

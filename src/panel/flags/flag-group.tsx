import type { Outcome } from '../../core/schemas/outcome.ts';
import { PageName } from '../words/page-words.tsx';
import { FlagTag } from './flag-card.tsx';
import { flagId } from './flag-id.ts';
import { FlagRow } from './flag-row.tsx';
import { sectionOf } from './flag-sections.ts';
import { standingTitle } from './standing-title.ts';

/** One rule that flags several people or events in the same way: said once, with a line for each. */
export function FlagGroup({ flags }: { flags: [Outcome, ...Outcome[]] }) {
  const [first] = flags;
  return (
    <article class={`sl-card sl-card--${sectionOf(first)}`} aria-label={standingTitle(first)}>
      <FlagTag outcome={first} />
      <h3>{standingTitle(first)}</h3>
      <p class="sl-next">{first.next}</p>
      <ul class="sl-child__list">
        {flags.map((flag) => (
          <FlagRow
            key={flagId(flag)}
            outcome={flag}
            title={flag.subject ? <PageName name={flag.subject} /> : standingTitle(flag)}
            state=""
          />
        ))}
      </ul>
    </article>
  );
}

/** Flags of the same rule that stand the same way, together; the order stays. */
export function groupFlags(flags: Outcome[]): [Outcome, ...Outcome[]][] {
  const groups = new Map<string, [Outcome, ...Outcome[]]>();
  for (const flag of flags) {
    const key = `${flag.rule}|${flag.state}|${flag.due ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  return [...groups.values()];
}

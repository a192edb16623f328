import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { SetupState } from '../../messages/setup-state.ts';
import { Card } from './card.tsx';

type Reading = TeamPack['readings'][string];

interface OpenLimitsProps {
  /** Rules of the chosen protocols whose document says only "days". */
  limits: SetupState['openLimits'];
  chosen: TeamPack['readings'];
  fixed: TeamPack['readings'];
  change: (rule: string, reading: Reading | null) => void;
}

const choices: [Reading | '', string][] = [
  ['', 'Keep both: due at the earlier, overdue after the later'],
  ['calendar', 'Calendar days'],
  ['working', 'Working days'],
];

/** How the team reads "days" where its document leaves it open. */
export function OpenLimits({ limits, chosen, fixed, change }: OpenLimitsProps) {
  if (limits.length === 0) return null;
  return (
    <Card id="days" title="Where a document says only “days”">
      {limits.map(({ rule, title, section }) => (
        <label key={rule} class="sl-field sl-field--stacked">
          <span>
            {title} <span class="sl-secondary">section {section}</span>
          </span>
          <select
            class="sl-input"
            disabled={rule in fixed}
            onChange={(event) => change(rule, (event.currentTarget.value || null) as Reading | null)}
          >
            {choices.map(([value, words]) => (
              <option key={value} value={value} selected={(chosen[rule] ?? '') === value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
    </Card>
  );
}

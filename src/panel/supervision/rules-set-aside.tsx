import type { RuleSetAside, SupervisionState } from '../../messages/supervision-state.ts';
import { reasonWords } from '../flags/dismissal.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { sourceWords } from '../words/source-words.ts';

/** Rules that people set aside: the ones set aside often may be wrong for this team. */
export function RulesSetAside({ state }: { state: SupervisionState }) {
  const id = useUniqueId();
  const rules = [...state.setAside].sort((a, b) => timesOf(b) - timesOf(a));
  if (rules.length === 0) return null;
  return (
    <section class="sl-section" aria-labelledby={id}>
      <h2 id={id}>Flags set aside in this browser</h2>
      <p class="sl-secondary">
        Counted for each rule, without any person. A rule that is often set aside may not fit your team: tell whoever looks after the rules.
      </p>
      <table class="sl-table">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Times</th>
            <th scope="col">Reasons</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.rule}>
              <th scope="row">
                {rule.title} <span class="sl-secondary">{sourceWords(rule, state.protocols)}</span>
              </th>
              <td>{timesOf(rule)}</td>
              <td>{reasonList(rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function timesOf({ reasons }: RuleSetAside): number {
  return Object.values(reasons).reduce((sum, times) => sum + times, 0);
}

function reasonList({ reasons }: RuleSetAside): string {
  return Object.entries(reasons)
    .map(([reason, times]) => `${reason === 'will-do' ? 'Will do it' : reasonWords[reason as keyof typeof reasons]}: ${times}`)
    .join('; ');
}

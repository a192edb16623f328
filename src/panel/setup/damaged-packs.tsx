import type { TeamSettings } from './setup-props.ts';

/** What this browser kept as a team pack and cannot be used: said in one line each, and all of it still there to save. */
export function DamagedPacks({ damaged, save, drop }: Pick<TeamSettings, 'damaged' | 'save' | 'drop'>) {
  if (damaged.length === 0) return null;
  return (
    <section class="sl-caution" aria-labelledby="damaged-heading">
      <h2 id="damaged-heading">A team pack kept in this browser is damaged</h2>
      <p>
        What it taught and set does not count now. All of it is kept until you remove it: save it as a file, mend the place that is named,
        and load it below.
      </p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {damaged.map(({ says, text }) => (
          <li key={text}>
            {says}{' '}
            <button type="button" class="sl-link" onClick={() => save({ name: 'sightline-team-pack-damaged.json', text })}>
              Save it as a file
            </button>{' '}
            <button type="button" class="sl-link" onClick={() => drop(text)}>
              Remove it
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

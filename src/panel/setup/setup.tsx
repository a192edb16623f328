import { DamagedPacks } from './damaged-packs.tsx';
import { ProtocolsChosen } from './protocols-chosen.tsx';
import { RoleAndArea } from './role-and-area.tsx';
import type { SetupProps } from './setup-props.ts';
import { Sites } from './sites.tsx';
import { Team } from './team.tsx';

/** Settings on one page: protocols, role and area, sites. Every change is kept at once. */
export function Setup(props: SetupProps) {
  return (
    <div class="sl-panel sl-page">
      <header class="sl-header">
        <h1>Sightline settings</h1>
        <p>Every change is kept at once. Nothing about any person is part of them.</p>
      </header>
      <main class="sl-main">
        {props.refused.length > 0 && <Refused refused={props.refused} />}
        <DamagedPacks {...props.team} />
        <ProtocolsChosen {...props} />
        <RoleAndArea {...props} />
        <Sites sites={props.sites} only={props.onlySites} allow={props.allow} remove={props.remove} />
        <Team {...props} />
        <p>
          <button type="button" class="sl-link" onClick={props.openDemo}>
            See the panel with an invented family
          </button>
        </p>
      </main>
    </div>
  );
}

function Refused({ refused }: { refused: string[] }) {
  return (
    <section class="sl-caution" aria-labelledby="refused-heading">
      <h2 id="refused-heading">Part of your organisation’s policy was left out</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {refused.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

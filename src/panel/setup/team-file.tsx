import { type TeamPack, writeTeamPack } from '../../core/schemas/team-pack.ts';
import { amountWords } from '../words/due-words.ts';
import { Card } from './card.tsx';
import { LoadPack } from './load-pack.tsx';
import { packContents } from './pack-contents.ts';

interface TeamFileProps {
  /** All that is in force: the organisation's pack over what was set here. */
  team: TeamPack;
  save: (file: { name: string; text: string }) => void;
  /** Lays a pack over what was set here. */
  load: (pack: TeamPack) => void;
  rename: (team: string) => void;
  forgetMap: (site: string) => void;
}

/** What was taught and set, as one file: saved here, loaded by colleagues or put into the browser policy. */
export function TeamFile({ team, save, load, rename, forgetMap }: TeamFileProps) {
  return (
    <Card id="team" title="Team pack">
      <p>
        One file with all that was taught and set on this page, to give to colleagues. It holds labels and numbers, nothing about any
        person.
      </p>
      <p>In it now: {packContents(team)}.</p>
      <MapsTaught maps={team.maps} forget={forgetMap} />
      <label class="sl-field sl-field--stacked">
        <span>Name of the team</span>
        <input
          class="sl-input"
          maxLength={200}
          autocomplete="off"
          value={team.team}
          onChange={(event) => rename(event.currentTarget.value.trim())}
        />
      </label>
      <p class="sl-actions">
        <button
          type="button"
          class="nhsuk-button nhsuk-button--small"
          onClick={() => save({ name: 'sightline-team-pack.json', text: writeTeamPack(team) })}
        >
          Save team pack
        </button>
      </p>
      <LoadPack load={load} />
    </Card>
  );
}

function MapsTaught({ maps, forget }: { maps: TeamPack['maps']; forget: (site: string) => void }) {
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {Object.entries(maps).map(([site, { fields }]) => (
        <li key={site}>
          {site}: {amountWords(fields.length, 'field')}{' '}
          <button type="button" class="sl-link" onClick={() => forget(site)}>
            Forget<span class="nhsuk-u-visually-hidden"> what was taught about {site}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

import { useState } from 'preact/hooks';
import { readTeamPack, type TeamPack, writeTeamPack } from '../../core/schemas/team-pack.ts';
import { amountWords } from '../words/due-words.ts';
import { Card } from './card.tsx';

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
  const [said, setSaid] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    const result = readTeamPack(await file.text());
    if ('refused' in result) return setSaid(`${file.name} was not loaded. ${result.refused}.`);
    load(result.pack);
    setSaid(`Loaded: ${contents(result.pack)}.`);
  };
  return (
    <Card id="team" title="Team pack">
      <p>
        One file with all that was taught and set on this page, to give to colleagues. It holds labels and numbers, nothing about any
        person.
      </p>
      <p>In it now: {contents(team)}.</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {Object.entries(team.maps).map(([site, { fields }]) => (
          <li key={site}>
            {site}: {amountWords(fields.length, 'field')}{' '}
            <button type="button" class="sl-link" onClick={() => forgetMap(site)}>
              Forget<span class="nhsuk-u-visually-hidden"> what was taught about {site}</span>
            </button>
          </li>
        ))}
      </ul>
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
      <label class="sl-field sl-field--stacked">
        <span>Load a team pack</span>
        <input
          type="file"
          class="sl-input"
          accept="application/json,.json"
          onChange={(event) => {
            const input = event.currentTarget;
            void read(input.files?.[0]).then(() => (input.value = ''));
          }}
        />
      </label>
      <p class="sl-secondary" role="status">
        {said}
      </p>
    </Card>
  );
}

/** "12 fields on 1 site, 2 numbers, 1 reading of days, 3 words switched off". */
function contents({ maps, contacts, readings, termsOff, termsAdded }: TeamPack): string {
  const fields = Object.values(maps).reduce((sum, map) => sum + map.fields.length, 0);
  const parts = [
    fields > 0 ? `${amountWords(fields, 'field')} on ${amountWords(Object.keys(maps).length, 'site')}` : '',
    contacts.length > 0 ? amountWords(contacts.length, 'number') : '',
    Object.keys(readings).length > 0 ? `${amountWords(Object.keys(readings).length, 'choice')} of days` : '',
    termsOff.length + termsAdded.length > 0 ? amountWords(termsOff.length + termsAdded.length, 'choice of words', 'choices of words') : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'nothing yet';
}

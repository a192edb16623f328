import { useState } from 'preact/hooks';
import { readTeamPack, type TeamPack } from '../../core/schemas/team-pack.ts';
import { packContents } from './pack-contents.ts';

/** A box for a saved team pack. A file that is none changes nothing, and is refused in one line. */
export function LoadPack({ load }: { load: (pack: TeamPack) => void }) {
  const [said, setSaid] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    const result = readTeamPack(await file.text());
    if ('refused' in result) return setSaid(`${file.name} was not loaded. ${result.refused}.`);
    load(result.pack);
    setSaid(`Loaded: ${packContents(result.pack)}.`);
  };
  return (
    <>
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
    </>
  );
}

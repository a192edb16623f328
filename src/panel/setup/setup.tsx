import { type Role, roles } from '../../core/schemas/rule-terms.ts';
import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { ProtocolChoice } from '../../messages/panel-state.ts';
import type { SetupState, WordsFound } from '../../messages/setup-state.ts';
import { CheckChoice } from '../flags/choice.tsx';
import { areasOf, type FirstChoices } from '../welcome/first-choices.ts';
import { shorten } from '../words/page-text.ts';
import { roleWords } from '../words/role-words.ts';
import { Card, FixedNote } from './card.tsx';
import { OpenLimits } from './open-limits.tsx';
import { Sites } from './sites.tsx';
import { TeamFile } from './team-file.tsx';
import { TeamNumbers } from './team-numbers.tsx';
import { TeamWords } from './team-words.tsx';

export interface SetupProps {
  available: ProtocolChoice[];
  chosen: FirstChoices;
  /** Names of the settings that the organisation has fixed. */
  fixed: string[];
  /** Values of the organisation's policy that were left out, in words. */
  refused: string[];
  /** Sites that may be read now, as match patterns or origins. */
  sites: string[];
  /** The sites that the organisation has chosen; null where it has chosen none. */
  onlySites: string[] | null;
  change: (choices: Partial<FirstChoices>) => void;
  /** Asks the browser; false when it or the person said no. Called within the press. */
  allow: (origin: string) => Promise<boolean>;
  remove: (site: string) => void;
  openDemo: () => void;
  /** What the packs offer to be set by a team; null until it is known. */
  offered: SetupState | null;
  team: TeamSettings;
}

export interface TeamSettings {
  /** In force: the organisation's pack over what was set in this browser. */
  all: TeamPack;
  own: TeamPack;
  fixed: TeamPack;
  /** London date of today. */
  today: string;
  change: (part: Partial<TeamPack>) => void;
  /** Lays a pack over what was set in this browser. */
  load: (pack: TeamPack) => void;
  save: (file: { name: string; text: string }) => void;
  /** What some words of a note are read as. */
  tryWords: (text: string) => Promise<WordsFound[]>;
}

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
        <Protocols {...props} />
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

function Protocols({ available, chosen, fixed, change }: SetupProps) {
  const isFixed = fixed.includes('protocols');
  const toggle = (id: string) =>
    change({ protocols: chosen.protocols.includes(id) ? chosen.protocols.filter((one) => one !== id) : [...chosen.protocols, id] });
  return (
    <Card id="protocols" title="Protocols">
      {isFixed && <FixedNote />}
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
        {available.map(({ id, name, edition, area }) => (
          <CheckChoice key={id} checked={chosen.protocols.includes(id)} disabled={isFixed} onChange={() => toggle(id)}>
            {area} <span class="sl-secondary sl-choice__more">{name}</span>
            <span class="sl-secondary sl-choice__more">{shorten(edition, 110).text}</span>
          </CheckChoice>
        ))}
      </div>
    </Card>
  );
}

function RoleAndArea({ available, chosen, fixed, change }: SetupProps) {
  const areas = areasOf(available, chosen.protocols);
  return (
    <Card id="role" title="Your role and area">
      {(fixed.includes('role') || fixed.includes('area')) && <FixedNote />}
      <label class="sl-field sl-field--stacked">
        <span>Role</span>
        <select
          class="sl-input"
          disabled={fixed.includes('role')}
          onChange={(event) => change({ role: (event.currentTarget.value || null) as Role | null })}
        >
          <option value="" selected={chosen.role === null}>
            Not chosen: all points are yours
          </option>
          {roles
            .filter((role) => role !== 'any')
            .map((role) => (
              <option key={role} value={role} selected={chosen.role === role}>
                {roleWords[role].charAt(0).toUpperCase() + roleWords[role].slice(1)}
              </option>
            ))}
        </select>
      </label>
      <label class="sl-field sl-field--stacked">
        <span>Area, for the right telephone numbers</span>
        <select
          class="sl-input"
          disabled={fixed.includes('area')}
          onChange={(event) => change({ area: event.currentTarget.value || null })}
        >
          <option value="" selected={chosen.area === null}>
            Several, or not listed
          </option>
          {areas.map((area) => (
            <option key={area} value={area} selected={chosen.area === area}>
              {area}
            </option>
          ))}
        </select>
      </label>
    </Card>
  );
}

/** What a team sets for itself: numbers, readings, and all of it as one file. */
function Team({ offered, team, available, chosen }: SetupProps) {
  const { all, own, fixed, change } = team;
  const isOn = ({ protocol }: { protocol: string }) => chosen.protocols.includes(protocol);
  const setReading = (rule: string, reading: TeamPack['readings'][string] | null) => {
    const { [rule]: _, ...others } = own.readings;
    change({ readings: reading === null ? others : { ...others, [rule]: reading } });
  };
  const forgetMap = (site: string) => {
    const { [site]: _, ...others } = own.maps;
    change({ maps: others });
  };
  return (
    <>
      {offered && (
        <>
          <TeamNumbers
            contacts={offered.contacts.filter(isOn)}
            protocols={available.filter(({ id }) => chosen.protocols.includes(id))}
            own={own.contacts}
            fixed={fixed.contacts}
            today={team.today}
            change={(contacts) => change({ contacts })}
          />
          <OpenLimits limits={offered.openLimits.filter(isOn)} chosen={all.readings} fixed={fixed.readings} change={setReading} />
          <TeamWords
            factors={offered.factors}
            terms={offered.terms}
            team={all}
            own={own}
            fixed={fixed}
            tryWords={team.tryWords}
            change={change}
          />
        </>
      )}
      <TeamFile team={all} save={team.save} load={team.load} rename={(name) => change({ team: name })} forgetMap={forgetMap} />
    </>
  );
}

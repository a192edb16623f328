import { useId, useState } from 'preact/hooks';
import { type Role, roles } from '../core/rule.ts';
import type { ProtocolChoice } from '../messages/panel-state.ts';
import { areasOf, type FirstChoices } from './first-choices.ts';
import { shorten } from './page-text.ts';
import { roleWords } from './role-words.ts';
import { siteOrigin } from './site-origin.ts';

export interface SetupProps {
  available: ProtocolChoice[];
  chosen: FirstChoices;
  /** Names of the settings that the organisation has fixed. */
  fixed: string[];
  /** Values of the organisation's policy that were left out, in words. */
  refused: string[];
  /** Sites that may be read now, as match patterns or origins. */
  sites: string[];
  change: (choices: Partial<FirstChoices>) => void;
  /** Asks the browser; false when it or the person said no. Called within the press. */
  allow: (origin: string) => Promise<boolean>;
  remove: (site: string) => void;
  openDemo: () => void;
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
        <Sites {...props} />
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
      <ul class="sl-list">
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
    <section class="sl-section" aria-labelledby="protocols-heading">
      <h2 id="protocols-heading">Protocols</h2>
      <div class="sl-card sl-child">
        {isFixed && <FixedNote />}
        {available.map(({ id, name, edition, area }) => (
          <label key={id} class="sl-radio">
            <input type="checkbox" checked={chosen.protocols.includes(id)} disabled={isFixed} onChange={() => toggle(id)} />
            <span>
              {area} <span class="sl-secondary sl-radio__more">{name}</span>
              <span class="sl-secondary sl-radio__more">{shorten(edition, 110).text}</span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}

function RoleAndArea({ available, chosen, fixed, change }: SetupProps) {
  const areas = areasOf(available, chosen.protocols);
  return (
    <section class="sl-section" aria-labelledby="role-heading">
      <h2 id="role-heading">Your role and area</h2>
      <div class="sl-card sl-child">
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
      </div>
    </section>
  );
}

function Sites({ sites, fixed, allow, remove }: SetupProps) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const hint = useId();
  const isFixed = fixed.includes('sites');
  const add = (event: Event) => {
    event.preventDefault();
    const origin = siteOrigin(typed);
    if (!origin) return setSaid('Enter the address of your record system, such as https://records.example.nhs.uk');
    void allow(origin).then((isAllowed) => {
      setSaid(isAllowed ? `Allowed: ${origin}` : 'Not allowed: the browser or you said no.');
      if (isAllowed) setTyped('');
    });
  };
  return (
    <section class="sl-section" aria-labelledby="sites-heading">
      <h2 id="sites-heading">Sites Sightline may read</h2>
      <div class="sl-card sl-child">
        {sites.length === 0 && <p>None yet.</p>}
        <ul class="sl-list sl-list--flush">
          {sites.map((site) => (
            <li key={site}>
              {site}{' '}
              {!isFixed && (
                <button type="button" class="sl-link" onClick={() => remove(site)}>
                  Remove<span class="sl-hidden"> {site}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
        {isFixed && <FixedNote />}
        <form onSubmit={add} noValidate>
          <label class="sl-field sl-field--stacked">
            <span>Address of your record system</span>
            <input
              type="url"
              class="sl-input"
              inputMode="url"
              autocomplete="off"
              aria-describedby={hint}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p id={hint} class="sl-secondary" role="status">
            {said || 'The browser will ask you once.'}
          </p>
          <button type="submit" class="sl-button">
            Allow this site
          </button>
        </form>
      </div>
    </section>
  );
}

function FixedNote() {
  return <p class="sl-secondary">Your organisation has set this.</p>;
}

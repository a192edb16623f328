import { useState } from 'preact/hooks';
import { useUniqueId } from '../state/use-unique-id.ts';
import { Card, FixedNote } from './card.tsx';
import { siteOrigin } from './site-origin.ts';

interface SitesProps {
  /** Sites that may be read now, as match patterns or origins. */
  sites: string[];
  /** The sites that the organisation has chosen, no other may be added; null where it has chosen none. */
  only: string[] | null;
  /** Asks the browser; false when it or the person said no. Called within the press. */
  allow: (origin: string) => Promise<boolean>;
  remove: (site: string) => void;
}

/** The sites that Sightline may read, and a box for one more. */
export function Sites({ sites, only, allow, remove }: SitesProps) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const hint = useUniqueId();
  const add = (event: Event) => {
    event.preventDefault();
    const origin = siteOrigin(typed);
    if (!origin) return setSaid('Enter the address of your record system, such as https://records.example.nhs.uk');
    if (only && !only.some((site) => siteOrigin(site) === origin)) return setSaid(`Your organisation allows only ${only.join(', ')}.`);
    void allow(origin).then((isAllowed) => {
      setSaid(isAllowed ? `Allowed: ${origin}` : 'Not allowed: the browser or you said no.');
      if (isAllowed) setTyped('');
    });
  };
  return (
    <Card id="sites" title="Sites Sightline may read">
      {sites.length === 0 && <p>None yet.</p>}
      <ul class="nhsuk-list nhsuk-list--bullet">
        {sites.map((site) => (
          <li key={site}>
            {site}{' '}
            {!only && (
              <button type="button" class="sl-link" onClick={() => remove(site)}>
                Remove<span class="nhsuk-u-visually-hidden"> {site}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {only && <FixedNote />}
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
        <button type="submit" class="nhsuk-button nhsuk-button--small">
          Allow this site
        </button>
      </form>
    </Card>
  );
}

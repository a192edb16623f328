import { pageText } from '../words/page-text.ts';
import type { FirstChoices } from './first-choices.ts';

export interface SiteStepProps {
  choices: FirstChoices;
  /** Origin of the page in view, or null where the browser has not told it. */
  origin: string | null;
  mayAllow: boolean;
  choose: (choices: FirstChoices) => void;
  allowSite: () => void;
}

/** Which site is the record system; ends the first run. */
export function SiteStep({ origin, mayAllow, choose, allowSite, choices }: SiteStepProps) {
  // The browser grants a site only within the press itself, so it is asked first.
  const allow = () => {
    allowSite();
    choose(choices);
  };
  return (
    <>
      <p>Sightline reads only the sites that you allow. It sends nothing anywhere and changes nothing on the page.</p>
      {origin && mayAllow ? (
        <p>
          The page beside this panel is on <strong class="sl-quote__words">{pageText(origin)}</strong>. Is that your record system?
        </p>
      ) : (
        <p>Open your record system in this tab and press the Sightline button in the browser’s toolbar. Then come back here.</p>
      )}
      <div class="sl-dialog__buttons">
        {origin && mayAllow && (
          <button type="button" class="nhsuk-button nhsuk-button--small" onClick={allow}>
            Yes, allow this site
          </button>
        )}
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => choose(choices)}>
          Later
        </button>
      </div>
    </>
  );
}

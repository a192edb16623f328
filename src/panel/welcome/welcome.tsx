import { useEffect, useRef, useState } from 'preact/hooks';
import { type Role, roles } from '../../core/schemas/rule-terms.ts';
import type { ProtocolChoice } from '../../messages/panel-state.ts';
import { CheckChoice, RadioChoice } from '../flags/choice.tsx';
import { pageText } from '../words/page-text.ts';
import { roleWords } from '../words/role-words.ts';
import { areasOf, type FirstChoices, lackingOnStep } from './first-choices.ts';

export interface WelcomeProps {
  available: ProtocolChoice[];
  /** Origin of the page in view, or null where the browser has not told it. */
  origin: string | null;
  mayAllow: boolean;
  choose: (choices: FirstChoices) => void;
  allowSite: () => void;
  openDemo: () => void;
}

type Step = 1 | 2 | 3;

/** First run for someone whose team has set nothing up: which protocol, which role, which site. */
export function Welcome(props: WelcomeProps) {
  const [step, setStep] = useState<Step>(1);
  const [choices, setChoices] = useState<FirstChoices>({ protocols: [], role: null, area: null });
  const [isAsked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [step]);

  const lacking = lackingOnStep(step, choices);
  const go = (next: Step) => {
    setAsked(next > step && lacking !== null);
    if (next < step || lacking === null) setStep(next);
  };
  const change = (change: Partial<FirstChoices>) => setChoices({ ...choices, ...change });
  return (
    <main class="sl-main" tabIndex={-1}>
      <section class="sl-card sl-status sl-welcome" aria-labelledby="welcome-heading">
        <p class="sl-secondary">Step {step} of 3</p>
        <h2 id="welcome-heading" ref={heading} tabIndex={-1}>
          {headings[step]}
        </h2>
        {isAsked && lacking && (
          <p class="nhsuk-error-message" role="alert">
            {lacking}
          </p>
        )}
        {step === 1 && <ProtocolStep available={props.available} choices={choices} change={change} />}
        {step === 2 && <RoleStep available={props.available} choices={choices} change={change} />}
        {step === 3 && <SiteStep {...props} choices={choices} />}
        <div class="sl-dialog__buttons">
          {step < 3 && (
            <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => go((step + 1) as Step)}>
              Continue
            </button>
          )}
          {step > 1 && (
            <button type="button" class="sl-link" onClick={() => go((step - 1) as Step)}>
              Back
            </button>
          )}
        </div>
      </section>
      {step === 1 && <DemoOffer openDemo={props.openDemo} />}
    </main>
  );
}

const headings: Record<Step, string> = {
  1: 'Which protocol does your team follow?',
  2: 'What is your role?',
  3: 'Which site is your record system?',
};

interface StepProps {
  available: ProtocolChoice[];
  choices: FirstChoices;
  change: (change: Partial<FirstChoices>) => void;
}

function ProtocolStep({ available, choices, change }: StepProps) {
  const toggle = (id: string) =>
    change({ protocols: choices.protocols.includes(id) ? choices.protocols.filter((one) => one !== id) : [...choices.protocols, id] });
  return (
    <fieldset class="nhsuk-fieldset">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Choose one or more. You can change this later.</legend>
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
        {available.map(({ id, name, area }) => (
          <CheckChoice key={id} checked={choices.protocols.includes(id)} onChange={() => toggle(id)}>
            {area} <span class="sl-secondary sl-choice__more">{name}</span>
          </CheckChoice>
        ))}
      </div>
    </fieldset>
  );
}

function RoleStep({ available, choices, change }: StepProps) {
  const areas = areasOf(available, choices.protocols);
  return (
    <>
      <fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
          The protocol asks different things of different people. What others are asked is shown apart.
        </legend>
        <div class="nhsuk-radios nhsuk-radios--small">
          {roles
            .filter((role) => role !== 'any')
            .map((role: Role) => (
              <RadioChoice key={role} name="role" checked={choices.role === role} onChange={() => change({ role })}>
                {roleWords[role].charAt(0).toUpperCase() + roleWords[role].slice(1)}
              </RadioChoice>
            ))}
        </div>
      </fieldset>
      {areas.length > 1 && (
        <label class="sl-field sl-field--stacked">
          <span>Your area, for the right telephone numbers and rules</span>
          <select class="sl-input" onChange={(event) => change({ area: event.currentTarget.value || null })}>
            <option value="">Several, or not listed</option>
            {areas.map((area) => (
              <option key={area} value={area} selected={choices.area === area}>
                {area}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function SiteStep({ origin, mayAllow, choose, allowSite, choices }: WelcomeProps & { choices: FirstChoices }) {
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

function DemoOffer({ openDemo }: { openDemo: () => void }) {
  return (
    <p class="sl-secondary">
      Only looking?{' '}
      <button type="button" class="sl-link" onClick={openDemo}>
        See it with an invented family
      </button>
    </p>
  );
}

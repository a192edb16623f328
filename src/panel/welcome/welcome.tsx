import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProtocolChoice } from '../../messages/panel-state.ts';
import { type FirstChoices, lackingOnStep } from './first-choices.ts';
import { ProtocolStep } from './protocol-step.tsx';
import { RoleStep } from './role-step.tsx';
import { SiteStep, type SiteStepProps } from './site-step.tsx';

export interface WelcomeProps extends Omit<SiteStepProps, 'choices'> {
  available: ProtocolChoice[];
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

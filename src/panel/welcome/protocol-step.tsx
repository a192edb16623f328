import { CheckChoice } from '../flags/choice.tsx';
import type { StepProps } from './first-choices.ts';

/** Which protocols the team follows. */
export function ProtocolStep({ available, choices, change }: StepProps) {
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

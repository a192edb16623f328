import { type Role, roles } from '../../core/schemas/rule-terms.ts';
import { RadioChoice } from '../flags/choice.tsx';
import { roleWords } from '../words/role-words.ts';
import { areasOf, type StepProps } from './first-choices.ts';

/** Which role the person has, and which area where the protocols tell areas apart. */
export function RoleStep({ available, choices, change }: StepProps) {
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

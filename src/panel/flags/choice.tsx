import type { ComponentChildren } from 'preact';
import { useUniqueId } from '../state/use-unique-id.ts';

interface ChoiceProps {
  checked: boolean;
  onChange: () => void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** One radio button with its words; several of the same `name` stand in a fieldset, inside `nhsuk-radios`. */
export function RadioChoice({ name, checked, onChange, children }: ChoiceProps & { name: string }) {
  const id = useUniqueId();
  return (
    <div class="nhsuk-radios__item">
      <input id={id} class="nhsuk-radios__input" type="radio" name={name} checked={checked} onChange={onChange} />
      <label class="nhsuk-label nhsuk-radios__label" for={id}>
        {children}
      </label>
    </div>
  );
}

/** One box to tick with its words, inside `nhsuk-checkboxes`. */
export function CheckChoice({ checked, onChange, disabled = false, children }: ChoiceProps) {
  const id = useUniqueId();
  return (
    <div class="nhsuk-checkboxes__item">
      <input id={id} class="nhsuk-checkboxes__input" type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
      <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
        {children}
      </label>
    </div>
  );
}

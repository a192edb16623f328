import type { DismissReason } from '../../messages/panel-state.ts';
import { RadioChoice } from './choice.tsx';
import { reasonWords } from './dismissal.ts';

interface ReasonListProps {
  legend: string;
  options: readonly DismissReason[];
  chosen: DismissReason | null;
  choose: (reason: DismissReason) => void;
}

/** Reasons of one kind to hide a flag, one to be chosen. */
export function ReasonList({ legend, options, chosen, choose }: ReasonListProps) {
  return (
    <fieldset class="nhsuk-fieldset">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legend}</legend>
      <div class="nhsuk-radios nhsuk-radios--small">
        {options.map((reason) => (
          <RadioChoice key={reason} name="reason" checked={chosen === reason} onChange={() => choose(reason)}>
            {reason === 'will-do' ? 'I will do this, by a date' : reasonWords[reason]}
          </RadioChoice>
        ))}
      </div>
    </fieldset>
  );
}

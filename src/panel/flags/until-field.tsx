import { addDays } from '../../core/calendar/days.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { dayWords } from '../words/date-words.ts';
import { longestDays } from './dismissal.ts';

interface UntilFieldProps {
  until: string;
  setUntil: (until: string) => void;
  today: string;
  isWrong: boolean;
}

/** The last day on which a flag stays hidden. */
export function UntilField({ until, setUntil, today, isWrong }: UntilFieldProps) {
  const last = addDays(today, longestDays);
  const error = useUniqueId();
  return (
    <div class="sl-field">
      {isWrong && (
        <p id={error} class="nhsuk-error-message">
          Choose a day from today to {dayWords(last, today)}.
        </p>
      )}
      <label>
        Hidden to the end of{' '}
        <input
          type="date"
          class="sl-input"
          value={until}
          min={today}
          max={last}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? error : undefined}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}

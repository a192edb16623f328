import type { TaughtOwner } from '../../messages/teach-state.ts';

interface WhoseTaughtProps {
  /** The label of the field, for those who hear the page. */
  label: string;
  of: TaughtOwner | undefined;
  choose: (of: TaughtOwner | undefined) => void;
}

const owners: readonly [TaughtOwner, string][] = [
  ['subject', 'The person whose record it is'],
  ['other', 'Somebody else'],
];

/** Whose a taught detail of a person is, where the place on the page does not tell. */
export function WhoseTaught({ label, of, choose }: WhoseTaughtProps) {
  return (
    <label class="sl-field sl-field--stacked">
      <span>
        Whose it is<span class="nhsuk-u-visually-hidden">: {label}</span>
      </span>
      <select class="sl-input" onChange={(event) => choose((event.currentTarget.value || undefined) as TaughtOwner | undefined)}>
        <option value="" selected={of === undefined}>
          Whoever this part of the page speaks of
        </option>
        {owners.map(([owner, name]) => (
          <option key={owner} value={owner} selected={of === owner}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

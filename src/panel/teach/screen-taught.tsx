import type { SubjectKind, TeachState } from '../../messages/teach-state.ts';
import { pageText, shorten } from '../words/page-text.ts';
import type { TeachActions } from './teach-actions.ts';

interface ScreenTaughtProps {
  state: TeachState;
  actions: Pick<TeachActions, 'nameScreen' | 'setSubject'>;
}

/** What the screen is, and whose records the system holds. */
export function ScreenTaught({ state, actions }: ScreenTaughtProps) {
  const { screen, heading, screenNames, subject, readings } = state;
  const chosen = screenNames.includes(screen) ? screen : '';
  return (
    <>
      <label class="sl-field sl-field--stacked">
        <span>
          The screen “<bdi>{shorten(pageText(heading ?? screen), 80).text}</bdi>” is
        </span>
        <select
          class="nhsuk-select"
          disabled={heading === null}
          onChange={(event) => actions.nameScreen(event.currentTarget.value || null)}
        >
          <option value="" selected={chosen === ''}>
            As its heading says
          </option>
          {screenNames.map((name) => (
            <option key={name} value={name} selected={chosen === name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="sl-field sl-field--stacked">
        <span>This system keeps records of</span>
        <select
          class="sl-input"
          onChange={(event) => {
            const kind = event.currentTarget.value as SubjectKind | '';
            actions.setSubject(kind ? { kind, label: subject?.label ?? null } : null);
          }}
        >
          <option value="" selected={!subject}>
            Let Sightline find out on each screen
          </option>
          <option value="adult" selected={subject?.kind === 'adult'}>
            Adults
          </option>
          <option value="child" selected={subject?.kind === 'child'}>
            Children
          </option>
        </select>
      </label>
      {subject && (
        <label class="sl-field sl-field--stacked">
          <span>Their name stands under</span>
          <select
            class="sl-input"
            onChange={(event) => actions.setSubject({ kind: subject.kind, label: event.currentTarget.value || null })}
          >
            <option value="" selected={!subject.label}>
              The heading of the page
            </option>
            {[...new Set(readings.flatMap(({ spot }) => spot?.label ?? []))].map((label) => (
              <option key={label} value={label} selected={label === subject.label}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

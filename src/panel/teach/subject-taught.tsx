import type { SubjectKind, TeachState } from '../../messages/teach-state.ts';
import type { TeachActions } from './teach-actions.ts';

interface SubjectTaughtProps {
  state: Pick<TeachState, 'subject' | 'readings'>;
  setSubject: TeachActions['setSubject'];
}

/** Whose records the system holds, and under which label their name stands. */
export function SubjectTaught({ state: { subject, readings }, setSubject }: SubjectTaughtProps) {
  return (
    <>
      <label class="sl-field sl-field--stacked">
        <span>This system keeps records of</span>
        <select
          class="sl-input"
          onChange={(event) => {
            const kind = event.currentTarget.value as SubjectKind | '';
            setSubject(kind ? { kind, label: subject?.label ?? null } : null);
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
          <select class="sl-input" onChange={(event) => setSubject({ kind: subject.kind, label: event.currentTarget.value || null })}>
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

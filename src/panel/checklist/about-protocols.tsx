import { Fold } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';

/** Each protocol in use: its full name and edition, and what has replaced parts of it. */
export function AboutProtocols() {
  const { state } = usePanel();
  const replaced = state.protocols.some(({ superseded }) => superseded.length > 0);
  if (state.protocols.length === 0) return null;
  return (
    <Fold summary={replaced ? 'About the protocol: parts of it have been replaced' : 'About the protocol'}>
      {state.protocols.map(({ id, name, edition, superseded }) => (
        <div key={id} class="sl-about">
          <p>
            <strong>{name}</strong>. {edition}.
          </p>
          {superseded.length > 0 && (
            <ul class="nhsuk-list nhsuk-list--bullet">
              {superseded.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Fold>
  );
}

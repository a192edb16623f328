import type { HeldState } from '../state/use-held-state.ts';

/** Says that the page has changed while the list is held still. It lies over the list, so that it moves nothing; it is always there, so that it is heard. */
export function WaitingBar({ held }: { held: HeldState }) {
  return (
    <div role="status" class={held.waiting ? 'sl-waiting' : undefined}>
      {held.waiting && (
        <p>
          The page has changed{whatChanged(held.waiting)}.{' '}
          <button type="button" class="sl-link" onClick={held.showChanges}>
            Show changes
          </button>
        </p>
      )}
    </div>
  );
}

function whatChanged({ added, settled }: NonNullable<HeldState['waiting']>): string {
  const parts = [added > 0 && `${added} new`, settled.size > 0 && `${settled.size} no longer flagged`].filter(Boolean);
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

import type { HeldState } from './use-held-state.ts';

/** Says that the page has changed while the list is held still. It lies over the list, so that it moves nothing. */
export function WaitingBar({ held }: { held: HeldState }) {
  if (!held.waiting) return null;
  const { added, settled } = held.waiting;
  const parts = [added > 0 && `${added} new`, settled.size > 0 && `${settled.size} no longer flagged`].filter(Boolean);
  return (
    <div class="sl-waiting">
      <p>
        The page has changed{parts.length > 0 && `: ${parts.join(', ')}`}.{' '}
        <button type="button" class="sl-link" onClick={held.showChanges}>
          Show changes
        </button>
      </p>
    </div>
  );
}

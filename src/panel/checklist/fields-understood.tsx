import { usePanel } from '../state/panel-context.ts';
import { amountWords } from '../words/due-words.ts';

/** Says where most of the screen in view is not understood: what stands there under words that Sightline does not know counts as not seen. */
export function FieldsUnderstood() {
  const { state } = usePanel();
  const { shown = 0, used = 0 } = state.fields ?? {};
  if (2 * used >= shown) return null;
  return (
    <p class="sl-secondary">
      Of {amountWords(shown, 'field')} on this screen Sightline uses {used}. If one of the others answers a point, say so with “Teach this
      screen” below.
    </p>
  );
}

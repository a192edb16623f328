import { attribute, type Box } from './box.ts';
import { amongNames } from './names.ts';

/** A tick or a radio that a page draws upon a button without words, and whose state its style sheet alone tells. */
const namesTick = amongNames('check-?box|cb');
const namesRadio = amongNames('radio');
const namesChosen = amongNames('checked|ticked|selected');

/** How far around the button the class that says it is chosen can stand. */
const mostLevels = 5;

/** Makes a button that is drawn as a tick a tick, chosen or not. */
export function settleDrawnTick(box: Box): void {
  const isDrawn = attribute(box, 'kind') === 'drawn';
  if (!isDrawn && !(box.control === 'button' && box.tag === 'input' && attribute(box, 'held') === '')) return;
  const control = namesTick.test(box.classes) ? 'checkbox' : namesRadio.test(box.classes) ? 'radio' : null;
  if (!control) return;
  box.control = control;
  box.notes = new Map([...(box.notes ?? []), ['kind', 'drawn'], ['checked', `${isChosen(box)}`]]);
}

/** Whether the box, or what is drawn around it alone, says that it is chosen. */
function isChosen(box: Box): boolean {
  let at: Box | null = box;
  for (let level = 0; at && level < mostLevels && at.kids.length < 3; at = at.parent, level += 1)
    if (namesChosen.test(at.classes)) return true;
  return false;
}

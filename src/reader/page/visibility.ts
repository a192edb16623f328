import { type Box, isNative } from '../readings/box.ts';
import {
  attribute,
  firstChildOf,
  has,
  isContents,
  isFoldedAway,
  isOpaque,
  isPlain,
  isRendered,
  labelsOf,
  nextOf,
  rectOf,
  scrollOf,
  typeOf,
  typeOfInput,
} from './dom.ts';

/** Whether a person can see the element where it stands; notes on the box and its parent what spares the next ones the measuring. */
export function isSeen(box: Box, parent: Box): boolean {
  const { element, control } = box;
  if (control && box.tag === 'input') {
    if (typeOfInput(element) === 'hidden') return false;
    // Radios and ticks are often drawn by their label while they themselves are transparent.
    if (control === 'radio' || control === 'checkbox') return isRendered(element) || labelsOf(element).some(isOpaque);
  }
  const isUnmarked = isPlain(element);
  if (!isUnmarked && attribute(element, 'aria-hidden') === 'true' && parent.tag !== 'body') return false;
  // What has no box of its own can still show its children.
  if (!isOpaque(element)) return !isRendered(element) && isContents(element);
  if (isUnmarked && parent.isInPlace) {
    box.isInPlace = true;
    return true;
  }
  // Cut down to nothing where it stands.
  if (/inset\((50|100)%/.test(attribute(element, 'style'))) return false;
  const isMarked = box.classes !== '' || has(element, 'style');
  if (!isNative(box) && !holdsText(element)) return !isMarked || !firstChildOf(element) || !isFoldedAway(element);
  return isWithin(box, isMarked || has(element, 'id') || isNative(box));
}

/** Only what holds text or a value itself is measured: measuring every element is what makes a page slow. */
function holdsText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextOf(node)) if (typeOf(node) === 3 && /\S/.test((node as Text).data)) return true;
  return false;
}

/** Tells what was pushed off the screen or shrunk to nothing. An element without any mark is where its parent's other unmarked children are. */
function isWithin(box: Box, isMarked: boolean): boolean {
  const { parent } = box;
  const isKnown = !isMarked && parent?.isInPlace === true;
  if (!isKnown && !isInPlace(box)) return false;
  if (!isMarked && parent) parent.isInPlace = box.isInPlace = true;
  return true;
}

function isInPlace({ element, parent }: Box): boolean {
  const { left, right, bottom, width, height } = rectOf(element);
  if (width + height === 0) return isContents(element);
  if (width <= 1 || height <= 1 || left >= 20_000) return false;
  if (right >= 0 && bottom >= 0) return true;
  let [x, y] = [right + scrollX, bottom + scrollY];
  // What is scrolled out of sight in a list is still on the page.
  for (let at = parent; at?.parent; at = at.parent) {
    const [across, down] = scrollOf(at.element);
    x += across;
    y += down;
  }
  return x >= 0 && y >= 0;
}

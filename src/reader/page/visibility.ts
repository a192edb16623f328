import { isNativeTag } from './control-kind.ts';
import {
  around,
  attribute,
  elementAfter,
  elementBefore,
  firstChildOf,
  firstElementOf,
  holdsHead,
  isContents,
  isDialogOpen,
  isFoldedAway,
  isOpaque,
  isRendered,
  labelsOf,
  lettersOf,
  nearestOf,
  nextOf,
  rawTextOf,
  rectOf,
  scrollOf,
  tagOf,
  typeOf,
  typeOfInput,
} from './dom.ts';
import type { ElementFacts } from './element-facts.ts';
import type { Make } from './make.ts';
import { restsUnderLabel } from './resting-field.ts';

// Words that are told to assistive technology in another way are kept from it here, and seen all the same; drawn signs never stand in these.
const saysInWords = /^(p|label|legend|dt|dd|abbr|h[1-6])$/;

/** Whether a person can see the element where it stands; notes on its make what spares its likes the measuring. */
export function isSeen(element: Element, facts: ElementFacts, tagAround: string, make: Make): boolean {
  const { tag, control } = facts;
  if (control && tag === 'input') {
    if (typeOfInput(element) === 'hidden') return false;
    // Radios and ticks are often drawn by their label while they themselves are transparent.
    if (control === 'radio' || control === 'checkbox') return isRendered(element) || isDrawnByLabel(element);
  }
  if (facts.isHiddenFromTools && tagAround !== 'body' && !saysInWords.test(tag) && !isShownAllTheSame(element)) return false;
  // What has no box of its own can still show its children.
  if (!isOpaque(element)) return (!isRendered(element) && isContents(element)) || hidesDrawnTick(element) || restsUnderLabel(element);
  // Cut down to nothing where it stands.
  if (facts.style !== '' && /inset\((50|100)%/.test(facts.style)) return false;
  if ((control && isNativeTag(tag)) || holdsText(element)) {
    make.isInPlace ||= isInPlace(element);
    return make.isInPlace;
  }
  make.isOpen ||= (facts.classes === '' && facts.style === '') || !firstChildOf(element) || !isFoldedAway(element);
  return make.isOpen || hidesDrawnTick(element);
}

/** Whether what is kept from assistive technology, which is told it otherwise, is more than a sign. */
const isShownAllTheSame = (element: Element): boolean => standsForControl(element) || isPageBehind(element) || isWholeHead(element);

/** Whether it is all that the head of a column says. */
function isWholeHead(element: Element): boolean {
  const head = nearestOf(element, 'th, [role="columnheader"]');
  const words = rawTextOf(element).trim();
  return head !== null && /^\p{Lu}\p{L}/u.test(words) && rawTextOf(head).trim() === words;
}

/** Whether what is kept from assistive technology is the page itself, while a dialog is open over it. */
const isPageBehind = (element: Element): boolean => holdsHead(element) && isDialogOpen(element);

/** Whether words that are kept from assistive technology show what an unseen control beside them holds, which speaks for itself, or a figure that is read out in other words. */
function standsForControl(element: Element): boolean {
  const words = rawTextOf(element);
  if (words.trim() === '') return false;
  const isFigure = /\d.*\d.*\d/.test(words);
  return [elementBefore(element), elementAfter(element)].some((beside) => {
    if (!beside) return false;
    const isRange = typeOfInput(beside) === 'range';
    const isOpener = tagOf(beside) === 'button' && attribute(beside, 'aria-haspopup') !== '';
    const isUnseen = !(isOpaque(beside) && isInPlace(beside));
    return isRange || (isUnseen && (isOpener || (isFigure && tagOf(beside) === 'span' && holdsText(beside))));
  });
}

/** Whether an element is there to hide nothing but a radio or a tick, which a component draws beside its label. */
function hidesDrawnTick(element: Element): boolean {
  const input = firstElementOf(element);
  if (!input || elementAfter(input) || !/^(radio|checkbox)$/.test(typeOfInput(input)) || holdsText(element)) return false;
  return isDrawnByLabel(input);
}

function isDrawnByLabel(element: Element): boolean {
  const wrapper = nearestOf(element, 'label');
  return (wrapper !== null && attribute(wrapper, 'for') === '' && isOpaque(wrapper)) || labelsOf(element).some(isOpaque);
}

/** Only what holds text or a value itself is measured. */
function holdsText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextOf(node)) if (typeOf(node) === 3 && /\S/.test(lettersOf(node))) return true;
  return false;
}

/** Tells what was pushed off the screen or shrunk to nothing. */
function isInPlace(element: Element): boolean {
  const { left, right, bottom, width, height } = rectOf(element);
  if (width + height === 0) return isContents(element);
  if (width <= 1 || height <= 1 || left >= 20_000) return false;
  if (right >= 0 && bottom >= 0) return true;
  let [x, y] = [right + scrollX, bottom + scrollY];
  // What is scrolled out of sight in a list is still on the page.
  for (let at = around(element); at && tagOf(at) !== 'body'; at = around(at)) {
    const [across, down] = scrollOf(at);
    x += across;
    y += down;
  }
  return x >= 0 && y >= 0;
}

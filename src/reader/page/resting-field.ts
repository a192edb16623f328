import {
  around,
  elementAfter,
  elementBefore,
  firstElementOf,
  isOpaque,
  isRendered,
  nearestOf,
  rawTextOf,
  rectOf,
  slotOf,
  valueOfControl,
} from './dom.ts';

const mostLevels = 6;
const fields = 'input:not([type=hidden], [type=radio], [type=checkbox]), textarea';

/**
 * Whether what is transparent holds nothing but an empty field whose own label is drawn in its place: it clears as soon as something is written. Components hand the field
 * through their slots, so what is around it is looked for as it is drawn.
 */
export function restsUnderLabel(element: Element): boolean {
  const field = isRendered(element) ? fieldIn(element, 0) : null;
  if (!field || valueOfControl(field) !== '') return false;
  let at: Element | null = field;
  for (let level = 0; at && level < mostLevels; level += 1) {
    if (getComputedStyle(at).opacity === '0') return isUnder(at, elementBefore(at));
    at = slotOf(at) ?? around(at);
  }
  return false;
}

/** The field that is all an element holds, itself included. */
function fieldIn(element: Element, level: number): Element | null {
  if (nearestOf(element, fields) === element) return element;
  const [only, more] = element instanceof HTMLSlotElement ? element.assignedElements() : kidsOf(element);
  return only && !more && level < mostLevels && rawTextOf(only).trim() === '' ? fieldIn(only, level + 1) : null;
}

/** The first two elements inside. */
function kidsOf(element: Element): Element[] {
  const first = firstElementOf(element);
  const second = first && elementAfter(first);
  return first ? [first, ...(second ? [second] : [])] : [];
}

/** Whether words are drawn over the place of an element. */
function isUnder(element: Element, label: Element | null): boolean {
  if (!label || rawTextOf(label).trim() === '' || !isOpaque(label)) return false;
  const [own, other] = [rectOf(element), rectOf(label)];
  return other.top < own.bottom && other.bottom > own.top && other.left < own.right && other.right > own.left;
}

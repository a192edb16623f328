import { apartFlag, besideFlag, boldFlag, type ControlKind, controlKinds } from '../snapshot-encoding.ts';
import { rectOf } from './dom.ts';
import type { PieceWriter } from './piece-writer.ts';

/**
 * Elements of one tag, class and style at the same place among elements of one make are drawn alike: the browser is asked how they look and where they stand once
 * for all of them, not for each. Where the first one cannot be seen, each is asked about by itself.
 */
export interface Make {
  /** Its number in the part that is being gathered, once it was written. */
  index: number;
  isInPlace: boolean;
  isOpen: boolean;
  /** Those of its children: the first child of all, one behind another of its class, any other. */
  inside: Record<Place, Map<string, Make>>;
}

export type Place = 0 | 1 | 2;

export const newMake = (): Make => ({ index: -1, isInPlace: false, isOpen: false, inside: [new Map(), new Map(), new Map()] });

/** The make of a child. */
export function makeInside(around: Make, place: Place, key: string): Make {
  const known = around.inside[place].get(key);
  if (known) return known;
  const make = newMake();
  around.inside[place].set(key, make);
  return make;
}

/** Writes down how an element of a make looks. `before` is its neighbour where both have the same class. */
export function writeMake(
  writer: PieceWriter,
  element: Element,
  before: Element | null,
  { tag, role, classes, control }: { tag: string; role: string; classes: string; control: ControlKind | null },
): number {
  // Asked one by one: the browser takes longer to put the shorthand together.
  const style = getComputedStyle(element);
  const { fontWeight, fontSize, fontFamily, fontStyle, color, backgroundColor } = style;
  const isInLine = style.display === 'inline' && style.paddingLeft + style.marginLeft === '0px0px';
  const flags =
    (Number(fontWeight) >= 600 ? boldFlag : 0) +
    (isInLine ? 0 : apartFlag) +
    // Firefox rounds the two sides of one edge apart.
    (before && rectOf(before).right < rectOf(element).left + 0.5 ? besideFlag : 0);
  return writer.make(
    writer.word(tag),
    writer.word(role),
    writer.word(classes),
    control ? controlKinds.indexOf(control) + 1 : 0,
    flags,
    Math.round(Number.parseFloat(fontSize) * 100) || 0,
    writer.word(`${fontWeight} ${fontSize} ${fontStyle} ${fontFamily} ${color} ${backgroundColor}`),
  );
}

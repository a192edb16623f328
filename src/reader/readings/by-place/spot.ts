import type { Box } from '../boxes/box.ts';
import { nearest, onlyChild } from '../boxes/kin.ts';
import type { Passed } from '../page-context.ts';
import type { Place } from './place.ts';

/** Words at their place on the screen. */
export interface Spot extends Place {
  box: Box;
  words: string;
  /** What it stands under, where no reader took the words; null for what was read: it only stands in the way. */
  unread: Passed | null;
  /** A button that may be the head of a column and is nothing else. */
  isHead?: boolean;
}

/** How boxes of a column or a row are drawn: names of fields are drawn alike. */
export const makeOfSpot = ({ box: { tag, look } }: Spot): string => `${tag} ${look.print} ${look.size} ${look.isBold}`;

/** The same, with the classes of the page: names and values that look alike differ in them. */
export const classOfSpot = (spot: Spot): string => `${makeOfSpot(spot)} ${spot.box.classes}`;

/** How heavy and large letters are: heads of one line differ in no more than their colour. */
export const weightOfSpot = ({ box: { look } }: Spot): string => `${look.size} ${look.isBold}`;
/** Whether two stand on one line. */
export function isOnLine(one: Place, other: Place): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared >= 0.5 * Math.min(one.bottom - one.top, other.bottom - other.top);
}

/** Whether two stand over one another, at least in part. */
export const sharesColumn = (one: Place, other: Place): boolean => Math.min(one.right, other.right) > Math.max(one.left, other.left);

// A pair is laid out by one part of a template; what is only near by chance stands in another part of the page.
const mostLevels = 7;

/** Whether a part of the page that holds little else holds both. `isWrapped`: wrappers that hold nothing else do not count. */
export function isOfOnePart(one: Box, other: Box, isWrapped = false): boolean {
  const around = new Set<Box>();
  let level = 0;
  const count = (at: Box): number => (isWrapped && at.parent && onlyChild(at.parent) === at ? 0 : 1);
  nearest(one, (at) => {
    if (at.tag !== 'body') around.add(at);
    level += count(at);
    return level > mostLevels;
  });
  level = 0;
  const shared = nearest(other, (at) => {
    const isFar = level > mostLevels;
    level += count(at);
    return around.has(at) || isFar;
  });
  return shared !== null && around.has(shared);
}

/** How many of some things pass a test, from 0 to 1. */
export const shareOf = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length / items.length;

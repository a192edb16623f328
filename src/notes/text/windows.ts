import type { Heading } from './headings.ts';

/** The headings that begin shortly before a place; a section is capped, so that no text makes this list long. */
export function createHeadingWindow(headings: readonly Heading[]): (at: number) => Heading[] {
  let start = 0;
  return (at) => {
    while (start < headings.length && (headings[start] as Heading).to <= at) start += 1;
    let end = start;
    while (end < headings.length && (headings[end] as Heading).from <= at) end += 1;
    return headings.slice(Math.max(start, end - 20), end);
  };
}

/** Returns the items of a sorted list that begin in a range; ranges are asked for in rising order. */
export function createWindow<Item extends { from: number }>(items: readonly Item[]): (from: number, to: number) => Item[] {
  let start = 0;
  return (from, to) => {
    while (start < items.length && (items[start] as Item).from < from) start += 1;
    let end = start;
    while (end < items.length && (items[end] as Item).from < to) end += 1;
    return items.slice(start, end);
  };
}

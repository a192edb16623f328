import type { Box } from '../boxes/box.ts';
import type { PageContext } from '../page-context.ts';
import type { Place } from './place.ts';
import { isOnLine, sharesColumn } from './spot.ts';

/** How far below its name a value can begin, in heights of the name. */
const farthest = 4;

/** Elements of which one must know where they stand to tell whether pairs that were guessed from the order of the page are drawn as such. */
export function boxesOfGuesses({ guesses, places }: PageContext): Box[] {
  return [...guesses].flatMap(([at, name]) => [name, places[at] as Box]);
}

/** Takes back pairs that were guessed from the order of the page and stand apart on the screen: their words are free again. */
export function dropImpossible(measured: ReadonlyMap<number, Place>, page: PageContext): void {
  const wrong = new Map<number, Box>();
  for (const [at, name] of page.guesses) {
    const [place, value] = [measured.get(name.number), measured.get((page.places[at] as Box).number)];
    if (place && value && !belongs(place, value)) wrong.set(at, name);
  }
  if (wrong.size === 0) return;
  for (const [at, name] of wrong) {
    const [reading, box] = [page.readings[at], page.places[at] as Box];
    for (const free of [name, box])
      page.passed.set(free, { box: free, section: reading?.section ?? [], group: reading?.group ?? null, readBefore: at });
  }
  const isRight = (_: unknown, at: number): boolean => !wrong.has(at);
  page.readings.splice(0, Number.POSITIVE_INFINITY, ...page.readings.filter(isRight));
  page.places.splice(0, Number.POSITIVE_INFINITY, ...page.places.filter(isRight));
  for (const [at, reading] of page.readings.entries()) reading.at = at;
}

/** Beside it on its line, or below it. */
function belongs(name: Place, value: Place): boolean {
  if (isOnLine(name, value)) return true;
  const gap = value.top - name.bottom;
  return sharesColumn(name, value) && gap > -(name.bottom - name.top) && gap < farthest * (name.bottom - name.top);
}

import { no, type Truth, unknown, yes } from '../truth.ts';

/** Yes where so many are; no as soon as the rest cannot make up the number. */
export function atLeast<T>(count: number, items: readonly T[], test: (item: T) => Truth): Truth {
  let sure = 0;
  let possible = 0;
  for (const item of items) {
    const truth = test(item);
    if (truth === yes) sure++;
    if (truth !== no) possible++;
  }
  if (sure >= count) return yes;
  return possible < count ? no : unknown;
}

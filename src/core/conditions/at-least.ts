import { no, type Truth, unknown, yes } from './truth.ts';

/** Yes where so many are; no as soon as the rest cannot make up the number. */
export function atLeast<T, C>(count: number, items: readonly T[], test: (item: T, context: C) => Truth, context: C): Truth {
  let sure = 0;
  let possible = 0;
  for (const item of items) {
    const truth = test(item, context);
    if (truth === yes) sure++;
    if (truth !== no) possible++;
  }
  if (sure >= count) return yes;
  return possible < count ? no : unknown;
}

/** Three-valued logic: numbers, so that `all` is the least and `any` the greatest. */
export const no = 0;
export const unknown = 1;
export const yes = 2;
export type Truth = typeof no | typeof unknown | typeof yes;

/** What is known for certain, as one of the three answers. */
export function truthOf(value: boolean): Truth {
  return value ? yes : no;
}

/** Yes for no, no for yes; what cannot be known stays so. */
export function notTruth(value: Truth): Truth {
  return (2 - value) as Truth;
}
